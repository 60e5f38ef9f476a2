import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { lookUp } from "../../src/search/look-up.ts";
import { makeIndex } from "../../src/search/make-index.ts";
import { printSearchFile } from "../../src/search/search-file.ts";
import { SEARCH_OPTIONS, type Indexed } from "../../src/search/search-options.ts";

const ASAD = ["Ain al-Asad air base", "Al-Asad Air Base", "قاعدة عين الأسد الجوية"];
const SAID: readonly (readonly [text: string, names?: readonly string[], quotes?: string])[] = [
  ["The army took Ain al-Asad.", ASAD],
  ["Strikes killed Qasem Soleimani.", ["Qasem Soleimani", "Qassem Soleimani"]],
  ["There were 2,500 troops.", [], "“some 2,500 soldiers”"],
  ["There were 2,501 troops.", []],
  ["Salmon swim in the river.", []],
];
const file = makeIndex(
  [{ title: "One", language: "en", notice: "" }],
  SAID.map(([text, names = [], quotes = ""], number) => ({
    place: { briefing: 0, href: `#${number}`, heading: `Sentence ${number}`, text, quotes },
    names,
  })),
);
const index = MiniSearch.loadJS<Indexed>(structuredClone(file.index), SEARCH_OPTIONS);
const found = (query: string): string => {
  const { hits, closeness } = lookUp(index, query);
  return `${closeness}: ${hits.map(({ id }) => id).join(" ")}`;
};

describe("lookUp(index, query)", () => {
  it.each([
    ["Ain al-Asad", "all: 0"],
    ["Al Asad", "all: 0"],
    ["al-Asad air base", "all: 0"],
    ["عين الأسد", "all: 0"],
    ["Qassem", "all: 1"],
    ["solei", "all: 1"],
    ["soldiers", "all: 2"],
    ["2500 troops", "all: 2"],
    ["al Assad", "similar: 0"],
    ["Kasim Sulaymani", "similar: 1"],
    ["trops", "similar: 2 3"],
    ["2,502", "some: "],
    ["troops nowhere", "some: 2 3"],
    ["zzzz", "some: "],
    ["", "all: "],
    ["“…”", "all: "],
  ])("finds for “%s”: %s", (query, places) => {
    expect(found(query)).toBe(places);
  });

  it("puts a text that has the words before one of which only a name has them", () => {
    const two = makeIndex(file.briefings, [
      { place: { briefing: 0, href: "", heading: "", text: "The base passed.", quotes: "" }, names: ASAD },
      { place: { briefing: 0, href: "", heading: "", text: "Asad passed.", quotes: "" }, names: [] },
    ]);
    const both = MiniSearch.loadJS<Indexed>(two.index, SEARCH_OPTIONS);
    expect(lookUp(both, "asad").hits.map(({ id }) => id)).toEqual([1, 0]);
  });

  it("says by which words of the index a place was found", () => {
    expect([...(lookUp(index, "Kasim").hits[0]?.terms ?? [])]).toEqual(["~ksm"]);
  });
});

describe("printSearchFile(file)", () => {
  it("prints data that a script hands over as one text, whatever is in it", () => {
    const hostile = '</script>\u2028`${1}` \\ "';
    const [place] = file.places;
    const printed = printSearchFile({ ...file, places: [{ ...place!, text: hostile }] });
    const text = /^globalThis\.briefbookSearch = (.*);\n$/su.exec(printed)?.[1] ?? "";
    const read = JSON.parse(JSON.parse(text) as string) as typeof file;
    expect(read.places[0]?.text).toBe(hostile);
    expect(read.index).toEqual(JSON.parse(JSON.stringify(file.index)));
  });
});
