import type { Column } from "../figure/data-dictionary.ts";
import { printCsv } from "../figure/print-csv.ts";
import { printCsvw } from "../figure/print-csvw.ts";
import type { ExportInput } from "./export-input.ts";
import { publishedEvidence } from "./published-evidence.ts";

/** The file and, beside it, what its columns mean. */
export const DISAGREEMENTS_CSV = "disagreements.csv";

/** The columns in order, and what each holds. */
export const DISAGREEMENT_COLUMNS: readonly Column[] = [
  {
    name: "disagreement",
    description: "Name of the disagreement; its rows are its positions.",
    datatype: { base: "string", format: "[a-z0-9]+(-[a-z0-9]+)*" },
    required: true,
  },
  {
    name: "point",
    description: "The question on which the sources differ.",
    datatype: "string",
    required: true,
  },
  {
    name: "position",
    description: "Number of the position; the order is no rank.",
    datatype: "decimal",
    required: true,
  },
  { name: "holds", description: "What is held.", datatype: "string", required: true },
  {
    name: "claims",
    description: "Ids of the sentences that take the position up, as in claims.json.",
    datatype: "string",
    required: true,
    separator: " ",
  },
  {
    name: "places",
    description: "Where the words that carry it stand: article, full stop, passage.",
    datatype: "string",
    separator: " ",
  },
  {
    name: "quotes",
    description: "Those words, as far as the rights of the articles let them be published.",
    datatype: "string",
    separator: " | ",
  },
  { name: "differs", description: "What differs between the positions.", datatype: "string", required: true },
  {
    name: "readings",
    description: "Readings under which more than one position could be right.",
    datatype: "string",
    required: true,
    separator: " | ",
  },
  {
    name: "assessment",
    description: "What the briefing makes of it; empty where nothing is assessed.",
    datatype: "string",
  },
];

/** The register of disagreements, a row a position; undefined where the sources differ on nothing. */
export function printDisagreements(input: ExportInput): string | undefined {
  const { disagreements } = input.briefing;
  if (disagreements.value.length === 0) return undefined;
  const rows = disagreements.value.flatMap(({ id, point, positions, differs, readings, assessment }) =>
    positions.map(({ holds, claims }, index) => {
      const carrying = evidenceOf(input, claims);
      const places = carrying.map(({ number, passage }) => `${number}.${passage}`);
      const quotes = carrying.flatMap(({ quote }) => quote ?? []);
      return [
        id,
        point,
        String(index + 1),
        holds,
        claims.join(" "),
        [...new Set(places)].join(" "),
        [...new Set(quotes)].join(" | "),
        differs,
        readings.join(" | "),
        assessment === "none" ? "" : assessment,
      ];
    }),
  );
  return printCsv([DISAGREEMENT_COLUMNS.map(({ name }) => name), ...rows]);
}

/** What supports the sentences of a position; what opposes them stands with the other one. */
function evidenceOf(
  input: ExportInput,
  ids: readonly string[],
): readonly ReturnType<typeof publishedEvidence>[number][] {
  const held = ids.flatMap((id) => input.briefing.claims.value.find((claim) => claim.id === id) ?? []);
  return held
    .flatMap((claim) => publishedEvidence(input, claim))
    .filter(({ piece }) => piece.stance === "supports");
}

/** What the columns mean, as CSV on the Web; undefined where there is no register. */
export function printDisagreementsDictionary({ briefing, view }: ExportInput): string | undefined {
  if (briefing.disagreements.value.length === 0) return undefined;
  const words = {
    url: DISAGREEMENTS_CSV,
    title: `${view.title}: where the sources differ`,
    description: "A row a position; the positions of one disagreement stand one below the other.",
    source: view.citation,
  };
  return printCsvw(words, DISAGREEMENT_COLUMNS, ["disagreement", "position"]);
}
