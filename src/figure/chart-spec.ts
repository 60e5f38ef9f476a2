import { z } from "zod";
import { calendarDate } from "./calendar-date.ts";
import { QUALIFIERS } from "./observation.ts";

const name = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: "write small letters, digits and hyphens" });
const align = z.enum(["start", "middle", "end"]);
const level = z.number().nonnegative();

/** A year, as YAML reads it, or any date. e.g. 2007, 2007-09 */
const tick = z.union([z.int().transform(String), z.string()]).pipe(calendarDate);

const SHAPES = ["disc", "ring", "square", "triangle", "diamond", "bar", "step"] as const;

/** How the marks of a series look. */
export type Shape = (typeof SHAPES)[number];

/** Shapes that are drawn as an outline; all others are filled, or a line. */
export const HOLLOW: ReadonlySet<Shape> = new Set(["ring", "diamond"]);

const panelSchema = z.strictObject({
  id: name,
  title: z.string().min(1),
  from: calendarDate,
  to: calendarDate,
  max: z.number().positive(),
  ticks: z.strictObject({ values: z.array(level).min(2), dates: z.array(tick).min(2) }),
  /** Draws this panel's frame, to scale, on another panel. */
  frame: z.strictObject({ on: name, label: z.string().min(1), at: calendarDate, align }).optional(),
});

/** A text that stands on a panel, its first line's foot at a date and a value. */
const labelSchema = z.strictObject({
  panel: name,
  /** With `observation`, {number} stands for its number with its qualifier, and {date} for its date. */
  lines: z.array(z.string().min(1)).min(1).max(4),
  observation: name.optional(),
  at: calendarDate,
  value: level,
  align,
  /** The point a thin leader runs to, if the label does not stand at its marks. */
  to: z.strictObject({ at: calendarDate, value: level }).optional(),
});

const seriesSchema = z.strictObject({
  measure: z.string().min(1),
  panels: z.array(name).min(1),
  shape: z.enum(SHAPES),
  /** Half the mark's height, in pixels. */
  size: z.number().positive().max(8),
  /** The day a step ends, if nothing followed it. */
  until: calendarDate.optional(),
  labels: z.array(labelSchema),
});

const bandSchema = z.strictObject({
  observation: name,
  panels: z.array(name).min(1),
  from: calendarDate,
  to: calendarDate,
  /** The top of the hatch; the panel's maximum if left out. */
  top: level.optional(),
  /** Why there is no number, written into the gap. */
  labels: z.array(labelSchema).min(1, { error: "say in a label why there is no number" }),
});

const eventSchema = z.strictObject({
  date: calendarDate,
  label: z.string().min(1).max(50),
  document: z.string().min(1),
  panels: z.array(name).min(1),
  align: z.enum(["start", "end"]).default("start"),
});

/** A number of an article that gives no date for it: it stands beside the axis, at its height, and at no time. */
const undatedSchema = z.strictObject({
  claim: name,
  panel: name,
  value: level,
  qualifier: z.enum(QUALIFIERS),
  /** {number} stands for the number with its qualifier, {mark} for the passage. e.g. 1.5 */
  lines: z.array(z.string().min(1)).min(1).max(3),
});

const valueSchema = z.strictObject({
  observation: name,
  panel: name,
  side: z.enum(["above", "below", "left", "right"]),
  /** Where the number stands, with its date and a leader to its mark, if there is no room beside the mark. */
  away: z.strictObject({ at: calendarDate, value: level }).optional(),
});

/** The chart file: which measures stand on which panel, and every word drawn beside them. */
export const chartSchema = z.strictObject({
  title: z.string().min(1),
  subtitle: z.string().min(1),
  note: z.string().min(1),
  /** What is counted, in the words of the alternative text. e.g. Guards on the frontier */
  subject: z.string().min(1),
  /** What the numbers are numbers of, in the plural. e.g. guards */
  unit: z.string().min(1).max(30),
  /** The file with the observations, beside this one. */
  observations: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.csv$/, { error: "name a file, e.g. river-levels.csv" })
    .default("troop-levels.csv"),
  asOf: calendarDate,
  panels: z.array(panelSchema).min(1),
  series: z.array(seriesSchema).min(1),
  bands: z.array(bandSchema),
  events: z.array(eventSchema).max(8, { error: "mark at most 8 events" }),
  values: z.array(valueSchema),
  undated: z.array(undatedSchema).default([]),
});

export type ChartSpec = Readonly<z.infer<typeof chartSchema>>;
export type PanelSpec = ChartSpec["panels"][number];
export type SeriesSpec = ChartSpec["series"][number];
export type BandSpec = ChartSpec["bands"][number];
export type LabelSpec = SeriesSpec["labels"][number];
export type ValueSpec = ChartSpec["values"][number];
export type UndatedSpec = ChartSpec["undated"][number];
