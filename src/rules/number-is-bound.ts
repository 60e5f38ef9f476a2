import { carriersOf } from "../claim/carriers.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim } from "../claim/claim.ts";
import { dateStands, numberReader, sameAmount, type NumberReader } from "../claim/claim-words.ts";
import { bondsOf, type Bond } from "../claim/number-bonds.ts";
import { isTold } from "../claim/quotes-of.ts";
import type { FoundDate } from "../language/time/find-dates.ts";
import type { Rule } from "./rule.ts";

const rule = "number-is-bound";

export const numberIsBound: Rule = {
  name: rule,
  promise:
    "A number stays with what it counts, with its date and with whom it is told of: none takes what belongs to another number of the quotes.",
  readsQuotes: true,
  check: (briefing) => {
    const read = numberReader(briefing);
    return briefing.claims.value.flatMap((claim, index) =>
      (isTold(claim) ? strayIn(claim, claim.says, briefing, read) : []).map(({ number, taken }) => ({
        ...briefing.claims.place([index, "says"]),
        rule,
        message: `The sentence “${claim.id}” puts “${number}” with “${taken}”, which its quotes have with another number.`,
        hint: "Keep each number with what its source has it for.",
      })),
    );
  },
};

type Stray = { readonly number: string; readonly taken: string };

/** Numbers of a sentence that have what only another number of its quotes has, and nothing of what is their own. */
function strayIn(
  claim: Claim,
  says: string,
  briefing: CheckedBriefing,
  read: NumberReader,
): readonly Stray[] {
  const quoted = carriersOf(claim, briefing)
    .filter(({ isRow }) => !isRow)
    .flatMap(({ text, published }) => bondsOf(text, read(text, published)));
  return bondsOf(says, read(says)).flatMap((bond) => {
    const own = quoted.filter(({ quantity }) => sameAmount(bond.quantity, quantity));
    const others = quoted.filter((other) => !own.includes(other));
    const taken = takenFrom(bond, own, others);
    return taken === undefined ? [] : [{ number: bond.quantity.text, taken }];
  });
}

function takenFrom(bond: Bond, own: readonly Bond[], others: readonly Bond[]): string | undefined {
  const { noun, way, quantity } = bond;
  const isTaken = (key: "noun" | "way"): boolean =>
    others.some((one) => one[key] === bond[key]) &&
    own.some((one) => one[key] !== undefined) &&
    !own.some((one) => one[key] === bond[key]);
  if (noun !== undefined && isTaken("noun")) return quantity.unit ?? noun;
  if (way !== undefined && isTaken("way")) return way;
  return (
    takenTime(bond, own, others) ??
    takenWord(bond, own, others, "before") ??
    takenWord(bond, own, others, "after")
  );
}

function takenTime({ times }: Bond, own: readonly Bond[], others: readonly Bond[]): string | undefined {
  const mine = own.flatMap((one) => one.times);
  const theirs = others.flatMap((one) => one.times);
  const isTaken = (time: FoundDate): boolean =>
    mine.length > 0 && !dateStands(time, mine, false) && dateStands(time, theirs, false);
  return times.find(isTaken)?.text;
}

/** A word that stands by other numbers only, where every word that stands by this one only is left out. */
function takenWord(
  bond: Bond,
  own: readonly Bond[],
  others: readonly Bond[],
  side: "before" | "after",
): string | undefined {
  const mine = new Set(own.flatMap((one) => [...one[side]]));
  const theirs = new Set(others.flatMap((one) => [...one[side]]));
  const [only, foreign] = [mine.difference(theirs), theirs.difference(mine)];
  const said = [...bond.before, ...bond.after];
  if (only.size === 0 || said.some((word) => only.has(word))) return undefined;
  return [...bond[side]].find((word) => foreign.has(word));
}
