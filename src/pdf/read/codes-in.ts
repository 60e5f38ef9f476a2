import { PDFHexString, PDFString } from "@cantoo/pdf-lib";
import type { Span } from "./page-content.ts";

/** The codes of a string as it is written in a content stream, or of those in an array. */
export function codesIn(bytes: Uint8Array, { start, end }: Span): Uint8Array {
  return hexCodes(bytes, start, end) ?? anyCodes(bytes, start, end);
}

/** Skia writes one hexadecimal string of whole bytes for each glyph or two, and there are hundreds of thousands. */
function hexCodes(bytes: Uint8Array, start: number, end: number): Uint8Array | undefined {
  const digits = end - start - 2;
  if (bytes[start] !== 0x3c || digits % 2 !== 0) return undefined;
  const codes = new Uint8Array(digits / 2);
  for (let index = 0; index < codes.length; index += 1) {
    const at = start + 1 + index * 2;
    const [high, low] = [HEX[bytes[at] ?? 0] ?? NONE, HEX[bytes[at + 1] ?? 0] ?? NONE];
    if (high === NONE || low === NONE) return undefined;
    codes[index] = high * 16 + low;
  }
  return codes;
}

function anyCodes(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const written = Buffer.from(bytes.subarray(start, end)).toString("latin1");
  const strings = written.match(/<[^>]*>|\((?:[^\\()]|\\[^])*\)/g) ?? [];
  return Buffer.concat(
    strings.map((string) => {
      const inner = string.slice(1, -1);
      return string.startsWith("<") ? PDFHexString.of(inner).asBytes() : PDFString.of(inner).asBytes();
    }),
  );
}

const NONE = 16;
const HEX = new Uint8Array(256).fill(NONE);
for (const [value, digit] of Array.from("0123456789abcdef").entries()) {
  HEX[digit.charCodeAt(0)] = value;
  HEX[digit.toUpperCase().charCodeAt(0)] = value;
}
