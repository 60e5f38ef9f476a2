import { describe, expect, it } from "vitest";
import { findPlans } from "../../../src/language/force/find-plans.ts";

describe("findPlans(text)", () => {
  it.each<[string, string[]]>([
    ["It is expected to focus on training.", ["is expected to/plan"]],
    ["It is now expected to defend bases.", ["is now expected to/plan"]],
    ["The army plans to stay.", ["plans to/plan"]],
    ["The army plans next week to leave.", ["plans next week to/plan"]],
    ["It hopes in May 2027 to leave.", ["hopes in May 2027 to/plan"]],
    ["It intends to leave.", ["intends to/plan"]],
    ["They will leave.", ["will/plan"]],
    ["They won’t leave.", ["won’t/plan"]],
    ["They would leave.", ["would/modal"]],
    ["The deal called for troops to leave.", ["called for/plan"]],
    ["All go by the end of 2026.", ["by the end of/plan"]],
    ["It may change.", ["may/modal"]],
    ["It might change.", ["might/modal"]],
    ["It could change.", ["could/modal"]],
    ["It should change.", ["should/modal"]],
    ["It is scheduled to open.", ["is scheduled to/plan"]],
    ["The vote is scheduled for March.", ["scheduled for/plan"]],
    ["It is due to open.", ["is due to/plan"]],
    ["It is set to open.", ["is set to/plan"]],
    ["It is likely to rain.", ["is likely to/plan"]],
    ["It agreed to clear mines.", ["agreed to/plan"]],
    ["It vowed to fight.", ["vowed to/plan"]],
    ["It hopes to return.", ["hopes to/plan"]],
    ["Perhaps it will rain.", ["Perhaps/modal", "will/plan"]],
    ["if deemed necessary", ["if deemed necessary/modal"]],
    ["It is to begin in June.", ["is to/plan"]],
    ["May I go in May? May Torvik went. Will Smith left a will.", ["May/modal"]],
    ["It left in May 2018.", []],
    ["It opened and it closed.", []],
  ])("reads %s", (text, expected) => {
    expect(findPlans(text).map(({ text: words, kind }) => `${words}/${kind}`)).toEqual(expected);
  });
});
