import { describe, expect, it } from "vitest";
import { splitWords } from "../../src/article/split-words.ts";
import { printAnnotations } from "../../src/export/annotations.ts";
import type { ExportInput } from "../../src/export/export-input.ts";
import { sentencesOf } from "../../src/view/check-page.ts";
import { bareInput, changed, exampleInput, HOSTILE, shippedInput } from "./example-input.ts";

type Selector = {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
};
type Annotation = {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: readonly { readonly id?: string; readonly value?: string; readonly type: string }[];
  readonly target: {
    readonly type: string;
    readonly source: { readonly id: string; readonly sha256: string };
    readonly selector: readonly Selector[];
  };
};
type Page = {
  readonly "@context": readonly unknown[];
  readonly type: string;
  readonly items: readonly Annotation[];
};

const pageOf = (input: ExportInput): Page => JSON.parse(printAnnotations(input) ?? "null") as Page;
const selectorsOf = (input: ExportInput, type: string): readonly Selector[] =>
  pageOf(input).items.flatMap(({ target }) => target.selector.filter((one) => one.type === type));

// W3C, Web Annotation Data Model, 23 February 2017: 3.1, 3.2.5, 4, 4.2.4, 4.2.5.
describe("printAnnotations(input)", () => {
  it.each([
    ["the shipped briefing", shippedInput],
    ["the example", exampleInput],
  ])("has the members that the model asks for, one annotation a quote: %s", (_name, input) => {
    const page = pageOf(input);
    expect(page["@context"][0]).toBe("http://www.w3.org/ns/anno.jsonld");
    expect(page.type).toBe("AnnotationPage");
    const quotes = input.briefing.claims.value.flatMap(({ evidence }) => evidence);
    expect(page.items).toHaveLength(quotes.length);
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(quotes.length);
    for (const { id, type, target } of page.items) {
      expect(new URL(id, "https://example.org/data/").hash).not.toBe("");
      expect(type).toBe("Annotation");
      expect(target.type).toBe("SpecificResource");
      expect(target.source.id).toMatch(/^(?:https?:\/\/\S+|ni:\/\/\/sha-256;[\w-]{43})$/u);
      const positions = target.selector.filter((one) => one.type === "TextPositionSelector");
      expect(positions).toHaveLength(1);
      expect(positions[0]!.start).toBeGreaterThanOrEqual(0);
      expect(positions[0]!.end).toBeGreaterThan(positions[0]!.start!);
      expect(target.selector.filter((one) => one.type === "TextQuoteSelector")).toHaveLength(1);
    }
  });

  it("leads from each quote to a sentence that the page prints", () => {
    const printed = new Set(sentencesOf(shippedInput.view).map(({ anchor }) => `../index.html#${anchor}`));
    for (const { body } of pageOf(shippedInput).items) {
      expect(printed).toContain(body[0]!.id);
      expect(["supports", "contradicts", "qualifies"]).toContain(body[1]!.value);
    }
  });

  it("shows of an article under excerpts no word but the quotes, none longer than twelve", () => {
    const selectors = selectorsOf(shippedInput, "TextQuoteSelector");
    for (const selector of selectors) {
      expect(Object.keys(selector)).toEqual(["type", "exact"]);
      expect(splitWords(selector.exact!).length).toBeLessThanOrEqual(12);
    }
  });

  it("gives of an article that is published whole the words around, as they stand there", () => {
    const { texts } = exampleInput.briefing;
    const passages = [...texts.values()].flatMap((text) => text.passages);
    for (const { exact, prefix, suffix } of selectorsOf(exampleInput, "TextQuoteSelector")) {
      const joined = `${prefix}${exact}${suffix}`;
      expect(passages.filter((passage) => passage.includes(joined))).toHaveLength(1);
      expect(Math.max(prefix!.length, suffix!.length)).toBeLessThanOrEqual(32);
    }
  });

  it("gives the position alone where not even quotes may be published", () => {
    const input = changed(exampleInput, { sources: () => ({ rights: "fingerprint" }) });
    expect(selectorsOf(input, "TextQuoteSelector")).toEqual([]);
    expect(selectorsOf(input, "TextPositionSelector")).toEqual(
      selectorsOf(exampleInput, "TextPositionSelector"),
    );
    for (const { evidence } of exampleInput.briefing.claims.value) {
      for (const { quote } of evidence) expect(printAnnotations(input)).not.toContain(quote);
    }
  });

  it("names the file by its address where one is known", () => {
    const input = changed(shippedInput, { sources: () => ({ url: "https://example.org/a?b=1#c" }) });
    expect(new Set(pageOf(input).items.map(({ target }) => target.source.id))).toEqual(
      new Set(["https://example.org/a?b=1#c"]),
    );
  });

  it("is not made where no article is quoted", () => {
    expect(printAnnotations(bareInput)).toBeUndefined();
  });

  it("keeps hostile words for words", () => {
    const input = changed(shippedInput, {
      claims: ({ evidence }) => ({ evidence: evidence.map((piece) => ({ ...piece, stance: "supports" })) }),
    });
    const spoiled = {
      ...input,
      briefing: {
        ...input.briefing,
        claims: {
          ...input.briefing.claims,
          value: input.briefing.claims.value.map((claim) => ({
            ...claim,
            evidence: claim.evidence.map((piece) => ({ ...piece, quote: HOSTILE })),
          })),
        },
        findings: new Map(
          input.briefing.claims.value.flatMap(({ evidence }) =>
            evidence.map(({ at }) => [
              `${at} ${HOSTILE}`,
              { verdict: "verified" as const, start: 1, end: 2 },
            ]),
          ),
        ),
      },
    };
    expect(new Set(selectorsOf(spoiled, "TextQuoteSelector").map(({ exact }) => exact))).toEqual(
      new Set([HOSTILE]),
    );
    expect(printAnnotations(spoiled)).not.toMatch(/[\p{Cc}--\n]|\u2028/v);
  });
});
