import { describe, expect, it } from "vitest";
import type { EvidenceLock } from "../../src/evidence/evidence-lock.ts";
import { lockIsCurrent } from "../../src/rules/lock-is-current.ts";
import { sealed } from "../evidence/sealed.ts";
import { COURIER_RECORD, placesOf, printedBy } from "./example-briefing.ts";

const PLACE = "data/dam/evidence.lock.json:1:1 lock-is-current";

describe("lockIsCurrent", () => {
  it("lets a lock pass that holds the quotes of the claims", () => {
    expect(placesOf(lockIsCurrent, { lock: lock(["found a crack in Halvern Dam"]) })).toEqual([]);
  });

  it("lets a lock pass that lacks a quote, which another rule tells", () => {
    expect(placesOf(lockIsCurrent, { lock: lock([]) })).toEqual([]);
  });

  it("lets a briefing without a lock pass", () => {
    expect(placesOf(lockIsCurrent)).toEqual([]);
  });

  it("refuses a quote that no claim uses, once for each", () => {
    const surplus = lock(["found a crack in Halvern Dam", "lets no water through", "It lets no water"]);
    expect(placesOf(lockIsCurrent, { lock: surplus })).toEqual([PLACE, PLACE]);
  });

  it("waits with its quotes while one of the claims does not stand, which may have been one of them", () => {
    const surplus = lock(["lets no water through"]);
    expect(placesOf(lockIsCurrent, { lock: surplus })).toEqual([PLACE]);
    expect(placesOf(lockIsCurrent, { lock: surplus, finding: { verdict: "missing" } })).toEqual([]);
  });

  it("refuses an article that has no record", () => {
    expect(placesOf(lockIsCurrent, { lock: lock([], ["courier", "herald"]) })).toEqual([PLACE]);
  });

  it("refuses a lock that was edited by hand, and says what to do", () => {
    const whole = lock(["found a crack in Halvern Dam"]);
    const evidence = whole.evidence.map((entry) => ({ ...entry, names: ["halvern-dam"] }));
    expect(printedBy(lockIsCurrent, { lock: { ...whole, evidence } })).toBe(
      "data/dam/evidence.lock.json:1:1  The lock is not as a check wrote it: it was edited by hand, for its digest is of other content.\n" +
        "  hint: Check with the articles at hand, which writes the lock anew: npm run check -- --articles DIR   (lock-is-current)",
    );
  });

  it("holds the places of the lock to a text that is published whole", () => {
    const passages = ["The crack", "Inspectors found a crack in Halvern Dam."];
    const files = {
      "sources/courier.text.json": JSON.stringify({ format: "briefbook-text/1", passages }),
    };
    const open = lock(["found a crack in Halvern Dam"]);
    const placed = (start: number): EvidenceLock =>
      sealed({
        ...open,
        evidence: open.evidence.map((entry) => ({ ...entry, start, end: start + entry.quote.length })),
      });
    expect(placesOf(lockIsCurrent, { files, lock: placed(22) })).toEqual([]);
    expect(placesOf(lockIsCurrent, { files, lock: placed(25) })).toEqual([PLACE]);
    expect(placesOf(lockIsCurrent, { lock: placed(25) })).toEqual([]);
    const older = { ...open.sources["courier"]!, sha256: "0".repeat(64) };
    const earlier = sealed({ ...placed(25), sources: { courier: older } });
    expect(placesOf(lockIsCurrent, { files, lock: earlier })).toEqual([]);
    expect(printedBy(lockIsCurrent, { files, lock: placed(19) })).toContain(
      "Other words stand where the lock places a quote of courier.2, by the text that is published with it: “found a crack in Halvern Dam”",
    );
  });

  it("holds no place to a text where lock or record lack what it is counted from", () => {
    const passages = ["The crack", "Inspectors found a crack in Halvern Dam.", "It is old and long."];
    const files = {
      "sources/courier.text.json": JSON.stringify({ format: "briefbook-text/1", passages }),
    };
    const printed = (locked: EvidenceLock, records = [COURIER_RECORD]) =>
      printedBy(lockIsCurrent, { files, lock: sealed(locked), records });
    const misplaced = "Other words stand where the lock places a quote";
    const open = lock(["found a crack in Halvern Dam"]);
    expect(printed(open)).toContain(misplaced);
    const third = { ...open, evidence: open.evidence.map((entry) => ({ ...entry, at: "courier.3" })) };
    expect(printed(third)).not.toContain(misplaced);
    expect(printed(lock(["found a crack in Halvern Dam"], []))).not.toContain(misplaced);
    expect(printed(open, [])).not.toContain(misplaced);
  });

  it.each([
    ["found a crack in Halvern Dam", 21],
    [" found a crack in Halvern Dam", 22],
  ])("leaves space beside “%s” at %i out of it", (quote, start) => {
    const passages = ["The crack", "Inspectors found a crack in Halvern Dam."];
    const files = {
      "sources/courier.text.json": JSON.stringify({ format: "briefbook-text/1", passages }),
    };
    const open = lock([quote]);
    const placed = { ...open, evidence: open.evidence.map((entry) => ({ ...entry, start, end: 50 })) };
    expect(printedBy(lockIsCurrent, { files, lock: sealed(placed) })).not.toContain("Other words");
  });

  it("says nothing with the articles at hand, where the lock is written anew", () => {
    expect(placesOf(lockIsCurrent, { lock: lock(["lets no water through"]), shelf: new Map() })).toEqual([]);
  });

  it("prints the article that has no record and what to do", () => {
    expect(printedBy(lockIsCurrent, { lock: lock([], ["courier", "herald"]) })).toBe(
      "data/dam/evidence.lock.json:1:1  The lock holds the article “herald”, which has no record.\n" +
        "  hint: Check with the articles at hand, which writes the lock anew: npm run check -- --articles DIR   (lock-is-current)",
    );
  });

  it("prints the quote and what to do", () => {
    expect(printedBy(lockIsCurrent, { lock: lock(["lets no water through"]) })).toBe(
      "data/dam/evidence.lock.json:1:1  The lock holds a quote of courier.2 that no claim uses: “lets no water through”\n" +
        "  hint: Check with the articles at hand, which writes the lock anew: npm run check -- --articles DIR   (lock-is-current)",
    );
  });
});

function lock(quotes: readonly string[], sources: readonly string[] = ["courier"]): EvidenceLock {
  const hash = "0".repeat(64);
  const open: EvidenceLock = {
    format: "briefbook-evidence-lock/1",
    sources: Object.fromEntries(
      sources.map((id) => [id, { sha256: COURIER_RECORD.file.sha256, words: 15, root: hash, record: hash }]),
    ),
    evidence: quotes.map((quote) => ({
      at: "courier.2",
      quote,
      verdict: "verified",
      start: 0,
      end: 1,
      passage: hash,
      words: [quote],
      firstWord: 0,
      salts: [],
      siblings: [],
    })),
  };
  return sealed(open);
}
