import type { SentenceLink } from "../../../src/view/sentence-links.ts";

export const examples = {
  "sentences of two paragraphs and a judgement": [
    { label: "Judgement 1", href: "#sentence-repair", name: "Judgement 1: The repair is likely." },
    { label: "1.1a", href: "#sentence-one", name: "1.1a: A crack was found." },
    { label: "1.1b", href: "#sentence-two", name: "1.1b: It was measured." },
    { label: "1.2", href: "#sentence-three", name: "1.2: The gates were tested." },
  ],
  none: [],
} satisfies Record<string, readonly SentenceLink[]>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": [
    {
      label: "<script>alert(1)</script>",
      href: "#<img src=x onerror=y>",
      name: "<script>alert(1)</script>: <img src=x onerror=y>",
    },
    { label: "<img src=x onerror=y>", href: "#sentence-two", name: "<img src=x onerror=y>" },
    { label: "{{ 7 * 7 }}", href: "#sentence-three", name: "{{ 7 * 7 }}" },
    { label: "{% raw %}", href: "#sentence-four", name: "{% raw %}" },
  ],
} satisfies Record<string, readonly SentenceLink[]>;
