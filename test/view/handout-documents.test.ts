import { describe, expect, it } from "vitest";
import type { CitedDocument } from "../../src/chart/cite-documents.ts";
import { handoutDocuments } from "../../src/view/handout-documents.ts";
import type { SentenceView } from "../../src/view/sentence-view.ts";

const register: readonly CitedDocument[] = Array.from({ length: 12 }, (_, index) => ({
  id: `document-${index + 1}`,
  mark: `C${index + 1}`,
  publisher: "River Authority",
  title: "Levels at the wall",
  isDated: true,
  date: "3 June 2026",
  url: null,
  copy: "",
  usedBy: 1,
}));
const sentences = (...marks: readonly string[]) =>
  marks.map((label) => ({ marks: [{ label, href: "", name: "" }] }) as unknown as SentenceView);
const panels = (...cited: readonly string[]) => [
  { id: "late", title: "", alt: "", cited, svg: "", width: 1, height: 1 },
];
const listedOf = (...input: Parameters<typeof handoutDocuments>) => {
  const { listed, more } = handoutDocuments(...input);
  return { listed: listed.map(({ mark }) => mark), more };
};

describe("handoutDocuments(documents, sentences, panels)", () => {
  it("lists what sentences and panels cite, once, by number, and no article", () => {
    expect(
      listedOf(register, sentences("1.2", "C9", "C3", "C9"), panels("document-3", "document-2")),
    ).toEqual({ listed: ["C2", "C3", "C9"], more: 0 });
  });

  it("says how many more there are where they would cost the sheet its last lines, those of panels first", () => {
    const drawn = panels("document-1", "document-2", "document-3", "document-4");
    expect(listedOf(register, sentences("C12", "C11"), drawn)).toEqual({
      listed: ["C1", "C2", "C3", "C4", "C11", "C12"],
      more: 0,
    });
    expect(listedOf(register, sentences("C12", "C11", "C10"), drawn)).toEqual({
      listed: ["C1", "C2", "C10", "C11", "C12"],
      more: 2,
    });
  });

  it("cuts a long title between words", () => {
    const [first] = register;
    const title = "Joint statement announcing the timeline for the end of the mission";
    const { listed } = handoutDocuments([{ ...first!, title }], sentences("C1"), []);
    expect(listed).toEqual([
      {
        mark: "C1",
        publisher: "River Authority",
        title: "Joint statement announcing the timeline…",
        date: "3 June 2026",
      },
    ]);
  });
});
