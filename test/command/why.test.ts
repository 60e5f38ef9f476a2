import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkBriefing } from "../../src/briefing.ts";
import { explainClaim, usesOf } from "../../src/claim/explain.ts";
import { answerWhy, type WhyQuestion } from "../../src/command/answer-why.ts";
import { UsageError } from "../../src/command/run-command.ts";
import { readExample } from "../briefings/read-case.ts";
import { freshClone, type Clone, type Outcome } from "./fresh-clone.ts";

const example = await readExample();
const VERIFIED = checkBriefing(example.files, example.library).briefing!;
const ATTESTED = checkBriefing(example.files, undefined).briefing!;

describe("answerWhy(briefings, question, json)", () => {
  it("prints a claim with its quotes between » and « in their passages", () => {
    expect(answer({ claims: ["told-same-evening"], uses: undefined })).toBe(
      `told-same-evening   fact, disputed, credibility 6
One report says that the village of Nether Quillmere was told on the same evening.

  courier.6   said by the report itself; source graded C; verified
    “There is no danger to anyone downstream,” said Ilsa Brandmoor, who leads the board. The village of Nether Quillmere »was told of the finding on the same evening«.
    also carries: no-danger

  observer.2   contradicts; said by residents of the village; source graded B; verified
    Residents of Nether Quillmere say that »nobody told them about the crack« in Halvern Dam until the following morning. “We read it on a note at the bakery,” said Tomas Erlund, who chairs the village council.
    also carries: told-next-morning
`,
    );
  });

  it("prints the quotes alone where the articles are not at hand", () => {
    const printed = answerWhy([ATTESTED], { claims: ["paper-notes"], uses: undefined }, false);
    expect(printed).toContain("; attested\n    »deserves better than paper notes«\n");
    expect(printed).not.toContain("a valley below a dam");
    expect(answer({ claims: ["paper-notes"], uses: undefined })).toContain("a valley below a dam »deserves");
  });

  it.each([
    [
      "repair-late",
      "repair-late   judgement\n",
      `
  rests on:
    repair-planned: The board’s original plan was to have the crack repaired by the end of May 2031.
    reservoir-lowered: The reservoir is to be lowered by two metres to seal the crack.

  confidence moderate: The plan is the board’s own, but neither newspaper says how fast the reservoir falls or who does the work.
  would change it: A contract with a date before the end of May.

  instead: The repair is finished in May, as it was planned.
    The plan was called the original one, and lowering the water comes first.
    rests on: repair-planned

  instead: The repair is put off to another year.
    The order of the board came on the day after the finding.
    rests on: reservoir-lowered

  to watch:
    work-begins, by 2031-04-15, weakens it: Work on the abutment has begun.
`,
    ],
    [
      "same-crack",
      "same-crack   assumption\n",
      "    length-board: The board puts the length of the crack at about 40 centimetres.\n",
    ],
    ["level-before", "level-before   context\n", "\n  documents: gauge-book\n"],
    ["cause-unknown", "cause-unknown   gap\n", "\n  not said by: courier, observer, notice\n"],
  ])("prints what %s rests on, which has no quote and no standing", (id, start, end) => {
    const printed = answer({ claims: [id], uses: undefined });
    expect(printed.startsWith(start)).toBe(true);
    expect(printed.endsWith(end)).toBe(true);
    expect(printed).not.toContain("»");
  });

  it("prints what rests on a passage, and what rests on that", () => {
    expect(answer({ claims: [], uses: "courier.5" })).toBe(
      `3 sentences on courier.5:

  reservoir-lowered
    The reservoir is to be lowered by two metres to seal the crack.
    »will be lowered by two metres«
    »so that the crack can be sealed«

  repair-planned
    The board’s original plan was to have the crack repaired by the end of May 2031.
    »originally planned to finish the repair by the end of May«
    »planned to finish the repair«

  repair-late   through what it rests on
    It is likely that the repair lasts beyond May 2031.
`,
    );
  });

  it("prints what rests on a whole source", () => {
    const printed = answer({ claims: [], uses: "notice" });
    expect(printed).toMatch(/^2 sentences on notice:\n/u);
    expect(printed).toContain("\n  reservoir-lowered\n");
    expect(printed).toContain("\n  repair-late   through what it rests on\n");
  });

  it("prints apart what a passage contradicts or qualifies: that does not fall with it", () => {
    expect(answer({ claims: [], uses: "observer.3" })).toContain(
      `

1 sentence qualified by observer.3:

  length-board
    The board puts the length of the crack at about 40 centimetres.
    »its length at roughly 60 centimetres«
`,
    );
    const against = VERIFIED.claims.value.filter(({ id }) => id === "told-same-evening");
    const one = { ...VERIFIED, claims: { ...VERIFIED.claims, value: against } };
    expect(answerWhy([one], { claims: [], uses: "observer.2" }, false)).toMatch(
      /^Nothing rests on observer\.2\.\n\n1 sentence contradicted by observer\.2:\n/u,
    );
  });

  it("counts one sentence as one", () => {
    expect(answer({ claims: [], uses: "observer.5" })).toMatch(/^1 sentence on observer\.5:\n/u);
  });

  it("says that nothing rests on a passage", () => {
    expect(answer({ claims: [], uses: "courier.1" })).toBe("Nothing rests on courier.1.\n");
  });

  it("prints JSON that says the same", () => {
    for (const { id } of VERIFIED.claims.value) {
      const printed = answerWhy([VERIFIED], { claims: [id], uses: undefined }, true);
      expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(explainClaim(VERIFIED, id))));
      expect(printed.endsWith("}\n")).toBe(true);
    }
    for (const uses of ["courier", "courier.5", "courier.1"]) {
      const printed = answerWhy([VERIFIED], { claims: [], uses }, true);
      expect(JSON.parse(printed)).toEqual(usesOf(VERIFIED, uses));
    }
  });

  it("looks through every briefing", () => {
    const other = {
      ...VERIFIED,
      claims: { ...VERIFIED.claims, value: VERIFIED.claims.value.slice(0, 1) },
      records: new Map([...VERIFIED.records].slice(0, 1)),
    };
    const briefings = [other, VERIFIED];
    expect(answerWhy(briefings, { claims: ["paper-notes"], uses: undefined }, false)).toMatch(
      /^paper-notes /u,
    );
    expect(answerWhy(briefings, { claims: [], uses: "observer.5" }, false)).toMatch(/^1 sentence /u);
  });

  it.each<readonly [what: string, question: WhyQuestion, message: string]>([
    ["nothing", { claims: [], uses: undefined }, "Name one claim, or one passage with --uses."],
    ["two claims", { claims: ["paper-notes", "siren-asked"], uses: undefined }, "Name one claim, or one passage"],
    ["a claim and a passage", { claims: ["paper-notes"], uses: "courier.2" }, "Name one claim, or one passage"],
    ["a claim misspelt", { claims: ["paper-note"], uses: undefined }, "There is no claim “paper-note”. Did you mean “paper-notes”?"],
    ["a claim like none", { claims: ["zzzzzzzzzzzz"], uses: undefined }, "There is no claim “zzzzzzzzzzzz”. 18 are known; the least unlike are: crack-found, "],
    ["a passage for a claim", { claims: ["courier.2"], uses: undefined }, "“courier.2” is no claim but a place in an article; what rests on it: --uses courier.2"],
    ["an article for a claim", { claims: ["courier"], uses: undefined }, "--uses courier"],
    ["a claim without a name", { claims: [""], uses: undefined }, "There is no claim “”."],
    ["a source misspelt", { claims: [], uses: "courrier.2" }, "There is no source “courrier”. Did you mean “courier”?"],
    ["a source like none", { claims: [], uses: "zzzzzzzz" }, "There is no source “zzzzzzzz”. Known are: courier, notice, observer."],
    ["a source without a name", { claims: [], uses: "" }, "There is no source “”."],
    ["a passage too far", { claims: [], uses: "courier.8" }, "courier has 7 passages; there is no passage 8."],
    ["passage 0", { claims: [], uses: "courier.0" }, "there is no passage 0."],
    ["a passage that is no number", { claims: [], uses: "courier.two" }, "there is no passage two."],
    ["a number with a nought before it", { claims: [], uses: "courier.02" }, "there is no passage 02."],
    ["a number in another notation", { claims: [], uses: "courier.2e0" }, "there is no passage 2e0."],
    ["a number with a space", { claims: [], uses: "courier. 2" }, "there is no passage  2."],
    ["a sentence of a passage", { claims: [], uses: "courier.2.1" }, "“courier.2.1” names a sentence; what rests on words is told by passage: --uses courier.2"],
    ["a sentence of no passage", { claims: [], uses: "courier.8.1" }, "there is no passage 8.1."],
    ["a word of a sentence", { claims: [], uses: "courier.2.1.1" }, "there is no passage 2.1.1."],
    ["a point and nothing after it", { claims: [], uses: "courier." }, "there is no passage ."],
  ])("refuses %s", (_what, question, message) => {
    expect(() => answer(question)).toThrow(UsageError);
    expect(() => answer(question)).toThrow(message);
  }); // prettier-ignore
});

describe("npm run why", () => {
  let clone: Clone;
  beforeAll(() => {
    clone = freshClone();
  });
  afterAll(() => clone.remove());

  const ask = (...args: readonly string[]): Promise<Outcome> =>
    clone.run("why", "--data", join(clone.root, "example/data"), ...args);
  const articles = (): readonly string[] => ["--articles", join(clone.root, "example/articles")];

  it("explains a claim, with the passage only where the articles are at hand", async () => {
    const without = await ask("paper-notes");
    expect([without.code, without.error]).toEqual([0, ""]);
    expect(without.out).toBe(answerWhy([ATTESTED], { claims: ["paper-notes"], uses: undefined }, false));
    const within = await ask("paper-notes", ...articles());
    expect([within.code, within.error]).toEqual([0, ""]);
    expect(within.out).toBe(answer({ claims: ["paper-notes"], uses: undefined }));
    expect(within.out).not.toBe(without.out);
  });

  it("prints JSON for programs", async () => {
    const { code, out, error } = await ask("crack-found", "--json", ...articles());
    expect([code, error]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ claim: "crack-found", evidence: [{}, {}, {}] });
    const uses = await ask("--uses", "courier.5", "--json");
    expect(JSON.parse(uses.out)).toEqual(usesOf(VERIFIED, "courier.5"));
  });

  it("prints what rests on a source", async () => {
    const { code, out, error } = await ask("--uses", "observer");
    expect([code, error]).toEqual([0, ""]);
    expect(out).toBe(answer({ claims: [], uses: "observer" }));
  });

  it("knows the shipped briefing where no data folder is named", async () => {
    const { code, out, error } = await clone.runAlone("why", "advisers-left");
    expect([code, error]).toEqual([0, ""]);
    expect(out).toMatch(/^advisers-left {3}/u);
    expect(out).toContain("; attested\n");
  });

  it.each([
    ["a claim misspelt", ["paper-note"], "There is no claim “paper-note”. Did you mean “paper-notes”?"],
    ["a source misspelt", ["--uses", "observr"], "There is no source “observr”. Did you mean “observer”?"],
    ["a passage too far", ["--uses", "observer.99"], "observer has 6 passages; there is no passage 99."],
    ["no question", [], "Name one claim, or one passage with --uses."],
    ["two questions", ["paper-notes", "--uses", "observer"], "Name one claim, or one passage with --uses."],
    ["an option misspelt", ["--usse", "observer"], "Unknown option --usse. Did you mean “--uses”?"],
  ])("says what is wrong with %s, prints its help and exits with 2", async (_what, args, message) => {
    const { code, out, error } = await ask(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(error.startsWith(`${message}\n\nPrints what a sentence rests on`)).toBe(true);
  });

  it("says that the article folder is not there, and exits with 3", async () => {
    const { code, out, error } = await ask("paper-notes", "--articles", "/nonexistent");
    expect([code, out]).toEqual([3, ""]);
    expect(error).toContain("The article folder given by --articles is not there: /nonexistent");
  });

  it("prints its help", async () => {
    const { code, out } = await ask("--help");
    expect(code).toBe(0);
    for (const option of ["--uses", "--articles", "--data", "--json"]) expect(out).toContain(option);
  });
});

function answer(question: WhyQuestion): string {
  return answerWhy([VERIFIED], question, false);
}
