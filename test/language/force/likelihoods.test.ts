import { assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findLikelihoods,
  findOtherEstimates,
  LIKELIHOOD_BANDS,
} from "../../../src/language/force/likelihoods.ts";

describe("LIKELIHOOD_BANDS", () => {
  it("has the seven bands of ICD 203, which meet and never reach 0 or 100", () => {
    const ends = LIKELIHOOD_BANDS.map(({ percent }) =>
      /^(\d+)–(\d+) %$/u.exec(percent)?.slice(1).map(Number),
    );
    expect(ends).toEqual([
      [1, 5],
      [5, 20],
      [20, 45],
      [45, 55],
      [55, 80],
      [80, 95],
      [95, 99],
    ]);
    expect(LIKELIHOOD_BANDS.map(({ band }) => band)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

describe("findLikelihoods(text)", () => {
  it.each<[string, string[]]>([
    ["There is almost no chance that it holds.", ["almost no chance: row 1, band 1, 1–5 %"]],
    ["The chance is remote.", ["remote: row 2, band 1, 1–5 %"]],
    ["There is a remote possibility of it.", ["remote: row 2, band 1, 1–5 %"]],
    ["It is very unlikely to hold.", ["very unlikely: row 1, band 2, 5–20 %"]],
    ["It is highly improbable.", ["highly improbable: row 2, band 2, 5–20 %"]],
    ["It is unlikely.", ["unlikely: row 1, band 3, 20–45 %"]],
    ["Improbably, it holds.", ["improbable: row 2, band 3, 20–45 %"]],
    ["There is a roughly even chance of rain.", ["roughly even chance: row 1, band 4, 45–55 %"]],
    ["There are roughly even odds.", ["roughly even odds: row 2, band 4, 45–55 %"]],
    ["It is likely that it rains.", ["likely: row 1, band 5, 55–80 %"]],
    ["It will probably rain.", ["probable: row 2, band 5, 55–80 %"]],
    ["It will Very Likely rain.", ["very likely: row 1, band 6, 80–95 %"]],
    ["It is highly probable.", ["highly probable: row 2, band 6, 80–95 %"]],
    ["It will almost certainly rain.", ["almost certain: row 1, band 7, 95–99 %"]],
    ["It is nearly certain.", ["nearly certain: row 2, band 7, 95–99 %"]],
    [
      "It is likely now and unlikely later.",
      ["likely: row 1, band 5, 55–80 %", "unlikely: row 1, band 3, 20–45 %"],
    ],
  ])("reads %s", (text, expected) => {
    expect(
      findLikelihoods(text).map(
        ({ term, row, band, percent }) => `${term}: row ${row}, band ${band}, ${percent}`,
      ),
    ).toEqual(expected);
  });

  it.each([
    "The village is in a remote valley.",
    "A remote gauge was read.",
    "The likelihood was not given; the unlikeliest did.",
    "He says that it is “very likely” to rain.",
    "It is highly likely, most probably, and not unlikely.",
    "It is not very likely.",
    "It certainly rains.",
  ])("finds no term in %s", (text) => {
    expect(findLikelihoods(text)).toEqual([]);
  });

  it("gives the words as they stand, and where", () => {
    const [found] = findLikelihoods("He says “likely”; it is Probably so.");
    expect(found).toMatchObject({ start: 24, end: 32, text: "Probably", term: "probable" });
  });

  it("finds the one term of a sentence, whatever stands in quotation marks before it", () => {
    const terms = LIKELIHOOD_BANDS.flatMap(({ terms: [first, second] }) => [first, second]);
    assert(
      property(constantFrom(...terms), constantFrom(...terms), (quoted, said) => {
        const found = findLikelihoods(`He calls it “${quoted}”, and that is ${said}.`);
        expect(found.map(({ term }) => term)).toEqual([said]);
      }),
    );
  });
});

describe("findOtherEstimates(text)", () => {
  it.each<[string, string[]]>([
    ["It may rain, might snow and could hail.", ["may", "might", "could"]],
    ["Perhaps, possibly or maybe it rains.", ["Perhaps", "possibly", "maybe"]],
    ["There is a realistic possibility and a good chance.", ["a realistic possibility", "a good chance"]],
    ["It is doubtful, and bound to fail.", ["doubtful", "bound to"]],
    ["It will surely and certainly rain.", ["surely", "certainly"]],
    ["It is highly likely.", ["highly likely"]],
    ["It is more likely than not.", ["more likely"]],
    ["It is not unlikely.", ["not unlikely"]],
    ["It seems conceivable.", ["seems", "conceivable"]],
    ["They went apparently, seemingly and presumably.", ["apparently", "seemingly", "presumably"]],
    ["There is an even chance.", ["even chance"]],
    ["It is almost certainly late in May, with a roughly even chance of rain.", []],
    ["He says “it could rain”.", []],
    ["Certain gates are shut, and the report appeared on Monday.", []],
  ])("reads %s", (text, expected) => {
    expect(findOtherEstimates(text).map((found) => found.text)).toEqual(expected);
  });
});
