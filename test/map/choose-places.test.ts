import { describe, expect, it } from "vitest";
import { choosePlaces } from "../../src/map/choose-places.ts";
import { labelPlaces, type LabelPlace } from "../../src/map/label-places.ts";

const FRAME = { left: 0, top: 0, right: 300, bottom: 200 };
const shape = (line: string, width = 60) => ({ lines: [line], width, height: 12 });
const place = (left: number, cost: number): LabelPlace => ({
  lines: ["A"],
  align: "start",
  box: { left, top: 0, right: left + 10, bottom: 10 },
  leader: undefined,
  cost,
});

describe("choosePlaces(options)", () => {
  it("gives up the best place of one label where the others gain more by it", () => {
    const chosen = choosePlaces([
      [place(0, 0), place(100, 1)],
      [place(0, 0), place(200, 50)],
    ]);
    expect(chosen.map((one) => one?.box.left)).toEqual([100, 0]);
  });

  it("leaves out a label that finds no room, and no other", () => {
    expect(choosePlaces([[place(0, 0)], [place(2, 0)], [place(50, 0)]]).map((one) => one?.box.left)).toEqual([
      0,
      undefined,
      50,
    ]);
  });

  it("places labels far from each other where both places cost the same", () => {
    const [, second] = choosePlaces([[place(0, 0)], [place(15, 1), place(40, 2)]]);
    expect(second?.box.left).toBe(40);
  });

  it("comes to an end with a hundred labels", () => {
    const options = Array.from({ length: 100 }, () =>
      [0, 5, 20, 40, 60].map((left, index) => place(left, index)),
    );
    expect(choosePlaces(options).filter((one) => one !== undefined).length).toBeGreaterThan(1);
  });
});

describe("labelPlaces(point, shapes, surroundings)", () => {
  it("has the label right of its point at best", () => {
    const [best] = labelPlaces([100, 100], [shape("A")], { frame: FRAME, taken: [], borders: [] });
    expect(best).toMatchObject({ align: "start", cost: 0, leader: undefined, box: { left: 108, top: 94 } });
  });

  it("prefers the left to a label that leaves the frame, covers another, or crosses a border", () => {
    const other = { left: 120, top: 90, right: 180, bottom: 110 };
    const border = [
      [130, 0],
      [130, 200],
    ] as const;
    const best = (x: number, parts: object) =>
      labelPlaces([x, 100], [shape("A")], { frame: FRAME, taken: [], borders: [], ...parts })[0];
    expect(best(270, {})?.align).toBe("end");
    expect(best(100, { taken: [other] })?.align).toBe("end");
    expect(best(100, { borders: [border] })?.align).toBe("end");
  });

  it("stands apart on a leader, beyond a border, before it crosses it", () => {
    const wall = (x: number) =>
      [
        [x, 0],
        [x, 200],
      ] as const;
    const [best] = labelPlaces([100, 100], [shape("A", 90)], {
      frame: FRAME,
      taken: [],
      borders: [wall(80), wall(112)],
    });
    expect(best?.leader?.[0]).toEqual([106, 100]);
    expect(best!.box.left).toBeGreaterThan(112);
  });

  it("has none in a frame that is too small", () => {
    expect(labelPlaces([100, 100], [shape("A", 400)], { frame: FRAME, taken: [], borders: [] })).toEqual([]);
  });
});
