import { HANDLING_MARKS } from "../claim/report-plan.ts";
import { compareText } from "../problem.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import type { SiteSettings } from "./site-settings.ts";

/** What stands at the foot of every page. Empty where nothing is known. */
export type ImprintView = {
  readonly name: string;
  readonly contact: string;
  readonly contactLink: string;
  readonly licence: string;
  readonly licenceLink: string;
  readonly licenceNote: string;
};

export function viewImprint({ name, contact, licence }: SiteSettings): ImprintView {
  return {
    name: name ?? "",
    contact: contact?.says ?? "",
    contactLink: contact?.link ?? "",
    licence: licence?.name ?? "",
    licenceLink: licence?.link ?? "",
    licenceNote: licence?.note ?? "",
  };
}

/**
 * Where the pages begin, as the page of what is not found has to lead there: hosts show it at any depth, where no
 * relative link holds. The path alone, so that it holds on a mirror too; empty where the address is not known.
 */
export function pathToRoot({ address }: SiteSettings): string {
  return address === undefined ? "" : new URL(address).pathname;
}

/** The strictest mark of several briefings, for the page that lists them. Marks are in order, strictest first. */
export function strictestMark(views: readonly BriefingView[]): string {
  const strictness = (mark: string): number => HANDLING_MARKS.findIndex((one) => one === mark);
  const [strictest] = views.map(({ handling }) => handling).toSorted((a, b) => strictness(a) - strictness(b));
  return strictest ?? "";
}

/** Briefings as a reader looks for them: the newest first. */
export function newestFirst(views: readonly BriefingView[]): readonly BriefingView[] {
  return views.toSorted((a, b) => compareText(b.edition.date, a.edition.date) || compareText(a.slug, b.slug));
}
