import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import type { CheckedBriefing } from "../../src/claim/checked-briefing.ts";
import { viewBriefing } from "../../src/view/briefing-view.ts";
import { readExample } from "../briefings/read-case.ts";
import { checkBriefing } from "../../src/briefing.ts";
import { chart, documents } from "./example-briefing.ts";

const { files, library } = await readExample();
const checked = checkBriefing(files, library).briefing as CheckedBriefing;
const drawn = { chart, map: undefined };
const view = viewBriefing(checked, drawn, documents, { files: new Map(), texts: english });

describe("viewSourceTexts(briefing, sources, sentences)", () => {
  it("prints every passage of every article with full rights, word for word", () => {
    expect(view.sourceTexts.map(({ id }) => id)).toEqual(checked.sources.value.map(({ id }) => id));
    for (const { id, passages } of view.sourceTexts) {
      const printed = passages.map(({ stretches }) => stretches.map(({ text }) => text).join(""));
      expect(printed).toEqual(checked.texts.get(id)?.passages);
    }
  });

  it("marks the words of each quote and leads back to each sentence that uses them", () => {
    const quotes = view.evidenceRows.flatMap(({ href, evidence }) =>
      evidence.map(({ mark, quote }) => ({ href, mark, quote })),
    );
    expect(quotes.length).toBeGreaterThan(15);
    for (const { href, mark, quote } of quotes) {
      const [article, passage] = mark.split(".").map(Number);
      const stretches = view.sourceTexts[article! - 1]!.passages[passage! - 1]!.stretches;
      const marked = stretches.filter(({ sentences }) => sentences.some((one) => one.href.endsWith(href)));
      const words = marked.map(({ text }) => text).join("");
      expect(words.replaceAll(/[“”"\s]/gu, "")).toContain(quote.replaceAll(/[“”"\s]/gu, ""));
    }
  });

  it("marks words, not the spaces around them, so that the links behind them stand apart from what follows", () => {
    const stretches = view.sourceTexts.flatMap(({ passages }) => passages.flatMap((one) => one.stretches));
    const marked = stretches.filter(({ sentences }) => sentences.length > 0).map(({ text }) => text);
    expect(marked.filter((text) => text.trim() !== text)).toEqual([]);
    expect(stretches.some(({ text }) => text === " ")).toBe(true);
  });

  it("prints none whose rights do not allow it", () => {
    const sources = {
      ...checked.sources,
      value: checked.sources.value.map((source) => ({ ...source, rights: "excerpts" as const })),
    };
    expect(
      viewBriefing({ ...checked, sources }, drawn, documents, { files: new Map(), texts: english })
        .sourceTexts,
    ).toEqual([]);
  });
});
