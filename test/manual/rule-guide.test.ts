import { globSync, readFileSync } from "node:fs";
import { parse } from "node:path";
import { describe, expect, it } from "vitest";
import { RULE_GUIDE } from "../../src/manual/rule-guide.ts";

const ROOT = new URL("../../", import.meta.url);

describe("RULE_GUIDE", () => {
  const names = RULE_GUIDE.map(({ name }) => name);

  it("names each rule once", () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it("has every name that the code gives a problem, and no other beside those of the rules", () => {
    const code = globSync("src/**/*.ts", { cwd: ROOT }).map((file) =>
      readFileSync(new URL(file, ROOT), "utf8"),
    );
    const given = new Set(
      code.flatMap((text) => Array.from(text.matchAll(/\brule: "([a-z-]+)"/gu), ([, name = ""]) => name)),
    );
    expect([...given].filter((name) => !names.includes(name))).toEqual([]);
    const rules = new Set(globSync("src/rules/*.ts", { cwd: ROOT }).map((file) => parse(file).name));
    expect(
      names.filter(
        (name) =>
          !given.has(name) && !rules.has(name) && !code.some((text) => text.includes(`name: "${name}",`)),
      ),
    ).toEqual([]);
  });
});
