import { describe, expect, it } from "vitest";
import { scopeIsKept } from "../../src/rules/scope-is-kept.ts";
import { formatProblem } from "../../src/problem.ts";
import { exampleBriefing } from "./example-briefing.ts";

/** The problems of the small briefing, whose one sentence is “A crack was found in Halvern Dam.” */
function faults(about: string, kind = "region"): readonly string[] {
  const briefing = exampleBriefing({
    edits: [
      ["claims.yaml", "kind: fact", `kind: fact\n  about: ${about}`],
      [
        "entities.yaml",
        "name: Halvern Dam, kind: site }",
        `name: Halvern Dam, kind: region }\n- { id: upper-valley, name: Upper Valley, kind: ${kind}, aliases: [the valley] }`,
      ],
    ],
  });
  return scopeIsKept.check(briefing).map(formatProblem);
}

describe("scopeIsKept", () => {
  it.each([
    ["names the region it is about", "{ subject: halvern-dam, attribute: condition }"],
    ["is about something that nobody registered", "{ subject: weather, attribute: condition }"],
    ["has a scope in plain words", "{ subject: halvern-dam, attribute: condition, scope: the east }"],
  ])("lets a sentence pass that %s", (_case, about) => {
    expect(faults(about)).toEqual([]);
  });

  it("asks nothing of a sentence that is about nothing by name", () => {
    expect(scopeIsKept.check(exampleBriefing())).toEqual([]);
  });

  it("asks nothing of places that are no regions", () => {
    expect(faults("{ subject: upper-valley, attribute: condition }", "place")).toEqual([]);
  });

  it.each([
    ["subject", "{ subject: upper-valley, attribute: condition }"],
    ["scope", "{ subject: halvern-dam, attribute: condition, scope: upper-valley }"],
  ])("refuses a sentence that leaves out the region of its %s", (_case, about) => {
    expect(faults(about)).toEqual([
      "claims.yaml:2:9  The sentence “crack-found” is about Upper Valley, and does not name it.\n" +
        "  hint: Name the region, by its name or an alias in entities.yaml, or correct about: if the sentence is about something else.   (scope-is-kept)",
    ]);
  });
});
