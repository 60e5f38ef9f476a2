import { countOf, type Problem } from "../problem.ts";
import { didYouMean } from "../nearest-name.ts";
import { UsageError } from "./run-command.ts";
import type { CheckedFolder } from "../disk/project.ts";
import type { MadeOf } from "./head-line.ts";
import { paintFor, unpainted } from "./paint.ts";
import { printProblems, type Look } from "./print-problems.ts";
import { printSarif } from "./print-sarif.ts";

const FORMATS = ["text", "json", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

/** The format asked for on the command line, by name or as `--json`; wrong usage is said before anything is done. */
export function readFormat(named: string | boolean | undefined, json?: string | boolean): Format {
  const wanted = String(named ?? (json === true ? "json" : "text"));
  const format = FORMATS.find((name) => name === wanted);
  if (!format) throw new UsageError(`Unknown format “${wanted}”. ${didYouMean(wanted, FORMATS)}`);
  return format;
}

/** What the briefings were checked with, the text of the settings of the site, and whether problems alone are told. */
type CheckLook = {
  readonly made?: MadeOf | undefined;
  readonly siteText?: string | undefined;
  readonly isQuiet?: boolean;
};

/** The result of a check, as text for people or as data for programs; what is wrong with `site.yaml` comes last. */
export function printChecks(
  checked: readonly CheckedFolder[],
  format: Format = "text",
  site: readonly Problem[] = [],
  { made, siteText, isQuiet = false, ...look }: Look & CheckLook = {},
): string {
  switch (format) {
    case "sarif":
      return printSarif([...checked.flatMap(({ check }) => check.problems), ...site]);
    case "json":
      return printJson(checked, site, made);
    case "text": {
      if (isQuiet) return printFaults(checked, site, { siteText, ...look });
      const ofSite =
        site.length > 0 ? printHeaded("site", site, { ...look, textOf: siteTextOf(siteText) }) : "";
      if (checked.length === 0) return `No briefing found.\n${ofSite}`;
      return [...checked.map((one) => printCheck(one, look)), ofSite].join("");
    }
  }
}

/** How many problems there are and where, behind all of them; nothing where there is none. */
export function printSum(checked: readonly CheckedFolder[], site: readonly Problem[]): string {
  const counts = [
    ...checked.map(({ check }) => ({ of: check.slug, count: check.problems.length })),
    { of: "site", count: site.length },
  ].filter(({ count }) => count > 0);
  if (counts.length === 0) return "";
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return `${countOf(all, "problem")} in all: ${counts.map(({ of, count }) => `${of} ${count}`).join(", ")}.\n`;
}

/** Tells what is wrong, or that nothing is, once in a build that comes to its end: briefings, and what is beside them. */
export type Report = (
  checked: readonly CheckedFolder[],
  beside: readonly Problem[],
  look: Pick<CheckLook, "made" | "siteText">,
) => void;

/** Tells what a build found: as text on standard error and only where something is wrong, else as data in any case. */
export function reportIn(format: Format): Report {
  return (checked, beside, { made, siteText }) => {
    if (format !== "text") process.stdout.write(printChecks(checked, format, beside, { made }));
    else {
      const faults = printFaults(checked, beside, { siteText, paint: paintFor(process.stderr) });
      process.stderr.write(`${faults}${printSum(checked, beside)}`);
    }
  };
}

/** Only what is wrong. */
function printFaults(
  checked: readonly CheckedFolder[],
  beside: readonly Problem[],
  { siteText, ...look }: Look & { readonly siteText?: string | undefined },
): string {
  const broken = checked.filter(({ check }) => check.problems.length > 0);
  const ofBriefings = broken.map((one) => printCheck(one, look));
  return [...ofBriefings, printProblems(beside, { ...look, textOf: siteTextOf(siteText) })].join("");
}

function printJson(
  checked: readonly CheckedFolder[],
  site: readonly Problem[],
  made: MadeOf | undefined,
): string {
  const hashes = new Map(made?.briefings.map(({ slug, hash }) => [slug, hash]));
  const briefings = checked.map(({ check, lockWritten }) => ({
    slug: check.slug,
    hash: hashes.get(check.slug) ?? null,
    basis: check.basis,
    ...check.counts,
    lockWritten,
    problems: check.problems,
  }));
  const machine = { node: made?.node ?? null, browser: made?.browser ?? null };
  return `${JSON.stringify({ ...machine, briefings, ...(site.length > 0 && { site }) }, null, 2)}\n`;
}

/** Beside the briefings only the settings are at hand. */
function siteTextOf(text: string | undefined): (file: string) => string | undefined {
  return (file) => (file.endsWith("site.yaml") ? text : undefined);
}

function printHeaded(of: string, problems: readonly Problem[], look: Look): string {
  const { paint = unpainted } = look;
  const heading = paint("fault", `${of}: ${countOf(problems.length, "problem")}`);
  return `${heading}\n\n${printProblems(problems, look)}\n`;
}

/** Problems show the path as whoever ran the command finds it; the folder of a briefing ends it all the same. */
export function textAt({ slug, files }: CheckedFolder["folder"], file: string): string | undefined {
  return [...files].find(([name]) => file.endsWith(`/${slug}/${name}`))?.[1].text;
}

function printCheck({ folder, check, lockWritten }: CheckedFolder, look: Look): string {
  const { slug, problems, counts, basis } = check;
  const textOf = (file: string): string | undefined => textAt(folder, file);
  if (problems.length > 0) return printHeaded(slug, problems, { ...look, textOf });
  const held = `${countOf(counts.claims, "claim")}, ${countOf(counts.quotes, "quote")} ${basis}`;
  const how =
    basis === "verified" ? "in the articles" : "by evidence.lock.json; the articles are not at hand";
  return `${slug}: ${held} ${how}${lockWritten ? "; evidence.lock.json written" : ""}\n`;
}
