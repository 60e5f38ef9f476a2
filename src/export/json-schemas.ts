import { z } from "zod";
import { briefingFileSchema } from "./briefing-schema.ts";
import { claimsFileSchema } from "./claim-schema.ts";
import { printJson } from "../figure/print-json.ts";
import { sourcesFileSchema } from "./source-schema.ts";

/** The published schemas by file name, which is their `$id` as well: relative, so that it holds wherever the site is. */
const SCHEMAS = {
  "briefing-1.schema.json": briefingFileSchema,
  "claims-1.schema.json": claimsFileSchema,
  "sources-1.schema.json": sourcesFileSchema,
} as const;

/** A schema of JSON Schema, draft 2020-12, as the site publishes it in `schema/`. */
export type PublishedSchema = { readonly name: string; readonly text: string };

export const PUBLISHED_SCHEMAS: readonly PublishedSchema[] = Object.entries(SCHEMAS).map(
  ([name, schema]) => ({
    name,
    text: printJson({ $id: name, ...z.toJSONSchema(schema, { target: "draft-2020-12" }) }),
  }),
);
