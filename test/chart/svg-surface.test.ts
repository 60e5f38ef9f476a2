import { describe, expect, it } from "vitest";
import { SvgSurface } from "../../src/chart/svg-surface.ts";

function draw(paint: (surface: SvgSurface) => void): string {
  const surface = new SvgSurface(
    100,
    100,
    "test",
    (text, font) => text.length * font.size * (font.weight / 400),
  );
  paint(surface);
  return surface.markup;
}

describe("SvgSurface", () => {
  it("strokes a path with a class, a width, a dash and two decimals", () => {
    const markup = draw((surface) => {
      surface.strokeStyle = "lapis";
      surface.lineWidth = 2;
      surface.setLineDash([5, 3]);
      surface.beginPath();
      surface.moveTo(1.23456, -0.001);
      surface.lineTo(10, 20);
      surface.stroke();
    });
    expect(markup).toBe(
      '<path class="chart__stroke--lapis" fill="none" stroke-width="2" stroke-dasharray="5 3" d="M1.23 0L10 20"/>',
    );
  });

  it("keeps a text in one element, with its anchor, size and weight", () => {
    const markup = draw((surface) => {
      surface.font = "600 12px sans-serif";
      surface.textAlign = "center";
      surface.fillText("a < b & c", 10, 20);
    });
    expect(markup).toBe(
      '<text class="chart__text chart__fill--ink chart__text--strong" x="10" y="20" font-size="12" text-anchor="middle">a &lt; b &amp; c</text>',
    );
  });

  it("puts a text on the baseline that is asked for", () => {
    const markup = draw((surface) => {
      surface.textBaseline = "middle";
      surface.fillText("x", 0, 50);
    });
    expect(markup).toContain(' y="53.96"');
  });

  it.each(["#16181d", "rgba(0,0,0,0.1)", "red"])("refuses the colour %s", (colour) => {
    expect(() =>
      draw((surface) => {
        surface.fillStyle = colour;
        surface.fillRect(0, 0, 1, 1);
      }),
    ).toThrow(`Not in the palette: ${colour}`);
  });

  it("moves and turns what is drawn, until it is restored", () => {
    const markup = draw((surface) => {
      surface.save();
      surface.translate(10, 10);
      surface.rotate(Math.PI / 2);
      surface.fillRect(0, 0, 2, 1);
      surface.fillText("up", 0, 0);
      surface.restore();
      surface.fillRect(0, 0, 2, 1);
    });
    expect(markup).toContain('d="M10 10L10 12L9 12L9 10Z"');
    expect(markup).toContain('transform="rotate(90.00 10.00 10.00)"');
    expect(markup).toContain('d="M0 0L2 0L2 1L0 1Z"');
  });

  it("defines a clip once, and only if something is drawn in it", () => {
    const clipTo = (surface: SvgSurface, size: number): void => {
      surface.beginPath();
      surface.rect(0, 0, size, size);
      surface.clip();
    };
    const markup = draw((surface) => {
      clipTo(surface, 9);
      clipTo(surface, 5);
      surface.fillRect(0, 0, 1, 1);
      surface.fillRect(1, 1, 1, 1);
    });
    expect(markup.match(/<clipPath/g)).toHaveLength(1);
    expect(markup).toContain('<clipPath id="test-clip-1"><path d="M0 0L5 0L5 5L0 5Z"/></clipPath>');
    expect(markup.match(/clip-path="url\(#test-clip-1\)"/g)).toHaveLength(2);
  });

  it("draws a full turn as two half arcs", () => {
    const markup = draw((surface) => {
      surface.beginPath();
      surface.arc(10, 10, 5, 0, 2 * Math.PI);
      surface.fill();
    });
    expect(markup).toContain('d="M15 10A5 5 0 0 1 5 10A5 5 0 0 1 15 10"');
  });

  it("groups what belongs to one observation, and measures with the ruler it is given", () => {
    const markup = draw((surface) =>
      surface.group({ "data-observation": "a" }, () => surface.fillRect(0, 0, 1, 1)),
    );
    expect(markup).toMatch(/^<g data-observation="a"><path [^>]+\/><\/g>$/);
    const surface = new SvgSurface(1, 1, "x", (text, font) => text.length * font.size);
    expect(surface.measureText("abc").width).toBe(36);
  });
});
