import { describe, expect, it } from "vitest";
import { shortenDrawing } from "../../src/chart/shorten-drawing.ts";

describe("shortenDrawing(svg)", () => {
  it("draws as one path what is filled and then drawn around", () => {
    const filled = '<path class="chart__fill--paper" d="M0 0L2 0L2 2Z"/>';
    const drawn = '<path class="chart__stroke--ink" fill="none" stroke-width="0.8" d="M0 0L2 0L2 2Z"/>';
    expect(shortenDrawing(filled + drawn)).toBe(
      '<path class="chart__fill--paper chart__stroke--ink" stroke-width="0.8" d="M0 0h2v2z"/>',
    );
    expect(shortenDrawing(drawn + filled).match(/<path/gu)).toHaveLength(2);
  });

  it("leaves apart what is drawn along another path, in a clip, or dashed", () => {
    const filled = '<path class="a" d="M0 0L2 0"/>';
    for (const other of [
      '<path class="b" fill="none" d="M0 0L3 0"/>',
      '<path class="b" fill="none" clip-path="url(#c)" d="M0 0L2 0"/>',
      '<path class="b" fill="none" stroke-dasharray="5 3" d="M0 0L2 0"/>',
    ])
      expect(shortenDrawing(filled + other).match(/<path/gu)).toHaveLength(2);
  });

  it("places texts to a tenth, and leaves their words alone", () => {
    expect(shortenDrawing('<text x="101.73" y="12" font-size="12">x=&quot;1.234&quot; d</text>')).toBe(
      '<text x="101.7" y="12" font-size="12">x=&quot;1.234&quot; d</text>',
    );
  });
});
