import { describe, expect, it } from "vitest";
import type { CheckedBriefing } from "../../src/claim/checked-briefing.ts";
import { reasonIsNeeded } from "../../src/rules/reason-is-needed.ts";
import { faultsOf, heldBriefing, pathsOf, type Held } from "./held-claim.ts";

const REASON = "It is right here.";
const PAPER = [
  "The board shut the gates on Monday. The ministry said that the road was clear.",
  "It originally shut two gates. The board will open the bridge in May.",
  "The gates may have been open. Regrettably, the bridge was closed in June.",
].join("\n");

const PLAIN = { at: "paper.1", quote: "The board shut the gates on Monday" };
const SAID = { at: "paper.1", quote: "the road was clear" };
const CUT = { at: "paper.2", quote: "shut two gates" };
const PLANNED = { at: "paper.2", quote: "open the bridge in May" };
const POSSIBLE = { at: "paper.3", quote: "have been open" };
const COMMENTED = { at: "paper.3", quote: "the bridge was closed in June" };

const held = (claim: object, atHand: boolean): Held => ({
  claim: { says: "It is so.", ...claim },
  articles: { paper: PAPER },
  entities: [{ id: "ministry", name: "ministry", kind: "government" }],
  atHand,
});

describe.each([
  ["in the articles", true],
  ["against the lock", false],
])("reasonIsNeeded, %s,", (_mode, atHand) => {
  const faults = (claim: object) => faultsOf(reasonIsNeeded, held(claim, atHand));

  it.each([
    ["clip", { ...CUT, clip: REASON }],
    ["voice", { ...SAID, voice: REASON }],
    ["plan", { ...PLANNED, plan: REASON }],
    ["modal", { ...POSSIBLE, modal: REASON, clip: REASON }],
    ["comment", { ...COMMENTED, comment: REASON }],
  ])("lets %s: stand where its rule would complain without it", (_reason, piece) => {
    expect(faults({ evidence: [piece] })).toEqual([]);
  });

  it.each(["clip", "voice", "plan", "modal", "comment"])("refuses %s: where nothing needs it", (reason) => {
    const claim = { evidence: [{ ...PLAIN, [reason]: REASON }] };
    expect(faults(claim)).toEqual([
      expect.stringMatching(
        new RegExp(
          `The reason under ${reason}: is no longer needed: [a-z-]+ finds nothing to excuse at this quote: “${PLAIN.quote}”\\n  hint: Delete ${reason}: and its text\\.`,
        ),
      ),
    ]);
    expect(pathsOf(reasonIsNeeded, held(claim, atHand))).toEqual([`0.evidence.0.${reason}`]);
  });

  it("keeps one of two that excuse the same word", () => {
    const says = "Perhaps it is so.";
    const one = { ...PLAIN, modal: REASON };
    const other = { at: "paper.2", quote: "The board will open the bridge", modal: REASON };
    expect(faults({ says, kind: "plan", evidence: [one] })).toEqual([]);
    expect(faults({ says, kind: "plan", evidence: [one, other] })).toHaveLength(1);
  });

  it("asks nothing of a quote that does not stand", () => {
    const gone = { at: "paper.1", quote: "The board opened the gates", stance: "contradicts" };
    expect(faults({ evidence: [PLAIN, { ...gone, voice: REASON }] })).toEqual([]);
    expect(faults({ evidence: [PLAIN, { ...gone, clip: REASON }] })).toEqual([]);
  });

  it("reads of each quote what the lock records of it", () => {
    const briefing = heldBriefing(held({ evidence: [SAID, { ...PLAIN, voice: REASON }] }, atHand));
    const [{ spoken: _spoken, ...first }, second] = briefing.lock!.evidence as [
      (typeof briefing.lock & object)["evidence"][number],
      (typeof briefing.lock & object)["evidence"][number],
    ];
    const half: CheckedBriefing = { ...briefing, lock: { ...briefing.lock!, evidence: [first, second] } };
    expect(reasonIsNeeded.check(half).map(({ message }) => message)).toEqual([
      expect.stringContaining("under voice:"),
    ]);
  });

  it("asks nothing of what the lock does not record", () => {
    const briefing = heldBriefing(
      held({ evidence: [{ ...PLAIN, clip: REASON, voice: REASON, plan: REASON, modal: REASON }] }, atHand),
    );
    const evidence = briefing.lock!.evidence.map(
      ({ spoken: _spoken, planned: _planned, modal: _modal, ...entry }) => entry,
    );
    const old: CheckedBriefing = { ...briefing, lock: { ...briefing.lock!, evidence } };
    expect(reasonIsNeeded.check(old).map(({ message }) => message)).toEqual([
      expect.stringContaining("under clip:"),
    ]);
    expect(reasonIsNeeded.check({ ...old, lock: undefined })).toHaveLength(1);
  });
});
