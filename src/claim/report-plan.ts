import { z } from "zod";
import { daySchema, idSchema, textSchema } from "../yaml/id.ts";
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

const paragraphs = z
  .array(z.array(idSchema).min(1))
  .default([])
  .describe("Paragraphs as lists of claims, e.g. [[first, second], [third]].");

/** In large print the head of a page has room for it and for the name of a section. */
export const MOST_SHORT_LETTERS = 40;

/** The report in order: titles, dates, and which claims stand where. No sentence is written here. */
export const reportPlanSchema = z
  .strictObject({
    title: textSchema.describe("The title of the briefing."),
    shortTitle: textSchema
      .max(MOST_SHORT_LETTERS, { error: `keep it to ${MOST_SHORT_LETTERS} letters` })
      .describe("A short form for the head of printed pages and for links."),
    subtitle: textSchema.describe("A line under the title."),
    number: textSchema.describe(
      "The number under which the unit counts this briefing and no other, e.g. 2026-01.",
    ),
    language: z.literal("en").describe("The language of the sentences."),
    handling: z
      .enum(HANDLING_MARKS)
      .describe("Who may read it (Traffic Light Protocol 2.0); printed on every page."),
    asOf: daySchema.describe(
      "The day up to which sources were taken into account; no article may be younger.",
    ),
    unit: textSchema.describe("Who answers for the briefing."),
    editions: z
      .array(
        z.strictObject({
          number: z.int().positive().describe("1, 2, 3 …"),
          date: daySchema.describe("The day on which it was published."),
          change: textSchema.describe("What this edition changed."),
        }),
      )
      .min(1)
      .describe("The newest comes last; its date is the day of publication, as no clock is asked."),
    superseded: z
      .strictObject({
        by: textSchema.describe("The number of the newer briefing."),
        date: daySchema.describe("Since when."),
        because: textSchema.describe("Why."),
      })
      .optional()
      .describe("A newer briefing that takes this one’s place; said before everything else."),
    withdrawn: z
      .strictObject({
        on: daySchema.describe("Since when."),
        why: textSchema.describe("Why."),
        by: textSchema.optional().describe("Who withdrew it, where it is not the unit."),
      })
      .optional()
      .describe("Nobody may rely on it any more; the text is kept, so that what cites it can be followed."),
    bottomLine: z
      .array(idSchema)
      .min(1)
      .describe("Claims by id, at most 75 words in all: what somebody takes away who reads nothing else."),
    sections: z
      .array(
        z.strictObject({
          id: idSchema.describe("Part of the section’s address on the page."),
          title: textSchema.describe("Its heading."),
          part: z
            .enum(SECTION_PARTS)
            .optional()
            .describe(
              "What is printed in it besides its paragraphs: chart, map of sites, timeline and so on.",
            ),
          paragraphs,
        }),
      )
      .min(1)
      .describe(
        "The sections in order. Every claim stands once: in the bottom line, as a key judgement, or in a section.",
      ),
    handout: z
      .strictObject({
        disagreements: z
          .array(idSchema)
          .default([])
          .describe("Disagreements, by the ids of disagreements.yaml."),
        dates: z
          .array(idSchema)
          .default([])
          .describe("Claims from documents that give days which the articles leave out."),
        gaps: z.array(idSchema).default([]).describe("Claims of kind gap."),
      })
      .optional()
      .describe(
        "What the two pages to hand out select; bottom line, judgements, chart and sites are always on them.",
      ),
    titlePages: z.array(titlePageSchema).default([]).describe("Title pages in other languages."),
  })
  .describe(
    "The plan of the report: titles, dates, and which claims stand where. No sentence is written here.",
  )
  .superRefine(datesInOrder)
  .superRefine(titlePagesFit);
export type ReportPlan = z.infer<typeof reportPlanSchema>;
