import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { documentsOf } from "../../src/pdf/briefing-documents.ts";
import { VARIANTS } from "../../src/pdf/variants.ts";
import { viewBriefing } from "../../src/view/briefing-view.ts";
import { briefing, chart, documents } from "../view/example-briefing.ts";

const view = viewBriefing(briefing(), { chart, map: undefined }, documents, {
  files: new Map(),
  texts: english,
});
const WHOLE = ["inspected", "cost-unknown", "safe", "cracked", "height", "date-unknown", "crew-unknown"];

describe("documentsOf(view)", () => {
  it("names one document a variant, each with its page, its file, its title and its sentences in order", () => {
    const told = documentsOf(view).map(({ id, page, file, title, sentences }) => [
      id,
      page,
      file,
      title,
      sentences.map((sentence) => sentence.id),
    ]);
    const [folder, title] = ["briefings/dam/", "The dam is inspected"];
    expect(told).toEqual([
      ["dam, A4", folder, `${folder}dam-a4.pdf`, title, WHOLE],
      ["dam, Letter", folder, `${folder}dam-letter.pdf`, title, WHOLE],
      ["dam, large print", folder, `${folder}dam-large-print.pdf`, `${title}: large print`, WHOLE],
      [
        "dam, handout",
        `${folder}handout/`,
        `${folder}dam-handout.pdf`,
        `${title}: handout`,
        ["inspected", "cost-unknown", "date-unknown", "crew-unknown"],
      ],
    ]);
  });
});

describe("the variants", () => {
  it("end their files differently, in what a file name may hold everywhere", () => {
    const suffixes = VARIANTS.map(({ suffix }) => suffix);
    expect(new Set(suffixes).size).toBe(suffixes.length);
    for (const suffix of suffixes) expect(suffix).toMatch(/^[a-z0-9-]+$/u);
  });
});
