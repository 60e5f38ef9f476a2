import { z } from "zod";
import { textSchema } from "../yaml/id.ts";

/** `source-base.yaml`: what the sources are worth together (source summary statement, ICD 206, D.3.d). */
export const sourceBaseSchema = z
  .strictObject({
    strengths: z.array(textSchema).min(1).describe("What speaks for the sources as a whole."),
    weaknesses: z.array(textSchema).min(1).describe("What speaks against them."),
    weight: textSchema.describe("Which of them matter most to the judgements."),
  })
  .describe("What the sources are worth together (source summary statement, ICD 206, D.3.d).");
export type SourceBase = z.infer<typeof sourceBaseSchema>;
