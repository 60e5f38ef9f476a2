import type { DisagreementView } from "../../../src/view/disagreement-view.ts";
import { viewVoices } from "../../../src/view/voice-view.ts";
import { examples as sentences, hiddenExamples as hiddenSentences } from "../sentence/examples.ts";

const safety: DisagreementView = {
  id: "safety",
  anchor: "disagreement-safety",
  point: "Is the dam safe?",
  positions: [
    {
      holds: "It is safe.",
      voices: viewVoices(sentences["disputed"].evidence.slice(0, 1)),
      sentences: [
        {
          label: "1.1b",
          href: "#sentence-dam-safe",
          name: "1.1b: An engineer calls the dam safe.",
        },
      ],
    },
    {
      holds: "It is cracked.",
      voices: viewVoices(sentences["disputed"].evidence.slice(1)),
      sentences: [
        {
          label: "1.1a",
          href: "#sentence-dam-inspected",
          name: "1.1a: The ministry says that the dam was inspected in May.",
        },
      ],
    },
  ],
  differs: "Whether the cracks weaken the wall.",
  readings: ["The two speak of different parts of the wall.", "One of them is wrong."],
  assessment: "Not assessed: the sources give no ground for preferring one.",
};

export const examples = {
  "two positions": safety,
  "three positions": {
    ...safety,
    id: "height",
    anchor: "disagreement-height",
    point: "How high is the dam?",
    positions: [...safety.positions, ...safety.positions.slice(0, 1)],
  },
} satisfies Record<string, DisagreementView>;

/** Not for show: text that must come out as text, and nothing where something is usual. */
export const hiddenExamples = {
  "hostile text": {
    ...safety,
    id: "hostile",
    anchor: "disagreement-hostile",
    point: '<script>alert(1)</script> "><img src=x onerror=y>',
    positions: [
      {
        holds: `{{ 7 * 7 }} {% raw %} 'A' & "B" مرحبا`,
        voices: viewVoices(hiddenSentences["hostile text"].evidence),
        sentences: [
          {
            label: "<b>1.1</b>",
            href: "#sentence-dam-safe",
            name: '<b>1.1</b>: "><img src=x onerror=y>',
          },
        ],
      },
    ],
    differs: "<script>alert(1)</script>",
    readings: ["{{ 7 * 7 }}", "long".repeat(60)],
    assessment: '"><img src=x onerror=y>',
  },
  "a position without words or sentences": {
    ...safety,
    id: "empty",
    anchor: "disagreement-empty",
    positions: [{ holds: "Nobody says so.", voices: [], sentences: [] }],
  },
} satisfies Record<string, DisagreementView>;
