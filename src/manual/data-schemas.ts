import { z } from "zod";
import { claimsSchema } from "../claim/claim.ts";
import { comparisonSchema } from "../claim/comparison.ts";
import { disagreementsSchema } from "../claim/disagreement.ts";
import { entitiesSchema } from "../claim/entity.ts";
import { judgementsSchema } from "../claim/judgement.ts";
import { lexiconSchema } from "../claim/lexicon.ts";
import { reportPlanSchema } from "../claim/report-plan.ts";
import { chartSchema } from "../figure/chart-spec.ts";
import { documentsSchema } from "../figure/document.ts";
import { measuresSchema } from "../figure/measure.ts";
import { printJson } from "../figure/print-json.ts";
import { siteSettingsSchema } from "../publish/site-settings.ts";
import { sourceBaseSchema } from "../source/source-base.ts";
import { sourceEntriesSchema } from "../source/source-entry.ts";

/** The files that people write, by name without ending, in the order in which one writes them. */
export const DATA_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  briefing: reportPlanSchema,
  sources: sourceEntriesSchema,
  entities: entitiesSchema,
  claims: claimsSchema,
  judgements: judgementsSchema,
  disagreements: disagreementsSchema,
  comparison: comparisonSchema,
  "source-base": sourceBaseSchema,
  lexicon: lexiconSchema,
  documents: documentsSchema,
  measures: measuresSchema,
  chart: chartSchema,
  site: siteSettingsSchema,
};

/** A schema as editors read it: JSON Schema, draft 7, which is what their YAML servers know best. */
export function editorSchema(schema: z.ZodType): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    override: ({ jsonSchema }) => {
      // That a whole number is one that JavaScript can hold says nothing to whoever writes it.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}

/** The files of `data/schema/` by name, as text. */
export function printDataSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(DATA_SCHEMAS).map(([name, schema]) => [`${name}.json`, printJson(editorSchema(schema))]),
  );
}
