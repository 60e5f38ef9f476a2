import { dayInWords } from "../claim/edtf.ts";
import type { ReportPlan } from "../claim/report-plan.ts";
import type { TitlePage } from "../claim/title-page.ts";
import type { Texts } from "../texts/texts.ts";
import { appendicesOf, type BriefingView } from "./briefing-view.ts";
import { uncheckedInWords } from "./edition-view.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A page in another language that says what a briefing is, and leads to it: every string final. */
export type TitlePageView = Pick<
  BriefingView,
  "slug" | "number" | "handling" | "unit" | "edition" | "hash" | "title" | "subtitle"
> & {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** How the English page calls it, in its own language. */
  readonly name: string;
  /** That nobody may rely on the briefing any more, or that a newer one has its place; may be empty. */
  readonly notices: readonly string[];
  readonly bottomLine: readonly TranslatedSentence[];
  readonly contents: readonly ContentsEntry[];
  readonly translated: { readonly by: string; readonly note: string };
};

/** A sentence as a translator put it, and the one that it translates. */
type TranslatedSentence = {
  readonly says: string;
  readonly href: string;
  /** The marks behind the English sentence. e.g. 1.2; 2.5 */
  readonly marks: string;
};

/** `isEnglish` where nobody translated the title. */
type ContentsEntry = {
  readonly number: string;
  readonly title: string;
  readonly href: string;
  readonly isEnglish: boolean;
};

/** From the page, which stands a folder below the briefing’s. */
const BRIEFING = "../index.html";

/** The view with its pages in other languages, of which the words are at hand. */
export function withTitlePages(
  view: BriefingView,
  plan: ReportPlan,
  languages: ReadonlyMap<string, Texts>,
): BriefingView {
  const titlePages = plan.titlePages.flatMap((page) => {
    const texts = languages.get(page.language);
    return texts ? [viewTitlePage(page, view, plan, texts)] : [];
  });
  return { ...view, titlePages };
}

function viewTitlePage(
  { language, title, subtitle, bottomLine, sections, translated }: TitlePage,
  view: BriefingView,
  plan: ReportPlan,
  texts: Texts,
): TitlePageView {
  const { slug, number, handling, unit, hash } = view;
  return {
    slug,
    number,
    handling,
    unit,
    hash,
    language,
    direction: texts.direction,
    name: texts.say("title-page.name"),
    title,
    subtitle,
    edition: editionOf(plan, view, texts),
    notices: noticesOf(plan, texts),
    bottomLine: bottomLine.map((says, index) => {
      const sentence = view.bottomLine[index];
      return {
        says,
        href: `${BRIEFING}#${sentence?.anchor ?? ""}`,
        marks: marksOf(sentence, texts),
      };
    }),
    contents: [
      ...view.sections.map(({ id, number: place, title: english }) =>
        entryOf(id, place, sections[id] ?? english, sections[id] === undefined),
      ),
      ...appendicesOf(texts).map(({ id, number: place, title: own }) => entryOf(id, place, own, false)),
    ],
    translated,
  };
}

/** Its marks, in the words of the page. e.g. 1.2; C3 */
function marksOf(sentence: SentenceView | undefined, texts: Texts): string {
  if (!sentence) return "";
  const passages = sentence.evidence.map(({ mark, stance }) =>
    stance === "supports"
      ? mark
      : texts.say("sentence.mark", { stance: texts.say(`sentence.stance.${stance}`), mark }),
  );
  const documents = sentence.marks.filter(({ href }) => href.startsWith("#document-"));
  const all = new Set([...passages, ...documents.map(({ label }) => label)]);
  return [...all].join(texts.say("general.semicolon"));
}

function entryOf(id: string, number: string, title: string, isEnglish: boolean): ContentsEntry {
  return { number, title, href: `${BRIEFING}#${id}`, isEnglish };
}

function editionOf(plan: ReportPlan, { edition }: BriefingView, texts: Texts): BriefingView["edition"] {
  return {
    ...edition,
    label: texts.say("edition.label", { number: plan.editions.at(-1)?.number ?? 1 }),
    published: dayInWords(edition.date, texts),
    asOf: dayInWords(plan.asOf, texts),
    unchecked: uncheckedInWords(plan, texts),
    change: "",
  };
}

function noticesOf({ superseded, withdrawn }: ReportPlan, texts: Texts): readonly string[] {
  return [
    ...(withdrawn ? [texts.say("title-page.withdrawn", { date: dayInWords(withdrawn.on, texts) })] : []),
    ...(superseded
      ? [texts.say("title-page.superseded", { by: superseded.by, date: dayInWords(superseded.date, texts) })]
      : []),
  ];
}
