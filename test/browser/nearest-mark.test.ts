import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { middleOf, nearestMark, type Box } from "../../src/browser/nearest-mark.ts";

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe("nearestMark(boxes, point, reach)", () => {
  const dot = box(10, 10, 4, 4);
  const other = box(40, 10, 4, 4);
  const hatch = box(0, 0, 30, 100);

  it.each([
    ["the one under the point", [dot, other], 12, 12, 0],
    ["the nearer one", [dot, other], 30, 12, 1],
    ["a dot before the hatch that holds it", [hatch, dot], 12, 12, 1],
    ["the hatch away from the dot", [hatch, dot], 12, 80, 0],
    ["one at the very edge of reach", [dot], 34, 12, 0],
    ["none beyond reach", [dot], 34.1, 12, undefined],
    ["none beyond reach across a corner", [dot], 29, 29, undefined],
    ["none where there is none", [], 0, 0, undefined],
  ] as const)("finds %s", (_what, boxes, x, y, index) => {
    expect(nearestMark(boxes, { x, y }, 20)).toBe(index);
  });

  it("finds every box from its own middle, unless another has the same", () => {
    const size = fc.integer({ min: 1, max: 20 });
    const place = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place, size, size), { minLength: 1 }), (given) => {
        const boxes = given.map((sizes) => box(...sizes));
        for (const one of boxes) {
          const found = boxes[nearestMark(boxes, middleOf(one), 0)!]!;
          expect(middleOf(found)).toEqual(middleOf(one));
        }
      }),
    );
  });
});
