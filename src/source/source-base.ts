import { z } from "zod";
import { textSchema } from "../id.ts";

/** `source-base.yaml`: what the sources are worth together (source summary statement, ICD 206, D.3.d). */
export const sourceBaseSchema = z.strictObject({
  strengths: z.array(textSchema).min(1),
  weaknesses: z.array(textSchema).min(1),
  /** Which of them matter most to the judgements. */
  weight: textSchema,
});
export type SourceBase = z.infer<typeof sourceBaseSchema>;
