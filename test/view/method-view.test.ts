import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { HEDGES_AFTER, HEDGES_BEFORE, WORD_QUANTITIES } from "../../src/language/quantity/hedges.ts";
import { RULES } from "../../src/rules/all-rules.ts";
import { viewMethod } from "../../src/view/method-view.ts";

const method = viewMethod(english);

describe("viewMethod()", () => {
  it("has every rule with its promise, in their order", () => {
    expect(method.rules).toEqual(
      RULES.map(({ name, promise }) => ({ name, anchor: `rule-${name}`, promise })),
    );
  });

  it("lets two verdicts pass, and no other", () => {
    const passing = method.verdicts.filter(({ passes }) => passes === "It passes.");
    expect(passing.map(({ name }) => name)).toEqual(["verified", "attested"]);
    expect(method.verdicts.length).toBeGreaterThan(passing.length);
  });

  it("has the seven steps of likelihood in both rows of terms", () => {
    expect(method.likelihoods).toHaveLength(7);
    expect(method.likelihoods[4]).toEqual({ first: "likely", second: "probable", percent: "55–80 %" });
  });

  it("gives each standing the grade of the convention", () => {
    expect(method.standings.map(({ name, credibility }) => [name, credibility])).toEqual([
      ["Corroborated by independent sources", "1: confirmed by other sources"],
      ["Single origin", "3: possibly true"],
      ["Qualified", "6: truth cannot be judged"],
      ["Disputed", "6: truth cannot be judged"],
      ["None", "no grade"],
    ]);
  });

  it("shows what each hedge makes of one number", () => {
    expect(method.hedges.map(({ name, bounds }) => [name, bounds])).toEqual([
      ["about", "165,000 to 175,000"],
      ["nearly", "165,000 to 170,000"],
      ["at least", "170,000 or more"],
      ["more than", "170,000 or more"],
      ["fewer than", "170,000 or fewer"],
      ["at most", "170,000 or fewer"],
      ["only", "170,000"],
    ]);
  });

  it("names every form of a hedge, and every word for an amount", () => {
    const forms = method.hedges.flatMap((hedge) => hedge.forms.split(", "));
    const before = Object.values(HEDGES_BEFORE).flat();
    const after = Object.keys(HEDGES_AFTER).map((form) => `… ${form}`);
    expect(forms.toSorted()).toEqual([...before, ...after].toSorted());
    expect(method.amounts.map(({ words }) => words)).toEqual(Object.keys(WORD_QUANTITIES));
    expect(method.amounts.at(-1)?.bounds).toBe("no bound");
  });
});
