import { describe, expect, it } from "vitest";
import { disagreementCandidates } from "../../src/claim/disagreement-candidates.ts";
import { claimSchema, type Claim } from "../../src/claim/claim.ts";
import { disagreementIsShown } from "../../src/rules/disagreement-is-shown.ts";
import { sourceEntrySchema } from "../../src/source/source-entry.ts";
import { placesOf, printedBy, type Difference } from "./example-briefing.ts";

const ABOUT = "subject: halvern-dam, attribute: state";

describe("disagreementIsShown", () => {
  it.each([
    [
      "claims on different things",
      two(
        "subject: halvern-dam, attribute: length, value: a",
        "subject: halvern-dam, attribute: width, value: b",
      ),
    ],
    ["the same value twice", two(`${ABOUT}, value: cracked`, `${ABOUT}, value: cracked`)],
    ["a value that only one gives", two(`${ABOUT}, value: cracked`, ABOUT)],
    ["figures whose bounds meet", two(`${ABOUT}, value: about 40 metres`, `${ABOUT}, value: 40 metres`)],
    ["two positions of one disagreement", joined(two(`${ABOUT}, value: cracked`, `${ABOUT}, value: sound`))],
  ])("lets %s pass", (_case, difference) => {
    expect(placesOf(disagreementIsShown, difference)).toEqual([]);
  });

  it.each([
    ["value", `${ABOUT}, value: cracked`, `${ABOUT}, value: sound`],
    ["number", `${ABOUT}, value: about 40 metres`, `${ABOUT}, value: 60 metres`],
    ["extent", `${ABOUT}, extent: none`, `${ABOUT}, extent: part`],
    ["scope", `${ABOUT}, scope: installations`, `${ABOUT}, scope: troops`],
    ["actor", `${ABOUT}, actor: inspectors`, `${ABOUT}, actor: halvern-dam`],
    ["duration", `${ABOUT}, duration: two years`, `${ABOUT}, duration: two decades`],
  ])("refuses claims that differ in %s, and says so", (reason, one, other) => {
    expect(placesOf(disagreementIsShown, two(one, other))).toEqual([
      "claims.yaml:9:10 disagreement-is-shown",
    ]);
    expect(printedBy(disagreementIsShown, two(one, other))).toContain(`(${reason}: `);
  });

  it("prints both claims, on what they differ and what to do", () => {
    expect(printedBy(disagreementIsShown, two(`${ABOUT}, extent: none`, `${ABOUT}, extent: part`))).toMatch(
      /^claims\.yaml:9:10 {2}“crack-found” and “crack-denied” differ on state of halvern-dam \(extent: .+\), and no disagreement shows it\.\n {2}hint: Add a record to disagreements\.yaml with each in a position of its own, the readings that could reconcile them, and an assessment, or none\. {3}\(disagreement-is-shown\)$/u,
    );
  });

  it.each([
    ["only the first", "crack-found", "other"],
    ["only the second", "other", "crack-denied"],
  ])("refuses two claims of which %s is in a disagreement", (_case, one, other) => {
    const difference = joined(two(`${ABOUT}, value: cracked`, `${ABOUT}, value: sound`), one, other);
    expect(placesOf(disagreementIsShown, difference)).toEqual(["claims.yaml:9:10 disagreement-is-shown"]);
  });

  it("lets a claim pass that a source contradicts where a disagreement shows it", () => {
    const contradicted = [
      "claims.yaml",
      ", said: inspectors",
      ", said: inspectors, stance: contradicts",
    ] as const;
    expect(placesOf(disagreementIsShown, joined({ edits: [contradicted] }))).toEqual([]);
  });

  it("refuses both claims on one side of a disagreement", () => {
    const difference = joined(
      two(`${ABOUT}, value: cracked`, `${ABOUT}, value: sound`),
      "crack-found, crack-denied",
      "other",
    );
    expect(placesOf(disagreementIsShown, difference)).toEqual(["claims.yaml:9:10 disagreement-is-shown"]);
  });

  it("refuses a claim that a source contradicts without a disagreement", () => {
    const edits = [["claims.yaml", ", said: inspectors", ", said: inspectors, stance: contradicts"]] as const;
    expect(printedBy(disagreementIsShown, { edits })).toBe(
      "claims.yaml:5:7  “crack-found” is contradicted by courier.2, and no disagreement shows it.\n" +
        "  hint: Add a record to disagreements.yaml that gives both positions.   (disagreement-is-shown)",
    );
  });
});

describe("disagreementIsShown, of two positions", () => {
  const AGAINST = ", stance: contradicts";

  it("refuses one that stands as undisputed, while its words contradict the other", () => {
    expect(printedBy(disagreementIsShown, opposed(AGAINST, ""))).toBe(
      "claims.yaml:11:5  “crack-found” stands as disputed, and “crack-denied”, whose words contradict it, does not.\n" +
        "  hint: Give “crack-denied” the words against it as well: a quote of courier.2, with stance: contradicts.   (disagreement-is-shown)",
    );
  });

  it("refuses it the other way round as well", () => {
    expect(placesOf(disagreementIsShown, opposed("", AGAINST))).toEqual([
      "claims.yaml:5:5 disagreement-is-shown",
    ]);
  });

  it.each([
    ["both contradict each other", opposed(AGAINST, AGAINST)],
    ["neither contradicts the other", opposed("", "")],
    ["the words against one are of another passage", opposed(AGAINST, "", "courier.7")],
    ["both stand in one position", opposed(AGAINST, "", "courier.3", "crack-found, crack-denied")],
  ])("lets them pass where %s", (_case, difference) => {
    expect(placesOf(disagreementIsShown, difference)).toEqual([]);
  });

  it("tells one that several contradict once", () => {
    const { files } = opposed(AGAINST, "", "courier.3", "crack-found, crack-seen");
    const seen = `- id: crack-seen
  says: A crack was seen.
  kind: fact
  evidence: [{ at: courier.3, quote: there is none at all, stance: contradicts }]
`;
    const claims = `${files?.["claims.yaml"]}${seen}`;
    expect(placesOf(disagreementIsShown, { files: { ...files, "claims.yaml": claims } })).toEqual([
      "claims.yaml:11:5 disagreement-is-shown",
    ]);
  });
});

/** Two claims in a disagreement: each by words of its own, and with the words of the other beside them in some stance. */
function opposed(found: string, denied: string, deniedAt = "courier.3", first = "crack-found"): Difference {
  const beside = (at: string, quote: string, stance: string): string =>
    stance === "" ? "" : `    - { at: ${at}, quote: ${quote}${stance} }\n`;
  const claims = `- id: crack-found
  says: A crack was found.
  kind: fact
  evidence:
    - { at: courier.2, quote: found a crack in }
${beside("courier.3", "there is none at all", found)}- id: crack-denied
  says: There is no crack.
  kind: fact
  evidence:
    - { at: ${deniedAt}, quote: there is none at all }
${beside("courier.2", "found a crack in", denied)}`;
  const positions = `{ holds: It is., claims: [${first}] }, { holds: It is not., claims: [${first.includes("denied") ? "other" : "crack-denied"}] }`;
  return {
    files: {
      "claims.yaml": claims,
      "disagreements.yaml": `- id: crack
  point: Is there a crack?
  positions: [${positions}]
  differs: Whether there is one.
  readings: [It was mended.]
  assessment: none
`,
    },
  };
}

describe("disagreementCandidates(claims, sources)", () => {
  it.each([
    ["2031-03", "2031-04", 1],
    ["2031", "2031-04", 0],
    ["../2031-05", "2031-06-01", 1],
    ["2031-05/..", "2031-06", 0],
    ["unknown", "2031-06", 0],
  ])("takes %s and %s for %i differences of time", (one, other, count) => {
    expect(disagreementCandidates([dated("one", one), dated("other", other)], [])).toHaveLength(count);
  });

  it.each<[object, object, string]>([
    [{ value: "about 200", scope: "ours" }, { value: "200", scope: "theirs" }, "scope: ours against theirs"],
    [{ value: "40" }, { extent: "none" }, "extent: 40 against none"],
    [{ extent: "part" }, { value: "no troops" }, "extent: part against no troops"],
    [
      { value: "40 tanks left", extent: "all", actor: "board", duration: "a day" },
      { value: "60 jets arrived", extent: "part", actor: "council", duration: "a year" },
      "number and unit and value: 40 tanks left against 60 jets arrived; extent: all against part; " +
        "actor: board against council; duration: a day against a year",
    ],
  ])("names every ground on which %o and %o differ", (one, other, reason) => {
    const claims = [bearing("one", one), bearing("other", other)];
    expect(disagreementCandidates(claims, []).map((found) => found.reason)).toEqual([reason]);
  });

  it("names the time beside a value that can be the same", () => {
    const claims = [
      bearing("one", { value: "about 200" }, "2011"),
      bearing("other", { value: "200" }, "2014"),
    ];
    expect(disagreementCandidates(claims, [])[0]?.reason).toBe("time: 2011 against 2014");
  });

  it("lets some and a count of some pass", () => {
    const claims = [bearing("one", { extent: "part" }), bearing("other", { value: "200 troops" })];
    expect(disagreementCandidates(claims, [])).toEqual([]);
  });

  it("names the origins of values that differ, where they have none in common", () => {
    const reasonOf = (from: string, value: string): string | undefined =>
      disagreementCandidates(
        [quoting("one", "courier", "40 tanks"), quoting("other", from, value)],
        ORIGINS,
      )[0]?.reason;
    expect(reasonOf("herald", "60 tanks")).toBe(
      "number: 40 tanks against 60 tanks; origin: The council against The warden",
    );
    expect(reasonOf("observer", "60 tanks")).toBe("number: 40 tanks against 60 tanks");
    expect(reasonOf("herald", "about 40 tanks")).toBeUndefined();
  });

  it("never sets a gap against a claim", () => {
    const gap = claimSchema.parse({
      id: "gap",
      says: "None.",
      kind: "gap",
      about: about("b"),
      silent: ["courier"],
    });
    const fact = claimSchema.parse({ id: "fact", says: "Some.", kind: "fact", about: about("a") });
    expect(disagreementCandidates([gap, fact], [])).toEqual([]);
  });
});

function about(value: string): object {
  return { subject: "dam", attribute: "state", value };
}

function bearing(id: string, fields: object, when = "unknown"): Claim {
  const about = { subject: "dam", attribute: "state", ...fields };
  return claimSchema.parse({ id, says: "It is so.", kind: "fact", when, about });
}

function quoting(id: string, source: string, value: string): Claim {
  const evidence = [{ at: `${source}.1`, quote: "it is so", stance: "supports" as const }];
  return { ...bearing(id, { value }), evidence };
}

const ORIGINS = [
  ["courier", "council", "The council"],
  ["observer", "council", "The council"],
  ["herald", "warden", "The warden"],
].map(([id, origin, name]) =>
  sourceEntrySchema.parse({
    id,
    title: null,
    author: null,
    publisher: null,
    published: null,
    url: null,
    descriptor: "A report.",
    provenance: "A file.",
    origin: { id: origin, name, basis: "It says so." },
    reliability: "B",
    reliabilityBasis: "Right so far.",
  }),
);

function dated(id: string, when: string): ReturnType<typeof claimSchema.parse> {
  return claimSchema.parse({
    id,
    says: "It is so.",
    kind: "fact",
    when,
    about: { subject: "dam", attribute: "state" },
  });
}

/** The small briefing with a second claim, each about what is given. */
function two(one: string, other: string): Difference {
  return {
    edits: [
      ["claims.yaml", "  kind: fact\n", `  kind: fact\n  about: { ${one} }\n`],
      [
        "claims.yaml",
        "said: inspectors }\n",
        `said: inspectors }\n- id: crack-denied\n  says: There is none.\n  about: { ${other} }\n  kind: fact\n`,
      ],
    ],
  };
}

function joined(difference: Difference, one = "crack-found", other = "crack-denied"): Difference {
  const record = `- id: crack\n  point: Is there a crack?\n  positions: [{ holds: Yes., claims: [${one}] }, { holds: No., claims: [${other}] }]\n  differs: The finding.\n  readings: [One is wrong.]\n  assessment: none\n`;
  return { edits: [...(difference.edits ?? []), ["disagreements.yaml", "[]\n", record]] };
}
