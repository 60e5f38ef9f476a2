import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { splitWords } from "../src/article/split-words.ts";
import { checkBriefing } from "../src/briefing.ts";
import { readBriefingFolder } from "../src/disk/read-briefing-folder.ts";
import { evidenceLockSchema } from "../src/evidence/evidence-lock.ts";
import { MODAL_FORCES } from "../src/language/force/modality-table.ts";
import { TURNS_OF_SAYING } from "../src/language/force/turned-table.ts";
import { formatProblem } from "../src/problem.ts";
import { RULES } from "../src/rules/all-rules.ts";
import { sourceRecordSchema } from "../src/source/source-record.ts";

const DATA = fileURLToPath(new URL("../data/", import.meta.url));
const SLUG = "al-asad-handover";

const MOST_WORDS = 12;

const folder = await readBriefingFolder(DATA, SLUG);
const check = checkBriefing(folder, undefined);
const text = (name: string): string => folder.files.get(name)?.text ?? "";

describe("the shipped briefing", () => {
  it("keeps every promise, held against the lock", () => {
    expect(check.problems.map(formatProblem)).toEqual([]);
    expect(check).toMatchObject({ basis: "attested", counts: { standing: check.counts.quotes } });
  });

  it.each(RULES.map((rule) => [rule.name, rule] as const))("keeps %s", (_name, rule) => {
    expect(rule.check(check.ready!.briefing).map(formatProblem)).toEqual([]);
  });

  it("has at least 25 sentences and as many quotes", () => {
    expect(check.counts.claims).toBeGreaterThanOrEqual(25);
    expect(check.counts.quotes).toBeGreaterThanOrEqual(25);
  });

  it("has a disagreement that joins two positions, each carried by the words of another source", () => {
    const { claims, disagreements } = check.ready!.briefing;
    const joining = disagreements.value.find(({ id }) => id === "anyone-left");
    expect(joining?.positions).toHaveLength(2);
    const carriers = joining!.positions.map((position) =>
      claims.value
        .filter(({ id }) => position.claims.includes(id))
        .flatMap(({ evidence }) => evidence.filter(({ stance }) => stance === "supports"))
        .map(({ at }) => at.split(".")[0]),
    );
    expect(carriers).toEqual([["withdrawal"], ["handover"]]);
  });

  it("holds its disputed claims against words that contradict them", () => {
    const contradicted = check
      .ready!.briefing.claims.value.filter(({ evidence }) =>
        evidence.some(({ stance }) => stance === "contradicts"),
      )
      .map(({ id }) => id);
    expect(contradicted).toEqual(expect.arrayContaining(["advisers-left", "handful-remain"]));
  });

  it("says what no source says", () => {
    const gaps = check.ready!.briefing.claims.value.filter(({ kind }) => kind === "gap");
    expect(gaps.length).toBeGreaterThanOrEqual(3);
  });

  it(`quotes at most ${MOST_WORDS} words at a time`, () => {
    const long = check
      .ready!.briefing.claims.value.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))
      .filter((quote) => splitWords(quote).length > MOST_WORDS);
    expect(long).toEqual([]);
  });
});

describe("the articles", () => {
  // Whoever adds a source of their own decides by its rights what is published of it.
  const records = ["sources/handover.json", "sources/withdrawal.json"];

  it("have a record each", () => {
    expect([...folder.files.keys()]).toEqual(expect.arrayContaining(records));
  });

  it.each(records)("leave no word in %s", (name) => {
    const record = sourceRecordSchema.parse(JSON.parse(text(name)));
    const allowed = new Set([
      record.format,
      record.id,
      record.file.name,
      record.file.sha256,
      record.encoding,
      record.language,
      ...record.passages.flatMap(({ role, sha256 }) => [role, sha256]),
    ]);
    expect(stringsIn(JSON.parse(text(name))).filter((string) => !allowed.has(string))).toEqual([]);
    // None of what is allowed has room for a sentence.
    expect([record.id, record.language, record.encoding, record.file.name]).toEqual([
      expect.stringMatching(/^[a-z-]{1,20}$/u),
      expect.stringMatching(/^[a-z]{2,3}$/u),
      expect.stringMatching(/^[a-z0-9-]{1,12}$/u),
      expect.stringMatching(/^\w{1,30}\.txt$/u),
    ]);
  });

  it("leave in the lock only the words of quotes that a claim uses", () => {
    const lock = evidenceLockSchema.parse(JSON.parse(text("evidence.lock.json")));
    const used = new Set(
      check.ready!.briefing.claims.value.flatMap(({ evidence }) =>
        evidence.map(({ at, quote }) => `${at} ${quote}`),
      ),
    );
    const locked = lock.evidence.map(({ at, quote }) => `${at} ${quote}`);
    expect(locked.toSorted()).toEqual([...used].toSorted());
    for (const { quote, words, salts } of lock.evidence) {
      expect(words).toEqual(splitWords(quote).map((word) => word.text));
      expect(salts).toHaveLength(words.length);
    }
    const known = new Set([
      ...lock.evidence.flatMap(({ at, quote, words }) => [at, quote, ...words]),
      ...check.ready!.briefing.entities.value.map(({ id }) => id),
      lock.format,
      "verified",
      "before",
      "after",
      "said",
      "hearsay",
      "open",
      "article",
      ...MODAL_FORCES,
      ...TURNS_OF_SAYING,
    ]);
    const isHash = (string: string): boolean => /^(?:[0-9a-f]{32}|[0-9a-f]{64})$/u.test(string);
    expect(stringsIn(lock).filter((string) => !known.has(string) && !isHash(string))).toEqual([]);
  });

  it("never add up, quote by quote, to a whole passage", () => {
    const lock = evidenceLockSchema.parse(JSON.parse(text("evidence.lock.json")));
    const whole = [...Map.groupBy(lock.evidence, ({ at }) => at)].filter(([at, quotes]) => {
      const [source, passage] = at.split(".");
      const record = sourceRecordSchema.parse(JSON.parse(text(`sources/${source}.json`)));
      const words = quotes.flatMap(({ firstWord, words: own }) => own.map((_, index) => firstWord + index));
      return new Set(words).size >= record.passages[Number(passage) - 1]!.words;
    });
    expect(whole.map(([at]) => at)).toEqual([]);
  });

  it("lie nowhere in its folder, where only files of known kinds are", () => {
    const files = readdirSync(join(DATA, SLUG), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const unknown = files
      .map(({ parentPath, name }) => join(parentPath, name).slice(DATA.length))
      .filter((path) => !/\.(?:yaml|csv|json)$/u.test(path));
    expect(unknown).toEqual([]);
  });

  it("are quoted within our own sentences in few words, too", () => {
    for (const name of [
      "claims.yaml",
      "disagreements.yaml",
      "entities.yaml",
      "sources.yaml",
      "briefing.yaml",
    ]) {
      const quoted = Array.from(text(name).matchAll(/“([^”]*)”/gu), ([, words = ""]) => words);
      expect(quoted.filter((words) => splitWords(words).length > MOST_WORDS)).toEqual([]);
    }
  });
});

/** Every string in a value, keys left out. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
