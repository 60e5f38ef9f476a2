import { describe, expect, it } from "vitest";
import { chartSchema } from "../../src/figure/chart-spec.ts";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";
import { CHART } from "./example-figure.ts";

const event = "  - { date: 2002-01-01, label: law passed, document: order, panels: [all] }\n";

describe("chartSchema", () => {
  it.each([
    ["more than 8 events", CHART.replace(event, event.repeat(9)), 16, "at most 8 events"],
    ["an unknown shape", CHART.replace("shape: square", "shape: star"), 10, "shape"],
    ["an unknown key", CHART.replace("subject:", "subjekt: x\nsubject:"), 4, "subjekt"],
    [
      "a gap without its cause",
      CHART.replace(/to: 2003-12-31, labels: .*/u, "to: 2003-12-31, labels: [] }"),
      14,
      "why",
    ],
    [
      "a date that does not exist",
      CHART.replace("asOf: 2031-03-10", "asOf: 2031-02-29"),
      6,
      "no 29 February 2031",
    ],
  ])("refuses %s", (_, text, line, words) => {
    const result = parseYaml({ path: "chart.yaml", text }, chartSchema);
    expect(result.ok ? [] : result.problems).toEqual([
      expect.objectContaining({ line, message: expect.stringContaining(words) as string }),
    ]);
  });
});
