import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printJsonLd } from "../../src/publish/json-ld.ts";
import { DATA_BLOCK } from "../../src/view/check-page.ts";

const HOSTILE = `</script><script>alert(1)</script> <!-- --> ]]> & " ' \\ \u2028 \u2029 {{ 7 * 7 }} مرحبا`;

describe("printJsonLd(nodes)", () => {
  it("holds nothing that could end its block, and reads back as it was", () => {
    const printed = printJsonLd([{ name: HOSTILE }]);
    expect(printed).not.toMatch(/[<>&\u2028\u2029]/u);
    expect(JSON.parse(printed)).toEqual({ "@context": "https://schema.org", "@graph": [{ name: HOSTILE }] });
    expect(DATA_BLOCK.exec(`<script type="application/ld+json">${printed}</script>`)?.[0]).toContain(printed);
  });

  it("does so with any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const printed = printJsonLd([{ name: `${text}.` }]);
        expect(printed).not.toMatch(/[<>&\u2028\u2029]/u);
        expect(JSON.parse(printed)).toMatchObject({ "@graph": [{ name: `${text}.` }] });
      }),
    );
  });

  it("leaves out what is not known, at any depth, and keeps a nought", () => {
    const nodes = [{ a: undefined, b: "", c: [], d: 0, e: [{ f: undefined, g: "x" }] }];
    expect(JSON.parse(printJsonLd(nodes))).toMatchObject({ "@graph": [{ d: 0, e: [{ g: "x" }] }] });
    expect(printJsonLd(nodes)).not.toMatch(/"[abcf]"/u);
  });
});
