import type { JudgementView, LikelihoodView } from "../../../src/view/judgement-view.ts";
import { examples as sentences, hiddenExamples as hiddenSentences } from "../sentence/examples.ts";

const fifth: LikelihoodView = {
  term: "likely",
  percent: "55–80 %",
  steps: [1, 2, 3, 4, 5, 6, 7].map((step) => ({ on: step === 5 })),
};

const repair: JudgementView = {
  number: "1",
  anchor: "judgement-1",
  sentence: {
    ...sentences["reported by one source"],
    id: "repair-late",
    anchor: "sentence-repair-late",
    label: "Judgement 1",
    says: "The repair is likely to begin after the autumn rains.",
    kind: "judgement",
    kindWord: "",
    unsaidKind: "",
    standing: "none",
    standingWord: "",
    standingMark: "",
    marks: [],
    evidence: [],
    notes: [],
    rest: "Rests on: 1.1a",
  },
  likelihood: fifth,
  confidence: "Low",
  because: "One ministry is the only origin, and it has an interest.",
  wouldChange: "A contract that names a day.",
  basis: [
    {
      label: "1.1a",
      href: "#sentence-dam-inspected",
      name: "1.1a: The ministry says that the dam was inspected in May.",
    },
    { label: "1.1b", href: "#sentence-dam-safe", name: "1.1b: An engineer calls the dam safe." },
  ],
  alternatives: [
    {
      holds: "The repair has begun and nobody has told of it.",
      why: "Both reporters were at the wall and saw no machine.",
      basis: [{ label: "1.1b", href: "#sentence-dam-safe", name: "1.1b: An engineer calls the dam safe." }],
    },
  ],
  indicators: [{ label: "I1", href: "#indicator-crane", name: "I1: A crane stands at the wall." }],
};

export const examples = {
  likely: repair,
  "no confidence assigned": {
    ...repair,
    number: "2",
    anchor: "judgement-2",
    sentence: { ...repair.sentence, id: "dam-holds", anchor: "sentence-dam-holds" },
    likelihood: { ...fifth, term: "roughly even chance", percent: "45–55 %" },
    confidence: "Not assigned",
    because: "The two reports contradict each other and neither can be checked.",
  },
} satisfies Record<string, JudgementView>;

/** Not for show: text that must come out as text, and nothing where something is usual. */
export const hiddenExamples = {
  "hostile text": {
    ...repair,
    anchor: "judgement-hostile",
    number: "{{ 7 * 7 }}",
    sentence: hiddenSentences["hostile text"],
    likelihood: { ...fifth, term: "<script>alert(1)</script>", percent: '"><img src=x onerror=y>' },
    confidence: "<b>Low</b>",
    because: `{{ 7 * 7 }} {% raw %} 'A' & "B" مرحبا`,
    wouldChange: "long".repeat(60),
    basis: [{ label: "<b>1.1</b>", href: "#hostile", name: '<b>1.1</b>: "><img src=x onerror=y>' }],
    indicators: [{ label: "{{ 7 * 7 }}", href: "#hostile", name: "{{ 7 * 7 }}: <script>" }],
  },
  "without likelihood, basis and indicators": {
    ...repair,
    anchor: "judgement-bare",
    sentence: { ...repair.sentence, id: "bare", anchor: "sentence-bare" },
    likelihood: { term: "", percent: "", steps: [] },
    basis: [],
    indicators: [],
  },
} satisfies Record<string, JudgementView>;
