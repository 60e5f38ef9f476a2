import type { Texts } from "../texts/texts.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { PROVENANCE_FIELDS } from "../source/source-entry.ts";
import { linkTo, type SentenceLink } from "./sentence-links.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Something that is not known, why, and which sentences it concerns: generated from what is null in the data. */
export type GapView = {
  readonly what: string;
  readonly why: string;
  readonly sentences: readonly SentenceLink[];
};

/** Every blank of the data that a reader would want filled: of sources, of dates, of places, of disagreements. */
export function viewGaps(
  briefing: CheckedBriefing,
  sentences: readonly SentenceView[],
  texts: Texts,
): readonly GapView[] {
  return [
    ...sourceGaps(briefing, texts),
    ...dateGaps(briefing, sentences, texts),
    ...assessmentGaps(briefing, texts),
  ];
}

/** Fields that are null for the same reason in several articles make one row. */
function sourceGaps({ sources }: CheckedBriefing, texts: Texts): readonly GapView[] {
  return sources.value.flatMap((source, index) => {
    const missing = PROVENANCE_FIELDS.filter((field) => source[field] === null);
    if (missing.length === 0) return [];
    return [
      {
        what: texts.say("gaps.of-article", {
          number: index + 1,
          fields: missing.map((field) => texts.say(`gaps.field.${field}`)).join(texts.say("general.comma")),
        }),
        why: [...new Set(missing.map((field) => source.unknown[field] ?? ""))].join(" "),
        sentences: [],
      },
    ];
  });
}

/** When something happened, for events: sentences whose date is `unknown` although they tell of one. */
function dateGaps(
  { claims }: CheckedBriefing,
  sentences: readonly SentenceView[],
  texts: Texts,
): readonly GapView[] {
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
      what: texts.say("gaps.when"),
      why: texts.say("gaps.when-why"),
      sentences: concerned.map(linkTo),
    },
  ];
}

function assessmentGaps({ disagreements }: CheckedBriefing, texts: Texts): readonly GapView[] {
  return disagreements.value
    .filter(({ assessment }) => assessment === "none")
    .map(({ point }) => ({
      what: point,
      why: texts.say("gaps.not-assessed"),
      sentences: [],
    }));
}
