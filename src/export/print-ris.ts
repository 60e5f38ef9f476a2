import { citationsOf } from "./citations.ts";
import type { CslItem } from "./csl-item.ts";
import type { ExportInput } from "./export-input.ts";

const TYPES: Readonly<Record<CslItem["type"], string>> = {
  report: "RPRT",
  "article-newspaper": "NEWS",
  document: "GEN",
};

/**
 * The references as RIS, lines ended by CR and LF. A field is a line: every text is one already, so that none can begin a
 * field or a record of its own.
 */
export function printRis(input: ExportInput): string {
  return citationsOf(input).map(printRecord).join("\r\n");
}

function printRecord(item: CslItem): string {
  const { id, type, title, author, publisher, number, version, issued, URL, language, abstract, note } = item;
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", TYPES[type]],
    ["ID", id],
    ...(author ?? []).map(({ literal }) => ["AU", literal] as const),
    ["TI", title],
    ["T2", item["container-title"]],
    ["PB", publisher],
    [type === "report" ? "SN" : "M1", number],
    ["ET", version],
    ["PY", yearOf(issued)],
    ["DA", dayOf(issued)],
    ["UR", URL],
    ["LA", language],
    ["AB", abstract],
    ["N1", note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]));
  return `${lines.join("")}ER  - \r\n`;
}

/** The year, where all of the date lies in it. */
function yearOf(issued: CslItem["issued"]): string | undefined {
  const years = new Set(endsOf(issued).map(([year = 0]) => digits(year, 4)));
  return years.size === 1 ? [...years][0] : undefined;
}

/** Year, month, day and words, with slashes between. e.g. 2026/06/02/; two days are words: ///2005-10 to 2006-03 */
function dayOf(issued: CslItem["issued"]): string | undefined {
  if (issued && "literal" in issued) return `///${issued.literal}`;
  const ends = endsOf(issued);
  const [from = []] = ends;
  if (ends.length === 2) return `///${ends.map(isoOf).join(" to ")}`;
  if (from.length < 2) return undefined;
  const [year = 0, month = 0, day] = from;
  return `${digits(year, 4)}/${digits(month, 2)}/${day === undefined ? "" : digits(day, 2)}/`;
}

function isoOf(parts: readonly number[]): string {
  return parts.map((part, index) => digits(part, index === 0 ? 4 : 2)).join("-");
}

function endsOf(issued: CslItem["issued"]): readonly (readonly number[])[] {
  return issued && "date-parts" in issued ? issued["date-parts"] : [];
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
