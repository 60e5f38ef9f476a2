import type { Place } from "../problem.ts";

/** Why bytes are no text to be read, and where; the file is its reader's to name. */
export type TextFault = Omit<Place, "file"> & { readonly message: string; readonly hint: string };

/** The text of a file, without a byte order mark; where it has a fault, only good for showing the lines around it. */
export type DecodedText = { readonly text: string; readonly fault?: TextFault };

/**
 * Reads bytes as UTF-8 and nothing else: a text of another encoding would be read with � for its letters, and printed so.
 *
 * @returns with the place of the first byte that is none, counted as editors do.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (isUtf16(bytes)) {
    const message =
      "The file is UTF-16, as Windows PowerShell and some editors write it, and has to be UTF-8.";
    return { text: "", fault: { line: 1, column: 1, message, hint: HINT } };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder().decode(bytes), fault: firstBadByte(bytes) };
  }
}

const HINT =
  "Save it as UTF-8 (in most editors under “Save as”, “Encoding”), and look whether every letter is still right.";

/** By its byte order mark, or by the zero byte in each letter of ASCII where it has none. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0 && third === 0) || (second === 0 && fourth === 0);
}

function firstBadByte(bytes: Uint8Array): TextFault {
  const text = new TextDecoder().decode(bytes);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let at = text.indexOf("\ufffd");
  let offset = mark + lengthOf(text.slice(0, at));
  // A � that somebody typed is text like any other.
  while (bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) {
    const next = text.indexOf("\ufffd", at + 1);
    offset += lengthOf(text.slice(at, next));
    at = next;
  }
  const before = text.slice(0, at).split("\n");
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const words = /(?<before>[^\s"“”]{0,20})$/u.exec(before.at(-1) ?? "")?.groups?.["before"] ?? "";
  return {
    line: before.length,
    column: (before.at(-1) ?? "").length + 1,
    message: `The file is not UTF-8: the byte ${byte}${words === "" ? "" : ` behind “${words}”`} is no character in it.`,
    hint: `${HINT} Older programs write Windows-1252.`,
  };
}

function lengthOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
