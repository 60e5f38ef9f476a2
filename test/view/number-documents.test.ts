import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import type { Document } from "../../src/figure/document.ts";
import { numberDocuments } from "../../src/view/number-documents.ts";
import { shippedFigure, shippedView } from "../chart/shipped-figure.ts";
import { documents as charted } from "./example-briefing.ts";

const document = (id: string, date: Document["date"] = null): Document => ({
  id,
  publisher: `Publisher of ${id}`,
  title: `Title of ${id}`,
  date,
  url: null,
  copy: "official",
  events: [],
});

describe("numberDocuments(charted, documents, citedInSentences)", () => {
  const register = [document("yearbook"), document("minutes"), document("survey"), document("unused")];

  it("keeps the chart's documents and their marks", () => {
    expect(numberDocuments(charted, register, new Set(), english)).toEqual(charted);
  });

  it("numbers those that only sentences cite on, in the order of the register", () => {
    const numbered = numberDocuments(charted, register, new Set(["survey", "minutes"]), english);
    expect(numbered.map(({ id, mark }) => `${mark} ${id}`)).toEqual([
      "C3 yearbook",
      "C2 minutes",
      "C3 survey",
    ]);
  });

  it("numbers no document twice, and none that nothing cites", () => {
    const numbered = numberDocuments(charted, register, new Set(["yearbook", "minutes"]), english);
    expect(numbered.map(({ id }) => id)).toEqual(["yearbook", "minutes"]);
  });

  it("says that a date is not given", () => {
    expect(numberDocuments([], register, new Set(["minutes"]), english)[0]).toMatchObject({
      mark: "C1",
      date: "date not given",
      usedBy: 0,
      isDated: false,
    });
  });

  it("gives every document of the shipped briefing a mark of its own, C1 to the last", () => {
    const all = shippedFigure.documents.value;
    const numbered = numberDocuments(shippedView.documents, all, new Set(all.map(({ id }) => id)), english);
    expect(numbered.map(({ mark }) => mark)).toEqual(all.map((_, index) => `C${index + 1}`));
    expect(new Set(numbered.map(({ id }) => id)).size).toBe(all.length);
  });
});
