import type { Texts } from "../texts/texts.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { readAddress, type Claim } from "../claim/claim.ts";
import { printLockedQuote } from "../evidence/evidence-lock.ts";

/** A record shown as it is kept, with syntax highlighting. */
export type RecordView = {
  readonly title: string;
  readonly language: "yaml" | "json" | "csv";
  readonly code: string;
};

/** A claim as people write it, and the lock entry that proves its quote: the shortest claim with one quote. */
export function viewRecords(
  briefing: CheckedBriefing,
  files: ReadonlyMap<string, string>,
  texts: Texts,
): readonly RecordView[] {
  const claim = shortest(showable(briefing));
  const [piece] = claim?.evidence ?? [];
  const locked = briefing.lock?.evidence.find(({ at, quote }) => at === piece?.at && quote === piece.quote);
  const records: RecordView[] = [];
  if (claim) {
    const code = blockOf(files.get("claims.yaml") ?? "", claim.id);
    records.push({ title: texts.say("record.claim"), language: "yaml", code });
  }
  if (locked) {
    const code = withHashesCut(printLockedQuote(locked));
    records.push({ title: texts.say("record.proof"), language: "json", code });
  }
  return records;
}

/** The lines of one list entry of a YAML file, comments of the next left out. */
function blockOf(yaml: string, id: string): string {
  const lines = yaml.split("\n");
  const start = lines.indexOf(`- id: ${id}`);
  const length = lines.slice(start + 1).findIndex((line) => !line.startsWith(" "));
  return lines.slice(start, length < 0 ? undefined : start + 1 + length).join("\n");
}

/** The claims whose record may be shown: all of its quotes may be published. */
function showable({ claims, sources }: CheckedBriefing): readonly Claim[] {
  const withheld = new Set(sources.value.flatMap(({ id, rights }) => (rights === "fingerprint" ? [id] : [])));
  return claims.value.filter(({ evidence }) =>
    evidence.every(({ at }) => !withheld.has(readAddress(at).source)),
  );
}

function shortest(claims: readonly Claim[]): Claim | undefined {
  const carried = claims.filter(({ evidence }) => evidence.length > 0);
  const least = Math.min(...carried.map(({ evidence }) => evidence.length));
  const length = ({ says, evidence }: Claim): number => says.length + (evidence[0]?.quote.length ?? 0);
  return carried
    .filter(({ evidence }) => evidence.length === least)
    .toSorted((one, other) => length(one) - length(other))[0];
}

/** The whole hashes stand in the lock; here they show what is there. e.g. "1b5e…" */
function withHashesCut(json: string): string {
  const lines = JSON.stringify(JSON.parse(json), null, 1);
  const spaced = lines.replaceAll(/(?<=[[{])\n *|\n *(?=[\]}])/gu, "").replaceAll(/\n */gu, " ");
  return spaced.replaceAll(/"([0-9a-f]{4})[0-9a-f]{28,}"/gu, '"$1…"');
}
