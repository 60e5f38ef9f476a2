import { evidenceLockSchema, printLock, type EvidenceLock } from "../../src/evidence/evidence-lock.ts";

/** A lock as a check writes it and reads it again: in its order, under its digest. */
export function sealed(lock: EvidenceLock): EvidenceLock {
  return evidenceLockSchema.parse(JSON.parse(printLock(lock)));
}
