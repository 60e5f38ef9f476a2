import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { titleTypeOf, VARIANTS } from "../../src/pdf/variants.ts";
import { renderComponent } from "../templates/render-component.ts";

const styles = readFileSync(new URL("../../templates/styles/print.css", import.meta.url), "utf8");
const code = renderComponent("printed-address", {
  size: 1,
  path: "M0 0z",
  address: "https://example.org/",
  parts: [],
});

describe("titleTypeOf(variant, html)", () => {
  it("is as the styles have it, with and without a code beside the title", () => {
    const beside = /has\(\.printed-address\) \{.*?& \.title-block__title \{\s*font-size: (?<points>\d+)pt/su;
    const given = Number(beside.exec(styles)?.groups?.["points"]);
    expect(given).toBeLessThan(23);
    expect(
      VARIANTS.map((variant) => [variant.suffix, titleTypeOf(variant, ""), titleTypeOf(variant, code)]),
    ).toEqual([
      ["a4", 23, given],
      ["letter", 23, given],
      ["large-print", 36, 36],
      ["handout", 23, given],
    ]);
  });
});
