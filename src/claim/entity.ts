import { z } from "zod";
import { idSchema, textSchema } from "../id.ts";

/** An actor or place that the report names: the name we print, and every other form that counts as naming it. */
export const entitySchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  kind: z.enum([
    "state",
    "government",
    "organisation",
    "force",
    "group",
    "person",
    "unnamed-person",
    "region",
    "site",
    "place",
  ]),
  /** Other forms, spelled out one by one; likeness alone never makes two names one. */
  aliases: z.array(textSchema).default([]),
  /** The name in its own script, and which language that is; printed beside ours. e.g. سد هالفرن, ar */
  native: z
    .strictObject({ name: textSchema, language: z.enum(["ar", "fa", "ckb", "he", "ru", "uk"]) })
    .optional(),
  /**
   * Degrees north and east, and where they were read; left out where no point is verified. The map draws sites, and, as
   * hollow points for orientation, places. The note says what such a point does not stand for.
   */
  coordinates: z
    .strictObject({
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
      source: textSchema,
      note: textSchema.optional(),
    })
    .optional(),
});
export type Entity = z.infer<typeof entitySchema>;

export const entitiesSchema = z.array(entitySchema);
