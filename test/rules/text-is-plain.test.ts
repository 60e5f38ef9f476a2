import { describe, expect, it } from "vitest";
import { findOddCharacters } from "../../src/article/odd-characters.ts";
import { textIsPlain } from "../../src/rules/text-is-plain.ts";
import { placesOf, printedBy, type Difference } from "./example-briefing.ts";
import { figureFaults } from "./figured-briefing.ts";
import { judgedPlaces } from "./judged-briefing.ts";

const SAYS = "A crack was found in Halvern Dam.";

/** The sentence of the briefing, as a text of YAML that keeps every character. */
function says(text: string): Difference {
  return { edits: [["claims.yaml", SAYS, JSON.stringify(text)]] };
}

/** The site of the briefing, with more said of it. */
const entity = (more: string): Difference => ({
  edits: [["entities.yaml", "kind: site", `kind: site, ${more}`]],
});

describe("textIsPlain", () => {
  it.each([
    ["typography", "“A crack” – the council’s – was… found."],
    ["transliteration", "ʿAyn al-Asad, Qurʾān, Ḥabbāniyya"],
    ["combining marks", "A cafe\u0301 was found."],
    ["a soft hyphen", "A cra\u00adck was found."],
    ["Arabic beside Latin", "The base, عين الأسد, was found."],
    ["Persian with a non-joiner", "They say «می\u200cخواهم»."],
    ["names in their own scripts", "Київ, Αθήνα, عين الأسد"],
  ])("lets pass %s", (_what, text) => {
    expect(placesOf(textIsPlain, says(text))).toEqual([]);
  });

  it.each([
    ["bidirectional control", "A \u202ecrack\u202c was", ["U+202E", "U+202C"], "A <U+202E>crack<U+202C> was"],
    ["zero-width character", "A cra\u200bck was", ["U+200B"], "A cra<U+200B>ck was"],
    ["invisible character", "A crack\u{e0041} was", ["U+E0041"], "A crack<U+E0041> was"],
    ["invisible character", "A crack\ufe0f was", ["U+FE0F"], "A crack<U+FE0F> was"],
    ["invisible character", "A\u2800crack was", ["U+2800"], "A<U+2800>crack was"],
    ["line separator", "A crack\u2028 was", ["U+2028"], "A crack<U+2028> was"],
    ["noncharacter", "A crack\ufdd0 was", ["U+FDD0"], "A crack<U+FDD0> was"],
    ["unassigned character", "A crack\u0378 was", ["U+0378"], "A crack<U+0378> was"],
    ["word of lookalike letters", "А crack was", ["А"], "А crack was"],
    ["number with a letter in it", "The 4O cracks were", ["4O"], "The 4O cracks were"],
    ["invisible character", "A\u3164crack was", ["U+3164"], "A<U+3164>crack was"],
    ["invisible character", "A cr\u034fack was", ["U+034F"], "A cr<U+034F>ack was"],
    ["control character", "A crack\u0007 was", ["U+0007"], "A crack<U+0007> was"],
    ["private-use character", "A crack\ue000 was", ["U+E000"], "A crack<U+E000> was"],
    ["word of mixed scripts", "A сrack was", ["сrack"], "A сrack was"],
  ])("refuses a %s: %j", (kind, text, shown, visible) => {
    expect(placesOf(textIsPlain, says(text))).toEqual(shown.map(() => "claims.yaml:2:9 text-is-plain"));
    const printed = printedBy(textIsPlain, says(text));
    for (const one of shown) expect(printed).toContain(`The text holds a ${kind}, ${one}: “${visible}”`);
    // The message itself holds nothing that cannot be seen.
    expect(findOddCharacters(printed).filter(({ kind: left }) => !/word|number/u.test(left))).toEqual([]);
  });

  it.each([
    ["Japanese", "The crack of 東京 was found.", "東 (U+6771), 京 (U+4EAC)"],
    ["an arrow", "A crack → was found.", "→ (U+2192)"],
    ["an emoji", "A crack 😀 was found.", "😀 (U+1F600)"],
    ["many", "北京市, 上海 was found.", "北 (U+5317), 京 (U+4EAC), 市 (U+5E02) and 2 more"],
  ])("refuses what the faces cannot draw: %s", (_what, text, shown) => {
    expect(printedBy(textIsPlain, says(text))).toBe(
      `claims.yaml:2:9  The faces of page and paper cannot draw ${shown}: “${text}”\n` +
        "  hint: Write it in Latin, Greek, Cyrillic or Arabic letters, a sign in words; choose another quote if the article itself holds it.   (text-is-plain)",
    );
  });

  it("refuses a name in a script that the faces lack, and lets an alias pass, which is not printed", () => {
    expect(placesOf(textIsPlain, entity("native: { name: סכר, language: ar }"))).toEqual([
      "entities.yaml:1:69 text-is-plain",
    ]);
    expect(placesOf(textIsPlain, entity("aliases: [סכר]"))).toEqual([]);
  });

  it("has another remedy for a hyphen of other programs", () => {
    expect(printedBy(textIsPlain, says("A hair\u2011crack was found."))).toContain(
      "cannot draw \u2011 (U+2011): “A hair\u2011crack was found.”\n  hint: Type a plain hyphen, - , in its place.",
    );
  });

  it("refuses what a program wrote for a letter that it could not read", () => {
    expect(printedBy(textIsPlain, says("A caf\ufffd was found."))).toBe(
      "claims.yaml:2:9  The text holds � (U+FFFD), which programs write for a letter that they cannot read: “A caf� was found.”\n" +
        "  hint: Type the letter again that stood there; choose another quote if the article itself holds it.   (text-is-plain)",
    );
  });

  it.each([
    ["Arabic digits", "There are ٤٠ cracks.", "٤ (U+0664), ٠ (U+0660)", "٤ is 4."],
    ["Persian digits", "There are ۴۰ cracks.", "۴ (U+06F4), ۰ (U+06F0)", "۴ is 4."],
    ["full-width digits", "There are ４ cracks.", "４ (U+FF14)", "４ is 4."],
    ["mathematical digits", "There are 𝟒 cracks.", "𝟒 (U+1D7D2)", "𝟒 is 4."],
    ["a circled digit", "There are ④ cracks.", "④ (U+2463)", "④ is 4."],
    ["a Roman numeral", "It is number Ⅷ.", "Ⅷ (U+2167)", "Ⅷ is VIII."],
    ["a full-width letter", "A ｃrack was found.", "ｃ (U+FF43)", "ｃ is c."],
    ["a Chinese numeral of a tally", "There are 𝍤 cracks.", "𝍤 (U+1D364)", "digits 0 to 9"],
  ])("refuses %s in a sentence of ours", (_what, text, shown, remedy) => {
    const printed = printedBy(textIsPlain, says(text));
    expect(printed).toContain(`digits or letters in a form of their own, ${shown}: “${text}”`);
    expect(printed).toContain(remedy);
  });

  it("lets pass superscripts, ordinal signs and common fractions", () => {
    expect(placesOf(textIsPlain, says("A crack of 5 m², ½ of it on the 2ª line."))).toEqual([]);
  });

  it("names three of many in one text", () => {
    expect(placesOf(textIsPlain, says("A\u200b crack\u200b was\u200b found\u200b."))).toHaveLength(3);
  });

  it.each([
    [
      "the plan",
      "briefing.yaml",
      "subtitle: An example",
      'subtitle: "An\u200b example"',
      "briefing.yaml:3:11",
    ],
    [
      "a list of the plan",
      "briefing.yaml",
      "change: Initial coverage.",
      'change: "Initial\u200b coverage."',
      "briefing.yaml:9:51",
    ],
    [
      "a quote",
      "claims.yaml",
      "found a crack in Halvern Dam",
      '"found a\u200b crack in Halvern Dam"',
      "claims.yaml:5:31",
    ],
    [
      "the register",
      "sources.yaml",
      "author: None is named.",
      'author: "None\u200b is named."',
      "sources.yaml:7:22",
    ],
    ["an entity", "entities.yaml", "name: Halvern Dam", 'name: "Halvern\u200b Dam"', "entities.yaml:1:28"],
  ] as const)("looks into %s", (_what, file, find, replace, place) => {
    expect(placesOf(textIsPlain, { edits: [[file, find, replace]] })).toEqual([`${place} text-is-plain`]);
  });

  it.each([
    ["judgements.yaml", "It is small.", "judgements.yaml:6:54"],
    ["judgements.yaml", "They look again.", "judgements.yaml:17:31"],
    ["lexicon.yaml", "regime", "lexicon.yaml:2:10"],
    ["comparison.yaml", "Is there a crack?", "comparison.yaml:1:24"],
    ["source-base.yaml", "It counts.", "source-base.yaml:3:9"],
  ])("looks into %s, %s", (file, text, place) => {
    expect(judgedPlaces(textIsPlain)).toEqual([]);
    expect(judgedPlaces(textIsPlain, [file, text, JSON.stringify(`${text}\u200b`)])).toEqual([
      `${place} text-is-plain`,
    ]);
  });

  it.each([
    ["Arabic", "ar", "سد هالفرن", "سد\u200b هالفرن", "U+200B"],
    ["Persian with a non-joiner", "fa", "سد می\u200cخواهم", "سد\u200c می", "U+200C"],
    ["Russian", "ru", "Плотина", "Плoтина", "Плoтина"],
    ["a direction mark", "fa", "سد", "\u200fسد", "U+200F"],
  ])("reads a native name: %s", (_what, language, name, odd, shown) => {
    const named = (native: string): Difference => ({
      edits: [
        [
          "entities.yaml",
          "kind: site",
          `kind: site, native: { name: ${JSON.stringify(native)}, language: ${language} }`,
        ],
      ],
    });
    expect(placesOf(textIsPlain, named(name))).toEqual([]);
    expect(placesOf(textIsPlain, named(odd))).toEqual(["entities.yaml:1:69 text-is-plain"]);
    expect(printedBy(textIsPlain, named(odd))).toContain(shown);
  });

  it.each([
    ["Оксана", "fa", "ru, uk", "Arabic"],
    ["سد هالفرن", "uk", "ar, fa, ckb", "Cyrillic"],
  ])("refuses the name %s of language %s", (name, language, right, script) => {
    const named = entity(`native: { name: ${name}, language: ${language} }`);
    expect(printedBy(textIsPlain, named)).toContain(
      `The language ${language} is written in ${script} letters, and the name is not: “${name}”\n` +
        `  hint: Correct the language, to one of ${right}; or the name.`,
    );
    expect(placesOf(textIsPlain, named)).toHaveLength(1);
  });

  it("refuses a native name that is in Latin letters", () => {
    expect(printedBy(textIsPlain, entity("native: { name: Oksana, language: uk }"))).toContain(
      "hint: Write the name in the script of its language;",
    );
  });

  it("prints the character, the text with it written out, the remedy and its name", () => {
    expect(printedBy(textIsPlain, says("A cra\u200bck was found."))).toBe(
      "claims.yaml:2:9  The text holds a zero-width character, U+200B: “A cra<U+200B>ck was found.”\n" +
        "  hint: Delete it, or copy the words again as plain text; choose another quote if the article itself holds it there.   (text-is-plain)",
    );
  });

  it("writes out a character that Unicode has not assigned", () => {
    expect(printedBy(textIsPlain, says("A \u0378 cra\u200bck was found."))).toContain(
      "U+200B: “A <U+0378> cra<U+200B>ck was found.”",
    );
  });

  it("has another remedy for a word of mixed scripts", () => {
    expect(printedBy(textIsPlain, says("A сrack was found."))).toContain(
      "  hint: Type the word again in one script; letters of two scripts look alike.   (text-is-plain)",
    );
  });

  it.each([
    ["the chart", { "note: Cooks": "note: \u200bCooks" }, "chart.yaml:3:7"],
    ["a definition", { "counts: The limit.": "counts: The li\u200bmit." }, "measures.yaml:3:"],
    ["a document", { "title: Gazette": "title: Ga\u200bzette" }, "documents.yaml:1:"],
    ["an observation", { "One town.": "One\u200b town." }, "rows.csv:6:"],
  ])("finds what cannot be seen in %s", (_what, replace, place) => {
    expect(figureFaults(textIsPlain, replace)).toEqual([expect.stringContaining(place)]);
  });
});
