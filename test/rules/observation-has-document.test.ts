import { expect, describe, it } from "vitest";
import { observationHasDocument as rule } from "../../src/rules/observation-has-document.ts";
import { ROWS } from "../figure/example-figure.ts";
import { exampleBriefing } from "./example-briefing.ts";
import { figureFaults } from "./figured-briefing.ts";

const [count = "", , , , town = ""] = ROWS;

describe("observation-has-document", () => {
  it("lets a figure pass whose rows were all read in documents of the register", () => {
    expect(figureFaults(rule)).toEqual([]);
  });

  it("has nothing to say of a briefing without a chart", () => {
    expect(rule.check(exampleBriefing())).toEqual([]);
  });

  it("names the row, the document and the nearest one", () => {
    expect(figureFaults(rule, { "gazette,p. 1": "gazete,p. 1" })).toEqual([
      "rows.csv:2:43  There is no document “gazete”, which “count-1” names.\n" +
        "  hint: Did you mean “gazette”?   (observation-has-document)",
    ]);
  });

  it("holds rows that stay off the chart to a document too", () => {
    expect(figureFaults(rule, { [town]: town.replace("gazette", "gazete") })).toHaveLength(1);
  });

  it("refuses a plotted row that was never read in its document", () => {
    expect(figureFaults(rule, { [count]: count.replace("high,yes", "high,no") })).toEqual([
      "rows.csv:2:63  “count-1” is plotted and was never read in its document.\n" +
        "  hint: Verify it, or take it off the chart.   (observation-has-document)",
    ]);
  });

  it("lets a row off the chart be one that was not read", () => {
    expect(figureFaults(rule, { [town]: town.replace("low,yes", "low,no") })).toEqual([]);
  });

  it("refuses an event on a day of which its document tells nothing", () => {
    expect(figureFaults(rule, { "date: 2002-01-01, label": "date: 2004-01-01, label" })).toEqual([
      "chart.yaml:16:13  The event “law passed” is drawn on 2004-01-01, and “order” tells of none on that day.\n" +
        "  hint: It has: 2002-01-01.   (observation-has-document)",
    ]);
    expect(figureFaults(rule, { "law passed, document: order": "law passed, document: gazette" })).toEqual([
      "chart.yaml:16:13  The event “law passed” is drawn on 2002-01-01, and “gazette” tells of none on that day.\n" +
        "  hint: Add it to the document’s events: in documents.yaml.   (observation-has-document)",
    ]);
  });

  it("refuses an event of other words", () => {
    expect(figureFaults(rule, { "label: law passed": "label: king crowned" })).toEqual([
      "chart.yaml:16:32  The event “king crowned” shares no word with what “order” tells of 2002-01-01: “A law is passed”\n" +
        "  hint: Name it in words of the document’s event.   (observation-has-document)",
    ]);
  });

  it("looks for an event among all that its document tells of that day", () => {
    const told = (...more: readonly string[]) => ({
      "what: A law is passed }]": ["what: A law is passed }", ...more].join(", ") + "]",
    });
    const crowned = { "label: law passed": "label: king crowned" };
    const same = '{ date: "2002-01-01", what: The king is crowned }';
    const later = '{ date: "2003-01-01", what: The king is crowned }';
    expect(figureFaults(rule, { ...told(same), ...crowned })).toEqual([]);
    expect(figureFaults(rule, { ...told(later), ...crowned })).toEqual([
      expect.stringContaining("tells of 2002-01-01: “A law is passed”"),
    ]);
    expect(figureFaults(rule, { ...told(same), "label: law passed": "label: bells rung" })).toEqual([
      expect.stringContaining("tells of 2002-01-01: “A law is passed; The king is crowned”"),
    ]);
    expect(
      figureFaults(rule, { ...told(later), "date: 2002-01-01, label": "date: 2004-01-01, label" }),
    ).toEqual([expect.stringContaining("hint: It has: 2002-01-01, 2003-01-01.")]);
  });

  it("leaves an event of a document that is not there to another rule", () => {
    expect(figureFaults(rule, { "law passed, document: order": "law passed, document: ordr" })).toEqual([]);
  });
});
