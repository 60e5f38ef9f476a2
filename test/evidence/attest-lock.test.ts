import { describe, expect, it } from "vitest";
import { attestLock } from "../../src/evidence/attest-lock.ts";
import type { EvidenceLock, LockedQuote } from "../../src/evidence/evidence-lock.ts";
import { verifyQuotes } from "../../src/evidence/verify-quotes.ts";
import { NOTICE, piece, REPLY, sourceOf } from "./sample-articles.ts";

const { lock: LOCK } = verifyQuotes(
  [
    piece("notice", 3, "once US-led work"),
    piece("notice", 4, "The country's oldest ferry"),
    piece("reply", 2, "It asks for $15 a head"),
  ],
  new Map([
    ["notice", sourceOf("notice", NOTICE)],
    ["reply", sourceOf("reply", REPLY)],
  ]),
);

/** The faults of the lock with its last entry changed. */
function faultsWith(change: (entry: LockedQuote) => Partial<LockedQuote>): readonly string[] {
  const last = LOCK.evidence.length - 1;
  const evidence = LOCK.evidence.map((entry, index) =>
    index === last ? { ...entry, ...change(entry) } : entry,
  );
  return attestLock({ ...LOCK, evidence }).faults;
}

function withReply(change: Partial<EvidenceLock["sources"][string]>): EvidenceLock {
  const reply = LOCK.sources["reply"];
  if (!reply) throw new Error("The sample is not locked.");
  return { ...LOCK, sources: { ...LOCK.sources, reply: { ...reply, ...change } } };
}

const UNPROVEN = "reply.2 “It asks for $15 a head”: its proof does not lead to the article’s root";

describe("attestLock(lock)", () => {
  it("proves every quote of a lock as it was written", () => {
    expect(attestLock(LOCK)).toEqual({ quotes: 3, faults: [] });
  });

  it("finds nothing at fault in an empty lock", () => {
    expect(attestLock({ ...LOCK, sources: {}, evidence: [] })).toEqual({ quotes: 0, faults: [] });
  });

  it("names an entry that stands twice, once and where it stands again", () => {
    const [first] = LOCK.evidence;
    if (!first) throw new Error("The sample is not locked.");
    expect(attestLock({ ...LOCK, evidence: [...LOCK.evidence, first] })).toEqual({
      quotes: 4,
      faults: ["notice.3 “once US-led work”: stands twice"],
    });
  });

  it.each<[string, (entry: LockedQuote) => Partial<LockedQuote>, string]>([
    [
      "an unknown source",
      () => ({ at: "replay.2" }),
      "replay.2 “It asks for $15 a head”: the lock names no source “replay”",
    ],
    [
      "a source named like a property of every object",
      () => ({ at: "constructor.2" }),
      "constructor.2 “It asks for $15 a head”: the lock names no source “constructor”",
    ],
    [
      "another quote over the same words",
      () => ({ quote: "It asks for $5 a head" }),
      "reply.2 “It asks for $5 a head”: its words are not those of the quote",
    ],
    [
      "other words under the same quote",
      ({ words }) => ({ words: words.with(3, "$5") }),
      "reply.2 “It asks for $15 a head”: its words are not those of the quote",
    ],
    ["another index", ({ firstWord }) => ({ firstWord: firstWord + 1 }), UNPROVEN],
    ["other salts", ({ salts }) => ({ salts: salts.toReversed() }), UNPROVEN],
    ["no siblings", () => ({ siblings: [] }), UNPROVEN],
  ])("names an entry with %s", (_what, change, fault) => {
    expect(faultsWith(change)).toEqual([fault]);
  });

  it("does not prove an entry by another root or another number of words", () => {
    expect(attestLock(withReply({ root: "0".repeat(64) })).faults).toEqual([UNPROVEN]);
    expect(attestLock(withReply({ words: (LOCK.sources["reply"]?.words ?? 0) + 1 })).faults).toEqual([
      UNPROVEN,
    ]);
  });
});
