import { z } from "zod";
import { idSchema, textSchema } from "../id.ts";

/** Languages of which we have the words; the briefing itself is in English. */
export const TITLE_PAGE_LANGUAGES = ["ar"] as const;

/**
 * What a translator wrote for a page that leads readers of another language to the briefing: titles, and the bottom line
 * sentence by sentence. Sentences are held to their sources in English alone, so each is printed with the way to the
 * one that it translates, and the page says who translated.
 */
export const titlePageSchema = z.strictObject({
  language: z.enum(TITLE_PAGE_LANGUAGES),
  title: textSchema,
  subtitle: textSchema,
  /** One for each sentence of the bottom line, in its order. */
  bottomLine: z.array(textSchema),
  /** By section; titles that are not translated stand in English. */
  sections: z.record(idSchema, textSchema).default({}),
  /** Who put these words into the language, and what to know of that, in the language of the page. */
  translated: z.strictObject({ by: textSchema, note: textSchema }),
});
export type TitlePage = z.infer<typeof titlePageSchema>;

type Translated = {
  readonly titlePages: readonly TitlePage[];
  readonly bottomLine: readonly string[];
  readonly sections: readonly { readonly id: string }[];
};
type Refused = { readonly code: "custom"; readonly path: (string | number)[]; readonly message: string };

/** Refuses a second page in one language, a bottom line with more or fewer sentences, and titles of no section. */
export function titlePagesFit(
  { titlePages, bottomLine, sections }: Translated,
  { addIssue }: { readonly addIssue: (refused: Refused) => void },
): void {
  const refuse = (path: (string | number)[], message: string): void =>
    addIssue({ code: "custom", path: ["titlePages", ...path], message });
  const ids = new Set(sections.map(({ id }) => id));
  for (const [index, page] of titlePages.entries()) {
    if (titlePages.findIndex(({ language }) => language === page.language) < index)
      refuse([index, "language"], "there is a title page in this language already");
    if (page.bottomLine.length !== bottomLine.length)
      refuse(
        [index, "bottomLine"],
        `the bottom line has ${bottomLine.length} sentences, and its translation ${page.bottomLine.length}`,
      );
    for (const id of Object.keys(page.sections))
      if (!ids.has(id)) refuse([index, "sections", id], `there is no section “${id}”`);
  }
}
