import type { IngestResult } from "../disk/ingest-article.ts";
import { countOf } from "../problem.ts";

/** e.g. 350 words in 14 passages of html, utf-8, en. Hidden text left out: display: none (31 characters). */
export function describeIngest({
  record,
  changed,
  isNew,
  unread,
}: Extract<IngestResult, { ok: true }>): string {
  const hidden = (record.hidden ?? []).map(
    ({ reason, codePoints }) => `${reason} (${countOf(codePoints, "character")})`,
  );
  return [
    `${record.words} words in ${record.passages.length} passages${record.articleFormat ? ` of ${record.articleFormat}` : ""}, ${record.encoding}, ${record.language}.`,
    ...(hidden.length > 0 ? [`Hidden text left out: ${hidden.join(", ")}.`] : []),
    changed.length > 0 ? `Written: ${changed.join(", ")}` : "Nothing had changed.",
    ...(isNew
      ? ["\nNow replace every “Not yet …” of its entry in sources.yaml; npm run check names them."]
      : []),
    ...(unread.length > 0 ? [`\nChanged since they were read, to be read again: ${unread.join(", ")}.`] : []),
  ]
    .join(" ")
    .replaceAll(" \n", "\n");
}
