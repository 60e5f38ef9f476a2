import { sha256 } from "../article/hash.ts";
import type { SourceRecord } from "./source-record.ts";

/**
 * Twelve digits that stand for an article's text as it is numbered: they change with any passage and with any boundary
 * of a sentence, so that "7.2" means the same words wherever they are the same.
 */
export function textKey({ passages }: Pick<SourceRecord, "passages">): string {
  return sha256(JSON.stringify(passages.map((passage) => [passage.sha256, passage.sentences]))).slice(0, 12);
}
