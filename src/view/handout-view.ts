import type { ReportPlan } from "../claim/report-plan.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import type { DisagreementView } from "./disagreement-view.ts";
import type { JudgementView } from "./judgement-view.ts";
import type { PrintedSentences } from "./sentence-links.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { SiteView } from "./site-view.ts";

/** The two pages to hand out: nothing in them is written for them, all of it is selected from the report. */
export type HandoutView = {
  readonly bottomLine: readonly SentenceView[];
  readonly judgements: readonly JudgementView[];
  readonly sites: readonly SiteView[];
  readonly disagreements: readonly DisagreementView[];
  readonly gaps: readonly SentenceView[];
  readonly sources: readonly {
    readonly number: number;
    readonly heading: string;
    readonly descriptor: string;
    readonly reliability: string;
  }[];
};

type Report = Pick<HandoutView, "bottomLine" | "judgements" | "sites" | "disagreements"> & {
  readonly printed: PrintedSentences;
  readonly sources: readonly SourceEntry[];
};

/** Disagreements and gaps are those that the plan picks; without a pick, all of them. */
export function viewHandout({ handout }: ReportPlan, report: Report): HandoutView {
  const { bottomLine, judgements, sites, disagreements, printed, sources } = report;
  const gaps = [...printed.values()].filter(({ kind }) => kind === "gap");
  return {
    bottomLine,
    judgements,
    sites,
    disagreements: handout ? pick(disagreements, handout.disagreements) : disagreements,
    gaps: handout ? pick(gaps, handout.gaps) : gaps,
    sources: sources.map(({ title, descriptor, reliability }, index) => ({
      number: index + 1,
      heading: title ?? "Untitled article",
      descriptor,
      reliability,
    })),
  };
}

function pick<T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): readonly T[] {
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
}
