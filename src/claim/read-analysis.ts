import type { z } from "zod";
import type { Parsed } from "../yaml/parse-yaml.ts";
import { sourceBaseSchema } from "../source/source-base.ts";
import type { Analysis } from "./checked-briefing.ts";
import { comparisonSchema } from "./comparison.ts";
import { judgementsSchema } from "./judgement.ts";
import { lexiconSchema } from "./lexicon.ts";
import type { FileReader } from "./file-reader.ts";
import type { BriefingFiles } from "./briefing-files.ts";

/** Reads what we make of the claims. A briefing that only tells what the articles say has none of these files. */
export function readAnalysis(files: BriefingFiles, reader: FileReader): Analysis {
  const read = <T>(name: string, schema: z.ZodType<T>, empty: T): Parsed<T> =>
    (files.files.has(name) ? reader.read(name, schema) : undefined) ?? {
      value: empty,
      place: () => ({ file: `data/${files.slug}/${name}`, line: 1, column: 1 }),
    };
  return {
    judgements: read("judgements.yaml", judgementsSchema, { judgements: [], indicators: [] }),
    comparison: read("comparison.yaml", comparisonSchema, []),
    lexicon: read("lexicon.yaml", lexiconSchema, { abbreviations: [], loaded: [] }),
    sourceBase: read("source-base.yaml", sourceBaseSchema.optional(), undefined),
  };
}
