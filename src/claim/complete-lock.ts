import { sha256 } from "../article/hash.ts";
import type { ShelfFinding } from "../evidence/article-library.ts";
import type { EvidenceLock, LockedQuote } from "../evidence/evidence-lock.ts";
import { compareText } from "../problem.ts";
import type { Testimony } from "./checked-briefing.ts";
import { readAddress } from "./claim.ts";
import { namedIds } from "./named-ids.ts";
import { voiceReader } from "./read-voices.ts";
import { articleRow, sharedRun, type WordRow } from "./shared-run.ts";
import { speakersMeant } from "./speakers-meant.ts";

/**
 * Adds to a lock what only the texts can tell and a check without them needs: which registered names stand in each
 * cited passage, by id, in whose voice each quote is told and whether as a plan, and which sentences were compared with every article and share no run of words with any. No
 * word of an article gets into it.
 */
export function completeLock(
  lock: EvidenceLock,
  { claims, entities }: Testimony,
  shelf: ReadonlyMap<string, ShelfFinding>,
): EvidenceLock {
  const namesIn = (at: string): string[] =>
    [...namedIds(passageText(at, shelf) ?? "", entities.value)].toSorted(compareText);
  const meant = speakersMeant(entities.value);
  const voices = new Map(
    [...shelf].flatMap(([id, finding]) =>
      finding.kind === "unchanged" ? [[id, voiceReader(finding.article, meant)] as const] : [],
    ),
  );
  const voiceOf = (entry: LockedQuote) => {
    const { source, passage } = readAddress(entry.at);
    return voices.get(source)?.(entry, passage);
  };
  const rows = rowsOf(shelf);
  const complete = rows.length === shelf.size;
  const free = claims.value.filter(({ says }) => complete && sharedRun(says, rows) === undefined);
  return {
    ...lock,
    evidence: lock.evidence.map((entry) => ({ ...entry, names: namesIn(entry.at), ...voiceOf(entry) })),
    checkedSentences: [...new Set(free.map(({ says }) => sha256(says)))].toSorted(compareText),
  };
}

/** The text of a passage, where its article is at hand. */
export function passageText(
  at: string,
  shelf: ReadonlyMap<string, ShelfFinding> | undefined,
): string | undefined {
  const { source, passage } = readAddress(at);
  const finding = shelf?.get(source);
  return finding?.kind === "unchanged"
    ? finding.article.passages.find(({ number }) => number === passage)?.text
    : undefined;
}

const ROWS = new WeakMap<ReadonlyMap<string, ShelfFinding>, readonly WordRow[]>();

/** The articles at hand, made ready once to be searched for runs of words. */
export function rowsOf(shelf: ReadonlyMap<string, ShelfFinding>): readonly WordRow[] {
  const rows =
    ROWS.get(shelf) ??
    [...shelf.values()].flatMap((finding) =>
      finding.kind === "unchanged" ? [articleRow(finding.article)] : [],
    );
  ROWS.set(shelf, rows);
  return rows;
}
