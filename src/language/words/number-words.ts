const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

/** Number words below twenty. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  ONES.split(" ").map((word, value) => [word, value]),
);

/** Twenty to ninety. */
export const TENS_NUMBERS: ReadonlyMap<string, number> = new Map(
  TENS.split(" ").map((word, index) => [word, (index + 2) * 10]),
);

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["dozen", 12],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Letters that multiply the figure they are glued to. “m” also shortens metre, and is judged by what follows. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["b", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
]);

/** What a fraction is a part by. “second” is left out: “a second” is an ordinal or a time. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  [
    ["third", 3],
    ["quarter", 4],
    ["fourth", 4],
    ["fifth", 5],
    ["sixth", 6],
    ["seventh", 7],
    ["eighth", 8],
    ["ninth", 9],
    ["tenth", 10],
    ["twentieth", 20],
    ["hundredth", 100],
  ].flatMap(([word, value]): [string, number][] => [
    [String(word), Number(value)],
    [`${word}s`, Number(value)],
  ]),
);

/** Fractions that have a character of their own. */
export const FRACTION_CHARACTERS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅛", 1 / 8],
]);
