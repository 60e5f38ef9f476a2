import type { GapView } from "../../../src/view/gap-view.ts";

export const examples = {
  "a blank of a source and a date": [
    { what: "Of article 1: author, address", why: "The file names none.", sentences: [] },
    {
      what: "When it happened or was said",
      why: "The words that carry these sentences give no date.",
      sentences: [
        { label: "1.1a", href: "#sentence-one", name: "1.1a: A crack was found." },
        { label: "1.2", href: "#sentence-two", name: "1.2: The gates were tested." },
      ],
    },
  ],
} satisfies Record<string, readonly GapView[]>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": [
    {
      what: '<script>alert(1)</script> "><img src=x onerror=y>',
      why: `{{ 7 * 7 }} {% raw %} 'A' & "B" مرحبا ${"long".repeat(60)}`,
      sentences: [{ label: "<b>1</b>", href: "#sentence-one", name: '<b>1</b>: "><script>' }],
    },
  ],
} satisfies Record<string, readonly GapView[]>;
