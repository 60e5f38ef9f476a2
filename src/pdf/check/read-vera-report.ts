import { z } from "zod";

/** A rule of a standard that a document breaks. */
export type BrokenRule = {
  /** e.g. 7.1-3 */
  readonly id: string;
  /** e.g. ISO 14289-1:2014, 7.1, test 3 */
  readonly rule: string;
  readonly says: string;
  readonly times: number;
  /** Where first, and what is wrong there. */
  readonly place: string;
};

const check = z.object({ context: z.string().default(""), errorMessage: z.string().nullish() });
const summary = z.object({
  specification: z.string(),
  clause: z.string(),
  testNumber: z.number(),
  failedChecks: z.number(),
  status: z.string(),
  description: z.string(),
  checks: z.array(check).default([]),
});
const job = z.object({
  itemDetails: z.object({ name: z.string() }),
  validationResult: z.array(z.object({ details: z.object({ ruleSummaries: z.array(summary) }) })).optional(),
  taskException: z.object({ exceptionMessage: z.string() }).optional(),
});
const report = z.object({ report: z.object({ jobs: z.array(job) }) });

export type VeraJob = z.infer<typeof job>;

/**
 * Reads what veraPDF reports as JSON. The report has more than is read here, and more with each version.
 *
 * @throws if it is no such report.
 */
export function readVeraReport(json: string): readonly VeraJob[] {
  return report.parse(JSON.parse(json)).report.jobs;
}

/** The rules that a document breaks; one that cannot be read breaks the first of all. */
export function brokenRules({ validationResult, taskException }: VeraJob): readonly BrokenRule[] {
  if (taskException || !validationResult) {
    const place = taskException?.exceptionMessage ?? "veraPDF gives no result.";
    return [{ id: "unreadable", rule: "ISO 32000-1", says: "The file can be read.", times: 1, place }];
  }
  return validationResult
    .flatMap(({ details }) => details.ruleSummaries)
    .filter(({ status }) => status === "failed")
    .map(({ specification, clause, testNumber, description, failedChecks, checks: [first] }) => ({
      id: `${clause}-${testNumber}`,
      rule: `${specification}, ${clause}, test ${testNumber}`,
      says: description,
      times: failedChecks,
      place: `${first?.errorMessage ?? "Broken"} (${shortened(first?.context ?? "")})`,
    }));
}

/** e.g. pages[0](2 0 obj PDPage)/annots[0](9 0 obj PDLinkAnnot) */
function shortened(context: string): string {
  return context.replace(/^root\/document\[0\]\/?/u, "") || "the document";
}
