import { describe, expect, it } from "vitest";
import { partsAddUp as rule } from "../../src/rules/parts-add-up.ts";
import { ROWS } from "../figure/example-figure.ts";
import { exampleBriefing } from "./example-briefing.ts";
import { figureFaults } from "./figured-briefing.ts";

const [count = "", fewer = ""] = ROWS;

const withParts = (parts: string, row = count) => ({ [row]: row.replace(/,yes,,$/u, `,yes,${parts},`) });

describe("parts-add-up", () => {
  it.each([
    "",
    "active 70 + reserve 30",
    "active 70 + reserve 20 + on loan 10",
    "active 70 + reserve 30; with cooks 5 = 105",
  ])("lets “%s” be 100", (parts) => {
    expect(figureFaults(rule, withParts(parts))).toEqual([]);
  });

  it("refuses parts that are one short", () => {
    expect(figureFaults(rule, withParts("active 70 + reserve 29"))).toEqual([
      "rows.csv:2:71  The parts of “count-1” add up to 99, and it has 100.\n" +
        "  hint: Read the document again; a slip in one of them makes the others doubtful.   (parts-add-up)",
    ]);
  });

  it("refuses a sum of all that those beside do not fill", () => {
    expect(figureFaults(rule, withParts("active 70 + reserve 30; with cooks 5 = 106"))).toEqual([
      "rows.csv:2:71  All that “count-1” counts adds up to 105, and the document prints 106.\n" +
        "  hint: Read the document again; a slip in one of them makes the others doubtful.   (parts-add-up)",
    ]);
  });

  it("refuses parts of a row that has no number", () => {
    expect(figureFaults(rule, withParts("active 70 + reserve 30", fewer))).toEqual([
      expect.stringContaining("The parts of “count-2” add up to 100, and it has no number."),
    ]);
  });

  it("prints large sums with commas", () => {
    expect(figureFaults(rule, withParts("active 7000 + reserve 2900"))).toEqual([
      expect.stringContaining("add up to 9,900, and it has 100."),
    ]);
  });

  it("asks nothing of a chart that is not there", () => {
    expect(rule.check(exampleBriefing())).toEqual([]);
  });
});
