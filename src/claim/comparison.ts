import { z } from "zod";
import { idSchema, textSchema } from "../yaml/id.ts";

/**
 * `comparison.yaml`: the points on which the articles are held side by side. What each says, and whether they agree,
 * differ or one is silent, is read off the evidence of the claims.
 */
export const comparisonSchema = z
  .array(
    z.strictObject({
      id: idSchema.describe("Its name within the file."),
      point: textSchema.describe("What is compared, in a few words."),
      claims: z
        .array(idSchema)
        .min(1)
        .describe("The claims on it; what each article says is read off their evidence."),
    }),
  )
  .describe("The points on which the articles are held side by side.");
export type ComparedPoint = z.infer<typeof comparisonSchema>[number];
