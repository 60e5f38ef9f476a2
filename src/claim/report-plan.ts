import { z } from "zod";
import { daySchema, idSchema, textSchema } from "../id.ts";
import { datesInOrder } from "./dates-in-order.ts";
import { titlePageSchema, titlePagesFit } from "./title-page.ts";

/** The marks of the Traffic Light Protocol 2.0 (FIRST, August 2022), the strictest first; never translated. */
export const HANDLING_MARKS = ["TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"] as const;

/** What a section holds besides its paragraphs. */
export const SECTION_PARTS = [
  "chart",
  "sites",
  "timeline",
  "disagreements",
  "gaps",
  "alternatives",
  "indicators",
  "later",
  "editions",
] as const;

const paragraphs = z.array(z.array(idSchema).min(1)).default([]);

/** The report in order: titles, dates, and which claims stand where. No sentence is written here. */
export const reportPlanSchema = z
  .strictObject({
    title: textSchema,
    shortTitle: textSchema,
    subtitle: textSchema,
    number: textSchema,
    language: z.literal("en"),
    handling: z.enum(HANDLING_MARKS),
    /** The day up to which sources were taken into account. */
    asOf: daySchema,
    /** Who answers for it. */
    unit: textSchema,
    /** Newest last. The newest edition's date is the day of publication; no clock is asked. */
    editions: z
      .array(z.strictObject({ number: z.int().positive(), date: daySchema, change: textSchema }))
      .min(1),
    /** A newer briefing that takes this one's place; printed before everything else. */
    superseded: z.strictObject({ by: textSchema, date: daySchema, because: textSchema }).optional(),
    /** What must no longer be relied on: the text is kept, so that what cites it can be followed, and marked as withdrawn. */
    withdrawn: z.strictObject({ on: daySchema, why: textSchema, by: textSchema.optional() }).optional(),
    bottomLine: z.array(idSchema).min(1),
    sections: z
      .array(
        z.strictObject({
          id: idSchema,
          title: textSchema,
          part: z.enum(SECTION_PARTS).optional(),
          paragraphs,
        }),
      )
      .min(1),
    /** What the two pages to hand out select; bottom line, judgements, chart and sites are always on them. */
    handout: z
      .strictObject({
        disagreements: z.array(idSchema).default([]),
        /** Sentences from documents that give days which the articles leave out. */
        dates: z.array(idSchema).default([]),
        gaps: z.array(idSchema).default([]),
      })
      .optional(),
    titlePages: z.array(titlePageSchema).default([]),
  })
  .superRefine(datesInOrder)
  .superRefine(titlePagesFit);
export type ReportPlan = z.infer<typeof reportPlanSchema>;
