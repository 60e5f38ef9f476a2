import { z } from "zod";
import { idSchema, textSchema } from "../yaml/id.ts";

/** A point on which sources differ: the positions, what could reconcile them, and what we make of it. */
export const disagreementSchema = z.strictObject({
  id: idSchema.describe("What the handout of briefing.yaml calls it."),
  point: textSchema.describe("What the sources differ on, as a question."),
  positions: z
    .array(
      z.strictObject({
        holds: textSchema.describe("The answer that this side gives, in a sentence."),
        claims: z.array(idSchema).min(1).describe("The claims that tell it."),
      }),
    )
    .min(2)
    .describe("What each side holds; printed side by side."),
  differs: textSchema.describe("What exactly differs, and what does not."),
  readings: z.array(textSchema).min(1).describe("Readings under which both could be right."),
  assessment: textSchema.describe("What we make of it; none where we cannot tell."),
});
export type Disagreement = z.infer<typeof disagreementSchema>;

/** `disagreements.yaml` */
export const disagreementsSchema = z
  .array(disagreementSchema)
  .describe(
    "Points on which sources differ: the positions, what could reconcile them, and what we make of it.",
  );
