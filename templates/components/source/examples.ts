import type { SourceView } from "../../../src/view/source-view.ts";

const inspection: SourceView = {
  id: "inspection",
  anchor: "source-inspection",
  number: 1,
  citation: "“Engineers look at the dam”, The Valley Post, 2 May 2026, https://example.org/dam.",
  heading: "Engineers look at the dam",
  descriptor: "News report in English, with two named speakers.",
  grade: "B: usually reliable. The paper has corrected its errors.",
  facts: [
    { term: "Title", text: "Engineers look at the dam", known: true },
    { term: "Author", text: "Not known. The file names no author.", known: false },
    { term: "Address", text: "https://example.org/dam", known: true },
    { term: "SHA-256", text: "0".repeat(64), known: true },
  ],
  whole: "sources/inspection/",
  passages: [
    {
      mark: "1.2",
      sentences: [
        {
          label: "1.1a",
          href: "#sentence-dam-inspected",
          name: "1.1a: The ministry says that the dam was inspected in May.",
        },
        {
          label: "Bottom line 1",
          href: "#sentence-dam-safe",
          name: "Bottom line 1: An engineer calls the dam safe.",
        },
      ],
      opposed: [],
      falling: 2,
    },
    {
      mark: "1.3",
      sentences: [
        { label: "1.1b", href: "#sentence-dam-safe", name: "1.1b: An engineer calls the dam safe." },
      ],
      opposed: [{ label: "1.2", href: "#sentence-dam-cracked", name: "1.2: The wall is cracked." }],
      falling: 0,
    },
  ],
  loss: "Without it 2 sentences would have no words left to carry them.",
  address: "https://example.org/dam",
};

export const examples = {
  "partly known": inspection,
} satisfies Record<string, SourceView>;

/** Not for show: text that must come out as text, and nothing where something is usual. */
export const hiddenExamples = {
  "hostile text": {
    ...inspection,
    id: "hostile",
    anchor: "source-hostile",
    heading: '<script>alert(1)</script> "><img src=x onerror=y>',
    descriptor: `{{ 7 * 7 }} {% raw %} 'A' & "B" مرحبا`,
    grade: "<b>A</b>",
    facts: [
      { term: "<script>alert(1)</script>", text: '"><img src=x onerror=y>', known: false },
      { term: "{{ 7 * 7 }}", text: "long".repeat(60), known: true },
    ],
    passages: [
      {
        mark: "<b>1.1</b>",
        sentences: [
          {
            label: "{{ 7 * 7 }}",
            href: "#sentence-dam-safe",
            name: '{{ 7 * 7 }}: "><img src=x onerror=y>',
          },
        ],
        opposed: [
          { label: "<b>1</b>", href: "#sentence-dam-safe", name: "<b>1</b>: <script>alert(1)</script>" },
        ],
        falling: 1,
      },
    ],
    loss: '<script>alert(1)</script> "><img src=x onerror=y>',
    address: '"><img src=x onerror=y>',
  },
  "not used": { ...inspection, id: "unused", anchor: "source-unused", number: 2, passages: [] },
} satisfies Record<string, SourceView>;
