import { z } from "zod";
import { textSchema } from "../id.ts";

/** `lexicon.yaml`: short forms with what they stand for, and words that take sides. */
export const lexiconSchema = z.strictObject({
  abbreviations: z
    .array(
      z.strictObject({
        short: textSchema,
        long: textSchema,
        /** Known to every reader, so that it need not be spelt out where it first stands. e.g. US */
        everyday: z.boolean().default(false),
      }),
    )
    .default([]),
  /** Words printed only inside quotation marks, as somebody’s. e.g. regime */
  loaded: z.array(textSchema).default([]),
});
export type Lexicon = z.infer<typeof lexiconSchema>;
