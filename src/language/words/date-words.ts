const NAMES = "january february march april may june july august september october november december".split(
  " ",
);

/** Full names of months, from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(NAMES.map((name, index) => [name, index + 1]));

/** Their short forms, which count only before a point or a number. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
  ["sept", 9],
]);

/** Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  "monday tuesday wednesday thursday friday saturday sunday"
    .split(" ")
    .map((name, index) => [name, index + 1]),
);

/** Seasons by the number that EDTF gives them in the place of a month. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["final", 4],
  ["last", 4],
]);

/** Centuries in words; in figures (“19th century”) they are read as they stand. */
export const CENTURIES: ReadonlyMap<string, number> = new Map([
  ["sixteenth", 16],
  ["seventeenth", 17],
  ["eighteenth", 18],
  ["nineteenth", 19],
  ["twentieth", 20],
]);

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words before “May” or “March” that make a month of them. */
export const BEFORE_A_MONTH = set(
  "in since until till by last this next of from to before after during early late mid through between throughout the on every each for",
);

/** Words before four digits that make a year of them, whatever follows. */
export const BEFORE_A_YEAR = set(
  "in since until till by during throughout early late mid before after of from the its this that a an",
);

/** Words that only a number has before it. */
export const BEFORE_A_COUNT = set(
  "some nearly almost roughly approximately least than estimated all these those only about around over",
);

/** Parts of a day, which add nothing that EDTF could say. */
export const DAY_PARTS = set("morning afternoon evening night");

/** Signs, on the way back or ahead from a date without a year, that it lies in the past. */
export const PAST_CUES = set(
  `said told was were had did went came took left made found began fell rose held wrote gave got saw sent met kept
   lost won led put paid ran spoke struck hit shot broke built brought bought sold thought fought died since`,
);

/** Signs that it lies ahead. */
export const FUTURE_CUES = set(
  `will would 'll won't wouldn't shall should expected scheduled due planned plans plan planning intends intend intended hopes
   aims may might could can must going set poised slated resume resumes begin begins starts opens votes meets
   arrives travels promised promises pledged vowed threatened threatens called`,
);
