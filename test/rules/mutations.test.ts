import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { checkBriefing } from "../../src/briefing.ts";
import type { CheckedBriefing } from "../../src/claim/checked-briefing.ts";
import { readAddress, type Claim } from "../../src/claim/claim.ts";
import { readBriefingFolder } from "../../src/disk/read-briefing-folder.ts";
import { attestQuotes } from "../../src/evidence/attest-quotes.ts";
import { evidenceKey } from "../../src/evidence/evidence-lock.ts";
import { stands, type Finding } from "../../src/evidence/finding.ts";
import { verifyQuotes } from "../../src/evidence/verify-quotes.ts";
import { compareText } from "../../src/problem.ts";
import { RULES } from "../../src/rules/all-rules.ts";
import { readExample } from "../briefings/read-case.ts";
import { listed } from "./held-claim.ts";
import { mutationsOf, pick, random, type Mutation } from "./mutate.ts";

/**
 * The rules that hold what a sentence says to its evidence. The rule against copies is not among them: without the
 * articles it refuses every sentence that was changed, whatever the change; nor are those of form and register.
 */
const HOLDING: ReadonlySet<string> = new Set([
  "as-of-is-printed",
  "number-stands-in-evidence",
  "number-is-bound",
  "direction-is-kept",
  "hedge-is-kept",
  "extent-is-kept",
  "modality-is-kept",
  "negation-is-kept",
  "name-stands-in-evidence",
  "speaker-is-kept",
  "plan-is-not-fact",
  "commentary-is-not-fact",
  "date-is-no-finer-than-evidence",
]);
const HELD = RULES.filter(({ name }) => HOLDING.has(name));
const SHIPPED = fileURLToPath(new URL("../../data/", import.meta.url));
const QUOTES_EACH = 60;

let shipped: CheckedBriefing;
let example: CheckedBriefing;
const counts = new Map<string, number>();

beforeAll(async () => {
  const { files, library } = await readExample();
  example = briefingOf(checkBriefing(files, library));
  shipped = briefingOf(checkBriefing(await readBriefingFolder(SHIPPED, "al-asad-handover"), undefined));
});

/** Twenty thousand changed claims, each held to every rule, take their time on a busy machine. */
describe("a claim that says something else than its evidence", { timeout: 120_000 }, () => {
  it.each([
    ["the shipped briefing", () => shipped],
    ["the example", () => example],
  ])("is refused in %s, sentence and all", (_name, briefing) => {
    const rows = rowsOf(briefing());
    const passed: string[] = [];
    for (let round = 0; rows.some((row) => round < row.length); round++)
      passed.push(...passedIn(round, rows, briefing()));
    expect(passed).toEqual([]);
  });

  it.each([
    ["the shipped briefing, against the lock", () => shipped],
    ["the example, in the articles", () => example],
  ])("is refused in %s, quote and all", (_name, briefing) => {
    const quotes = mutatedQuotes(briefing());
    const findings = lookUp(
      quotes.map(({ piece }) => piece),
      briefing(),
    );
    const passed = quotes.filter(({ how, piece }) => {
      count(how);
      return stands(findings.get(evidenceKey(piece)));
    });
    expect(passed).toEqual([]);
  });

  it("is refused where a quote was changed in the lock too", () => {
    const quotes = mutatedQuotes(shipped);
    const entries = new Map(shipped.lock?.evidence.map((entry) => [evidenceKey(entry), entry]));
    const passed = quotes.filter(({ piece, from }) => {
      const entry = entries.get(evidenceKey({ ...piece, quote: from }))!;
      const forged = { ...entry, quote: piece.quote, words: piece.quote.match(/\S+/gu) ?? [] };
      const lock = { ...shipped.lock!, evidence: [forged] };
      count("quote changed in the lock too");
      return stands(attestQuotes([piece], readSources(shipped), lock).get(evidenceKey(piece)));
    });
    expect(passed).toEqual([]);
  });

  it("was tried often enough", () => {
    const total = [...counts.values()].reduce((sum, one) => sum + one, 0);
    const lines = [...counts]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([how, one]) => `${String(one).padStart(7)}  ${how}`);
    process.stdout.write(`${[...lines, `${String(total).padStart(7)}  mutations refused`].join("\n")}\n`);
    expect(total).toBeGreaterThanOrEqual(10_000);
  });
});

function count(how: string): void {
  counts.set(how, (counts.get(how) ?? 0) + 1);
}

function briefingOf({ briefing, problems }: ReturnType<typeof checkBriefing>): CheckedBriefing {
  expect(problems).toEqual([]);
  return briefing!;
}

function rowsOf(briefing: CheckedBriefing): readonly (readonly Mutation[])[] {
  const next = random(1);
  return briefing.claims.value.map((claim) => mutationsOf(claim, briefing, next));
}

/** One mutation of each claim at a time: what claims rest on each other by is their quotes, which stay as they are. */
function passedIn(
  round: number,
  rows: readonly (readonly Mutation[])[],
  briefing: CheckedBriefing,
): string[] {
  const claims = briefing.claims.value.map((claim, index) => rows[index]?.[round]?.claim ?? claim);
  const changed = { ...briefing, claims: listed(claims) };
  const refused = new Set(
    HELD.flatMap((rule) => rule.check(changed))
      .filter(({ file }) => file === "claims.yaml")
      .map(({ line }) => line),
  );
  return rows.flatMap((row, index) => {
    const mutation = row[round];
    if (!mutation) return [];
    count(mutation.how);
    return refused.has(index + 1) ? [] : [`${mutation.how}: ${shown(mutation.claim)}`];
  });
}

function shown({ says, kind, when, evidence }: Claim): string {
  return `${says} (${kind}, ${when}, said by ${evidence.map(({ said }) => said ?? "-").join(", ")})`;
}

type MutatedQuote = {
  readonly how: string;
  readonly from: string;
  readonly piece: { at: string; quote: string; source: string; passage: number };
};

/** Of each quote, every word replaced by a few others, and letters and digits by others. */
function mutatedQuotes({ claims }: CheckedBriefing): readonly MutatedQuote[] {
  const next = random(2);
  const pieces = claims.value.flatMap(({ evidence }) => evidence);
  const words = [...new Set(pieces.flatMap(({ quote }) => quote.match(/[\p{L}\d]+/gu) ?? []))];
  return pieces.flatMap(({ at, quote }) => {
    const spots = Array.from(quote.matchAll(/[\p{L}\d]+/gu));
    const changed = Array.from({ length: QUOTES_EACH }, (_, index) => {
      const spot = spots[index % spots.length]!;
      const [word] = spot;
      const whole = index % 2 === 0;
      const other = whole
        ? pick(
            words.filter((one) => one !== word),
            next,
          )
        : withLetter(word, next);
      const mutated = quote.slice(0, spot.index) + other + quote.slice(spot.index + word.length);
      const how = whole ? "word of a quote changed" : "letter or digit of a quote changed";
      return { how, from: quote, piece: { at, quote: mutated, ...readAddress(at) } };
    });
    return changed;
  });
}

function withLetter(word: string, next: () => number): string {
  const at = Math.floor(next() * word.length);
  const letters = /\d/u.test(word[at]!) ? "0123456789" : "abcdefghijklmnopqrstuvwxyz";
  const other = pick(
    Array.from(letters).filter((one) => one !== word[at]),
    next,
  );
  return word.slice(0, at) + other + word.slice(at + 1);
}

function lookUp(
  pieces: readonly MutatedQuote["piece"][],
  briefing: CheckedBriefing,
): ReadonlyMap<string, Finding> {
  const sources = readSources(briefing);
  return briefing.shelf
    ? verifyQuotes(pieces, sources).findings
    : attestQuotes(pieces, sources, briefing.lock);
}

function readSources({ records, shelf }: CheckedBriefing) {
  return new Map(
    [...records].map(([id, record]) => {
      const found = shelf?.get(id);
      return [id, { record, article: found?.kind === "unchanged" ? found.article : undefined }] as const;
    }),
  );
}
