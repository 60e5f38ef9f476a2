import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import type { EvidenceLock, LockedQuote } from "../../src/evidence/evidence-lock.ts";
import { viewRecords } from "../../src/view/record-view.ts";
import { briefing, claim } from "./example-briefing.ts";

const PIECE = { at: "inspection.2", quote: "the dam was inspected" };
const CLAIMS = [
  claim({ id: "long", says: "The dam was inspected, as was the gate beside it.", evidence: [PIECE] }),
  claim({ id: "two", says: "It was.", evidence: [PIECE, { ...PIECE, quote: "in May" }] }),
  claim({ id: "short", says: "The dam was inspected.", evidence: [PIECE] }),
  claim({ id: "bare", says: "It is.", kind: "gap", silent: ["inspection"] }),
];
const YAML = CLAIMS.map(({ id, says }) => `- id: ${id}\n  says: ${says}\n`).join("\n");
const LOCKED = {
  ...PIECE,
  verdict: "verified" as const,
  start: 10,
  end: 31,
  passage: "ab12".repeat(16),
  words: ["the", "dam", "was", "inspected"],
  firstWord: 2,
  salts: ["cd34".repeat(8)],
  siblings: ["ef56".repeat(16)],
} satisfies LockedQuote;
const LOCK: EvidenceLock = { format: "briefbook-evidence-lock/1", sources: {}, evidence: [LOCKED] };
const TEXTS = new Map([["claims.yaml", YAML]]);

describe("viewRecords(briefing, texts)", () => {
  it("shows the shortest claim of those with the fewest quotes, and nothing of the next", () => {
    expect(viewRecords(briefing({ claims: CLAIMS }), TEXTS, english).map(({ code }) => code)).toEqual([
      "- id: short\n  says: The dam was inspected.",
    ]);
  });

  it("shows no claim with words that may not be published", () => {
    const open = briefing({ claims: CLAIMS });
    const value = open.sources.value.map((one) => ({ ...one, rights: "fingerprint" as const }));
    expect(viewRecords({ ...open, sources: { ...open.sources, value }, lock: LOCK }, TEXTS, english)).toEqual(
      [],
    );
  });

  it("shows the proof of its quote on one line, every hash and salt cut short", () => {
    const [, proof] = viewRecords({ ...briefing({ claims: CLAIMS }), lock: LOCK }, TEXTS, english);
    expect(proof?.code).toBe(
      '{"at": "inspection.2", "quote": "the dam was inspected", "verdict": "verified", "start": 10, "end": 31, ' +
        '"passage": "ab12…", "words": ["the", "dam", "was", "inspected"], "firstWord": 2, "salts": ["cd34…"], ' +
        '"siblings": ["ef56…"]}',
    );
  });

  it("has nothing to show where no sentence has words", () => {
    expect(viewRecords(briefing({ claims: CLAIMS.slice(3) }), TEXTS, english)).toEqual([]);
  });
});
