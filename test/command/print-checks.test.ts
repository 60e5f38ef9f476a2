import { describe, expect, it } from "vitest";
import type { BriefingCheck } from "../../src/briefing.ts";
import { printChecks, printSum, readFormat } from "../../src/command/print-checks.ts";
import { UsageError } from "../../src/command/run-command.ts";
import type { CheckedFolder } from "../../src/disk/project.ts";
import { PROBLEM } from "./example-problem.ts";

function checked(check: Partial<BriefingCheck> = {}, lockWritten = false): CheckedFolder {
  const counts = { claims: 1, quotes: 2, standing: 2 };
  return {
    folder: { slug: "dam", files: new Map() },
    check: { slug: "dam", problems: [], basis: "verified", counts, ...check },
    lockWritten,
  };
}

describe("printChecks(checked, format)", () => {
  it.each([
    ["verified", checked(), "dam: 1 claim, 2 quotes verified in the articles\n"],
    [
      "verified and locked",
      checked({}, true),
      "dam: 1 claim, 2 quotes verified in the articles; evidence.lock.json written\n",
    ],
    [
      "attested",
      checked({ basis: "attested" }),
      "dam: 1 claim, 2 quotes attested by evidence.lock.json; the articles are not at hand\n",
    ],
  ])("prints one line for a briefing that is %s", (_case, one, line) => {
    expect(printChecks([one])).toBe(line);
  });

  it("prints the problems of a briefing with a line between them, and neither “verified” nor “attested”", () => {
    const text = printChecks([checked({ problems: [PROBLEM, PROBLEM] })]);
    const lines =
      "data/dam/claims.yaml:3:9  The sentence “crack” has no words.\n  hint: Add some.   (sentence-is-sourced)\n";
    expect(text).toBe(`dam: 2 problems\n\n${lines}\n${lines}\n`);
  });

  it("prints briefings one after another", () => {
    expect(printChecks([checked(), checked({ problems: [PROBLEM] })])).toMatch(
      /^dam: 1 claim.*\ndam: 1 problem\n\n/u,
    );
  });

  it("prints what is wrong with the settings of the site after the briefings, in both formats", () => {
    const problem = { ...PROBLEM, file: "data/site.yaml" };
    expect(printChecks([checked()], "text", [problem])).toMatch(
      /articles\nsite: 1 problem\n\ndata\/site\.yaml:3:9 {2}The/u,
    );
    expect(JSON.parse(printChecks([checked()], "json", [problem]))).toMatchObject({ site: [problem] });
  });

  it("shows the lines around a place, of a briefing and of the settings", () => {
    const text = "- id: crack\n  says: A crack.\n  evidence: []\n";
    const files = new Map([["claims.yaml", { path: PROBLEM.file, text }]]);
    const one = { ...checked({ problems: [PROBLEM] }), folder: { slug: "dam", files } };
    const site = { ...PROBLEM, file: "/srv/site.yaml", line: 1, column: 1 };
    expect(printChecks([one], "text", [site], { siteText: "nmae: Dams\n" })).toBe(`dam: 1 problem

data/dam/claims.yaml:3:9  The sentence “crack” has no words.
    1 | - id: crack
    2 |   says: A crack.
  > 3 |   evidence: []
      |         ^
  hint: Add some.   (sentence-is-sourced)

site: 1 problem

/srv/site.yaml:1:1  The sentence “crack” has no words.
  > 1 | nmae: Dams
      | ^
  hint: Add some.   (sentence-is-sourced)

`);
  });

  it("names in JSON the machine and the hash of each briefing, where they are known", () => {
    const made = { node: "26.0.0", browser: "156.0.1", briefings: [{ slug: "dam", hash: "3f9a" }] };
    expect(JSON.parse(printChecks([checked()], "json", [], { made }))).toMatchObject({
      node: "26.0.0",
      browser: "156.0.1",
      briefings: [{ slug: "dam", hash: "3f9a" }],
    });
  });

  it("prints JSON with every field of a problem", () => {
    expect(JSON.parse(printChecks([checked({ problems: [PROBLEM] })], "json"))).toEqual({
      node: null,
      browser: null,
      briefings: [
        {
          slug: "dam",
          hash: null,
          basis: "verified",
          claims: 1,
          quotes: 2,
          standing: 2,
          lockWritten: false,
          problems: [PROBLEM],
        },
      ],
    });
  });
});

describe("printSum(checked, site)", () => {
  it("counts problems of briefings and of the site, and names no briefing without one", () => {
    const weir = { ...checked({ slug: "weir", problems: [PROBLEM, PROBLEM] }) };
    expect(printSum([checked(), weir], [PROBLEM])).toBe("3 problems in all: weir 2, site 1.\n");
  });

  it("is empty where nothing is wrong", () => {
    expect(printSum([checked()], [])).toBe("");
  });
});

describe("readFormat(wanted)", () => {
  it("takes --json for the format of that name", () => {
    expect([readFormat(undefined, true), readFormat("sarif", true), readFormat(undefined, false)]).toEqual([
      "json",
      "sarif",
      "text",
    ]);
  });

  it.each([
    [undefined, "text"],
    ["text", "text"],
    ["json", "json"],
    ["sarif", "sarif"],
  ])("reads %s as %s", (wanted, format) => {
    expect(readFormat(wanted)).toBe(format);
  });

  it.each(["xml", "", true])("refuses %s as wrong usage", (wanted) => {
    expect(() => readFormat(wanted)).toThrow(UsageError);
  });
});

describe("a quiet check", () => {
  it("says nothing of what keeps every rule, and all that is wrong", () => {
    expect(printChecks([checked()], "text", [], { isQuiet: true })).toBe("");
    const broken = checked({ problems: [PROBLEM] });
    const alone = printChecks([broken], "text");
    expect(printChecks([checked(), broken], "text", [], { isQuiet: true })).toBe(alone);
  });
});
