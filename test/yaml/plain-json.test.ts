import { describe, expect, it } from "vitest";
import { plainJson } from "../../src/yaml/plain-json.ts";

describe("plainJson(text)", () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    ['{\n  "a b": [1, 2],\n  "c": " d  e: \\"f\\" "\n}\n', { "a b": [1, 2], c: ' d  e: "f" ' }],
    ["{}", {}],
  ])("reads %s", (text, value) => {
    expect(plainJson(text)).toEqual(value);
  });

  it.each([
    ["a key that stands twice", '{"a":1,"a":2}'],
    ["a key that stands twice deep down", '{"b":[{"a":1,"a":1}]}'],
    ["a number that is written otherwise", '{"a":1.0}'],
    ["a number beyond precision", '{"a":12345678901234567890}'],
    ["an escape that is not needed", '{"a":"\\u0061"}'],
    ["a comma too many", '{"a":1,}'],
    ["a comment", '{"a":1} # one'],
    ["YAML", "{a: 1}"],
    ["a list", "[1]"],
    ["nothing", ""],
  ])("leaves %s to a stricter reader", (_what, text) => {
    expect(plainJson(text)).toBeUndefined();
  });
});
