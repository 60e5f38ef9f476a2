import { describe, expect, it } from "vitest";
import { drawnWords } from "../../src/view/drawn-words.ts";

describe("drawnWords(svg)", () => {
  it("has each text in the order of drawing, entities undone, and neither title nor description", () => {
    const svg =
      '<svg><title>Troops</title><desc>None</desc><text x="1">2003</text><path d="M0 0"/>' +
      '<text class="a"><tspan>Q&amp;A</tspan> &lt;500</text></svg>';
    expect(drawnWords(svg)).toEqual(["2003", "Q&A <500"]);
    expect(drawnWords("<svg></svg>")).toEqual([]);
  });
});
