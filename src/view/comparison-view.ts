import type { Texts } from "../texts/texts.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { linksTo, type PrintedSentences, type SentenceLink } from "./sentence-links.ts";
import type { SentenceView } from "./sentence-view.ts";
import { viewVoices, type VoiceView } from "./voice-view.ts";

/** A point held against every article: what each says of it, and whether they agree. */
export type ComparisonView = {
  readonly anchor: string;
  readonly point: string;
  /** One an article, in order; no voices where it is silent. */
  readonly cells: readonly { readonly article: string; readonly voices: readonly VoiceView[] }[];
  /** e.g. Agree; Differ; Only article 1 */
  readonly verdict: string;
  /** Where they differ, the record that shows how; empty otherwise. */
  readonly differs: readonly SentenceLink[];
  readonly sentences: readonly SentenceLink[];
};

/** Agree, differ or silent: read off the evidence of the claims, never typed. */
export function viewComparison(
  briefing: CheckedBriefing,
  printed: PrintedSentences,
  texts: Texts,
): readonly ComparisonView[] {
  const { comparison, sources, disagreements } = briefing;
  return comparison.value.map(({ id, point, claims }) => {
    const words = claims.flatMap((claim) => printed.get(claim)?.evidence ?? []);
    const cells = sources.value.map((_source, index) => ({
      article: String(index + 1),
      // What an article says is its own here, whichever sentence it supports or contradicts.
      voices: viewVoices(
        words
          .filter(({ mark }) => mark.startsWith(`${index + 1}.`))
          .map((piece) => ({ ...piece, stance: "supports" as const })),
      ),
    }));
    const records = disagreements.value.filter(
      ({ positions }) =>
        positions.filter((position) => position.claims.some((claim) => claims.includes(claim))).length > 1,
    );
    const differs = records.map((record) => ({
      label: record.point,
      href: `#disagreement-${record.id}`,
      name: record.point,
    }));
    const speaking = cells.filter(({ voices }) => voices.length > 0).map(({ article }) => article);
    return {
      anchor: `point-${id}`,
      point,
      cells,
      verdict: verdictOf(
        speaking,
        {
          articles: cells.length,
          differs: differs.length > 0,
          shared: claims.some((claim) => isSharedBy(printed.get(claim), speaking)),
        },
        texts,
      ),
      differs,
      sentences: linksTo(claims, printed),
    };
  });
}

/** Whether one sentence stands on words of every article that speaks: else they speak of the point, not alike. */
function isSharedBy(sentence: SentenceView | undefined, speaking: readonly string[]): boolean {
  const supporting = sentence?.evidence.filter(({ stance }) => stance === "supports") ?? [];
  return speaking.every((article) => supporting.some(({ mark }) => mark.startsWith(`${article}.`)));
}

type Held = { readonly articles: number; readonly differs: boolean; readonly shared: boolean };

function verdictOf(speaking: readonly string[], { articles, differs, shared }: Held, texts: Texts): string {
  const [only] = speaking;
  if (only === undefined) return texts.say("comparison.all-silent");
  if (differs && speaking.length > 1) return texts.say("comparison.differ");
  if (differs) return texts.say("comparison.differs-within", { article: only });
  if (speaking.length === 1) return texts.say("comparison.only", { article: only });
  if (!shared) return texts.say("comparison.not-shared");
  if (speaking.length === articles) return texts.say("comparison.agree");
  return texts.say("comparison.some-agree", { articles: speaking.join(texts.say("general.comma")) });
}
