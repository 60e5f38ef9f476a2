import type { z } from "zod";
import { evidenceLockSchema, type EvidenceLock } from "../evidence/evidence-lock.ts";
import { parseYaml, type Parsed, type TextFile } from "../yaml/parse-yaml.ts";
import type { Problem } from "../problem.ts";
import { sourceEntriesSchema } from "../source/source-entry.ts";
import { publishedTextSchema, type PublishedText } from "../source/published-text.ts";
import { sourceRecordSchema, type SourceRecord } from "../source/source-record.ts";
import type { Testimony } from "./checked-briefing.ts";
import { claimsSchema } from "./claim.ts";
import { disagreementsSchema } from "./disagreement.ts";
import { entitiesSchema } from "./entity.ts";
import { readAnalysis } from "./read-analysis.ts";
import { reportPlanSchema } from "./report-plan.ts";
import { otherEnding, unknownFiles } from "./unknown-files.ts";

/** The files of one briefing by name, e.g. `claims.yaml`, `sources/handover.json`. */
export type BriefingFiles = { readonly slug: string; readonly files: ReadonlyMap<string, TextFile> };

/** Reads files one by one and keeps every problem, so that one run shows all of them. */
export type FileReader = {
  readonly problems: Problem[];
  /** The parsed file, or undefined after a problem was noted. */
  readonly read: <T>(name: string, schema: z.ZodType<T>) => Parsed<T> | undefined;
};

export function fileReader({ slug, files }: BriefingFiles): FileReader {
  const problems: Problem[] = [];
  return {
    problems,
    read: (name, schema) => {
      const file = files.get(name);
      if (!file) {
        // That it has another ending is told at the file itself.
        if (!files.has(otherEnding(name))) problems.push(missingFile(slug, name));
        return undefined;
      }
      const result = parseYaml(file, schema);
      if (result.ok) return result.parsed;
      problems.push(...(brokenRecord(slug, name, result.problems) ?? result.problems));
      return undefined;
    },
  };
}

/** A record is written by ingest: nobody mends it line by line. Undefined for a file that people write. */
function brokenRecord(
  slug: string,
  name: string,
  [first]: readonly Problem[],
): readonly Problem[] | undefined {
  const id = /^sources\/(?<id>[^.]+)\.json$/u.exec(name)?.groups?.["id"];
  if (id === undefined || !first) return undefined;
  const hint = `Records are not edited by hand; write it anew: npm run ingest -- --briefing ${slug} --id ${id} FILE`;
  return [{ ...first, hint }];
}

export function missingFile(slug: string, name: string): Problem {
  return {
    file: `data/${slug}/${name}`,
    line: 1,
    column: 1,
    rule: "file-is-readable",
    message: `The briefing has no ${name}.`,
    hint: "Every briefing has this file; copy the one of another briefing and change it.",
  };
}

/** Reads everything but the figures: report plan, claims, sources, names, disagreements, records, lock. */
export function readTestimony(
  files: BriefingFiles,
  reader: FileReader,
  documentIds: ReadonlySet<string>,
): Testimony | undefined {
  reader.problems.push(...unknownFiles(files));
  const plan = reader.read("briefing.yaml", reportPlanSchema);
  const claims = reader.read("claims.yaml", claimsSchema);
  const sources = reader.read("sources.yaml", sourceEntriesSchema);
  const entities = reader.read("entities.yaml", entitiesSchema);
  const disagreements = reader.read("disagreements.yaml", disagreementsSchema);
  const analysis = readAnalysis(files, reader);
  const records = readRecords(files, reader);
  const lock = readLock(files, reader);
  if (!plan || !claims || !sources || !entities || !disagreements) return undefined;
  return {
    slug: files.slug,
    plan,
    claims,
    sources,
    entities,
    disagreements,
    ...analysis,
    documentIds,
    records,
    texts: readTexts(files, reader),
    lock,
  };
}

/** JSON is YAML, so that records get places and strictness from the same reader. */
function readRecords(files: BriefingFiles, reader: FileReader): ReadonlyMap<string, SourceRecord> {
  const names = [...files.files.keys()].filter((name) => /^sources\/[^.]+\.json$/u.test(name));
  const records = names.flatMap((name) => {
    const record = reader.read(name, sourceRecordSchema);
    if (record && `sources/${record.value.id}.json` !== name) {
      reader.problems.push({
        ...record.place(["id"]),
        rule: "file-fits-its-schema",
        message: `The record in ${name} says that it is of “${record.value.id}”.`,
        hint: "Records are written by ingest only; ingest the article again under the id wanted.",
      });
    }
    return record ? [record.value] : [];
  });
  return new Map(records.map((record) => [record.id, record]));
}

function readTexts(files: BriefingFiles, reader: FileReader): ReadonlyMap<string, PublishedText> {
  return new Map(
    [...files.files.keys()].flatMap((name) => {
      const id = /^sources\/(?<id>[^.]+)\.text\.json$/u.exec(name)?.groups?.["id"];
      const text = id === undefined ? undefined : reader.read(name, publishedTextSchema);
      return id === undefined || !text ? [] : [[id, text.value] as const];
    }),
  );
}

function readLock(files: BriefingFiles, reader: FileReader): EvidenceLock | undefined {
  const name = "evidence.lock.json";
  return files.files.has(name) ? reader.read(name, evidenceLockSchema)?.value : undefined;
}
