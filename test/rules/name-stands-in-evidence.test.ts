import { describe, expect, it } from "vitest";
import { nameStandsInEvidence } from "../../src/rules/name-stands-in-evidence.ts";
import { changedBriefing, faultsOf, heldBriefing, pathsOf, type Held } from "./held-claim.ts";

const ENTITIES = [
  { id: "al-asad", name: "al-Asad air base", kind: "site", aliases: ["Al-Asad", "al-Asad"] },
  { id: "al-assad", name: "al-Assad", kind: "person" },
  { id: "iraq", name: "Iraq", kind: "state", aliases: ["Iraqi"] },
  { id: "iraqi-army", name: "Iraqi army", kind: "force" },
  { id: "ministry", name: "defence ministry", kind: "government", aliases: ["The ministry"] },
  { id: "soleimani", name: "Qasem Soleimani", kind: "person" },
];
const PAPER = [
  "The Iraqi army is at Al-Asad now, the ministry in Iraq said.",
  "It killed General Qassem Soleimani there.",
  "Nobody is named here at all.",
].join("\n");

const ARMY = { at: "paper.1", quote: "is at Al-Asad now" };
const NOBODY = { at: "paper.3", quote: "Nobody is named here" };
const held = (says: string, evidence: readonly object[], atHand: boolean): Held => ({
  claim: { says, evidence },
  articles: { paper: PAPER },
  entities: ENTITIES,
  atHand,
});

describe.each([
  ["with the articles", true],
  ["against the lock", false],
])("nameStandsInEvidence %s", (_mode, atHand) => {
  const faults = (says: string, ...evidence: readonly object[]) =>
    faultsOf(nameStandsInEvidence, held(says, evidence, atHand));

  it.each([
    ["a name of its quote", "The army is at Al-Asad.", [ARMY]],
    ["a name of its passage beside one of its quote", "The Iraqi army is at Al-Asad.", [ARMY]],
    ["another alias of it", "The army is at al-Asad air base.", [ARMY]],
    ["the genitive", "Iraq’s army is at Al-Asad.", [ARMY]],
    ["no name", "The army is there.", [NOBODY]],
    ["who speaks", "The ministry says so.", [{ ...NOBODY, said: "ministry" }]],
    ["a name of a second passage", "Nobody named the Iraqi army at Al-Asad.", [NOBODY, ARMY]],
  ])("lets a sentence pass with %s", (_case, says, evidence) => {
    expect(faults(says, ...evidence)).toEqual([]);
  });

  it.each([
    ["a name of another passage", "The Iraqi army is named.", [NOBODY], "Iraqi army"],
    ["a name that is another in one letter", "The army is at al-Assad.", [ARMY], "al-Assad"],
    [
      "a name that the source spells otherwise",
      "Qasem Soleimani was killed.",
      [{ at: "paper.2", quote: "killed General Qassem Soleimani" }],
      "Qasem Soleimani",
    ],
    ["who speaks elsewhere", "The ministry says so.", [NOBODY], "defence ministry"],
    [
      "a passage that contradicts it",
      "The Iraqi army is named.",
      [NOBODY, { ...ARMY, stance: "contradicts" }],
      "Iraqi army",
    ],
    [
      "a name within a longer one only",
      "Iraq is named.",
      [{ at: "paper.3", quote: "Nobody is named here" }],
      "Iraq",
    ],
  ])("refuses a sentence with %s", (_case, says, evidence, name) => {
    expect(faults(says, ...evidence)).toEqual([expect.stringContaining(`names ${name}, which no passage`)]);
  });

  it("refuses a name of the passage in the place of one of the quote", () => {
    expect(faults("Iraq is there.", ARMY)).toEqual([
      expect.stringContaining("names Iraq and not al-Asad air base, which its quotes name"),
    ]);
    expect(faults("Iraq is at Al-Asad.", ARMY)).toEqual([]);
  });

  it.each([
    [
      "a name of the quote beside one that is left out",
      "Al-Asad is held.",
      [{ at: "paper.1", quote: "army is at Al-Asad now" }],
    ],
    ["the speaker in the place of a name", "The ministry says so.", [{ ...ARMY, said: "ministry" }]],
  ])("lets a sentence pass with %s", (_case, says, evidence) => {
    expect(faults(says, ...evidence)).toEqual([]);
  });

  it("takes the names of every document of a sentence of context", () => {
    const titles = new Map([
      ["table", "Troops in Iraq"],
      ["list", "The Iraqi army"],
    ]);
    const context = (documents: readonly string[], names?: ReadonlyMap<string, string>) =>
      faultsOf(nameStandsInEvidence, {
        ...held("Iraq and the Iraqi army are counted.", [], atHand),
        claim: { says: "Iraq and the Iraqi army are counted.", kind: "context", documents },
        ...(names && { documented: { observations: new Map(), numbers: new Map(), titles: names } }),
      });
    expect(context(["table", "list"], titles)).toEqual([]);
    expect(context(["table"], titles)).toHaveLength(1);
    expect(context(["table", "list"])).toHaveLength(2);
  });

  it("leaves a quote that does not stand to another rule", () => {
    expect(faults("Iraq is named.", { at: "paper.3", quote: "Somebody is named here" })).toEqual([]);
  });

  it("holds a judgement to the passages of the claims it rests on", () => {
    const others = [{ id: "other", says: "It is.", evidence: [ARMY] }];
    const judged = (says: string) =>
      faultsOf(nameStandsInEvidence, {
        ...held(says, [], atHand),
        claim: { says, kind: "judgement", basis: ["other"] },
        others,
      });
    expect(judged("The Iraqi army is likely to stay.")).toEqual([]);
    expect(judged("Qasem Soleimani is likely to stay.")).toHaveLength(1);
  });

  it("holds a sentence of context to what its document is called", () => {
    const documented = {
      observations: new Map(),
      numbers: new Map(),
      titles: new Map([["table", "Troops in Iraq"]]),
    };
    const context = (says: string) =>
      faultsOf(nameStandsInEvidence, {
        ...held(says, [], atHand),
        claim: { says, kind: "context", documents: ["table"] },
        documented,
      });
    expect(context("Iraq is counted.")).toEqual([]);
    expect(context("The Iraqi army is counted.")).toHaveLength(1);
  });
});

describe("nameStandsInEvidence", () => {
  it("suggests an alias where the passage has another spelling, and merges nothing", () => {
    const evidence = [{ at: "paper.2", quote: "killed General Qassem Soleimani" }];
    expect(faultsOf(nameStandsInEvidence, held("Qasem Soleimani was killed.", evidence, true))).toEqual([
      "claims.yaml:1:1  The sentence “held” names Qasem Soleimani, which no passage it cites names (paper.2).\n" +
        "  hint: The passage has “Qassem Soleimani”. If that is Qasem Soleimani and nobody else, add it to the aliases of soleimani.   (name-stands-in-evidence)",
    ]);
  });

  it.each([
    ["no passage", [], ""],
    ["two", ["paper.1", "paper.2"], " (paper.1, paper.2)"],
    ["three", ["paper.1", "paper.2", "paper.3"], " (paper.1, paper.2, paper.3)"],
    ["four, which are too many to list", ["paper.1", "paper.2", "paper.3", "paper.4"], ""],
  ])("names the passages that were looked at: %s", (_case, passages, shown) => {
    const articles = {
      paper: "It is one so far.\nIt is two so far.\nIt is three so far.\nIt is four so far.",
    };
    const words = articles.paper.split("\n");
    const evidence = passages.map((at, index) => ({ at, quote: words[index] }));
    const claim = { says: "Iraq is named.", evidence };
    expect(faultsOf(nameStandsInEvidence, { claim, articles, entities: ENTITIES })).toEqual([
      `claims.yaml:1:1  The sentence “held” names Iraq, which no passage it cites names${shown}.\n` +
        "  hint: Quote a passage that names it too, or leave the name out.   (name-stands-in-evidence)",
    ]);
  });

  it("points at the words of the sentence", () => {
    const paths = (says: string, evidence: readonly object[]) =>
      pathsOf(nameStandsInEvidence, held(says, evidence, true));
    expect(paths("The Iraqi army is named.", [NOBODY])).toEqual(["0.says"]);
    expect(paths("Iraq is there.", [ARMY])).toEqual(["0.says"]);
    expect(paths("Iraq is named.", [{ at: "paper.3", quote: "Somebody is named here" }])).toEqual([]);
  });

  it("prints what to do about a name that no passage has", () => {
    expect(faultsOf(nameStandsInEvidence, held("The Iraqi army is named.", [NOBODY, NOBODY], true))).toEqual([
      "claims.yaml:1:1  The sentence “held” names Iraqi army, which no passage it cites names (paper.3).\n" +
        "  hint: Quote a passage that names it too, or leave the name out.   (name-stands-in-evidence)",
    ]);
  });

  it("prints what to do about a name in the place of another", () => {
    expect(faultsOf(nameStandsInEvidence, held("Iraq is there.", [ARMY], true))).toEqual([
      "claims.yaml:1:1  The sentence “held” names Iraq and not al-Asad air base, which its quotes name.\n" +
        "  hint: Name al-Asad air base, or quote words that name Iraq too.   (name-stands-in-evidence)",
    ]);
  });

  it("does not take a man for the base he shares a name with", () => {
    const articles = { paper: "Marwan al-Asad spoke to them there." };
    const evidence = [{ at: "paper.1", quote: "spoke to them there" }];
    const claim = { says: "He spoke at Al-Asad.", evidence };
    expect(faultsOf(nameStandsInEvidence, { claim, articles, entities: ENTITIES })).toEqual([
      expect.stringContaining("names al-Asad air base"),
    ]);
  });

  it("records ids in the lock, and no word of the article", () => {
    const { lock } = heldBriefing(held("The army is there.", [ARMY, NOBODY], true));
    expect(lock?.evidence.map(({ names }) => names)).toEqual([
      ["al-asad", "iraq", "iraqi-army", "ministry"],
      [],
    ]);
  });

  it("says so where the lock was written before names were recorded", () => {
    const briefing = changedBriefing(
      held("The army is there.", [ARMY], false),
      "The Iraqi army is at Al-Asad.",
    );
    const evidence = (briefing.lock?.evidence ?? []).map(({ names: _names, ...entry }) => entry);
    const old = { ...briefing, lock: briefing.lock && { ...briefing.lock, evidence } };
    expect(nameStandsInEvidence.check(briefing)).toEqual([]);
    const hints = nameStandsInEvidence.check(old).map(({ hint }) => hint);
    expect(hints).toHaveLength(2);
    for (const hint of hints) {
      expect(hint).toBe(
        "data/dam/evidence.lock.json does not record names yet; check with the articles at hand: npm run check -- --articles DIR",
      );
    }
  });

  it("says so only of a lock that does not record them, and only without the articles", () => {
    const two = { at: "paper.3", quote: "Nobody is named here" };
    const briefing = changedBriefing(held("It is there.", [ARMY, two], false), "Qasem Soleimani is there.");
    const hints = (one: typeof briefing) => nameStandsInEvidence.check(one).map(({ hint }) => hint);
    const plain = "Quote a passage that names it too, or leave the name out.";
    expect(hints(briefing)).toEqual([plain]);
    expect(hints({ ...briefing, lock: undefined })).toEqual([plain]);
    const [first, second] = briefing.lock!.evidence;
    const { names: _names, ...unnamed } = second!;
    const half = { ...briefing.lock!, evidence: [first!, unnamed] };
    expect(hints({ ...briefing, lock: half })).toEqual([
      expect.stringContaining("does not record names yet"),
    ]);
    const { shelf } = heldBriefing(held("It is there.", [ARMY, two], true));
    expect(hints({ ...briefing, lock: half, shelf })).toEqual([plain]);
  });
});
