import { describe, expect, it } from "vitest";
import { readCatalogue, type Catalogue } from "../../src/texts/catalogue.ts";
import { compareCatalogues } from "../../src/texts/compare-catalogues.ts";
import { parseMessage, placesOf } from "../../src/texts/message.ts";
import { PLAIN_ENGLISH, PLAIN_WORDS } from "../../src/texts/plain-english.ts";
import { textsOf } from "../../src/texts/texts.ts";
import { english } from "./english.ts";

const HEAD = "language: en\nlocale: en-GB\nwords:\n";
const ENGLISH = `${HEAD}  gaps:
    title: Not known
    of: Of article {number}, {field}
    count: { one: "{count} gap", other: "{count} gaps" }
`;
const ARABIC = `language: ar
locale: ar
translated: { by: A translator, from: en, note: Not yet read by another. }
words:
  gaps:
    title: غير معروف
    of: من المقال {number}، {field}
    count: { zero: لا فجوات, one: فجوة واحدة, two: فجوتان, few: "{count} فجوات", many: "{count} فجوة", other: "{count} فجوة" }
`;

function read(text: string): Catalogue {
  const catalogue = readCatalogue({ path: "texts.yaml", text });
  if ("problems" in catalogue) throw new Error(JSON.stringify(catalogue.problems));
  return catalogue;
}

describe("parseMessage(text)", () => {
  it("cuts a text at its places", () => {
    const message = parseMessage("Of article {number}, {field}: {number}");
    expect(message).toEqual([
      "Of article ",
      { place: "number" },
      ", ",
      { place: "field" },
      ": ",
      { place: "number" },
    ]);
    expect(placesOf(message ?? [])).toEqual(["field", "number"]);
  });

  it.each(["{", "}", "{count", "{ count }", "{Count}", "{{count}}", "{}"])(
    "refuses the brace of “%s”",
    (text) => {
      expect(parseMessage(text)).toBeUndefined();
    },
  );
});

describe("readCatalogue(file)", () => {
  it.each([
    [
      `${HEAD}  gaps: { title: "Of {Number}" }\n`,
      "catalogue-is-whole",
      4,
      "A brace belongs to no place: “Of {Number}”.",
    ],
    [`${HEAD}  gaps: { Title: Not known }\n`, "file-fits-its-schema", 4, "“gaps” of “words"],
    [`${HEAD}  gaps: { title: 3 }\n`, "file-fits-its-schema", 4, "expected a line of text"],
    ["language: english!\nlocale: en\nwords: {}\n", "file-fits-its-schema", 1, "language"],
    [`${HEAD}  gaps: {}\nmore: 1\n`, "file-fits-its-schema", 5, "Unknown key “more”"],
  ])("says what is wrong with %j", (text, rule, line, words) => {
    const result = readCatalogue({ path: "texts.yaml", text });
    expect("problems" in result && result.problems).toEqual([
      expect.objectContaining({ rule, line, message: expect.stringContaining(words) as string }),
    ]);
  });
});

describe("texts.say(key, places)", () => {
  const texts = textsOf(read(ENGLISH));

  it("fills places, and chooses the form that the count asks for", () => {
    expect(texts.say("gaps.title")).toBe("Not known");
    expect(texts.say("gaps.of", { number: 1, field: "author" })).toBe("Of article 1, author");
    expect(texts.say("gaps.count", { count: 1 })).toBe("1 gap");
    expect(texts.say("gaps.count", { count: 1200 })).toBe("1200 gaps");
  });

  it.each([
    ["gaps.titel", {}, "has no text “gaps.titel”"],
    ["gaps.of", { number: 1 }, "The place {field} of “gaps.of” is left open"],
    ["gaps.of", { number: 1, field: "author", name: "x" }, "“gaps.of” has no place {name}"],
    ["gaps.count", {}, "“gaps.count” needs a number in the place {count}"],
    ["gaps.count", { count: "two" }, "“gaps.count” needs a number in the place {count}"],
  ])("throws for %s with %j", (key, places, message) => {
    expect(() => texts.say(key, places)).toThrow(message);
  });

  it("takes what is put in as text, even where it looks like a place", () => {
    expect(texts.say("gaps.of", { number: 1, field: "{number} $& <b>" })).toBe(
      "Of article 1, {number} $& <b>",
    );
  });

  it("keeps words of another direction apart where a language runs from the right", () => {
    const arabic = textsOf(read(ARABIC));
    expect(arabic.direction).toBe("rtl");
    expect(arabic.say("gaps.of", { number: 1, field: "DAM-1" })).toBe("من المقال 1، \u2068DAM-1\u2069");
  });

  it.each([
    [0, "لا فجوات"],
    [1, "فجوة واحدة"],
    [2, "فجوتان"],
    [3, "3 فجوات"],
    [11, "11 فجوة"],
    [100, "100 فجوة"],
  ])("counts %i in Arabic by the six forms of its plural", (count, words) => {
    expect(textsOf(read(ARABIC)).say("gaps.count", { count })).toBe(words);
  });
});

describe("texts.around(key, place)", () => {
  it("gives what stands before and after a place", () => {
    const texts = textsOf(read(ENGLISH));
    expect(texts.around("gaps.of", "number", { field: "author" })).toEqual({
      before: "Of article ",
      after: ", author",
    });
    expect(() => texts.around("gaps.title", "number")).toThrow("has no place {number}");
  });
});

describe("compareCatalogues(other, original)", () => {
  const faults = (text: string) =>
    compareCatalogues(read(text), read(ENGLISH)).map(({ line, message }) => `${line}: ${message}`);

  it("finds nothing in a whole translation", () => {
    expect(faults(ARABIC)).toEqual([]);
  });

  it.each([
    ["    title: غير معروف\n", "", "6: The text “gaps.title” is missing."],
    ["title:", "titel: خطأ\n    title:", "6: The text “gaps.titel” is unknown in “en”."],
    ["، {field}", "", "7: The text “gaps.of” lacks the place {field}."],
    ["{field}", "{feild}", "7: The text “gaps.of” has an unknown place {feild}."],
    ["zero: لا فجوات, ", "", "8: The text “gaps.count” lacks the form “zero”."],
    ['few: "{count} فجوات"', "few: فجوات", "8: The text “gaps.count” lacks the place {count}."],
    [
      "title: غير معروف",
      "title: { one: غير, other: معروف }",
      "6: The text “gaps.title” has forms for numbers.",
    ],
  ])("tells of “%s” where “%s” stands instead", (find, replace, fault) => {
    const changed = ARABIC.replace(find, replace);
    expect(changed).not.toBe(ARABIC);
    expect(faults(changed)).toContain(fault);
  });
});

describe("the plain English words of dates and numbers", () => {
  it("are those of the English catalogue", () => {
    for (const [key, text] of Object.entries(PLAIN_WORDS)) {
      const places = Object.fromEntries(
        placesOf(parseMessage(text) ?? []).map((place) => [place, `<${place}>`]),
      );
      expect(english.say(key, places)).toBe(PLAIN_ENGLISH.say(key, places));
    }
  });
});

describe("texts.date(date)", () => {
  const arabic = textsOf(read(ARABIC));

  it("writes dates as the language does, by the Gregorian calendar, in our digits", () => {
    expect(english.date({ year: "2031", month: 3, day: 10 })).toBe("10 March 2031");
    expect(english.shortDate({ year: "2007", month: 9 })).toBe("Sept 2007");
    expect(arabic.date({ year: "2031", month: 3, day: 10 })).toBe("10 مارس 2031");
    expect(textsOf({ ...read(ARABIC), locale: "fa" }).date({ year: "2031", month: 3 })).toBe("مارس 2031");
  });

  it("knows the last day of February of a leap year", () => {
    expect(english.date({ year: "2024", month: 2, day: 29 })).toBe("29 February 2024");
  });
});

describe("texts.number(value)", () => {
  it.each([
    [1_234_567, "1,234,567"],
    [41.5, "41.5"],
  ])("sets the thousands of %d apart", (value, text) => {
    expect(english.number(value)).toBe(text);
    expect(textsOf(read(ARABIC)).number(value)).toBe(text);
  });
});
