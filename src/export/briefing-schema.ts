import { z } from "zod";
import { CONFIDENCES, DIRECTIONS } from "../claim/judgement.ts";
import { SECTION_PARTS } from "../claim/report-plan.ts";
import { claimExportSchema, identitySchema } from "./claim-schema.ts";
import { documentExportSchema, sourceExportSchema } from "./source-schema.ts";

const text = z.string();
const ids = (what: string) => z.array(text).describe(`Ids of the sentences ${what}.`);

const sectionSchema = z
  .strictObject({
    id: text.describe("Name of the section; its address within the page."),
    number: text.describe("Its number."),
    title: text.describe("Its title."),
    part: z
      .enum(["none", ...SECTION_PARTS])
      .describe("What stands in it besides its paragraphs; the part has a list of its own in this file."),
    paragraphs: z
      .array(
        z.strictObject({
          number: text.describe("Number of the paragraph."),
          sentences: z.array(claimExportSchema).describe("Its sentences in order."),
        }),
      )
      .describe("Its paragraphs in order."),
  })
  .meta({ id: "section", description: "A section of the briefing." });

const judgementSchema = z
  .strictObject({
    sentence: claimExportSchema,
    likelihood: text.nullable().describe("The term of likelihood in the sentence; null where it has none."),
    percent: text.nullable().describe("What the term stands for, in per cent; null where there is none."),
    confidence: z.enum(CONFIDENCES).describe("How well founded it is, which is not how likely it is."),
    because: text.describe("What the confidence rests on, or why none is assigned."),
    wouldChange: text.describe("What would make us judge otherwise."),
    alternatives: z
      .array(
        z.strictObject({
          holds: text.describe("What else could be true."),
          why: text.describe("Why we think it less so."),
          basis: ids("that it rests on"),
        }),
      )
      .describe("What else could be true."),
  })
  .meta({ id: "judgement", description: "A key judgement." });

const disagreementSchema = z
  .strictObject({
    id: text.describe("Name of the disagreement."),
    point: text.describe("The question on which the sources differ."),
    positions: z
      .array(
        z.strictObject({
          holds: text.describe("What is held."),
          claims: ids("that take the position up"),
        }),
      )
      .describe("The positions, none before another by rank."),
    differs: text.describe("What differs."),
    readings: z.array(text).describe("Readings under which both could be right."),
    assessment: text.nullable().describe("What we make of it; null where nothing is assessed."),
  })
  .meta({ id: "disagreement", description: "A point on which the sources differ." });

const indicatorSchema = z
  .strictObject({
    id: text.describe("Name of the indicator."),
    watch: text.describe("What to look for."),
    by: text.describe("By when, in EDTF level 1."),
    bears: z
      .array(
        z.strictObject({
          on: text.describe("Id of the judgement’s sentence."),
          direction: z.enum(DIRECTIONS).describe("Whether it would bear it out or count against it."),
        }),
      )
      .describe("The judgements on which it bears."),
  })
  .meta({ id: "indicator", description: "Something to watch, by a date." });

/** `briefing.json`: the whole briefing. */
export const briefingFileSchema = z
  .strictObject({
    format: z.literal("briefbook-briefing/1").describe("Name and version of the format."),
    briefing: identitySchema,
    subtitle: text.describe("What stands below the title."),
    language: text.describe("Language of the briefing."),
    unit: text.describe("Who answers for it."),
    citation: text.describe("How to cite it, on one line."),
    withdrawn: text
      .nullable()
      .describe("That nobody may rely on it any more, and why; null where it was not withdrawn."),
    superseded: text.nullable().describe("Which briefing takes its place and why; null where none does."),
    editions: z
      .array(
        z.strictObject({
          number: z.int().positive().describe("Number of the edition."),
          date: text.describe("Day on which it was published."),
          change: text.describe("What changed."),
        }),
      )
      .describe("The editions, oldest first."),
    bottomLine: z.array(claimExportSchema).describe("The bottom line."),
    judgements: z.array(judgementSchema).describe("The key judgements in order of weight."),
    sections: z.array(sectionSchema).describe("The sections in order."),
    timeline: z
      .array(
        z.strictObject({
          date: text.describe("The date in words."),
          sign: z
            .enum(["stated", "uncertain", "planned", "documents"])
            .describe("Whether the date is stated, in doubt, planned, or from documents."),
          claim: text.describe("Id of the sentence."),
          sentence: claimExportSchema
            .nullable()
            .describe("The sentence, where it stands here and nowhere else; null where a section has it."),
        }),
      )
      .describe("What happened or was to happen at a known time, oldest first."),
    comparison: z
      .array(
        z.strictObject({
          point: text.describe("The point compared."),
          verdict: text.describe("Whether the articles agree on it."),
          claims: ids("on it"),
        }),
      )
      .describe("Points held against every article."),
    disagreements: z.array(disagreementSchema).describe("Where the sources differ."),
    gaps: z
      .array(
        z.strictObject({
          what: text.describe("What is not known."),
          why: text.describe("Why not."),
          claims: ids("concerned"),
        }),
      )
      .describe("Blanks of the data; what no source says stands as sentences of kind gap."),
    indicators: z.array(indicatorSchema).describe("What to watch."),
    sites: z
      .array(
        z.strictObject({
          name: text.describe("The name that the briefing prints."),
          native: text.nullable().describe("The name in its own script; null where none is registered."),
          holder: text.describe("Who holds it, in words."),
          since: text.describe("Since when, in words."),
          claims: ids("about it"),
        }),
      )
      .describe("The sites that the briefing tells of."),
    sourceBase: z
      .strictObject({
        strengths: z.array(text).describe("What is good about the sources together."),
        weaknesses: z.array(text).describe("What is not."),
        weight: text.describe("Which of them matter most."),
      })
      .describe("What the sources are worth together."),
    abbreviations: z
      .array(
        z.strictObject({
          short: text.describe("The short form."),
          long: text.describe("What it stands for."),
        }),
      )
      .describe("Abbreviations."),
    chart: z
      .strictObject({
        title: text.describe("Its title."),
        subtitle: text.describe("What stands below the title."),
        note: text.describe("What its reader must know."),
        description: text.describe("The chart in words."),
        observations: text.describe("The file of its numbers, beside this one."),
      })
      .nullable()
      .describe("The chart; null where there is none."),
    sources: z.array(sourceExportSchema).describe("The articles."),
    documents: z.array(documentExportSchema).describe("The documents."),
  })
  .describe("A whole briefing: every sentence, what carries it, and what we make of it.");
