import { describe, expect, it } from "vitest";
import { brokenRules, readVeraReport } from "../../../src/pdf/check/read-vera-report.ts";

const summary = (status: string, checks: readonly object[]) => ({
  specification: "ISO 14289-1:2014",
  clause: "7.1",
  testNumber: 3,
  failedChecks: 12,
  status,
  description: "Content shall be marked",
  checks,
});
const reportOf = (job: object): string =>
  JSON.stringify({ report: { jobs: [{ itemDetails: { name: "a.pdf" }, ...job }], batchSummary: {} } });
const rulesOf = (job: object) => readVeraReport(reportOf(job)).map(brokenRules)[0];

describe("brokenRules(job)", () => {
  it("tells rule, clause and place of what failed, and nothing of what passed", () => {
    const check = {
      context: "root/document[0]/pages[0](2 0 obj PDPage)",
      errorMessage: "Content is not marked",
    };
    const ruleSummaries = [summary("failed", [check]), summary("passed", [])];
    expect(rulesOf({ validationResult: [{ details: { ruleSummaries } }] })).toEqual([
      {
        id: "7.1-3",
        rule: "ISO 14289-1:2014, 7.1, test 3",
        says: "Content shall be marked",
        times: 12,
        place: "Content is not marked (pages[0](2 0 obj PDPage))",
      },
    ]);
  });

  it("takes a file that cannot be read for broken", () => {
    const rules = rulesOf({ taskException: { exceptionMessage: "Couldn't parse stream" } });
    expect(rules).toMatchObject([{ id: "unreadable", place: "Couldn't parse stream" }]);
  });

  it("takes a file without a result for broken", () => {
    expect(rulesOf({})).toMatchObject([{ id: "unreadable" }]);
  });
});

describe("readVeraReport(json)", () => {
  it.each(["", "{}", `{"report":{}}`])("refuses %j", (json) => {
    expect(() => readVeraReport(json)).toThrow(/JSON|expected/u);
  });
});
