import { unescapeHtml } from "./headings-in.ts";

/**
 * What stands first in each element that has an id: its first text, and that behind the word for the kind of a
 * sentence. An element without a text is left out.
 *
 * e.g. `<span class="sentence" id="sentence-left"><span class="sentence__kind">We judge:</span> They left.</span>`
 * gives sentence-left: They left.
 */
export function firstWords(html: string): ReadonlyMap<string, string> {
  const bare = html.replaceAll(KIND, "");
  return new Map(
    Array.from(bare.matchAll(WITH_ID), ({ groups }) => {
      return [unescapeHtml(groups?.["id"] ?? ""), unescapeHtml(groups?.["text"] ?? "").trim()] as const;
    }).filter(([, text]) => text !== ""),
  );
}

const KIND = /<span class="sentence__kind">[^<]*<\/span>/gu;

/** A tag with an id, tags and white space behind it, and a text; what opens a drawing or ends an element says nothing. */
const WITH_ID =
  /<[a-z][a-z0-9]*\b[^<>]*\sid="(?<id>[^"]*)"[^<>]*>(?=(?:\s|<(?!svg\b|\/)[^<>]*>)*(?<text>[^<\s][^<]*))/gu;
