import { relative, sep } from "node:path";
import type { Added } from "../disk/add-article.ts";
import type { IngestResult } from "../disk/ingest-article.ts";
import { countOf } from "../problem.ts";

/** e.g. 350 words in 14 passages of html, utf-8, en. Hidden text left out: display: none (31 characters). */
export function describeIngest(
  { record, changed, isNew, unread }: Extract<IngestResult, { ok: true }>,
  added: Added,
  from: string,
): string {
  const hidden = (record.hidden ?? []).map(
    ({ reason, codePoints }) => `${reason} (${countOf(codePoints, "character")})`,
  );
  return [
    `${record.words} words in ${record.passages.length} passages${record.articleFormat ? ` of ${record.articleFormat}` : ""}, ${record.encoding}, ${record.language}.`,
    ...(hidden.length > 0 ? [`Hidden text left out: ${hidden.join(", ")}.`] : []),
    changed.length > 0 ? `Written: ${changed.join(", ")}` : "Nothing had changed.",
    ...(added.kind === "there" ? [] : [`\n${inLibrary(added, from)}`]),
    ...(isNew
      ? ["\nNow replace every “Not yet …” of its entry in sources.yaml; npm run check names them."]
      : []),
    ...(unread.length > 0 ? [`\nChanged since they were read, to be read again: ${unread.join(", ")}.`] : []),
  ]
    .join(" ")
    .replaceAll(" \n", "\n");
}

/** Without its article, the next check says that it is not in the library. */
function inLibrary({ kind, path }: Exclude<Added, { kind: "there" }>, from: string): string {
  const shown = relative(from, path).replaceAll(sep, "/");
  return kind === "added"
    ? `Added to the article library, which is no part of the repository: ${shown}`
    : `Not added to the article library, which has another article of that name: ${shown}. Put this one in its place if it is the newer, else ingest it under another name; the check looks for it there.`;
}
