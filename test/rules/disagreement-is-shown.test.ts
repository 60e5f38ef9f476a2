import { describe, expect, it } from "vitest";
import { disagreementCandidates } from "../../src/claim/disagreement-candidates.ts";
import { claimSchema } from "../../src/claim/claim.ts";
import { disagreementIsShown } from "../../src/rules/disagreement-is-shown.ts";
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

describe("disagreementCandidates(claims)", () => {
  it.each([
    ["2031-03", "2031-04", 1],
    ["2031", "2031-04", 0],
    ["../2031-05", "2031-06-01", 1],
    ["2031-05/..", "2031-06", 0],
    ["unknown", "2031-06", 0],
  ])("takes %s and %s for %i differences of time", (one, other, count) => {
    expect(disagreementCandidates([dated("one", one), dated("other", other)])).toHaveLength(count);
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
    expect(disagreementCandidates([gap, fact])).toEqual([]);
  });
});

function about(value: string): object {
  return { subject: "dam", attribute: "state", value };
}

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
