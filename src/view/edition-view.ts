import { dayInWords } from "../claim/edtf.ts";
import type { ReportPlan } from "../claim/report-plan.ts";
import { dayNumber } from "../language/time/calendar.ts";
import type { Texts } from "../texts/texts.ts";

/** One edition: what changed, and when. */
export type EditionView = {
  readonly label: string;
  readonly date: string;
  /** The same, for machines. e.g. 2026-11-21 */
  readonly day: string;
  readonly change: string;
};

/** What became of a briefing after its newest edition. */
export type NoticeView = {
  readonly status: "superseded" | "withdrawn";
  /** e.g. 2026-11-21 */
  readonly day: string;
  readonly says: string;
  /** The same behind a citation. e.g. Withdrawn on 21 November 2026. */
  readonly cited: string;
};

/** The newest edition, as the title block tells of it. */
export type NewestEdition = {
  readonly label: string;
  readonly date: string;
  readonly published: string;
  readonly asOf: string;
  readonly asOfDate: string;
  /** That nothing was checked between the as-of date and a publication long after it; else empty. */
  readonly unchecked: string;
  readonly change: string;
};

/** Between the as-of date and publication people check and print; what takes longer than a month, readers are told. */
const DAYS_TO_PUBLISH = 31;

/** The number of the newest edition. */
export function newestNumber({ editions }: ReportPlan): number {
  return editions.at(-1)?.number ?? 1;
}

export function newestEdition(plan: ReportPlan, texts: Texts): NewestEdition {
  const edition = plan.editions.at(-1) ?? { number: 1, date: plan.asOf, change: "" };
  return {
    label: texts.say("edition.label", { number: edition.number }),
    date: edition.date,
    published: dayInWords(edition.date, texts),
    asOf: dayInWords(plan.asOf, texts),
    asOfDate: plan.asOf,
    unchecked: uncheckedInWords(plan, texts),
    change: edition.change,
  };
}

/** That judgements and indicators do not know what happened in a long time before the newest edition, or nothing. */
export function uncheckedInWords({ asOf, editions }: ReportPlan, texts: Texts): string {
  const date = editions.at(-1)?.date ?? asOf;
  const days = (dayNumber(date) ?? 0) - (dayNumber(asOf) ?? 0);
  const places = { date: dayInWords(asOf, texts), published: dayInWords(date, texts) };
  return days > DAYS_TO_PUBLISH ? texts.say("title-block.unchecked", places) : "";
}

/** Every edition with what it changed, the oldest first. */
export function editionsOf({ editions }: ReportPlan, texts: Texts): readonly EditionView[] {
  return editions.map(({ number, date, change }) => ({
    label: texts.say("edition.label", { number }),
    date: dayInWords(date, texts),
    day: date,
    change,
  }));
}

/** What became of a briefing, the graver notice first. */
export function noticesOf(plan: ReportPlan, texts: Texts): readonly NoticeView[] {
  const { superseded, withdrawn } = plan;
  const notices: NoticeView[] = [];
  if (withdrawn) {
    const cited = texts.say("citation.withdrawn", { date: dayInWords(withdrawn.on, texts) });
    notices.push({ status: "withdrawn", day: withdrawn.on, says: withdrawnInWords(plan, texts), cited });
  }
  if (superseded) {
    const { by, date } = superseded;
    const cited = texts.say("citation.superseded", { by, date: dayInWords(date, texts) });
    notices.push({ status: "superseded", day: date, says: supersededInWords(plan, texts), cited });
  }
  return notices;
}

/** That a newer briefing takes its place, or nothing. */
export function supersededInWords({ superseded }: ReportPlan, texts: Texts): string {
  if (!superseded) return "";
  const { by, date, because } = superseded;
  return texts.say("superseded.text", { by, date: dayInWords(date, texts), because });
}

/** That nobody may rely on it any more, and why, or nothing. */
export function withdrawnInWords({ withdrawn, unit }: ReportPlan, texts: Texts): string {
  if (!withdrawn) return "";
  const { on, why, by } = withdrawn;
  return texts.say("withdrawn.text", { date: dayInWords(on, texts), by: by ?? unit, why });
}
