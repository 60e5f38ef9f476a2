import { expect, describe, it } from "vitest";
import { drawMap } from "../../src/map/draw-map.ts";
import { rememberedMap } from "../../src/map/remembered-map.ts";
import { english } from "../texts/english.ts";
import { measureText, shippedPoints } from "./shipped-map.ts";

describe("rememberedMap()", () => {
  it("draws as drawMap does, one map once, and another anew", () => {
    const tools = { measureText, texts: english };
    const draw = rememberedMap();
    const map = draw({ ...shippedPoints, ...tools });
    expect(map).toEqual(drawMap({ ...shippedPoints, ...tools }));
    expect(draw({ ...shippedPoints, ...tools })).toBe(map);
    const fewer = { ...shippedPoints, orientation: [] };
    expect(draw({ ...fewer, ...tools })).toEqual(drawMap({ ...fewer, ...tools }));
    const noted = { ...fewer, unverified: ["A site without a point"] };
    expect(draw({ ...noted, ...tools })).toEqual(drawMap({ ...noted, ...tools }));
  });
});
