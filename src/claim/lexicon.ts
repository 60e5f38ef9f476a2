import { z } from "zod";
import { textSchema } from "../yaml/id.ts";

/** `lexicon.yaml`: short forms with what they stand for, and words that take sides. */
export const lexiconSchema = z
  .strictObject({
    abbreviations: z
      .array(
        z.strictObject({
          short: textSchema.describe("As it stands in a sentence, e.g. ISIS."),
          long: textSchema.describe("What it stands for, written out where a reader first meets it."),
          everyday: z
            .boolean()
            .default(false)
            .describe("Known to every reader, so that it need not be written out, e.g. US."),
        }),
      )
      .default([])
      .describe("Short forms with what they stand for."),
    loaded: z
      .array(textSchema)
      .default([])
      .describe("Words that take sides, printed only inside quotation marks, e.g. regime."),
  })
  .describe("Short forms, and words that take sides.");
export type Lexicon = z.infer<typeof lexiconSchema>;
