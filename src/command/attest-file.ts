import { sha256 } from "../article/hash.ts";
import { decodeText } from "../yaml/decode-text.ts";
import type { ArticleLibrary } from "../evidence/article-library.ts";
import { attestLock } from "../evidence/attest-lock.ts";
import { readLock } from "../evidence/read-lock.ts";
import { attestPdf } from "../export/attest-pdf.ts";
import { openPdf } from "../pdf/read/open-pdf.ts";
import { formatProblem } from "../problem.ts";
import { tellLockAttestation } from "./tell-lock-attestation.ts";
import { tellPdfAttestation } from "./tell-pdf-attestation.ts";

/** A file that was handed on, and what it is to be held against. */
export type HandedOn = {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The articles, for the quotes of a PDF. */
  readonly library: ArticleLibrary | undefined;
  /** Whether a program reads the answer. */
  readonly json: boolean;
};

/** Whether all of it holds, and what to say. */
export type FileAttestation = { readonly holds: boolean; readonly text: string };

/** Holds a PDF or an evidence lock against itself, and a PDF against articles. */
export async function attestFile(file: HandedOn): Promise<FileAttestation> {
  return isPdf(file.bytes) ? await attestPaper(file) : attestLockFile(file);
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
}

async function attestPaper({ path, bytes, library, json }: HandedOn): Promise<FileAttestation> {
  const document = await openPdf(bytes).catch(() => undefined);
  // The library opens what is cut off, and finds no pages.
  if (!document?.catalog)
    return fault(json, `${path} begins as a PDF and cannot be read as one; it may be cut off. Get it again.`);
  const attestation = { ...attestPdf(document, library), sha256: sha256(bytes) };
  return {
    holds: attestation.faults.length === 0,
    text: json ? inJson(attestation) : tellPdfAttestation(attestation, attestation.sha256),
  };
}

function attestLockFile({ path, bytes, json }: HandedOn): FileAttestation {
  const decoded = decodeText(bytes);
  if (decoded.fault) return fault(json, `${path} is neither a PDF nor an evidence lock.`);
  const lock = readLock({ path, text: decoded.text });
  if (!lock.ok) return fault(json, lock.problems.map(formatProblem).join("\n"));
  const attestation = attestLock(lock.parsed.value);
  const { quotes, faults, broken } = attestation;
  return {
    holds: faults.length + broken.length === 0 && quotes > 0,
    text: json ? inJson(attestation) : tellLockAttestation(attestation),
  };
}

function fault(json: boolean, message: string): FileAttestation {
  return { holds: false, text: json ? inJson({ faults: [message] }) : `${message}\n` };
}

function inJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
