import type { Point } from "./nearest-mark.ts";

/** Where a mark stands, and the definition it counts by. */
export type Place = Point & { readonly definition: string };

/** The marks from left to right, those of one moment from top to bottom, as indexes. */
export function orderOfMarks(places: readonly Point[]): readonly number[] {
  const order = places.map((place, index) => ({ index, ...place }));
  return order.sort((a, b) => a.x - b.x || a.y - b.y).map(({ index }) => index);
}

/**
 * The mark that a key leads to: left and right go through all marks in time, Home and End to the first and the last, up
 * and down to the mark of another definition that is nearest in time. Undefined for any other key. At an end it stays.
 */
export function markAfterKey(key: string, places: readonly Place[], current: number): number | undefined {
  const order = orderOfMarks(places);
  const at = order.indexOf(current);
  switch (key) {
    case "ArrowRight":
      return order[Math.min(at + 1, order.length - 1)];
    case "ArrowLeft":
      return order[Math.max(at - 1, 0)];
    case "Home":
      return order[0];
    case "End":
      return order.at(-1);
    case "ArrowUp":
      return inOtherDefinition(places, current, -1);
    case "ArrowDown":
      return inOtherDefinition(places, current, 1);
    default:
      return undefined;
  }
}

/** Definitions follow each other by the mean height of their marks: “down” leads towards the foot of the panel. */
function inOtherDefinition(places: readonly Place[], current: number, step: 1 | -1): number | undefined {
  const here = places[current];
  if (!here) return undefined;
  const definitions = [...new Set(places.map(({ definition }) => definition))].sort(
    (a, b) => meanHeight(places, a) - meanHeight(places, b),
  );
  const wanted = definitions[definitions.indexOf(here.definition) + step];
  if (wanted === undefined) return current;
  const own = places.flatMap((place, index) =>
    place.definition === wanted ? [{ index, away: Math.abs(place.x - here.x) }] : [],
  );
  return own.sort((a, b) => a.away - b.away)[0]?.index;
}

function meanHeight(places: readonly Place[], definition: string): number {
  const own = places.filter((place) => place.definition === definition);
  return own.reduce((sum, { y }) => sum + y, 0) / own.length;
}
