import { describe, expect, it } from "vitest";
import { findComments } from "../../../src/language/force/find-comments.ts";

describe("findComments(text)", () => {
  it.each([
    ["The valley deserves better.", ["deserves"]],
    ["Unsurprisingly, the gates failed.", ["Unsurprisingly"]],
    ["The step marks a turning point.", ["marks a", "turning point"].slice(0, 1)],
    ["It remains to be seen whether they open.", ["remains to be seen"]],
    ["The repair is a test of the board.", ["a test of"]],
    ["The gates opened at noon.", []],
  ])("of %s are %j", (text, expected) => {
    expect(findComments(text).map((one) => one.text)).toEqual(expected);
  });
});
