import { parseYaml, type ParseResult, type TextFile } from "../yaml/parse-yaml.ts";
import { evidenceLockSchema, type EvidenceLock } from "./evidence-lock.ts";

/** Reads a lock that somebody names. A file that is none is told in one sentence, and not key by key. */
export function readLock(file: TextFile): ParseResult<EvidenceLock> {
  const read = parseYaml(file, evidenceLockSchema);
  if (read.ok || /"format"\s*:\s*"briefbook-evidence-lock\//u.test(file.text)) return read;
  const problem = {
    file: file.path,
    line: 1,
    column: 1,
    rule: "file-fits-its-schema",
    message: "The file is no evidence lock.",
    hint: "A lock is the evidence.lock.json that npm run check writes beside the claims of a briefing; name that one.",
  };
  return { ok: false, problems: [problem] };
}
