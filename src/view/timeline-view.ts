import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim } from "../claim/claim.ts";
import { spanOfEdtf } from "../claim/date-span.ts";
import { parseEdtf, printEdtf } from "../claim/edtf.ts";
import { compareText } from "../problem.ts";
import type { PrintedSentences } from "./sentence-links.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What happened, or was to happen, at a time that a source gives. */
export type TimelineRow = {
  /** e.g. 18 January 2026; until September 2025 */
  readonly date: string;
  readonly edtf: string;
  /** Where the date comes from, in a word. e.g. stated, planned, from documents */
  readonly basis: string;
  readonly sentence: SentenceView;
  /** Whether the sentence stands here and nowhere else; else the row repeats it and leads to it. */
  readonly home: boolean;
};

/** Every printed sentence whose time is known, oldest first. What has no date is among the gaps. */
export function viewTimeline(
  { claims }: CheckedBriefing,
  printed: PrintedSentences,
  home: ReadonlySet<string>,
): readonly TimelineRow[] {
  return claims.value
    .flatMap((claim) => {
      const sentence = printed.get(claim.id);
      const span = spanOfEdtf(claim.when);
      return sentence && span ? [{ claim, sentence, ...orderOf(span) }] : [];
    })
    .toSorted((a, b) => a.at - b.at || a.to - b.to || compareText(a.claim.id, b.claim.id))
    .map(({ claim, sentence }) => ({
      date: dateOf(claim.when),
      edtf: claim.when,
      basis: basisOf(claim),
      sentence,
      home: home.has(claim.id),
    }));
}

/** What is to be done by a day stands at that day, not at the beginning of time. */
function orderOf({ from, to }: { readonly from: number; readonly to: number }): { at: number; to: number } {
  return { at: Number.isFinite(from) ? from : to, to };
}

function dateOf(when: string): string {
  const edtf = parseEdtf(when);
  return edtf ? printEdtf(edtf) : when;
}

function basisOf({ kind, whenBasis }: Claim): string {
  if (kind === "plan") return "planned";
  if (kind === "context") return "from documents";
  return whenBasis === "derived" ? "worked out from the report" : "as the report says";
}
