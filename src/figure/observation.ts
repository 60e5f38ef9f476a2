import { z } from "zod";
import { calendarDate, firstDay, spanOf, type DaySpan } from "./calendar-date.ts";
import { readParts } from "./parts.ts";

/** What a date of a row is. */
export const PRECISIONS = ["day", "month", "quarter-end", "quarters", "fiscal-year", "year", "open"] as const;

/** Words that a source may put before its number, or that say how it came about. */
export const QUALIFIERS = [
  "",
  "exact",
  "about",
  "approximately",
  "around",
  "closer to",
  "nearly",
  "just under",
  "estimated",
  "fewer than",
  "at least",
  "up to",
  "to",
  "additional",
  "average",
  "total",
  "derived",
] as const;

export type Qualifier = (typeof QUALIFIERS)[number];

const number = z
  .string()
  .regex(/^(?:\d+(?:\.\d+)?)?$/, { error: "write a number without commas, or nothing" })
  .transform((text) => (text === "" ? null : Number(text)));

/** One row of the observations file: cells are text and become dates, numbers and closed sets of words. */
export const observationSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "write small letters, digits and single hyphens" }),
  start: calendarDate,
  end: z.union([calendarDate, z.literal("")], { error: "write a real date, or nothing" }),
  precision: z.enum(PRECISIONS),
  value: number,
  low: number,
  high: number,
  qualifier: z.enum(QUALIFIERS),
  measure: z.string().min(1, { error: "name a measure" }),
  document: z.string().min(1, { error: "name a document" }),
  locator: z.string().min(1, { error: "say where in the document the number stands" }),
  /** SDMX observation status: A as published, B break, E estimate, F forecast, Q suppressed. */
  status: z.enum(["A", "B", "E", "F", "Q"]),
  certainty: z.enum(["high", "moderate", "low"]),
  verified: z.enum(["yes", "partial", "no"]),
  plot: z.string().min(1, { error: "write yes, or why the row stays off the chart" }),
  /** e.g. active 7402 + selected reserve 1490; with civilians 231 = 9123 */
  parts: z.string().refine((cell) => readParts(cell) !== undefined, {
    error: "write parts as “name 1 + name 2”, with others as “; with name 3 = 6” after them, or nothing",
  }),
  note: z.string(),
});

/** A published number with its date, its bounds, its document and what it counts. */
export type Observation = Readonly<z.infer<typeof observationSchema>>;

/** The columns of the observations file, in order. */
export const OBSERVATION_COLUMNS: readonly string[] = Object.keys(observationSchema.shape);

/** What a row says of the number, as a closed set. */
export type Amount =
  | { readonly kind: "number"; readonly value: number; readonly between?: readonly [number, number] }
  | { readonly kind: "range"; readonly low: number; readonly high: number }
  | { readonly kind: "at-least"; readonly low: number }
  | { readonly kind: "at-most"; readonly high: number }
  | { readonly kind: "none" };

/** Reads value, low and high of a row as one amount. */
export function amountOf({ value, low, high }: Pick<Observation, "value" | "low" | "high">): Amount {
  if (value !== null && low !== null && high !== null) return { kind: "number", value, between: [low, high] };
  if (value !== null) return { kind: "number", value };
  if (low !== null && high !== null) return { kind: "range", low, high };
  if (low !== null) return { kind: "at-least", low };
  if (high !== null) return { kind: "at-most", high };
  return { kind: "none" };
}

/** The days an observation speaks of: from the first of its start to the last of its end. */
export function daysOfObservation({ start, end }: Pick<Observation, "start" | "end">): DaySpan {
  return { from: firstDay(start), to: spanOf(end === "" ? start : end).to };
}

/** Whether the row stands on the chart. */
export function isPlotted(observation: Observation): boolean {
  return observation.plot === "yes";
}
