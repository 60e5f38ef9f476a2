import type { SourceTextView } from "../../../src/view/source-text-view.ts";

const courier: SourceTextView = {
  id: "courier",
  number: 1,
  heading: "Crack found in the dam",
  descriptor: "Invented news report in English.",
  facts: [{ term: "Author", text: "Not known. The article names no author.", known: false }],
  passages: [
    {
      number: 1,
      anchor: "passage-1",
      role: "heading",
      stretches: [{ text: "Crack found in the dam", sentences: [] }],
    },
    {
      number: 2,
      anchor: "passage-2",
      role: "paragraph",
      stretches: [
        { text: "On Tuesday ", sentences: [] },
        {
          text: "a crack was found",
          sentences: [
            { label: "1.1a", href: "../../#sentence-crack", name: "1.1a: A crack was found." },
            { label: "2.1", href: "../../#sentence-other", name: "2.1: It was a crack." },
          ],
        },
        { text: " in the wall.", sentences: [] },
      ],
    },
  ],
};

export const examples = {
  "a heading and a quoted passage": courier,
} satisfies Record<string, SourceTextView>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": {
    ...courier,
    descriptor: "<script>alert(1)</script> {{ 7 * 7 }}",
    passages: [
      {
        number: 1,
        anchor: "passage-1",
        role: "paragraph",
        stretches: [
          { text: `"><img src=x onerror=y> {% raw %} 'A' & "B" مرحبا ${"long".repeat(60)}`, sentences: [] },
          {
            text: "<script>alert(1)</script>",
            sentences: [{ label: "<b>1</b>", href: "../../#sentence-one", name: '<b>1</b>: "><script>' }],
          },
        ],
      },
    ],
  },
} satisfies Record<string, SourceTextView>;
