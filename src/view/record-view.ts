import { printLockedQuote } from "../evidence/evidence-lock.ts";
import type { FiguredBriefing } from "../figure/figure.ts";

/** A record shown as it is kept, with syntax highlighting. */
export type RecordView = {
  readonly title: string;
  readonly language: "yaml" | "json" | "csv";
  readonly code: string;
};

/**
 * One example of each kind of record: a claim as people write it, the lock entry that proves its first quote, the head
 * of the source it comes from, and the first lines of the chart's data.
 */
export function viewRecords(
  briefing: FiguredBriefing,
  texts: ReadonlyMap<string, string>,
): readonly RecordView[] {
  const claim = briefing.claims.value.find(({ evidence }) => evidence.length > 0);
  const [piece] = claim?.evidence ?? [];
  const locked = briefing.lock?.evidence.find(({ at, quote }) => at === piece?.at && quote === piece.quote);
  const [record] = briefing.records.values();
  const records: RecordView[] = [];
  if (claim) {
    const code = blockOf(texts.get("claims.yaml") ?? "", claim.id);
    records.push({ title: "A claim, as it is written", language: "yaml", code });
  }
  if (locked) {
    const code = printLockedQuote(locked);
    records.push({ title: "The proof of its quote, as the check wrote it", language: "json", code });
  }
  if (record) {
    const code = (texts.get(`sources/${record.id}.json`) ?? "").split("\n").slice(0, 15).join("\n");
    records.push({ title: "The record of an article, its first lines", language: "json", code });
  }
  const csv = texts
    .get(briefing.figure?.chart.value.observations ?? "")
    ?.split("\n")
    .slice(0, 4)
    .join("\n");
  if (csv) records.push({ title: "The first lines of the chart’s data", language: "csv", code: csv });
  return records;
}

/** The lines of one list entry of a YAML file, comments of the next left out. */
function blockOf(yaml: string, id: string): string {
  const lines = yaml.split("\n");
  const start = lines.indexOf(`- id: ${id}`);
  const length = lines.slice(start + 1).findIndex((line) => !line.startsWith(" "));
  return lines.slice(start, length < 0 ? undefined : start + 1 + length).join("\n");
}
