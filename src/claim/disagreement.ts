import { z } from "zod";
import { idSchema, textSchema } from "../id.ts";

/** A point on which sources differ: the positions, what could reconcile them, and what we make of it. */
export const disagreementSchema = z.strictObject({
  id: idSchema,
  /** The question on which they differ, as a question. */
  point: textSchema,
  positions: z.array(z.strictObject({ holds: textSchema, claims: z.array(idSchema).min(1) })).min(2),
  /** What differs. */
  differs: textSchema,
  /** Readings under which both could be right. */
  readings: z.array(textSchema).min(1),
  /** Our assessment, or `none`. */
  assessment: textSchema,
});
export type Disagreement = z.infer<typeof disagreementSchema>;

export const disagreementsSchema = z.array(disagreementSchema);
