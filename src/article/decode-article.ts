import { foreignFormat } from "./foreign-format.ts";
import { windows1252Character } from "./windows-1252.ts";

/** The encodings an article may have. UTF-16 needs a byte order mark; windows-1252 must be declared. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** 2 MiB: some 300,000 words. Anything larger is not a news article. */
export const MAX_ARTICLE_BYTES = 2 * 1024 * 1024;

export type DecodedArticle = {
  readonly ok: true;
  /** The text as it stands, without a byte order mark; nothing is repaired or normalized. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
};

/** Why bytes are not an article: a sentence, what to do, and the offset in bytes where it is known. */
export type Undecodable = { readonly ok: false; readonly message: string; readonly hint: string };

/**
 * Turns the bytes of an article into text, or says why they are none: empty, over 2 MiB, a NUL, bytes that are
 * not of the encoding. A byte order mark decides, then `declared`, else UTF-8.
 */
export function decodeArticle(bytes: Uint8Array, declared?: Encoding): DecodedArticle | Undecodable {
  const foreign = foreignFormat(bytes);
  if (foreign) return { ok: false, ...foreign };
  if (bytes.length > MAX_ARTICLE_BYTES) {
    return refuse(
      `The article has ${bytes.length} bytes; at most ${MAX_ARTICLE_BYTES} are read.`,
      "Save the article alone, without pictures or the page around it.",
    );
  }
  const mark = readByteOrderMark(bytes);
  if (mark && declared && mark.encoding !== declared) {
    return refuse(
      `The article was declared ${declared}, but its byte order mark says ${mark.encoding}.`,
      `Leave out --encoding, or declare ${mark.encoding}.`,
    );
  }
  const encoding = mark?.encoding ?? declared ?? "utf-8";
  if (!mark && encoding.startsWith("utf-16")) {
    return refuse(
      "The article is declared UTF-16 but has no byte order mark.",
      "Save it again as UTF-8, or as UTF-16 with a byte order mark.",
    );
  }
  const body = bytes.subarray(mark?.length ?? 0);
  const text =
    encoding === "windows-1252" ? decodeWindows1252(body) : decodeUnicode(body, encoding, mark?.length ?? 0);
  if (typeof text !== "string") return text;
  if (text.trim() === "")
    return refuse("The article is empty.", "Check that the file was saved with its text.");
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const hint = "A NUL has no place in a text; save the article again, as UTF-8 text.";
    return refuse(`The article holds a NUL character, number ${nul + 1} in it.`, hint);
  }
  return { ok: true, text, encoding, byteOrderMark: mark !== undefined };
}

function readByteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

function decodeUnicode(body: Uint8Array, encoding: Encoding, markLength: number): string | Undecodable {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    const broken = encoding === "utf-8" ? firstBrokenByte(body) : undefined;
    const where =
      broken === undefined
        ? ""
        : broken === body.length
          ? ": it ends in the middle of a character"
          : ` at byte ${markLength + broken + 1}`;
    return refuse(
      `The article is not valid ${encoding.toUpperCase()}${where}.`,
      "If it is an older Western text, declare it: --encoding windows-1252. Else save it again as UTF-8.",
    );
  }
}

/** The offset of the first byte that cannot follow the ones before it, by bisection over prefixes; the length if none. */
function firstBrokenByte(body: Uint8Array): number {
  let good = 0;
  let bad = body.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (isValidStart(body.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  return good;
}

function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decodeWindows1252(body: Uint8Array): string | Undecodable {
  let text = "";
  for (const [offset, byte] of body.entries()) {
    const character = windows1252Character(byte);
    if (character === undefined) {
      return refuse(
        `Byte ${offset + 1} (0x${byte.toString(16)}) means nothing in windows-1252.`,
        "The file has another encoding; save it again as UTF-8.",
      );
    }
    text += character;
  }
  return text;
}

function refuse(message: string, hint: string): Undecodable {
  return { ok: false, message, hint };
}
