import { citationsOf } from "./citations.ts";
import type { CslItem } from "./csl-item.ts";
import type { ExportInput } from "./export-input.ts";

/**
 * What TeX reads as something else than itself. Braces are named, since BibTeX counts them even behind a backslash; so
 * are the signs that the old fonts print otherwise.
 */
const SPECIALS: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
  "<": "{\\textless}",
  ">": "{\\textgreater}",
  "|": "{\\textbar}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "%": "\\%",
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const TYPES: Readonly<Record<CslItem["type"], string>> = {
  report: "techreport",
  "article-newspaper": "article",
  document: "misc",
};

/** The references as BibTeX, in UTF-8. Double braces keep capitals, and institutions from being taken for persons. */
export function printBibtex(input: ExportInput): string {
  return citationsOf(input).map(printEntry).join("\n");
}

function printEntry(item: CslItem): string {
  const fields = fieldsOf(item).map(([name, value]) => `  ${name} = ${value}`);
  return `@${TYPES[item.type]}{${item.id},\n${fields.join(",\n")}\n}\n`;
}

function fieldsOf(item: CslItem): readonly (readonly [name: string, value: string])[] {
  const { type, title, author, publisher, number, version, URL, language, note } = item;
  const journal = item["container-title"];
  const text = (name: string, value: string | undefined) =>
    value === undefined ? [] : [[name, `{${escapeTex(value)}}`] as const];
  const whole = (name: string, value: string | undefined) =>
    value === undefined ? [] : [[name, `{{${escapeTex(value)}}}`] as const];
  return [
    ...(author
      ? [["author", `{${author.map(({ literal }) => `{${escapeTex(literal)}}`).join(" and ")}}`] as const]
      : []),
    ...whole("title", title),
    ...whole("journal", journal),
    ...whole(type === "report" ? "institution" : "howpublished", publisher),
    ...text("number", number),
    ...dateOf(item.issued),
    ...(URL === undefined ? [] : [["url", `{${bareUrl(URL)}}`] as const]),
    ...text("language", language),
    ...text("note", [version, note].filter((part) => part !== undefined).join(". ")),
  ];
}

/** Old styles print a reference without a year wrongly: the sign for “no date” stands there. */
function dateOf(issued: CslItem["issued"]): readonly (readonly [name: string, value: string])[] {
  if (issued === undefined) return [["year", "{n.d.}"]];
  if ("literal" in issued) return [["year", `{${escapeTex(issued.literal)}}`]];
  const [from, to] = issued["date-parts"];
  if (from === undefined) return [["year", "{n.d.}"]];
  if (to) return [["year", `{${from[0] === to[0] ? from[0] : `${from[0]}--${to[0]}`}}`]];
  const [year, month, day] = from;
  return [
    ["year", `{${year}}`],
    ...(month === undefined ? [] : [["month", MONTHS[month - 1] ?? ""] as const]),
    ...(day === undefined ? [] : [["day", `{${day}}`] as const]),
  ];
}

function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}~^<>|$&#_%]/gu, (character) => SPECIALS[character] ?? character);
}

/** An address is read to the letter; only what could end the field is written in its other form. */
function bareUrl(url: string): string {
  return url.replaceAll(/[\\{}\s]/gu, (character) => encodeURIComponent(character));
}
