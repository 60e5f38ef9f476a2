import type { SentenceView } from "../../../src/view/sentence-view.ts";

const place = { article: "1", passage: "2", source: "Cracks in the dam" };
const grade = { grade: "B3", gradeWords: ["B: usually reliable", "3: possibly true"] };

const reported: SentenceView = {
  id: "dam-inspected",
  anchor: "sentence-dam-inspected",
  label: "1.1a",
  says: "The ministry says that the dam was inspected in May.",
  kind: "reported",
  kindWord: "",
  unsaidKind: "",
  standing: "single-source",
  standingWord: "Single origin",
  standingMark: "",
  marks: [
    { label: "1.2", href: "#evidence-dam-inspected-1", name: "1.2: the words, in article 1, passage 2" },
  ],
  evidence: [
    {
      anchor: "evidence-dam-inspected-1",
      mark: "1.2",
      sourceHref: "#source-inspection",
      quote: "the dam was inspected in May",
      speaker: "Ministry of Water",
      stance: "supports",
      stanceWord: "supports",
      publisherHref: "https://example.org/dam#:~:text=the%20dam%20was%20inspected",
    },
  ],
  notes: [
    {
      mark: "1.2",
      ...place,
      quotes: ["the dam was inspected in May"],
      voice: "Ministry of Water",
      ...grade,
    },
  ],
  rest: "",
};

export const examples = {
  "reported by one source": reported,

  disputed: {
    ...reported,
    id: "dam-safe",
    anchor: "sentence-dam-safe",
    label: "1.1b",
    says: "An engineer calls the dam safe.",
    standing: "disputed",
    standingWord: "Disputed",
    standingMark: "Disputed",
    marks: [
      { label: "1.3", href: "#evidence-dam-safe-1", name: "1.3: the words, in article 1, passage 3" },
      {
        label: "contradicts: 2.1",
        href: "#evidence-dam-safe-2",
        name: "contradicts: 2.1: the words, in article 2, passage 1",
      },
    ],
    evidence: [
      {
        anchor: "evidence-dam-safe-1",
        mark: "1.3",
        sourceHref: "#source-inspection",
        quote: "the dam is safe",
        speaker: "an engineer",
        stance: "supports",
        stanceWord: "supports",
        publisherHref: "",
      },
      {
        anchor: "evidence-dam-safe-2",
        mark: "2.1",
        sourceHref: "#source-visit",
        quote: "cracks run through the wall",
        speaker: "the report itself",
        stance: "contradicts",
        stanceWord: "contradicts",
        publisherHref: "",
      },
    ],
    notes: [
      { mark: "1.3", ...place, quotes: ["the dam is safe"], voice: "an engineer", ...grade },
      {
        mark: "2.1",
        ...place,
        source: "",
        quotes: ["cracks run through the wall"],
        voice: "contradicts; the report itself",
        ...grade,
      },
    ],
  },

  "on a page without links": {
    ...reported,
    id: "dam-inspected-plain",
    anchor: "sentence-dam-inspected-plain",
    marks: [{ label: "1.2", href: "", name: "1.2: the words, in article 1, passage 2" }],
  },

  "carried by a document": {
    ...reported,
    id: "dam-height",
    anchor: "sentence-dam-height",
    label: "1.2",
    says: "The yearbook gives its height as 42 metres.",
    kind: "context",
    kindWord: "From documents",
    standing: "none",
    standingWord: "",
    marks: [{ label: "C3", href: "#document-yearbook", name: "Document C3: Water Authority" }],
    evidence: [],
    notes: [],
    rest: "Water Authority",
  },

  "not known, among its like": {
    ...reported,
    id: "dam-crew",
    anchor: "sentence-dam-crew",
    label: "1.4",
    says: "No report names the inspectors.",
    kind: "gap",
    unsaidKind: "Not known",
    standing: "none",
    standingWord: "",
    marks: [],
    evidence: [],
    notes: [],
  },

  "not known": {
    ...reported,
    id: "dam-cost",
    anchor: "sentence-dam-cost",
    label: "1.3",
    says: "No report says what the repair costs.",
    kind: "gap",
    kindWord: "Not known",
    standing: "none",
    standingWord: "",
    marks: [],
    evidence: [],
    notes: [],
    rest: "No article says it.",
  },
} satisfies Record<string, SentenceView>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": {
    ...reported,
    id: "hostile",
    anchor: "sentence-hostile",
    label: '"><img src=x onerror=y>',
    says: `<script>alert(1)</script> "><img src=x onerror=y> {{ 7 * 7 }} {% raw %} \\ \` 'A' & "B" &amp; مرحبا ${"long".repeat(60)}`,
    kind: "gap",
    kindWord: "<script>alert(1)</script>{{ 7 * 7 }}",
    unsaidKind: "",
    standing: "disputed",
    standingWord: '"><img src=x onerror=y>',
    standingMark: "{{ 7 * 7 }} <b>Disputed</b>",
    marks: [
      {
        label: "<script>alert(1)</script>",
        href: "#evidence-hostile-1",
        name: '<script>alert(1)</script>: "><img src=x onerror=y> {{ 7 * 7 }}',
      },
    ],
    evidence: [
      {
        anchor: "evidence-hostile-1",
        mark: "1.1",
        sourceHref: "#source-inspection",
        quote: `"><img src=x onerror=y> {% raw %}{{ 7 * 7 }} & שלום \u202e${"word".repeat(60)}`,
        speaker: "<script>alert(1)</script>",
        stance: "contradicts",
        stanceWord: "<b>contradicts</b>",
        publisherHref: 'https://example.org/"><script>alert(1)</script>#:~:text={{7*7}}',
      },
    ],
    notes: [
      {
        mark: "<script>alert(1)</script>",
        article: "<script>alert(1)</script>",
        passage: '"><img src=x onerror=y>',
        source: "{{ 7 * 7 }} <b>Title</b>",
        quotes: ["{{ 7 * 7 }} {% raw %}", '"><img src=x onerror=y>', "long".repeat(60)],
        voice: "<script>alert(1)</script> & مرحبا",
        grade: "<b>F3</b>",
        gradeWords: ["{% raw %}", "<script>alert(1)</script>"],
      },
    ],
    rest: "<script>alert(1)</script> {{ 7 * 7 }}",
  },
  "a kind that is left out": {
    ...reported,
    id: "hostile-kind",
    anchor: "sentence-hostile-kind",
    unsaidKind: '"><img src=x onerror=y>',
  },
} satisfies Record<string, SentenceView>;
