import { describe, expect, it } from "vitest";
import { axisStartsAtZero as rule } from "../../src/rules/axis-starts-at-zero.ts";
import { figureFaults } from "./figured-briefing.ts";

describe("axis-starts-at-zero", () => {
  it.each(["[0, 200]", "[0, 100, 200]", "[0, 90, 180]"])("lets a scale of %s to 200 pass", (values) => {
    expect(figureFaults(rule, { "values: [0, 200]": `values: ${values}` })).toEqual([]);
  });

  it("refuses a scale that starts above zero", () => {
    expect(figureFaults(rule, { "values: [0, 200]": "values: [100, 200]" })).toEqual([
      "chart.yaml:8:89  The scale of “all” starts at 100.\n" +
        "  hint: Start it at 0: a mark’s height above the foot is its number.   (axis-starts-at-zero)",
    ]);
  });

  it.each([
    [
      "leaves out a stretch",
      "[0, 50, 200]",
      "chart.yaml:8:89  The steps of the scale of “all” are not equal: 0, 50, 200.\n" +
        "  hint: Write equal steps; the scale is linear, and nothing is left out of it.   (axis-starts-at-zero)",
    ],
    ["rises by powers", "[0, 1, 10, 100]", "are not equal"],
    ["does not rise", "[0, 0]", "are not equal"],
    ["goes on beyond the panel", "[0, 150, 300]", "is labelled up to 300 and drawn up to 200"],
    [
      "stops short of it",
      "[0, 50, 100]",
      "chart.yaml:8:89  The scale of “all” is labelled up to 100 and drawn up to 200.\n" +
        "  hint: Label all of it and nothing beyond it.   (axis-starts-at-zero)",
    ],
    ["stops a whole step short of it", "[0, 100]", "is labelled up to 100 and drawn up to 200"],
  ])("refuses a scale that %s", (_what, values, message) => {
    expect(figureFaults(rule, { "values: [0, 200]": `values: ${values}` })).toEqual([
      expect.stringContaining(message),
    ]);
  });
});
