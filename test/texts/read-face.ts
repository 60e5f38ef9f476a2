import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

/** Tables that WOFF 2 names by a number (W3C, WOFF File Format 2.0, 4.1); of others the name follows. */
const CMAP = 0;
const TRANSFORMED = new Set([10, 11]);
const NAMED = 63;

/** The characters that a face in a file of WOFF 2 has a glyph for. */
export function charactersOf(path: string): ReadonlySet<number> {
  const file = readFileSync(path);
  if (file.toString("latin1", 0, 4) !== "wOF2") throw new Error(`${path} is no WOFF 2.`);
  let at = 48;
  let offset = 0;
  let cmap: readonly [from: number, to: number] | undefined;
  const readNumber = (): number => {
    let value = 0;
    for (;;) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  for (let left = file.readUInt16BE(12); left > 0; left--) {
    const flags = file.readUInt8(at++);
    const [tag, version] = [flags & 0x3f, flags >> 6];
    if (tag === NAMED) at += 4;
    const length = readNumber();
    // Version 3 of glyf and loca, and version 0 of all others, is the table as it is.
    const isTransformed = TRANSFORMED.has(tag) ? version !== 3 : version !== 0;
    const stored = isTransformed ? readNumber() : length;
    if (tag === CMAP) cmap = [offset, offset + stored];
    offset += stored;
  }
  if (!cmap) throw new Error(`${path} has no cmap.`);
  const tables = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  return readCmap(tables.subarray(...cmap));
}

/** OpenType 1.9.1, cmap: formats 4 and 12, which all faces of today have. */
function readCmap(cmap: Buffer): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    const format = table.readUInt16BE(0);
    if (format === 4) readSegments(table, found);
    if (format === 12) readGroups(table, found);
  }
  return found;
}

function readSegments(table: Buffer, found: Set<number>): void {
  const twice = table.readUInt16BE(6);
  for (let at = 14; at < 14 + twice; at += 2) {
    const [end, start] = [table.readUInt16BE(at), table.readUInt16BE(at + twice + 2)];
    const delta = table.readUInt16BE(at + 2 * twice + 2);
    const range = table.readUInt16BE(at + 3 * twice + 2);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const raw = range === 0 ? code : table.readUInt16BE(at + 3 * twice + 2 + range + 2 * (code - start));
      if (raw !== 0 && ((raw + delta) & 0xffff) !== 0) found.add(code);
    }
  }
}

function readGroups(table: Buffer, found: Set<number>): void {
  for (let left = table.readUInt32BE(12), at = 16; left > 0; left--, at += 12) {
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code++) found.add(code);
  }
}
