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
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "write small letters, digits and single hyphens" })
    .describe("What claims and the chart call the row."),
  start: calendarDate.describe(
    "The date of the number, or the first of a time: 2007, 2007-09 or 2007-09-01.",
  ),
  end: z
    .union([calendarDate, z.literal("")], { error: "write a real date, or nothing" })
    .describe("The last date of a time; empty where it is one date."),
  precision: z.enum(PRECISIONS).describe("What the date is."),
  value: number.describe("The number, without commas; empty where only bounds or nothing were published."),
  low: number.describe("The lower bound, where one was published."),
  high: number.describe("The upper bound, where one was published."),
  qualifier: z
    .enum(QUALIFIERS)
    .describe("The word that the document puts before its number, or how it came about."),
  measure: z
    .string()
    .min(1, { error: "name a measure" })
    .describe("What it counts, by its code in measures.yaml."),
  document: z
    .string()
    .min(1, { error: "name a document" })
    .describe("Who printed it, by its id in documents.yaml."),
  locator: z
    .string()
    .min(1, { error: "say where in the document the number stands" })
    .describe("Where in the document the number stands."),
  status: z
    .enum(["A", "B", "E", "F", "Q"])
    .describe("SDMX observation status: A as published, B break, E estimate, F forecast, Q suppressed."),
  certainty: z.enum(["high", "moderate", "low"]).describe("How sure it is that the document printed this."),
  verified: z
    .enum(["yes", "partial", "no"])
    .describe("Whether it was read there by us; none that was not is drawn."),
  plot: z
    .string()
    .min(1, { error: "write yes, or why the row stays off the chart" })
    .describe("yes, or a reason of offChart in measures.yaml."),
  parts: z
    .string()
    .refine((cell) => readParts(cell) !== undefined, {
      error: "write parts as “name 1 + name 2”, with others as “; with name 3 = 6” after them, or nothing",
    })
    .describe(
      "Parts that add up to it, e.g. active 7402 + selected reserve 1490; with civilians 231 = 9123.",
    ),
  note: z.string().describe("What to know of it."),
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
