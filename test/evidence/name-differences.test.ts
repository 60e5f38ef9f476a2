import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesMeaning, nameDifferences, type DifferenceKind } from "../../src/evidence/name-differences.ts";

const RUN = { seed: 29, numRuns: 300 };

const CASES: readonly (readonly [kind: DifferenceKind, quote: string, words: string, quoted: string, stands: string])[] =
  [
    ["number", "about 170,800 carts", "about 170,000 carts", "170,800", "170,000"],
    ["number", "about 170.000 carts", "about 170,000 carts", "170.000", "170,000"],
    ["number", "cost $5 a head", "cost €5 a head", "$5", "€5"],
    ["number", "at −5 degrees then", "at 5 degrees then", "−5", "5"],
    ["number", "twelve carts left", "forty carts left", "twelve", "forty"],
    ["number", "one of the carts left", "two of the carts left", "one", "two"],
    ["number", "at 1.5 million then", "at 1.5 billion then", "million", "billion"],
    ["number", "the second crew left", "the third crew left", "second", "third"],
    ["number", "half of 40 carts left", "half of carts left", "40", ""],
    ["number", "left in 2011 then", "left in 2014 then", "2011", "2014"],
    ["number", "the twelve carts left", "the carts left", "twelve", ""],
    ["number", "the first crew left", "the crew left", "first", ""],
    ["number", "no carts left it", "40 carts left it", "no", "40"],
    ["name", "the crew of Esk", "the crew of Osk", "Esk", "Osk"],
    ["name", "the crew of Tehran", "the crew of Halvern", "Tehran", "Halvern"],
    ["name", "closed on Monday then", "closed on Tuesday then", "Monday", "Tuesday"],
    ["name", "the Iraqi crew left", "the crew left", "Iraqi", ""],
    ["name", "near al-Asad base", "near al-Abad base", "al-Asad", "al-Abad"],
    ["negation", "the crew has agreed", "the crew has not agreed", "", "not"],
    ["negation", "the crew has not agreed", "the crew has agreed", "not", ""],
    ["negation", "the bridge never fell", "the bridge fell", "never", ""],
    ["negation", "the bridge did fall", "the bridge didn’t fall", "did", "didn’t"],
    ["negation", "left with arms then", "left without arms then", "with", "without"],
    ["negation", "they can’t leave it", "they can leave it", "can’t", "can"],
    ["negation", "they denied it then", "they defied it then", "denied", "defied"],
    ["quantity word", "all carts crossed it", "some carts crossed it", "all", "some"],
    ["quantity word", "most of the crew", "part of the crew", "most", "part"],
    ["quantity word", "hundreds of carts left", "thousands of carts left", "hundreds", "thousands"],
    ["quantity word", "several carts crossed it", "carts crossed it", "several", ""],
    ["quantity word", "more than 40 carts", "fewer than 40 carts", "more", "fewer"],
    ["modal", "the crew will leave", "the crew may leave", "will", "may"],
    ["modal", "the crew could leave", "the crew leave", "could", ""],
    ["modal", "it must be closed", "it just be closed", "must", "just"],
    ["modal", "it is possibly closed", "it is closed", "possibly", ""],
    ["spelling", "the brige fell down", "the bridge fell down", "brige", "bridge"],
    ["spelling", "the brge fell down", "the bridge fell down", "brge", "bridge"],
    ["spelling", "the harbor is shut", "the harbour is shut", "harbor", "harbour"],
    ["spelling", "the bridgge fell down", "the bridge fell down", "bridgge", "bridge"],
    ["spelling", "THE bridge fell down", "The bridge fell down", "THE", "The"],
    ["word", "the carts fell down", "the horses fell down", "carts", "horses"],
    ["word", "the old bridge fell", "the bridge fell", "old", ""],
    ["word", "a crew left then", "the crew left then", "a", "the"],
    ["word", "the bridge of stone", "the bridge on stone", "of", "on"],
    ["word", "it was transferred then", "it was transported then", "transferred", "transported"],
    ["word", "it was legal then", "it was illegal then", "legal", "illegal"],
  ["word", "it increased in May", "it decreased in May", "increased", "decreased"],
  ["word", "the imports of arms", "the exports of arms", "imports", "exports"],
  ]; // prettier-ignore

describe("nameDifferences(quote, words)", () => {
  it.each(CASES)("names a %s: “%s” for “%s”", (kind, quote, words, quoted, stands) => {
    const [first] = nameDifferences(quote, words);
    expect([first?.kind, plain(first?.quoted), plain(first?.stands)]).toEqual([
      kind,
      plain(quoted),
      plain(stands),
    ]);
  });

  it("has a case of every kind but order, which stands alone", () => {
    const kinds: Readonly<Record<DifferenceKind, number>> = {
      spelling: 0, number: 0, name: 0, negation: 0, "quantity word": 0, modal: 0, order: 0, word: 0,
    }; // prettier-ignore
    const shown = new Set(CASES.map(([kind]) => kind));
    expect([...shown].toSorted()).toEqual(
      Object.keys(kinds)
        .filter((kind) => kind !== "order")
        .toSorted(),
    );
  });

  it.each([
    ["military US hubs most significant", "most significant US military hubs"],
    ["the warden said so", "so said the warden"],
    ["The crew left Osk", "Osk left the crew"],
    ["40 men and 50 carts", "50 men and 40 carts"],
  ])("names the order of “%s”, where the same words stand as “%s”", (quote, words) => {
    expect(nameDifferences(quote, words)).toEqual([{ kind: "order", quoted: quote, stands: words }]);
  });

  it("takes words that differ in case alone for no other order", () => {
    expect(nameDifferences("the Bridge fell", "The bridge fell").map(({ kind }) => kind)).toEqual([
      "spelling",
      "spelling",
    ]);
  });

  it("names every difference in the order of the text", () => {
    expect(
      nameDifferences("about 48 carts did not cross the brige", "about 40 carts cross the bridge"),
    ).toEqual([
      { kind: "number", quoted: "48", stands: "40" },
      { kind: "word", quoted: "did", stands: "" },
      { kind: "negation", quoted: "not", stands: "" },
      { kind: "spelling", quoted: "brige", stands: "bridge" },
    ]);
  });

  it.each([
    ["a slip of a letter", "the brige fell", "the bridge old fell", "brige", "bridge", "old"],
    ["a slip of a letter before half a likeness", "the attak began", "the attack tank began", "attak", "attack", "tank"],
    ["a third of its letters apart before half of them", "the groups left", "the troops ropes left", "groups", "troops", "ropes"],
    ["half a likeness before none", "the soldiers left", "the sailors quickly left", "soldiers", "sailors", "quickly"],
    ["two thirds of its letters apart before none", "the man left", "the mob quickly left", "man", "mob", "quickly"],
  ])("pairs a word with the one that is likest: %s", (_what, quote, words, quoted, stands, added) => {
    expect(nameDifferences(quote, words).map((each) => [each.quoted, each.stands])).toEqual([
      [quoted, stands],
      ["", added],
    ]);
  }); // prettier-ignore

  it("pairs a word with itself before one that is like it", () => {
    expect(nameDifferences("the crew crews it", "the crew it")).toEqual([
      { kind: "word", quoted: "crews", stands: "" },
    ]);
  });

  it.each([
    ["nothing", "the old bridge", "the old bridge"],
    ["kinds of quotation mark", 'the "old" bridge’s end', "the “old” bridge's end"],
    ["dashes and spaces", "US-led  crew", "US‑led\u00a0crew"],
    ["soft hyphens", "the coali\u00adtion", "the coalition"],
    ["composition", "cafe\u0301 shut", "café shut"],
    ["punctuation between words", "carts, each year", "carts each year"],
  ])("names nothing where %s differs", (_what, quote, words) => {
    expect(nameDifferences(quote, words)).toEqual([]);
  });

  it("names every word of an empty counterpart", () => {
    expect(nameDifferences("old bridge", "").map(({ quoted, stands }) => [quoted, stands])).toEqual([
      ["old", ""],
      ["bridge", ""],
    ]);
    expect(nameDifferences("", "")).toEqual([]);
  });

  const word = fc.constantFrom(
    "the",
    "old",
    "bridge",
    "Osk",
    "40",
    "not",
    "may",
    "some",
    "brige",
    "carts",
    "fell",
  );
  const phrase = fc.array(word, { maxLength: 7 }).map((words) => words.join(" "));

  it("names the same differences the other way round, with the sides changed", () => {
    fc.assert(
      fc.property(phrase, phrase, (quote, words) => {
        const there = nameDifferences(quote, words);
        const back = nameDifferences(words, quote);
        expect(there.length === 0).toBe(back.length === 0);
        expect(changesMeaning(there)).toBe(changesMeaning(back));
      }),
      RUN,
    );
  });

  it("accounts for every word: the differences turn the quote into the words that stand", () => {
    fc.assert(
      fc.property(phrase, phrase, (quote, words) => {
        const differences = nameDifferences(quote, words);
        const bag = [quote, ...differences.map(({ stands }) => stands)].flatMap(wordsIn);
        const other = [words, ...differences.map(({ quoted }) => quoted)].flatMap(wordsIn);
        expect(bag.toSorted()).toEqual(other.toSorted());
        for (const { quoted, stands } of differences) expect(quoted).not.toBe(stands);
      }),
      RUN,
    );
  });
});

describe("changesMeaning(differences)", () => {
  it.each(CASES)("of a %s: “%s” for “%s”", (kind, quote, words) => {
    expect(changesMeaning(nameDifferences(quote, words))).toBe(kind !== "spelling");
  });

  it("is true for another order and false for no difference", () => {
    expect(changesMeaning(nameDifferences("he said so", "so said he"))).toBe(true);
    expect(changesMeaning([])).toBe(false);
  });

  it("is true where one difference of several is more than spelling", () => {
    expect(changesMeaning(nameDifferences("the brige never fell", "the bridge fell"))).toBe(true);
  });
});

/** Differences are named in folded typography. */
function plain(text: string | undefined): string | undefined {
  return text?.replaceAll("’", "'").replaceAll("−", "-");
}

function wordsIn(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}
