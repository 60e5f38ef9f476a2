import { describe, expect, it } from "vitest";
import { readStyles } from "../../src/disk/site/read-styles.ts";
import { partStyles } from "../../src/pdf/parted-styles.ts";

describe("partStyles(styles)", () => {
  it("takes every layer for paper out, in their order, with what is nested in them", () => {
    const styles =
      "@layer base, print;\n@layer print {\n@page {\nsize: A4;\n}\n}\np {\n}\n@layer print {\nq {\n}\n}\n";
    expect(partStyles(styles)).toEqual({
      screen: "@layer base, print;\n\np {\n}\n\n",
      print: "@layer print {\n@page {\nsize: A4;\n}\n}\n@layer print {\nq {\n}\n}\n",
    });
  });

  it("loses no line of our own, and leaves screens nothing of pages", async () => {
    const styles = await readStyles();
    const { screen, print } = partStyles(styles);
    const lines = (text: string): readonly string[] => text.split("\n").filter(Boolean).toSorted();
    expect(lines(screen + print)).toEqual(lines(styles));
    expect(screen).not.toMatch(/@page|data-paper/u);
    expect(print.length).toBeGreaterThan(styles.length / 6);
  });

  it("refuses a sheet without one, and one that does not end", () => {
    expect(() => partStyles("p {\n}")).toThrow("no layer for paper");
    expect(() => partStyles("@layer print {\np {\n}")).toThrow("does not end");
  });
});
