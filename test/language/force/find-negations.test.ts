import { describe, expect, it } from "vitest";
import { findNegations } from "../../../src/language/force/find-negations.ts";

describe("findNegations(text)", () => {
  it.each<[string, string[]]>([
    ["It does not apply to the north.", ["does not apply to/exclusion"]],
    ["It did not rule out raids.", ["did not rule out/negation"]],
    ["It ruled out raids.", ["ruled out/negation"]],
    ["They did not go.", ["not/negation"]],
    ["They didn’t go.", ["didn’t/negation"]],
    ["It hasn't rained.", ["hasn't/negation"]],
    ["There were no reactions.", ["no/negation"]],
    ["They never left.", ["never/negation"]],
    ["None of them spoke.", ["None/negation"]],
    ["Neither side, nor the mediators, spoke.", ["Neither/negation", "nor/negation"]],
    ["It came without warning.", ["without/negation"]],
    ["The army denied it.", ["denied/negation"]],
    ["They refused.", ["refused/negation"]],
    ["It failed to stop.", ["failed to/negation"]],
    ["It declined to say.", ["declined to/negation"]],
    ["They are no longer here.", ["no longer/negation"]],
    ["No one came.", ["No one/negation"]],
    ["Only a handful remain.", ["Only/limit"]],
    ["It is hardly new.", ["hardly/limit"]],
    ["It is limited to the south.", ["limited to/limit"]],
    ["All left except Little Sund.", ["except/exclusion"]],
    ["All, with the exception of two, left.", ["with the exception of/exclusion"]],
    ["It was 12, excluding guards.", ["excluding/exclusion"]],
    ["the men but not the guns", ["but not/exclusion"]],
    ["all but two", ["all but/exclusion"]],
    ["a partnership rather than an occupation", ["rather than/exclusion"]],
    ["no more than 41, no fewer than 12, no later than May", []],
    ["Unit No. 5 and Not. Nothing? Notable north", ["Not/negation", "Nothing/negation"]],
    ["It knows another note.", []],
    ["a master who is not named, and one who asked not to be named", []],
    ["The ship was not named.", ["not/negation"]],
  ])("reads %s", (text, expected) => {
    expect(findNegations(text).map(({ text: words, kind }) => `${words}/${kind}`)).toEqual(expected);
  });
});
