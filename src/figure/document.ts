import { z } from "zod";
import type { Texts } from "../texts/texts.ts";
import { EDTF_PATTERN, parseEdtf } from "../claim/edtf.ts";
import { dateOrInterval } from "./calendar-date.ts";

const COPIES = [
  "official",
  "primary",
  "primary_text_copy",
  "secondary_copy",
  "compilation",
  "derived",
] as const;

type Copy = (typeof COPIES)[number];

const documentSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "write small letters, digits and single hyphens" })
    .describe("What observations, events and claims of kind context call it."),
  publisher: z.string().min(1).describe("Who published it; “one, with others” where several did."),
  title: z.string().min(1).describe("Its title."),
  date: z
    .union([dateOrInterval, z.null()], { error: "write a real date in quotation marks, or null" })
    .describe(
      "The day, month or year of publication in quotation marks, or two with a slash between; null where unknown.",
    ),
  url: z
    .union([z.url({ protocol: /^https?$/ }), z.null()], { error: "write a web address, or null" })
    .describe("Where it stands, or null."),
  copy: z
    .enum(COPIES)
    .describe(
      "What was read. official: the issuer’s own text. primary: the document of whoever counted. primary_text_copy: its text at another place. secondary_copy: another’s quotation of it. compilation: a third party’s data set. derived: worked out from other rows.",
    ),
  definition: z.string().min(1).optional().describe("What its figures count, in its own terms."),
  note: z.string().min(1).optional().describe("What to know of it."),
  events: z
    .array(
      z.strictObject({
        date: z
          .string()
          .refine((text) => parseEdtf(text) !== undefined && text !== "unknown", {
            error: 'expected an EDTF date in quotation marks, e.g. "2024-09-27"',
          })
          .meta({ pattern: EDTF_PATTERN })
          .describe("When it happened, in EDTF, in quotation marks."),
        what: z.string().min(1).describe("What the document says happened, in our words."),
      }),
    )
    .default([])
    .describe("What it tells beside numbers; a sentence of kind context is held to these words."),
});

/** A document that printed a number or an event of the chart. */
export type Document = Readonly<z.infer<typeof documentSchema>>;

/** The documents file. */
export const documentsSchema = z
  .array(documentSchema)
  .describe("Documents that printed the numbers and events of the chart, cited as [C1], [C2].");

/** Whether several publishers stand behind a document: put together here, or named as “one, with others”. */
export function isOfSeveral({ copy, publisher }: Document): boolean {
  return copy === "derived" || /, with /u.test(publisher);
}

/** What was read of a document, in words. */
export function copyInWords(copy: Copy, texts: Texts): string {
  return texts.say(`copies.${copy.replaceAll("_", "-")}`);
}
