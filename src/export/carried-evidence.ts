import type { PDFDocument } from "@cantoo/pdf-lib";
import { z } from "zod";
import { parseJson } from "../yaml/parse-json.ts";
import { attachedFiles } from "../pdf/read/attached-files.ts";
import { briefingFileSchema } from "./briefing-schema.ts";
import { claimsFileSchema, identitySchema } from "./claim-schema.ts";
import { sourcesFileSchema } from "./source-schema.ts";

/** What a briefing on paper carries: its sentences, what they rest on, and which briefing it says to be. */
export type CarriedEvidence = {
  readonly briefing: z.infer<typeof briefingFileSchema>;
  readonly claims: z.infer<typeof claimsFileSchema>;
  readonly sources: z.infer<typeof sourcesFileSchema>;
};

export type CarriedFiles = {
  readonly names: readonly string[];
  /** Undefined where one of the three files is missing or is none of ours. */
  readonly evidence: CarriedEvidence | undefined;
  readonly faults: readonly string[];
};

/**
 * Reads the files that travel in a document. They must have the bytes that the document says, be of the format that
 * this Briefbook writes, and be of one edition.
 */
export function carriedFiles(document: PDFDocument): CarriedFiles {
  const files = attachedFiles(document);
  const faults = files
    .filter(({ isAsAttached }) => !isAsAttached)
    .map(({ name }) => `${name} has other bytes than those of which the document has the checksum.`);
  const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const file = files.find((each) => each.name === name);
    if (!file) {
      faults.push(`It carries no ${name}.`);
      return undefined;
    }
    const parsed = schema.safeParse(parseBytes(file.bytes));
    if (!parsed.success) faults.push(`${name} is not in the format of this version of Briefbook.`);
    return parsed.data;
  };
  const briefing = read("briefing.json", briefingFileSchema);
  const claims = read("claims.json", claimsFileSchema);
  const sources = read("sources.json", sourcesFileSchema);
  const names = files.map(({ name }) => name);
  if (!briefing || !claims || !sources) return { names, evidence: undefined, faults };
  for (const [name, other] of [
    ["claims.json", claims.briefing],
    ["sources.json", sources.briefing],
  ] as const) {
    if (!isSame(briefing.briefing, other)) faults.push(`${name} is of another edition than briefing.json.`);
  }
  return { names, evidence: { briefing, claims, sources }, faults };
}

type Identity = z.infer<typeof identitySchema>;

function isSame(one: Identity, other: Identity): boolean {
  return JSON.stringify(identitySchema.parse(one)) === JSON.stringify(identitySchema.parse(other));
}

function parseBytes(bytes: Uint8Array): unknown {
  try {
    return parseJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
