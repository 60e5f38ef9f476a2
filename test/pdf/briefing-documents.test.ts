import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { documentsOf } from "../../src/pdf/briefing-documents.ts";
import { viewBriefing } from "../../src/view/briefing-view.ts";
import { briefing, chart, documents } from "../view/example-briefing.ts";

const view = viewBriefing(briefing(), { chart, map: undefined }, documents, {
  files: new Map(),
  texts: english,
});

describe("documentsOf(view)", () => {
  it("names the briefing and its handout, each with its page, its file and its sentences in order", () => {
    const told = documentsOf(view).map(({ sentences, ...rest }) => ({
      ...rest,
      sentences: sentences.map(({ id }) => id),
    }));
    expect(told).toEqual([
      {
        id: "dam",
        name: "A4",
        page: "briefings/dam/",
        file: "briefings/dam/dam-a4.pdf",
        title: "The dam is inspected",
        label: "The briefing, A4",
        describes: "The whole briefing for print, with the words behind each sentence.",
        sentences: ["inspected", "cost-unknown", "safe", "cracked", "height", "date-unknown", "crew-unknown"],
      },
      {
        id: "dam, handout",
        name: "handout",
        page: "briefings/dam/handout/",
        file: "briefings/dam/dam-handout.pdf",
        title: "The dam is inspected: handout",
        label: "Handout",
        describes: "A selection from the briefing on both sides of one sheet.",
        sentences: ["inspected", "cost-unknown", "date-unknown", "crew-unknown"],
        mostPages: 2,
      },
    ]);
  });
});
