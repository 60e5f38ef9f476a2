import type { BriefingView } from "../view/briefing-view.ts";
import { sentencesOf } from "../view/check-page.ts";
import type { SentenceView } from "../view/sentence-view.ts";

/** A document that a briefing is printed as. Folders and files are below the site, with forward slashes. */
export type BriefingDocument = {
  /** As problems and the build name it. e.g. al-asad-handover, handout */
  readonly id: string;
  /** e.g. A4; handout */
  readonly name: string;
  /** The folder of the page it is printed from, with a slash at its end. e.g. briefings/al-asad-handover/ */
  readonly page: string;
  /** e.g. briefings/al-asad-handover/al-asad-handover-a4.pdf */
  readonly file: string;
  readonly title: string;
  /** What it is called among the files to take along, and what it holds. */
  readonly label: string;
  readonly describes: string;
  /** The sentences that page and PDF must hold, in this order. */
  readonly sentences: readonly SentenceView[];
  /** How many pages it may have, where that is limited. */
  readonly mostPages?: number;
};

/** Both sides of one sheet. */
const HANDOUT_PAGES = 2;

/** The documents of a briefing: the whole of it, and what is handed out. */
export function documentsOf(view: BriefingView): readonly BriefingDocument[] {
  const { slug, title, handout } = view;
  const folder = `briefings/${slug}/`;
  return [
    {
      id: slug,
      name: "A4",
      page: folder,
      file: `${folder}${slug}-a4.pdf`,
      title,
      label: "The briefing, A4",
      describes: "The whole briefing for print, with the words behind each sentence.",
      sentences: sentencesOf(view),
    },
    {
      id: `${slug}, handout`,
      name: "handout",
      page: `${folder}handout/`,
      file: `${folder}${slug}-handout.pdf`,
      title: `${title}: handout`,
      label: "Handout",
      describes: "A selection from the briefing on both sides of one sheet.",
      sentences: [
        ...handout.bottomLine,
        ...handout.judgements.map(({ sentence }) => sentence),
        ...handout.gaps,
      ],
      mostPages: HANDOUT_PAGES,
    },
  ];
}
