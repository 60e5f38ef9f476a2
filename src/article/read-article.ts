import { decodeArticle, type Encoding, type Undecodable } from "./decode-article.ts";
import { splitPassages, type Passage } from "./split-passages.ts";

/** An article as it was found: its bytes, its text, its passages. Everything else is computed from it. */
export type Article = {
  readonly ok: true;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  readonly passages: readonly Passage[];
};

/** Reads an article from its bytes, or says why they are none. */
export function readArticle(bytes: Uint8Array, declared?: Encoding): Article | Undecodable {
  const decoded = decodeArticle(bytes, declared);
  return decoded.ok ? { ...decoded, bytes, passages: splitPassages(decoded.text) } : decoded;
}
