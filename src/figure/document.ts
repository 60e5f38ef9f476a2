import { z } from "zod";
import type { Texts } from "../texts/texts.ts";
import { parseEdtf } from "../claim/edtf.ts";
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
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "write small letters, digits and single hyphens" }),
  publisher: z.string().min(1),
  title: z.string().min(1),
  date: z.union([dateOrInterval, z.null()], { error: "write a real date in quotation marks, or null" }),
  url: z.union([z.url({ protocol: /^https?$/ }), z.null()], { error: "write a web address, or null" }),
  copy: z.enum(COPIES),
  definition: z.string().min(1).optional(),
  note: z.string().min(1).optional(),
  /** What it says happened, in our words; a sentence of kind context is held to them as to the numbers it printed. */
  events: z
    .array(
      z.strictObject({
        date: z.string().refine((text) => parseEdtf(text) !== undefined && text !== "unknown", {
          error: 'expected an EDTF date in quotation marks, e.g. "2024-09-27"',
        }),
        what: z.string().min(1),
      }),
    )
    .default([]),
});

/** A document that printed a number or an event of the chart. */
export type Document = Readonly<z.infer<typeof documentSchema>>;

/** The documents file. */
export const documentsSchema = z.array(documentSchema);

/** Whether several publishers stand behind a document: put together here, or named as “one, with others”. */
export function isOfSeveral({ copy, publisher }: Document): boolean {
  return copy === "derived" || /, with /u.test(publisher);
}

/** What was read of a document, in words. */
export function copyInWords(copy: Copy, texts: Texts): string {
  return texts.say(`copies.${copy.replaceAll("_", "-")}`);
}
