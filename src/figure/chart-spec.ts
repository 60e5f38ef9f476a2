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
  id: name.describe("What series, bands, events and values call it."),
  title: z.string().min(1).describe("Its heading."),
  from: calendarDate.describe("The first date of its axis."),
  to: calendarDate.describe("The last date of its axis."),
  max: z.number().positive().describe("The top of its scale, which starts at zero."),
  ticks: z
    .strictObject({
      values: z.array(level).min(2).describe("Numbers at the scale, from zero, in equal steps."),
      dates: z.array(tick).min(2).describe("Dates at the axis."),
    })
    .describe("What is written at scale and axis."),
  frame: z
    .strictObject({
      on: name.describe("The panel on which it is drawn."),
      label: z.string().min(1).describe("What is written at it."),
      at: calendarDate.describe("Where its label stands."),
      align: align.describe("Which end of the label stands there."),
    })
    .optional()
    .describe("Draws this panel’s frame, to scale, on another panel that it enlarges."),
});

const labelSchema = z.strictObject({
  panel: name.describe("The panel it stands on."),
  lines: z
    .array(z.string().min(1))
    .min(1)
    .max(4)
    .describe(
      "Its lines. With observation, {number} stands for its number with its qualifier, and {date} for its date.",
    ),
  observation: name.optional().describe("The observation that it speaks of."),
  at: calendarDate.describe("The date at which it stands."),
  value: level.describe("The height of its first line’s foot, on the scale."),
  align: align.describe("Which end of its lines stands there."),
  to: z
    .strictObject({
      at: calendarDate.describe("A date."),
      value: level.describe("A height on the scale."),
    })
    .optional()
    .describe("The point a thin leader runs to, if the label does not stand at its marks."),
});

const seriesSchema = z.strictObject({
  measure: z
    .string()
    .min(1)
    .describe("The measure whose plotted rows it draws, by its code in measures.yaml."),
  panels: z.array(name).min(1).describe("The panels it is drawn on."),
  shape: z.enum(SHAPES).describe("Its mark, which no other series has."),
  size: z.number().positive().max(8).describe("Half the mark’s height, in pixels."),
  until: calendarDate.optional().describe("The day a step ends, if nothing followed it."),
  labels: z.array(labelSchema).describe("Texts that stand at its marks."),
});

const bandSchema = z.strictObject({
  observation: name.describe("The observation that says that nothing was published."),
  panels: z.array(name).min(1).describe("The panels it is drawn on."),
  from: calendarDate.describe("The first date of the hatch."),
  to: calendarDate.describe("The last date of the hatch."),
  top: level.optional().describe("The top of the hatch; the panel’s maximum if left out."),
  labels: z
    .array(labelSchema)
    .min(1, { error: "say in a label why there is no number" })
    .describe("Why there is no number, written into the gap."),
});

const eventSchema = z.strictObject({
  date: calendarDate.describe("The day on which the document tells of it."),
  label: z.string().min(1).max(50).describe("What is written at it."),
  document: z.string().min(1).describe("The document that tells of it, by its id."),
  panels: z.array(name).min(1).describe("The panels it is marked on."),
  align: z.enum(["start", "end"]).default("start").describe("On which side of its line the label stands."),
});

const undatedSchema = z.strictObject({
  claim: name.describe("The claim that gives the number."),
  panel: name.describe("The panel it stands beside."),
  value: level.describe("The number."),
  qualifier: z.enum(QUALIFIERS).describe("The word the article puts before it."),
  lines: z
    .array(z.string().min(1))
    .min(1)
    .max(3)
    .describe(
      "Its lines. {number} stands for the number with its qualifier, {mark} for the passage, e.g. 1.5.",
    ),
});

const valueSchema = z.strictObject({
  observation: name.describe("The observation whose number is written."),
  panel: name.describe("The panel it is written on."),
  side: z.enum(["above", "below", "left", "right"]).describe("Where it stands beside its mark."),
  away: z
    .strictObject({
      at: calendarDate.describe("A date."),
      value: level.describe("A height on the scale."),
    })
    .optional()
    .describe(
      "Where the number stands, with its date and a leader to its mark, if there is no room beside the mark.",
    ),
});

/** The chart file: which measures stand on which panel, and every word drawn beside them. */
export const chartSchema = z
  .strictObject({
    title: z.string().min(1).describe("The title of the chart."),
    subtitle: z.string().min(1).describe("The line under it."),
    note: z.string().min(1).describe("What a reader has to know before comparing marks."),
    subject: z
      .string()
      .min(1)
      .describe("What is counted, in the words of the alternative text, e.g. Guards on the frontier."),
    unit: z.string().min(1).max(30).describe("What the numbers are numbers of, in the plural, e.g. guards."),
    observations: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.csv$/, { error: "name a file, e.g. river-levels.csv" })
      .default("troop-levels.csv")
      .describe("The file with the observations, beside this one."),
    asOf: calendarDate.describe(
      "The as-of date, the same as in briefing.yaml; after it nothing but plans is drawn.",
    ),
    panels: z.array(panelSchema).min(1).describe("The panels, from top to bottom."),
    series: z.array(seriesSchema).min(1).describe("One series a measure."),
    bands: z.array(bandSchema).describe("Times for which nothing was published."),
    events: z
      .array(eventSchema)
      .max(8, { error: "mark at most 8 events" })
      .describe("Events that are marked."),
    values: z.array(valueSchema).describe("Numbers written beside their marks."),
    undated: z
      .array(undatedSchema)
      .default([])
      .describe("Numbers of articles that give no date for them: they stand beside the axis, at no time."),
  })
  .describe("Which measures stand on which panel of the chart, and every word drawn beside them.");

export type ChartSpec = Readonly<z.infer<typeof chartSchema>>;
export type PanelSpec = ChartSpec["panels"][number];
export type SeriesSpec = ChartSpec["series"][number];
export type BandSpec = ChartSpec["bands"][number];
export type LabelSpec = SeriesSpec["labels"][number];
export type ValueSpec = ChartSpec["values"][number];
export type UndatedSpec = ChartSpec["undated"][number];
