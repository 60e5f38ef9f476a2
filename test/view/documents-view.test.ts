import { describe, expect, it } from "vitest";
import { viewDocuments } from "../../src/view/documents-view.ts";
import { documents } from "./example-briefing.ts";

const [first] = documents;
const readAs = (...copies: readonly string[]) =>
  viewDocuments(copies.map((copy, index) => ({ ...first!, id: `document-${index}`, copy })));

describe("viewDocuments(documents)", () => {
  it("says once how most were read, and of the others how", () => {
    const { usualCopy, rows } = readAs("the original", "quoted", "quoted", "worked out here");
    expect(usualCopy).toBe("quoted");
    expect(rows.map(({ copy }) => copy)).toEqual(["the original", "", "", "worked out here"]);
  });

  it("calls nothing usual where no two were read alike", () => {
    const { usualCopy, rows } = readAs("the original", "quoted");
    expect(usualCopy).toBe("");
    expect(rows.map(({ copy }) => copy)).toEqual(["the original", "quoted"]);
  });

  it("has nothing to say of no document", () => {
    expect(viewDocuments([])).toEqual({ usualCopy: "", rows: [] });
  });
});
