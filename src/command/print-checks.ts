import { countOf, formatProblem, type Problem } from "../problem.ts";
import { UsageError } from "./run-command.ts";
import type { CheckedFolder } from "../disk/project.ts";

const FORMATS = ["text", "json"] as const;
type Format = (typeof FORMATS)[number];

/** The format asked for on the command line; wrong usage is said before anything is done. */
export function readFormat(wanted: unknown = "text"): Format {
  const format = FORMATS.find((name) => name === wanted);
  if (!format) throw new UsageError(`Unknown format “${String(wanted)}”. Known are: ${FORMATS.join(", ")}.`);
  return format;
}

/** The result of a check, as text for people or JSON for programs; what is wrong with `site.yaml` comes last. */
export function printChecks(
  checked: readonly CheckedFolder[],
  format: Format = "text",
  site: readonly Problem[] = [],
): string {
  if (format === "json") {
    const briefings = checked.map(({ check, lockWritten }) => ({
      slug: check.slug,
      basis: check.basis,
      ...check.counts,
      lockWritten,
      problems: check.problems,
    }));
    return `${JSON.stringify({ briefings, ...(site.length > 0 && { site }) }, null, 2)}\n`;
  }
  if (checked.length === 0) return "No briefing found.\n";
  return [...checked.map(printCheck), site.length > 0 ? printProblems("site.yaml", site) : ""].join("");
}

function printProblems(of: string, problems: readonly Problem[]): string {
  const heading = `${of}: ${countOf(problems.length, "problem")}\n\n`;
  return `${heading}${problems.map((problem) => `${formatProblem(problem)}\n`).join("\n")}\n`;
}

function printCheck({ check, lockWritten }: CheckedFolder): string {
  const { slug, problems, counts, basis } = check;
  if (problems.length > 0) return printProblems(slug, problems);
  const held = `${countOf(counts.claims, "claim")}, ${countOf(counts.quotes, "quote")} ${basis}`;
  const how =
    basis === "verified" ? "in the articles" : "by evidence.lock.json; the articles are not at hand";
  return `${slug}: ${held} ${how}${lockWritten ? "; evidence.lock.json written" : ""}\n`;
}
