import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { PROVENANCE_FIELDS, type ProvenanceField } from "../source/source-entry.ts";
import { linkTo, type SentenceLink } from "./sentence-links.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Something that is not known, why, and which sentences it concerns: generated from what is null in the data. */
export type GapView = {
  readonly what: string;
  readonly why: string;
  readonly sentences: readonly SentenceLink[];
};

const FIELD_WORDS: Readonly<Record<ProvenanceField, string>> = {
  title: "title",
  author: "author",
  publisher: "publisher",
  published: "date of publication",
  url: "address",
};

/** Every blank of the data that a reader would want filled: of sources, of dates, of places, of disagreements. */
export function viewGaps(briefing: CheckedBriefing, sentences: readonly SentenceView[]): readonly GapView[] {
  return [...sourceGaps(briefing), ...dateGaps(briefing, sentences), ...assessmentGaps(briefing)];
}

/** Fields that are null for the same reason in several articles make one row. */
function sourceGaps({ sources }: CheckedBriefing): readonly GapView[] {
  return sources.value.flatMap((source, index) => {
    const missing = PROVENANCE_FIELDS.filter((field) => source[field] === null);
    if (missing.length === 0) return [];
    return [
      {
        what: `Of article ${index + 1}: ${missing.map((field) => FIELD_WORDS[field]).join(", ")}`,
        why: [...new Set(missing.map((field) => source.unknown[field] ?? ""))].join(" "),
        sentences: [],
      },
    ];
  });
}

/** When something happened, for events: sentences whose date is `unknown` although they tell of one. */
function dateGaps({ claims }: CheckedBriefing, sentences: readonly SentenceView[]): readonly GapView[] {
  const undated = new Set(
    claims.value
      .filter(
        ({ when, kind, evidence }) => when === "unknown" && evidence.length > 0 && kind !== "commentary",
      )
      .map(({ id }) => id),
  );
  const concerned = sentences.filter(({ id }) => undated.has(id));
  if (concerned.length === 0) return [];
  return [
    {
      what: "When it happened or was said",
      why: "The words that carry these sentences give no date.",
      sentences: concerned.map(linkTo),
    },
  ];
}

function assessmentGaps({ disagreements }: CheckedBriefing): readonly GapView[] {
  return disagreements.value
    .filter(({ assessment }) => assessment === "none")
    .map(({ point }) => ({
      what: point,
      why: "The sources differ and give no ground for preferring one.",
      sentences: [],
    }));
}
