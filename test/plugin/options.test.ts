import { describe, expect, it } from "vitest";
import { readOptions } from "../../src/plugin/options.ts";

describe("readOptions(given)", () => {
  it.each([
    [undefined, "briefbook/"],
    ["", ""],
    ["/", ""],
    ["desk/briefings", "desk/briefings/"],
    ["/desk/", "desk/"],
  ])("reads the prefix %j as %j", (prefix, expected) => {
    expect(readOptions({ data: "data", ...(prefix !== undefined && { prefix }) })).toEqual({
      data: "data",
      prefix: expected,
      quiet: false,
    });
  });

  it.each([
    [{ data: "data", prefx: "desk" }, "Did you mean “prefix”?"],
    [{ data: "data", artcles: "x" }, "Unknown key “artcles” in the options."],
    [{}, "“data” is missing in the options."],
    [{ data: "" }, "“data” is empty."],
    [{ data: "data", prefix: "../up" }, "expected a path of the site"],
    [{ data: "data", prefix: "a//b" }, "expected a path of the site"],
    [{ data: "data", quiet: "yes" }, "quiet"],
    [undefined, "“data” is missing in the options."],
  ])("refuses %j and says “%s”", (given, words) => {
    expect(() => readOptions(given)).toThrow(words);
  });

  it("says all that is wrong at once", () => {
    expect(() => readOptions({ quiet: 1, prefix: "a b" })).toThrow(
      /data[\s\S]*prefix[\s\S]*quiet|prefix[\s\S]*data|quiet[\s\S]*data/u,
    );
  });
});
