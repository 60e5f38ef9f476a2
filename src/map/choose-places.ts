import { costOfBoth, type LabelPlace } from "./label-places.ts";

/** Worse than any place: the label is left out. */
const LEFT_OUT = 10_000;

/** Few labels are tried in every way that may be best; with many, the best of so many attempts is taken. */
const MOST_ATTEMPTS = 20_000;

type Choice = readonly (LabelPlace | undefined)[];

/**
 * Chooses a place for each label so that all together cost least (branch and bound). `options` has the places of each
 * label, the best first; a label is undefined where it finds no room beside the others.
 */
export function choosePlaces(options: readonly (readonly LabelPlace[])[]): Choice {
  let best: Choice = options.map(() => undefined);
  let least = options.length * LEFT_OUT + 1;
  let attempts = 0;
  /** The least that the labels from this one on can cost. */
  const floor = options.map((_, index) =>
    options.slice(index).reduce((sum, [first]) => sum + (first?.cost ?? LEFT_OUT), 0),
  );
  const choose = (chosen: Choice, cost: number): void => {
    if (cost + (floor[chosen.length] ?? 0) >= least || attempts > MOST_ATTEMPTS) return;
    attempts += 1;
    const places = options[chosen.length];
    if (!places) {
      [best, least] = [chosen, cost];
      return;
    }
    for (const place of places) {
      const together = chosen.reduce((sum, other) => sum + (other ? costOfBoth(place, other) : 0), 0);
      choose([...chosen, place], cost + place.cost + together);
    }
    choose([...chosen, undefined], cost + LEFT_OUT);
  };
  choose([], 0);
  return best;
}
