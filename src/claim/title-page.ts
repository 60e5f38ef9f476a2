import { z } from "zod";
import { idSchema, textSchema } from "../yaml/id.ts";

/** Languages of which we have the words; the briefing itself is in English. */
export const TITLE_PAGE_LANGUAGES = ["ar"] as const;

/**
 * What a translator wrote for a page that leads readers of another language to the briefing: titles, and the bottom line
 * sentence by sentence. Sentences are held to their sources in English alone, so each is printed with the way to the
 * one that it translates, and the page says who translated.
 */
export const titlePageSchema = z.strictObject({
  language: z.enum(TITLE_PAGE_LANGUAGES).describe("The language of the page."),
  title: textSchema.describe("The title in that language."),
  subtitle: textSchema.describe("The subtitle in that language."),
  bottomLine: z
    .array(textSchema)
    .describe(
      "One sentence for each of the bottom line, in its order; printed with the way to the English one.",
    ),
  sections: z
    .record(idSchema, textSchema)
    .default({})
    .describe("Titles of sections by their ids; those not translated stand in English."),
  translated: z
    .strictObject({
      by: textSchema.describe("Who put the words into the language, in that language."),
      note: textSchema.describe("What to know of the translation, in that language."),
    })
    .describe("Who translated."),
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
