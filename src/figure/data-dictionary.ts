import { QUALIFIERS, PRECISIONS } from "./observation.ts";

/** A column of the file that readers take along, as its dictionary describes it (CSVW, Metadata Vocabulary, 5.6). */
export type Column = {
  readonly name: string;
  readonly description: string;
  readonly datatype: "string" | "decimal" | "anyURI" | Format;
  readonly required?: true;
  /** What stands between the values of a cell that holds several. */
  readonly separator?: string;
};

type Format = { readonly base: "string"; readonly format: string };

const ID: Format = { base: "string", format: "[a-z0-9]+(-[a-z0-9]+)*" };
const DATE: Format = { base: "string", format: String.raw`\d{4}(-\d{2}(-\d{2})?)?` };

/** The columns in order: those of the observations file, then what the register says of each row's document. */
export const DATA_DICTIONARY: readonly Column[] = [
  {
    name: "id",
    description: "Name of the row; it stays the same from edition to edition.",
    datatype: ID,
    required: true,
  },
  {
    name: "start",
    description: "Day, month or year that the number is for, or the first of them.",
    datatype: DATE,
    required: true,
  },
  {
    name: "end",
    description: "The last day, month or year, where the number is for a stretch of time.",
    datatype: DATE,
  },
  {
    name: "precision",
    description: "What start and end are. With open, no date is known and start is the day it was said.",
    datatype: oneOf(PRECISIONS),
    required: true,
  },
  {
    name: "value",
    description: "The number as published; empty where only a bound or a range is, or nothing.",
    datatype: "decimal",
  },
  {
    name: "low",
    description: "The least that is published: a lower bound, or the lower end of a range.",
    datatype: "decimal",
  },
  {
    name: "high",
    description: "The most that is published: an upper bound, or the upper end of a range.",
    datatype: "decimal",
  },
  {
    name: "qualifier",
    description:
      "The word that the source puts before its number, or how the number came about: average, total, or derived, which is worked out here and printed by nobody.",
    datatype: oneOf(QUALIFIERS.filter(Boolean)),
  },
  {
    name: "measure",
    description:
      "Code of what is counted. Numbers of two measures must not be joined or compared in per cent.",
    datatype: { base: "string", format: "[A-Z][A-Z_]*" },
    required: true,
  },
  {
    name: "document",
    description: "Name of the document that prints the number.",
    datatype: ID,
    required: true,
  },
  {
    name: "locator",
    description: "Where in the document the number stands.",
    datatype: "string",
    required: true,
  },
  {
    name: "status",
    description:
      "SDMX observation status: A as published, B break in method, E estimate, F plan or forecast, Q withheld.",
    datatype: oneOf(["A", "B", "E", "F", "Q"]),
    required: true,
  },
  {
    name: "certainty",
    description: "How certain we are that the number is what it says.",
    datatype: oneOf(["high", "moderate", "low"]),
    required: true,
  },
  {
    name: "verified",
    description: "Whether the number was read in its document, or in a copy that quotes it.",
    datatype: oneOf(["yes", "partial", "no"]),
    required: true,
  },
  {
    name: "plot",
    description: "yes where the row is drawn; else why it is not.",
    datatype: "string",
    required: true,
  },
  {
    name: "parts",
    description:
      "Parts that sum to the number; after a semicolon, those the document counts beside them and the sum of all.",
    datatype: "string",
  },
  { name: "note", description: "What else a user of the number must know.", datatype: "string" },
  {
    name: "cited_as",
    description: "How the briefing cites the document; empty where it does not.",
    datatype: { base: "string", format: String.raw`C\d+` },
  },
  { name: "publisher", description: "Who published the document.", datatype: "string", required: true },
  { name: "title", description: "What the document is called.", datatype: "string", required: true },
  {
    name: "published",
    description: "When the document was published; empty where it does not say.",
    datatype: "string",
  },
  { name: "copy", description: "What was read of the document.", datatype: "string", required: true },
  { name: "url", description: "Where the document, or the copy that was read, stood.", datatype: "anyURI" },
];

function oneOf(words: readonly string[]): Format {
  return { base: "string", format: words.join("|") };
}
