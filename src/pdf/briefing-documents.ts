import { PLAIN_ENGLISH } from "../texts/plain-english.ts";
import type { Texts } from "../texts/texts.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import type { SentenceView } from "../view/sentence-view.ts";
import { VARIANTS, type Variant } from "./variants.ts";

/** A document that a briefing is printed as. Folders and files are below the site, with forward slashes. */
export type BriefingDocument = {
  /** As problems and the build name it. e.g. al-asad-handover, handout */
  readonly id: string;
  readonly variant: Variant;
  /** The folder of the page it is printed from, with a slash at its end. e.g. briefings/al-asad-handover/ */
  readonly page: string;
  /** e.g. briefings/al-asad-handover/al-asad-handover-a4.pdf */
  readonly file: string;
  readonly title: string;
  /** The sentences that page and PDF must hold, in this order. */
  readonly sentences: readonly SentenceView[];
};

/** The documents of a briefing, one a variant. Their titles are for those who print and check; others name the files. */
export function documentsOf(view: BriefingView, texts: Texts = PLAIN_ENGLISH): readonly BriefingDocument[] {
  const folder = `briefings/${view.slug}/`;
  return VARIANTS.map((variant) => ({
    id: `${view.slug}, ${variant.name}`,
    variant,
    page: `${folder}${variant.page}`,
    file: `${folder}${view.slug}-${variant.suffix}.pdf`,
    title: texts.say(`exports.${variant.suffix}.title`, { title: view.title }),
    sentences: variant.sentences(view),
  }));
}
