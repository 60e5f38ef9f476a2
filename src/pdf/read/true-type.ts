/** What a TrueType font program says of its glyphs (OpenType: head, hhea, hmtx, maxp). */
export type TrueType = {
  readonly glyphs: number;
  /** How wide a glyph is, in thousandths of an em. */
  readonly widthOf: (glyph: number) => number;
};

/** Reads a font program; undefined if it is none, or lacks a table. */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0) !== 0x00010000) return undefined;
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + view.getUint16(4) * 16 && at + 16 <= bytes.length; at += 16) {
    tables.set(Buffer.from(bytes.subarray(at, at + 4)).toString("latin1"), view.getUint32(at + 8));
  }
  const [head, hhea, hmtx, maxp] = ["head", "hhea", "hmtx", "maxp"].map((name) => tables.get(name));
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return undefined;
  const [unitsPerEm, metrics] = [view.getUint16(head + 18), view.getUint16(hhea + 34)];
  return {
    glyphs: view.getUint16(maxp + 4),
    // The last of the widths is that of all glyphs behind.
    widthOf: (glyph) => (view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm,
  };
}
