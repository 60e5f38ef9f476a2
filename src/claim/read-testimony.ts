import { evidenceLockSchema, type EvidenceLock } from "../evidence/evidence-lock.ts";
import { sourceEntriesSchema } from "../source/source-entry.ts";
import { publishedTextSchema, type PublishedText } from "../source/published-text.ts";
import { sourceRecordSchema, type SourceRecord } from "../source/source-record.ts";
import type { FileReader } from "./file-reader.ts";
import type { BriefingFiles } from "./briefing-files.ts";
import type { Testimony } from "./checked-briefing.ts";
import { claimsSchema } from "./claim.ts";
import { disagreementsSchema } from "./disagreement.ts";
import { entitiesSchema } from "./entity.ts";
import { readAnalysis } from "./read-analysis.ts";
import { reportPlanSchema } from "./report-plan.ts";
import { unknownFiles } from "./unknown-files.ts";

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
