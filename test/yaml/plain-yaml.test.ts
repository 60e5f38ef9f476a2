import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { plainYaml } from "../../src/yaml/plain-yaml.ts";

/** What a full parser reads, or undefined where it finds any fault. */
function fullYaml(text: string): { readonly value: unknown } | undefined {
  const document = parseDocument(text, { strict: true, uniqueKeys: true, merge: false, schema: "core" });
  if (document.errors.length + document.warnings.length > 0) return undefined;
  return { value: document.toJS({ maxAliasCount: 0 }) };
}

describe("plainYaml(text)", () => {
  it.each([
    ["- a\n- b c\n", ["a", "b c"]],
    ["a: 1\nb: two\n", { a: 1, b: "two" }],
    ["a:\n  b:\n    - c: d\n      e: f\n    - g\n", { a: { b: [{ c: "d", e: "f" }, "g"] } }],
    ["a:\n- b\n- c\nd: e", { a: ["b", "c"], d: "e" }],
    ["# first\n\na: b\n  # second\nc: d\n", { a: "b", c: "d" }],
    ["a: { b: c, d: [e, 2, -0.5, true, null] }\n", { a: { b: "c", d: ["e", 2, -0.5, true, null] } }],
    ["a: []\nb: {}\n", { a: [], b: {} }],
    [`a: "b: \\"c\\" # \\\\"\nd: 'it''s'\n`, { a: 'b: "c" # \\', d: "it's" }],
    [`- { at: a.1, quote: "b, c: d", said: 'e' }\n`, [{ at: "a.1", quote: "b, c: d", said: "e" }]],
    [
      "a: 2026-01-18\nb: 170,000 of [1.5], “so”\nc: TLP:CLEAR\n",
      { a: "2026-01-18", b: "170,000 of [1.5], “so”", c: "TLP:CLEAR" },
    ],
    ["a: https://example.org/b#c\n", { a: "https://example.org/b#c" }],
  ])("reads %j", (text, value) => {
    expect(plainYaml(text)).toEqual(value);
    expect(fullYaml(text)).toEqual({ value });
  });

  it.each([
    ["nothing", ""],
    ["a comment alone", "# a\n"],
    ["a text", "a\n"],
    ["an anchor", "- &a b\n"],
    ["an anchor at a key", "- &a b: c\n"],
    ["an alias", "- *a\n"],
    ["an alias in brackets", "a: [*a]\n"],
    ["a tag", "a: !b c\n"],
    ["a merge key", "<<: a\n"],
    ["a key that stands twice", "a: b\na: c\n"],
    ["a key that stands twice in brackets", "a: { b: c, b: d }\n"],
    ["a key that is no text", "true: a\n"],
    ["a key that is no text in brackets", "a: { null: b }\n"],
    ["the key __proto__", "__proto__: a\n"],
    ["a comment behind a text", "a: b c # d\n"],
    ["a comment behind brackets", "a: [b] # d\n"],
    ["a colon in a text", "a: b: c\n"],
    ["a key without a value", "a:\nb: c\n"],
    ["a text on two lines", "a: b\n  c\n"],
    ["a block of text", "a: >-\n  b\n"],
    ["brackets on two lines", "a: [b,\n  c]\n"],
    ["brackets that stay open", "a: [b\n"],
    ["a comma too many", "a: [b, ]\n"],
    ["a line that stands too far left", "a:\n    b: c\n  d: e\n"],
    ["a line that stands too far right", "a: b\n  c: d\n"],
    ["a list in a list", "- - a\n"],
    ["an escape of a letter", 'a: "\\u0061"\n'],
    ["a number in other digits", "a: 0x1f\n"],
    ["a number with an exponent", "a: 1e3\n"],
    ["a number beyond precision", "a: 12345678901234567890\n"],
    ["a tab", "a:\tb\n"],
    ["a carriage return", "a: b\r\n"],
    ["space at the end", "a: b \n"],
    ["a space that is no ASCII", "a: b\u00a0\n"],
    ["two documents", "a: b\n---\nc: d\n"],
    ["a directive", "%YAML 1.2\n---\na: b\n"],
  ])("leaves %s to a full parser", (_what, text) => {
    expect(plainYaml(text)).toBeUndefined();
  });

  it("reads nothing otherwise than a full parser does", () => {
    const piece = fc.constantFrom(
      ..."a b2 a-b k: x:y :z - -1 0 01 -0 1.5 1.50 .5 1_0 1e3 0o7 +1 ~ null True yes NaN .inf 2026-01-18 12:30 , [ ] { } [] {} \" ' '' \\\" \\ # #a & * ! | > % @ ` ? = << --- ... é “x” \u00a0 \u2028".split(
        " ",
      ),
      " ",
      "  ",
    );
    const value = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(""));
    const whole = fc.constantFrom("a", "b c", "1", '"d: e"', "'f # g'", "[a, b]", "{ a: b, c: [1] }");
    const line = fc
      .tuple(
        fc.constantFrom("", "", "  ", "    ", " "),
        fc.constantFrom("", "- ", "- a: ", "a: ", "b: ", "c:", "- d:", "# "),
        fc.oneof(
          fc.constant(""),
          whole,
          whole,
          value,
          fc.tuple(whole, value).map((both) => both.join("")),
        ),
      )
      .map((parts) => parts.join(""));
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const text = lines.join("\n");
        const plain = plainYaml(text);
        if (plain === undefined) return;
        read += 1;
        expect(fullYaml(text)).toEqual({ value: plain });
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(50);
  });
});
