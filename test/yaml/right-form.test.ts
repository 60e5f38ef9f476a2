import { describe, expect, it } from "vitest";
import { z } from "zod";
import { claimsSchema, evidenceSchema } from "../../src/claim/claim.ts";
import { parseEdtf } from "../../src/claim/edtf.ts";
import { disagreementsSchema } from "../../src/claim/disagreement.ts";
import { reportPlanSchema } from "../../src/claim/report-plan.ts";
import { daySchema, idSchema, textSchema } from "../../src/yaml/id.ts";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";
import { siteSettingsSchema } from "../../src/publish/site-settings.ts";
import { rightDate, rightInterval } from "../../src/yaml/right-date.ts";
import { sourceEntriesSchema } from "../../src/source/source-entry.ts";

const { shape } = claimsSchema.element;
const forms = z.strictObject({
  asOf: daySchema.optional(),
  when: shape.when,
  at: evidenceSchema.shape.at.optional(),
  id: idSchema.optional(),
  says: textSchema.optional(),
  address: siteSettingsSchema.shape.address,
});

/** The message and the hint on a file of one line. */
function told(line: string, schema: z.ZodType = forms): readonly string[] {
  const result = parseYaml({ path: "f.yaml", text: `${line}\n` }, schema);
  return result.ok ? [] : result.problems.flatMap(({ message, hint }) => [message, hint]);
}

describe("a value of another form than its key asks for is told the right one:", () => {
  it.each([
    ["asOf: 7 March 2031", "asOf: 2031-03-07"],
    ["asOf: March 7, 2031", "asOf: 2031-03-07"],
    ["asOf: 7th Mar. 2031", "asOf: 2031-03-07"],
    ["asOf: 2031-3-7", "asOf: 2031-03-07"],
    ["asOf: 2031/03/07", "asOf: 2031-03-07"],
    ["asOf: 2031-03-07T10:00:00Z", "asOf: 2031-03-07"],
    ["when: 03.03.2031", "when: 2031-03-03"],
    ["when: 7.3.2031", "when: 2031-03-07"],
    ["when: 13/03/2031", "when: 2031-03-13"],
    ["when: 03/13/2031", "when: 2031-03-13"],
    ["when: 2031-03-03T10:00/..", "when: 2031-03-03/.."],
    ["when: 03.03.2031/7 March 2031", "when: 2031-03-03/2031-03-07"],
    ["when: 2031-03-07/2031-03-03", "when: 2031-03-03/2031-03-07"],
    ["when: 2031-03-07/2031-03-07", "when: 2031-03-07"],
    ["when: March 2031", "when: 2031-03"],
    ["when: 7 March 2031~", "when: 2031-03-07~"],
    ["at: gazette 4", "at: gazette.4"],
    ["at: gazette.4.1", "at: gazette.4"],
    ["id: Ship_Size", "id: ship-size"],
    ["id: Café – gate 2", "id: cafe-gate-2"],
    ['says: " The gate. "', "says: The gate."],
    ["address: https://example.org/b", "address: https://example.org/b/"],
    ["address: https://example.org/b/?a=1#c", "address: https://example.org/b/"],
    ["address: example.org", "address: https://example.org/"],
  ])("%s", (line, right) => {
    const [message, hint, ...more] = told(line);
    expect(message).toContain("does not fit");
    expect(hint).toBe(`Write it so: ${right}`);
    expect(more).toEqual([]);
    // What is proposed is right.
    expect(told(right)).toEqual([]);
  });

  it("both, where the day may be the month", () => {
    expect(told("asOf: 03/04/2031")[1]).toBe("Write the one that is meant: 2031-04-03 or 2031-03-04");
  });

  it("with a letter for the passage, which only its writer knows", () => {
    expect(told("at: Gazette")[1]).toBe(
      "Write it so: at: gazette.N, with the number of the passage for N, counted from 1.",
    );
  });

  it.each([
    ["asOf: 2031-02-30", "there is no 30 February 2031", "Correct the day: February 2031 has 28."],
    ["when: 2031-02-30/..", "there is no 30 February 2031", "Correct the day: February 2031 has 28."],
    ["when: 2032-02-30~", "there is no 30 February 2032", "Correct the day: February 2032 has 29."],
    ["when: 2031-13-01", "there is no month 13", "Write the month as 01 to 12"],
  ])("that no calendar has it: %s", (line, fault, hint) => {
    expect(told(line)[0]).toContain(`does not fit: ${fault}.`);
    expect(told(line)[1]).toContain(hint);
  });

  it.each([
    ["asOf: soon", "Write year, month and day in figures, with hyphens between them."],
    ["asOf: March 2031", "Write year, month and day in figures, with hyphens between them."],
    ["when: soon", "no time of day"],
    ["id: 東京", "Write it in the letters a to z, figures"],
    ["address: here", "Write it like https://example.org/."],
    ["asOf:", "Write a day, e.g. 2026-01-18 behind the colon."],
  ])("in words, where nothing shows what was meant: %s", (line, hint) => {
    expect(told(line)[1]).toContain(hint);
  });
});

describe("rightDate(text), rightInterval(text)", () => {
  it("read nothing into what is no date", () => {
    for (const text of ["", "soon", "12", "Ma 2031", "gate 7 2031", "1/2/3/4", "9.9.99", "../.."])
      expect([text, rightDate(text)]).toEqual([text, undefined]);
  });

  it("propose only what EDTF has", () => {
    for (const text of ["1 May 2031/2 May 2031", "5/6/2031", "29.2.2032", "2031-1/2031-2", "/2.2.2031"]) {
      const read = rightInterval(text);
      const ways = read?.kind === "written" ? read.as : [];
      expect(ways.length).toBeGreaterThan(0);
      expect(ways.filter((way) => parseEdtf(way) === undefined)).toEqual([]);
    }
  });
});

describe("a file in which nothing stands", () => {
  it.each([
    ["of a list that may be empty", disagreementsSchema, "Write [] if there is none; else begin each entry"],
    ["of a list that may not", sourceEntriesSchema, "it needs one at least"],
    [
      "of keys",
      reportPlanSchema,
      "Write its keys, each with a colon and a space behind it: title, shortTitle,",
    ],
    ["of keys that may all be left out", siteSettingsSchema, "or delete it"],
  ])("is told what it needs: %s", (_what, schema, hint) => {
    for (const text of ["", "# Nothing yet."]) {
      expect(told(text, schema)).toEqual(["The file is empty.", expect.stringContaining(hint)]);
    }
  });

  it("is told apart from an entry or a key in which nothing stands", () => {
    expect(told("-", disagreementsSchema)[1]).toContain("behind the hyphen.");
    expect(told("id:")[1]).toContain("behind the colon.");
  });
});
