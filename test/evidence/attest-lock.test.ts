import { describe, expect, it } from "vitest";
import { attestLock } from "../../src/evidence/attest-lock.ts";
import { digestOf, type EvidenceLock, type LockedQuote } from "../../src/evidence/evidence-lock.ts";
import { verifyQuotes } from "../../src/evidence/verify-quotes.ts";
import { sealed } from "./sealed.ts";
import { NOTICE, piece, REPLY, sourceOf } from "./sample-articles.ts";

const { lock } = verifyQuotes(
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

/** The lock as a check writes it, and reads it again. */
const LOCK = sealed(lock);

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

const LENGTH = "the quote, with its marks, is not as long as the place that the lock gives it";

describe("attestLock(lock)", () => {
  it("proves every quote of a lock as it was written", () => {
    expect(attestLock(LOCK)).toEqual({ quotes: 3, faults: [], broken: [] });
  });

  it("finds nothing at fault in an empty lock", () => {
    const empty = sealed({ ...LOCK, sources: {}, evidence: [] });
    expect(attestLock(empty)).toEqual({ quotes: 0, faults: [], broken: [] });
  });

  it("names an entry that stands twice, once and where it stands again", () => {
    const [first] = LOCK.evidence;
    if (!first) throw new Error("The sample is not locked.");
    expect(attestLock(sealed({ ...LOCK, evidence: [...LOCK.evidence, first] }))).toEqual({
      quotes: 4,
      faults: ["notice.3 “once US-led work”: stands twice"],
      broken: [],
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
      "reply.2 “It asks for $5 a head”: the lock proves other words",
    ],
    [
      "other words under the same quote",
      ({ words }) => ({ words: words.with(3, "$5") }),
      "reply.2 “It asks for $15 a head”: the lock proves other words",
    ],
    ["another index", ({ firstWord }) => ({ firstWord: firstWord + 1 }), UNPROVEN],
    ["other salts", ({ salts }) => ({ salts: salts.toReversed() }), UNPROVEN],
    ["no siblings", () => ({ siblings: [] }), UNPROVEN],
    [
      "a comma more",
      () => ({ quote: "It asks for $15, a head" }),
      `reply.2 “It asks for $15, a head”: ${LENGTH}`,
    ],
    [
      "marks that no article has",
      () => ({ quote: "It asks? for $15 a head!" }),
      `reply.2 “It asks? for $15 a head!”: ${LENGTH}`,
    ],
    [
      "an end before its start",
      ({ start }) => ({ end: start - 3 }),
      `reply.2 “It asks for $15 a head”: ${LENGTH}`,
    ],
    ["another start", ({ start }) => ({ start: start - 3 }), `reply.2 “It asks for $15 a head”: ${LENGTH}`],
    ["another end", ({ end }) => ({ end: end + 1 }), `reply.2 “It asks for $15 a head”: ${LENGTH}`],
  ])("names an entry with %s", (_what, change, fault) => {
    expect(faultsWith(change)).toEqual([fault]);
  });

  it("does not prove an entry by another root or another number of words", () => {
    expect(attestLock(withReply({ root: "0".repeat(64) })).faults).toEqual([UNPROVEN]);
    expect(attestLock(withReply({ words: (LOCK.sources["reply"]?.words ?? 0) + 1 })).faults).toEqual([
      UNPROVEN,
    ]);
  });

  const EDITED = "it was edited by hand, for its digest is of other content";
  const zero = "0".repeat(64);
  it.each<[string, (entry: LockedQuote) => Partial<LockedQuote>]>([
    ["moved along", ({ start, end }) => ({ start: start + 50, end: end + 50 })],
    ["the hash of another passage", () => ({ passage: zero })],
    ["another passage", () => ({ at: "reply.3" })],
    ["other names", () => ({ names: ["warden"] })],
    ["another speaker", () => ({ spoken: { as: "article", by: [] } })],
    ["another plan", () => ({ planned: true })],
    ["a word that clips it", () => ({ clipped: "after" })],
  ])("says that a lock was edited of which an entry has %s", (_what, change) => {
    const [entry, ...rest] = LOCK.evidence.toReversed();
    const evidence = [...rest.toReversed(), { ...entry!, ...change(entry!) }];
    expect(attestLock({ ...LOCK, evidence }).broken).toEqual([EDITED]);
  });

  it("says that a lock was edited of which a sentence, a file or a record is another, or an entry is gone", () => {
    const { sha256, record } = LOCK.sources["reply"]!;
    expect([sha256, record]).not.toContain(zero);
    for (const edited of [
      { ...LOCK, checkedSentences: [zero] },
      { ...LOCK, evidence: LOCK.evidence.slice(1) },
      { ...LOCK, evidence: LOCK.evidence.toReversed() },
      withReply({ sha256: zero }),
      withReply({ record: zero }),
      { ...LOCK, digest: zero },
    ])
      expect(attestLock(edited).broken).toEqual([EDITED]);
  });

  it("says that a lock has no digest, and that its entries are out of order under one of their own", () => {
    const { digest: _digest, ...open } = LOCK;
    expect(attestLock(open).broken).toEqual(["it has no digest, which every check writes"]);
    const turned = { ...LOCK, evidence: LOCK.evidence.toReversed() };
    expect(attestLock({ ...turned, digest: digestOf(turned) }).broken).toEqual([
      "its entries are not in their order",
    ]);
  });
});
