import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { comparisonSchema } from "../../src/claim/comparison.ts";
import { lexiconSchema } from "../../src/claim/lexicon.ts";
import { chartSchema } from "../../src/figure/chart-spec.ts";
import { measuresSchema } from "../../src/figure/measure.ts";
import { sourceBaseSchema } from "../../src/source/source-base.ts";
import { codeFrame } from "../../src/command/code-frame.ts";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";
import { CASES, EXAMPLE } from "../briefings/read-case.ts";

const SCHEMAS = {
  comparison: comparisonSchema,
  lexicon: lexiconSchema,
  "source-base": sourceBaseSchema,
  measures: measuresSchema,
  chart: chartSchema,
} satisfies Readonly<Record<string, z.ZodType>>;

type Name = keyof typeof SCHEMAS;

const textOf = (name: Name): string =>
  readFileSync(join(CASES, EXAMPLE, "data", EXAMPLE, `${name}.yaml`), "utf8").replaceAll("\r\n", "\n");

/** A file of the example, what is written otherwise in it, and what is told of that: place, message and remedy. */
const WRONG: readonly (readonly [file: Name, right: string, wrong: string, told: string])[] = [
  [
    "comparison",
    "- id: length",
    "- id: Length of it",
    "3:7 “id” of “Length of it” does not fit: expected lower-case words joined by hyphens, e.g. advisers-left. Write it so: id: length-of-it",
  ],
  [
    "comparison",
    "  point: How long is the crack?",
    "  point:",
    "4:9 “point” of “length” is empty. Write a text behind the colon.",
  ],
  [
    "comparison",
    "  point: How long is the crack?",
    "  point: 40",
    '4:10 “point” of “length” is 40, and has to be a text. Put it into quotation marks: "40"',
  ],
  [
    "comparison",
    "claims: [length-board]",
    "claims: []",
    "5:11 “claims” of “length” has to have at least 1 entry. Add what is missing.",
  ],
  [
    "comparison",
    "claims: [length-board]",
    "claims: length-board",
    "5:11 “claims” of “length” is “length-board”, and has to be a list. Write it in brackets: claims: [length-board]",
  ],
  [
    "comparison",
    "claims: [length-board]",
    "claims: [Length Board]",
    "5:12 Entry 1 of “claims” of “length” does not fit: expected lower-case words joined by hyphens, e.g. advisers-left. Write it so: length-board",
  ],
  [
    "comparison",
    "claims: [length-board]",
    "claim: [length-board]",
    "5:3 Unknown key “claim” in “length”. Did you mean “claims”?",
  ],
  [
    "source-base",
    "strengths:\n  - ",
    "strengths: ",
    "3:12 “strengths” is “Two newspapers and a notice go back to two origins, and the…”, and has to be a list. Begin each entry on a line of its own with a hyphen and a space: “- Two newspapers and a notice go back to two origins, and the…”",
  ],
  [
    "source-base",
    "weight: The",
    "wieght: The",
    "8:1 Unknown key “wieght” in the file. Did you mean “weight”?",
  ],
  [
    "source-base",
    "weight: The report that names the engineer matters most, for it alone does not go back to the board.",
    "weight: [courier]",
    "8:9 “weight” is a list, and has to be a text. Write a text in its place.",
  ],
  [
    "source-base",
    "weaknesses:",
    "weakness:",
    "5:1 Unknown key “weakness” in the file. Did you mean “weaknesses”?",
  ],
  [
    "lexicon",
    "short: HWB,",
    "short: ,",
    "4:14 “short” in entry 1 of “abbreviations” is empty. Write a text behind the colon.",
  ],
  [
    "lexicon",
    "short: HWB, ",
    "",
    "4:5 “short” is missing in entry 1 of “abbreviations”. Add short: with a text.",
  ],
  [
    "lexicon",
    "long: Halvern Water Board",
    "long: [Halvern, Water, Board]",
    "4:25 “long” in entry 1 of “abbreviations” is a list, and has to be a text. Write a text in its place.",
  ],
  [
    "lexicon",
    "everyday: true",
    "everyday: yes",
    "5:46 “everyday” in entry 2 of “abbreviations” is “yes”, and has to be true or false. Write it so: everyday: true",
  ],
  [
    "lexicon",
    "everyday: true",
    "everyday: often",
    "5:46 “everyday” in entry 2 of “abbreviations” is “often”, and has to be true or false. Write true or false in its place.",
  ],
  ["lexicon", "loaded:", "loadet:", "6:1 Unknown key “loadet” in the file. Did you mean “loaded”?"],
  [
    "lexicon",
    "  - negligence\n",
    "  - word: negligence\n",
    "7:5 Entry 1 of “loaded” is keys with values, and has to be a text. Write a text in its place.",
  ],
  [
    "lexicon",
    "  - negligence\n",
    "  - 5\n",
    '7:5 Entry 1 of “loaded” is 5, and has to be a text. Put it into quotation marks: "5"',
  ],
  [
    "measures",
    "code: LEVEL\n",
    "code: level\n",
    "3:11 “code” in entry 1 of “measures” does not fit: write capitals and underscores. Write it so: code: LEVEL",
  ],
  [
    "measures",
    "code: LEVEL\n",
    "code: 5\n",
    '3:11 “code” in entry 1 of “measures” is 5, and has to be a text. Put it into quotation marks: "5"',
  ],
  [
    "measures",
    "label: Planned\n",
    "label: Planned level of the reservoir, as the board gave it out\n",
    "10:12 “label” in entry 2 of “measures” has to have at most 50 characters. Say it in fewer words.",
  ],
  [
    "measures",
    "    leavesOut: Waves and ice.\n",
    "",
    "3:5 “leavesOut” is missing in entry 1 of “measures”. Add leavesOut: with a text.",
  ],
  [
    "measures",
    "counts: The level to which the reservoir is to be lowered.",
    "counts: ''",
    "11:13 “counts” in entry 2 of “measures” is empty. Write its value behind the colon.",
  ],
  [
    "measures",
    "mark: point",
    "mark: dot",
    "7:11 “mark” in entry 1 of “measures” cannot be “dot”. Allowed are: point, bar, step, plan, none.",
  ],
  [
    "measures",
    "mark: point",
    "mark: points",
    "7:11 “mark” in entry 1 of “measures” cannot be “points”. Did you mean “point”?",
  ],
  [
    "measures",
    "joins: line",
    "joins: lines",
    "8:12 “joins” in entry 1 of “measures” cannot be “lines”. Did you mean “line”?",
  ],
  [
    "measures",
    "joins: line",
    "joins: true",
    "8:12 “joins” in entry 1 of “measures” cannot be true. Allowed are: false, line.",
  ],
  [
    "measures",
    "offChart:\n  other-gauge:",
    "offChart:\n  other gauge:",
    "16:3 The key “other gauge” of “offChart” does not fit: expected lower-case words joined by hyphens, e.g. one-town. Write it so: other-gauge",
  ],
  [
    "measures",
    "other-gauge: The number is of a gauge further up the valley.",
    "other-gauge:",
    "16:15 “other-gauge” of “offChart” is empty. Write a text behind the colon.",
  ],
  [
    "measures",
    "offChart:\n  other-gauge: The number is of a gauge further up the valley.\n",
    "",
    "2:1 “offChart” is missing in the file. Add offChart: with keys with their values.",
  ],
  [
    "chart",
    "subtitle: Readings of the gauge, 2026 to March 2031 (invented)\n",
    "",
    "2:1 “subtitle” is missing in the file. Add subtitle: with a text.",
  ],
  [
    "chart",
    "unit: metres",
    "unit: metres above the foot of the dam",
    "5:7 “unit” has to have at most 30 characters. Say it in fewer words.",
  ],
  [
    "chart",
    "observations: gauge-readings.csv",
    "observations: gauge-readings.xlsx",
    "6:15 “observations” does not fit: name a file, e.g. river-levels.csv. Write it like river-levels.csv.",
  ],
  [
    "chart",
    "observations: gauge-readings.csv",
    "observations: Gauge readings.csv",
    "6:15 “observations” does not fit: name a file, e.g. river-levels.csv. Write it like river-levels.csv.",
  ],
  [
    "chart",
    "asOf: 2031-03-10",
    "asOf: 10 March 2031",
    "8:7 “asOf” does not fit: write a real date as 2007, 2007-09 or 2007-09-01. Write it so: asOf: 2031-03-10",
  ],
  [
    "chart",
    "asOf: 2031-03-10",
    "asOf: 2031-02-30",
    "8:7 “asOf” does not fit: there is no 30 February 2031. Correct the day: February 2031 has 28.",
  ],
  [
    "chart",
    "  - id: whole",
    "  - id: The whole",
    "10:9 “id” of “The whole” does not fit: write small letters, digits and hyphens. Write it so: id: the-whole",
  ],
  [
    "chart",
    "from: 2026-01-01",
    "from: 1/2/2026",
    "12:11 “from” of “whole” does not fit: write a real date as 2007, 2007-09 or 2007-09-01. Write the one that is meant: 2026-02-01 or 2026-01-02",
  ],
  [
    "chart",
    "max: 60",
    "max: 0",
    "14:10 “max” of “whole” has to be more than 0. Correct it, or look whether it belongs here.",
  ],
  [
    "chart",
    "max: 60",
    "max: -60",
    "14:10 “max” of “whole” has to be more than 0. Correct it, or look whether it belongs here.",
  ],
  [
    "chart",
    "max: 60",
    "max: sixty",
    "14:10 “max” of “whole” is “sixty”, and has to be a number. Write a number in its place.",
  ],
  [
    "chart",
    "values: [0, 20, 40, 60]",
    "values: [0]",
    "15:22 “values” of “ticks” of “whole” has to have at least 2 entries. Add what is missing.",
  ],
  [
    "chart",
    "values: [0, 20, 40, 60]",
    "values: [0, -20]",
    "15:26 Entry 2 of “values” of “ticks” of “whole” has to be at least 0. Correct it, or look whether it belongs here.",
  ],
  [
    "chart",
    "values: [0, 20, 40, 60]",
    "values: 0 to 60",
    "15:22 “values” of “ticks” of “whole” is “0 to 60”, and has to be a list. Begin each entry on a line of its own with a hyphen and a space: “- 0 to 60”",
  ],
  [
    "chart",
    "dates: [2026, 2027,",
    "dates: [26, 2027,",
    "15:47 Entry 1 of “dates” of “ticks” of “whole” does not fit: write a real date as 2007, 2007-09 or 2007-09-01. Write year, month and day in figures, with hyphens between them.",
  ],
  [
    "chart",
    "shape: disc",
    "shape: disk",
    "19:12 “shape” in entry 1 of “series” cannot be “disk”. Did you mean “disc”?",
  ],
  [
    "chart",
    "shape: disc",
    "shape: star",
    "19:12 “shape” in entry 1 of “series” cannot be “star”. Allowed are: disc, ring, square, triangle, diamond, bar, step.",
  ],
  [
    "chart",
    "size: 3",
    "size: 12",
    "20:11 “size” in entry 1 of “series” has to be at most 8. Correct it, or look whether it belongs here.",
  ],
  [
    "chart",
    "panels: [whole]\n    shape: disc",
    "panels: []\n    shape: disc",
    "18:13 “panels” in entry 1 of “series” has to have at least 1 entry. Add what is missing.",
  ],
  [
    "chart",
    "align: start",
    "align: left",
    "22:105 “align” in entry 1 of “labels” in entry 1 of “series” cannot be “left”. Allowed are: start, middle, end.",
  ],
  [
    "chart",
    "value: 52",
    "value: -52",
    "22:94 “value” in entry 1 of “labels” in entry 1 of “series” has to be at least 0. Correct it, or look whether it belongs here.",
  ],
  [
    "chart",
    'lines: ["Water above the foot,", on one day]',
    "lines: [a, b, c, d, e]",
    "22:32 “lines” in entry 1 of “labels” in entry 1 of “series” has to have at most 4 entries. Keep what matters most.",
  ],
  [
    "chart",
    'lines: ["Water above the foot,", on one day]',
    "lines: Water above the foot",
    "22:32 “lines” in entry 1 of “labels” in entry 1 of “series” is “Water above the foot”, and has to be a list. Begin each entry on a line of its own with a hyphen and a space: “- Water above the foot”",
  ],
  [
    "chart",
    "    labels: []",
    "    lables: []",
    "27:5 Unknown key “lables” in entry 2 of “series”. Did you mean “labels”?",
  ],
];

describe("a wrong value of the example is told at its place, in words, with what to do:", () => {
  it.each(WRONG)("%s.yaml, where %j is %j", (name, right, wrong, told) => {
    const text = textOf(name);
    expect(text.split(right).length).toBeGreaterThan(1);
    const wronged = text.replace(right, () => wrong);
    const result = parseYaml<unknown>({ path: `${name}.yaml`, text: wronged }, SCHEMAS[name]);
    const problems = result.ok ? [] : result.problems;
    expect(problems.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`)).toEqual(
      [told],
    );
    const marked = problems
      .flatMap((problem) => codeFrame(wronged, problem))
      .filter(({ isMarked }) => isMarked);
    expect(marked.length).toBeGreaterThan(0);
  });

  it.each(Object.keys(SCHEMAS) as readonly Name[])("and nothing is told of %s.yaml as it is", (name) => {
    expect(parseYaml<unknown>({ path: "f.yaml", text: textOf(name) }, SCHEMAS[name]).ok).toBe(true);
  });
});
