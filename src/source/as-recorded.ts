import { sha256 } from "../article/hash.ts";
import type { SourceRecord } from "./source-record.ts";

/**
 * The bytes of which a record was made: those given, or those with all line ends turned into CR LF or all into LF, as
 * git and editors do on the way between systems. Undefined if neither is the file that was recorded.
 */
export function asRecorded(bytes: Uint8Array, { file }: Pick<SourceRecord, "file">): Uint8Array | undefined {
  if (isRecorded(bytes, { file })) return bytes;
  // The only bytes that fit are longer where line ends were CR LF, and shorter where they were LF.
  if (bytes.length === file.bytes) return undefined;
  // As Latin-1 each byte is a character and stays what it is.
  const text = Buffer.from(bytes).toString("latin1");
  const turned =
    bytes.length > file.bytes ? text.replaceAll("\r\n", "\n") : text.replaceAll(/(?<!\r)\n/gu, "\r\n");
  const restored = Buffer.from(turned, "latin1");
  return isRecorded(restored, { file }) ? restored : undefined;
}

/** Whether the bytes are, each of them, those of which a record was made. */
export function isRecorded(bytes: Uint8Array, { file }: Pick<SourceRecord, "file">): boolean {
  return bytes.length === file.bytes && sha256(bytes) === file.sha256;
}
