import { isoDay, isoMonth, isoYear, weekdayOf, yearAndMonth } from "./calendar.ts";
import { DAY_PARTS, MONTHS, SEASONS, WEEKDAYS } from "../words/date-words.ts";
import { only, type Stretch, type Time, type TimeText } from "./time-reading.ts";
import { lowerAt } from "../words/tokens.ts";

/** How far a word turns from the present: −1 back, 0 here, 1 ahead; null where it turns from another time of the story. */
const TURNS: ReadonlyMap<string, -1 | 0 | 1 | null> = new Map([
  ["last", -1],
  ["past", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["previous", null],
  ["following", null],
  ["same", null],
  ["that", null],
]);

const WHOLE_UNITS: ReadonlySet<string> = new Set(
  "day night week weekend month quarter year decade century".split(" "),
);

/** Reads “last week”, “this year”, “next Monday”, “last summer”, “the previous month”, “earlier this year”. */
export function readRelativeUnit(text: TimeText, index: number): Time | undefined {
  const { tokens } = text;
  const early = /^(?:earlier|later)$/u.test(lowerAt(tokens, index)) ? index + 1 : index;
  const definite = lowerAt(tokens, early) === "the";
  const at = definite ? early + 1 : early;
  const word = lowerAt(tokens, at);
  const turn = TURNS.get(word);
  const unit = lowerAt(tokens, at + 1).replace(/'s$/u, "");
  if (
    turn === undefined ||
    (word === "that" && unit !== "year" && unit !== "month" && unit !== "day" && unit !== "week")
  )
    return undefined;
  const time = { start: index, end: at + 2, kind: "relative", amount: false } as const;
  const toward = definite && turn === 1 && unit !== "coming" && word === "next" ? null : turn;
  if (WHOLE_UNITS.has(unit)) {
    if (unit === "day" && turn !== null && !(definite && word === "next")) return undefined;
    return { ...time, when: resolveUnit(text.published, toward, unit, definite || word === "past") };
  }
  const named = resolveNamed(text.published, turn, unit);
  const capital = tokens[at + 1]?.capital === true;
  if (named === undefined || (!SEASONS.has(unit) && !capital)) return undefined;
  const end = WEEKDAYS.has(unit) && DAY_PARTS.has(lowerAt(tokens, at + 2)) ? at + 3 : at + 2;
  return { ...time, end, kind: MONTHS.has(unit) ? "date" : "relative", when: named };
}

function resolveUnit(
  published: number | null,
  turn: -1 | 0 | 1 | null,
  unit: string,
  rolling: boolean,
): Stretch | "unknown" {
  if (published === null || turn === null) return "unknown";
  const { year, month } = yearAndMonth(published);
  if (rolling && turn === -1) return rollingBack(published, year, month, unit);
  switch (unit) {
    case "night":
      return only(isoDay(published + turn));
    case "week":
    case "weekend": {
      const monday = published - weekdayOf(published) + 1 + turn * 7;
      return { first: isoDay(unit === "week" ? monday : monday + 5), last: isoDay(monday + 6) };
    }
    case "month":
      return only(isoMonth(year, month + turn));
    case "quarter": {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + turn * 3;
      return { first: isoMonth(year, first), last: isoMonth(year, first + 2) };
    }
    case "year":
      return only(isoYear(year + turn));
    case "decade":
    case "century": {
      const length = unit === "decade" ? 10 : 100;
      const first = (Math.floor(year / length) + turn) * length;
      return { first: isoYear(first), last: isoYear(first + length - 1) };
    }
    default:
      return "unknown";
  }
}

/** “the past week”, “the last decade”: as long a stretch, up to the day of publication. */
function rollingBack(published: number, year: number, month: number, unit: string): Stretch | "unknown" {
  const last = isoDay(published);
  if (unit === "week") return { first: isoDay(published - 7), last };
  if (unit === "month") return { first: isoMonth(year, month - 1), last: isoMonth(year, month) };
  if (unit === "quarter") return { first: isoMonth(year, month - 3), last: isoMonth(year, month) };
  const years = { year: 1, decade: 10, century: 100 }[unit];
  return years === undefined ? "unknown" : { first: isoYear(year - years), last: isoYear(year) };
}

/** A weekday, month or season with “last”, “this” or “next” before it. */
function resolveNamed(
  published: number | null,
  turn: -1 | 0 | 1 | null,
  name: string,
): Stretch | "unknown" | undefined {
  const weekday = WEEKDAYS.get(name);
  const month = MONTHS.get(name);
  const season = SEASONS.get(name);
  if (weekday === undefined && month === undefined && season === undefined) return undefined;
  if (published === null || turn === null) return "unknown";
  if (weekday !== undefined) {
    const back = (weekdayOf(published) - weekday + 7) % 7;
    if (turn === 0) return only(isoDay(published - weekdayOf(published) + weekday));
    return only(isoDay(turn < 0 ? published - (back || 7) : published + (7 - back)));
  }
  const now = yearAndMonth(published);
  const last = month ?? ((season ?? 0) - 20) * 3 + 2;
  const passed =
    month === undefined ? now.month > last : now.month > last || (turn > 0 && now.month === last);
  const year = turn === 0 ? now.year : turn < 0 ? now.year - (passed ? 0 : 1) : now.year + (passed ? 1 : 0);
  return only(month === undefined ? `${isoYear(year)}-${season}` : isoMonth(year, month));
}
