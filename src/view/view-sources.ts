import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { coverageOf } from "../claim/coverage.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import type { Texts } from "../texts/texts.ts";
import { passageUses } from "./evidence-rows.ts";
import { lossOf } from "./loss-view.ts";
import type { SentenceView } from "./sentence-view.ts";
import { viewSource, type SourceView } from "./source-view.ts";

/** Every article of the register in its order, with the sentences on it and what falls without it. */
export function viewSources(
  briefing: CheckedBriefing,
  all: readonly SentenceView[],
  texts: Texts,
): readonly SourceView[] {
  const { claims, sources, records } = briefing;
  const coverage = coverageOf(briefing);
  return sources.value.flatMap((source, index) => {
    const record = records.get(source.id);
    if (!record) return [];
    const passages = passageUses(source.id, index + 1, claims.value, all);
    const covered = coverage.find((one) => one.source === source.id);
    return [
      viewSource(
        source,
        record,
        index + 1,
        { passages, loss: lossOf(source.id, claims.value) },
        covered,
        texts,
        sameOrigin(sources.value, source),
      ),
    ];
  });
}

/** The numbers of the other articles that go back to the same origin. */
function sameOrigin(sources: readonly SourceEntry[], source: SourceEntry): readonly number[] {
  return sources.flatMap((other, index) =>
    other !== source && other.origin.id === source.origin.id ? [index + 1] : [],
  );
}
