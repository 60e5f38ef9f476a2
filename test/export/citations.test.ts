import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, it } from "vitest";
import { bareLine } from "../../src/export/bare-line.ts";
import { citationsOf } from "../../src/export/citations.ts";
import { cslItemSchema, type CslItem } from "../../src/export/csl-item.ts";
import type { ExportInput } from "../../src/export/export-input.ts";
import { printBibtex } from "../../src/export/print-bibtex.ts";
import { printCsl } from "../../src/export/print-csl.ts";
import { printRis } from "../../src/export/print-ris.ts";
import { bareInput, changed, exampleInput, HOSTILE, shippedInput } from "./example-input.ts";

type Read = Omit<CslItem, "author" | "issued"> & {
  readonly author?: readonly {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }[];
  readonly issued?: { readonly "date-parts"?: readonly (readonly number[])[]; readonly literal?: string };
};

/** What another’s parser reads. */
const read = (text: string, format: string): readonly Read[] => {
  const forceType = format === "RIS" ? "@ris/file" : "@biblatex/text";
  return new Cite(text, { forceType }).data as readonly Read[];
};
/** RIS has no way to say that a name is an institution’s, so that one with a comma is read as a person’s. */
const nameOf = ({ author }: Read): string | undefined => {
  const [first] = author ?? [];
  return first && (first.literal ?? [first.family, first.given].filter(Boolean).join(", "));
};

const hostile = changed(exampleInput, {
  sources: () => ({
    title: HOSTILE,
    author: HOSTILE,
    publisher: HOSTILE,
    descriptor: HOSTILE,
    published: HOSTILE,
    url: "https://example.org/a_b%20{c}?d=\\e&f=#g~h",
  }),
  view: { title: HOSTILE, unit: HOSTILE, subtitle: HOSTILE, number: HOSTILE },
});

const FORMATS = [
  ["BibTeX", printBibtex],
  ["RIS", printRis],
] as const;

const INPUTS: readonly (readonly [string, ExportInput])[] = [
  ["the shipped briefing", shippedInput],
  ["the example", exampleInput],
];

describe("citationsOf(input)", () => {
  it.each([...INPUTS, ["hostile text", hostile] as const])(
    "holds the briefing, every article and every cited document, by fields of CSL: %s",
    (_name, input) => {
      const items = citationsOf(input);
      for (const item of items) expect(cslItemSchema.safeParse(item).error).toBeUndefined();
      const { sources } = input.briefing;
      expect(items).toHaveLength(1 + sources.value.length + input.view.documents.rows.length);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(JSON.parse(printCsl(input))).toEqual(items);
    },
  );

  it("says of an article of which nothing is known nothing but which file it is", () => {
    const [, first] = citationsOf(shippedInput);
    expect(Object.keys(first!)).toEqual(["id", "type", "language", "note"]);
    expect(first!.note).toContain("SHA-256 of the file: ");
  });

  it.each([
    ["2 May 2026", { "date-parts": [[2026, 5, 2]] }],
    ["May 2026", { "date-parts": [[2026, 5]] }],
    ["2026-05-02", { "date-parts": [[2026, 5, 2]] }],
    ["2026", { "date-parts": [[2026]] }],
    ["2026-05~", { literal: "2026-05~" }],
    ["2 May 2026, updated 3 May", { literal: "2 May 2026, updated 3 May" }],
    ["last Tuesday", { literal: "last Tuesday" }],
  ])("takes the date “%s” apart only where it is one", (published, issued) => {
    const input = changed(exampleInput, { sources: () => ({ published }) });
    expect(citationsOf(input)[1]!.issued).toEqual(issued);
  });

  it("is the briefing and its articles where no document is cited", () => {
    expect(citationsOf(bareInput).map(({ type }) => type)).not.toContain(undefined);
    expect(citationsOf(bareInput)).toHaveLength(1 + bareInput.briefing.sources.value.length);
  });
});

describe.each(FORMATS)("%s, read by another’s parser", (format, print) => {
  it.each(INPUTS)("gives back what was written of %s", (_name, input) => {
    const items = citationsOf(input);
    const found = read(print(input), format);
    expect(found).toHaveLength(items.length);
    for (const [index, item] of items.entries()) {
      const { id, title, URL, number } = found[index]!;
      expect({ id, title, URL, number }).toEqual({
        id: item.id,
        title: item.title,
        URL: item.URL,
        number: item.number,
      });
      expect(nameOf(found[index]!)).toBe(item.author?.[0]?.literal);
    }
    expect(found[0]!.type).toBe("report");
    expect(found[0]!.issued).toEqual(items[0]!.issued);
  });

  it("gives back hostile text as the words it is, and no record more", () => {
    const items = citationsOf(hostile);
    const found = read(print(hostile), format);
    expect(found).toHaveLength(items.length);
    expect(found.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
    expect(found[1]!.title).toBe(bareLine(HOSTILE));
    expect(nameOf(found[0]!)).toBe(bareLine(HOSTILE));
  });

  it("has no date where none is known", () => {
    const found = read(print(shippedInput), format)[1]!;
    expect(found.issued).toEqual(format === "BibTeX" ? { literal: "n.d." } : undefined);
  });

  it("is the same each time", () => {
    expect(print(exampleInput)).toBe(print(exampleInput));
  });
});

describe("printRis(input)", () => {
  it("is lines of a tag and a value, each ended by CR and LF, however the text is", () => {
    const lines = printRis(hostile).split("\r\n");
    expect(lines.pop()).toBe("");
    for (const line of lines) expect(line).toMatch(/^(?:|[A-Z][A-Z0-9] {2}- [^\p{Cc}\u2028]*)$/u);
    const records = lines.filter((line) => line.startsWith("TY  - "));
    expect(records).toHaveLength(citationsOf(hostile).length);
    expect(lines.filter((line) => line.startsWith("ER  - "))).toHaveLength(records.length);
  });
});

describe("printBibtex(input)", () => {
  it("opens and closes every brace, as BibTeX counts them", () => {
    let depth = 0;
    for (const sign of printBibtex(hostile)) {
      depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  it("leaves no sign that TeX would run", () => {
    const values = printBibtex(hostile)
      .split("\n")
      .filter((line) => !line.includes("url = "))
      .join("\n");
    expect(values).not.toMatch(/\\input|(?<!\\)[$&#%]|(?<!\\)_(?!c)/u);
  });
});
