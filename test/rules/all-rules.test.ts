import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/article/hash.ts";
import { RULES } from "../../src/rules/all-rules.ts";
import { sealed } from "../evidence/sealed.ts";
import { exampleBriefing, type Difference } from "./example-briefing.ts";

/** The small briefing's inspectors find; they do not speak. What its passage names is in its lock. */
const SOUND: Difference = {
  edits: [["claims.yaml", ", said: inspectors", ""]],
  lock: sealed({
    format: "briefbook-evidence-lock/1",
    sources: {},
    evidence: [
      {
        at: "courier.2",
        quote: "found a crack in Halvern Dam",
        verdict: "verified",
        start: 0,
        end: 1,
        passage: sha256(""),
        words: ["found"],
        firstWord: 0,
        names: ["halvern-dam", "inspectors"],
        spoken: { as: "article", by: ["inspectors"] },
        planned: false,
        modal: [],
        comment: false,
        salts: [],
        siblings: [],
      },
    ],
    checkedSentences: [sha256("A crack was found in Halvern Dam.")],
  }),
};

const files = readdirSync(new URL("../../src/rules/", import.meta.url));

describe("RULES", () => {
  it("holds every rule of the folder once, each named as its file", () => {
    const named = files.filter((file) => !["rule.ts", "all-rules.ts"].includes(file));
    expect(RULES.map(({ name }) => `${name}.ts`).toSorted()).toEqual(named.toSorted());
  });

  it.each(RULES.map((rule) => [rule.name, rule] as const))("has a test for %s", (name) => {
    const tests = readdirSync(new URL("./", import.meta.url));
    expect(tests).toContain(`${name}.test.ts`);
  });

  it.each(RULES.map((rule) => [rule.name, rule] as const))(
    "prints the promise of %s as one sentence",
    (_name, rule) => {
      expect(rule.promise).toMatch(/^\p{Lu}[^.]*\.$/u);
    },
  );

  it.each(RULES.map((rule) => [rule.name, rule] as const))(
    "lets the small briefing pass %s",
    (_name, rule) => {
      expect(rule.check(exampleBriefing(SOUND))).toEqual([]);
    },
  );
});
