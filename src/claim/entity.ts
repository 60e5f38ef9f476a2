import { z } from "zod";
import { idSchema, textSchema } from "../yaml/id.ts";

/** An actor, place or thing that the report names: the name we print, and every other form that counts as naming it. */
export const entitySchema = z.strictObject({
  id: idSchema.describe("What `said` of a claim calls it."),
  name: textSchema.describe("The name that is printed."),
  kind: z
    .enum([
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
      "thing",
    ])
    .describe(
      "What it is; a ship, an aircraft, an operation, a law or a document is a thing. The map draws every site that has a point, and places as hollow points that help to find them.",
    ),
  aliases: z
    .array(textSchema)
    .default([])
    .describe(
      "Other forms that count as naming it, spelled out one by one; likeness alone never makes two names one.",
    ),
  native: z
    .strictObject({
      name: textSchema.describe("The name in its own script."),
      language: z
        .enum(["ar", "fa", "ckb", "ru", "uk"])
        .describe("The language of that name; of those that our faces draw."),
    })
    .optional()
    .describe("The name in its own script, printed beside ours."),
  coordinates: z
    .strictObject({
      lat: z.number().min(-90).max(90).describe("Degrees north."),
      lon: z.number().min(-180).max(180).describe("Degrees east."),
      source: textSchema.describe("Where the point was read."),
      note: textSchema
        .optional()
        .describe("What the point does not stand for, e.g. the middle of a large site."),
    })
    .optional()
    .describe("Where it lies; left out where no point is verified."),
});
export type Entity = z.infer<typeof entitySchema>;

/** `entities.yaml` */
export const entitiesSchema = z
  .array(entitySchema)
  .describe("Every actor, place and thing that a sentence names, or that speaks in an article.");
