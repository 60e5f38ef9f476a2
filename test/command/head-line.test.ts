import { describe, expect, it } from "vitest";
import { headLine, madeOf } from "../../src/command/head-line.ts";

const NODE = `Node ${process.versions.node}`;
const CHROME = {
  path: "/chrome",
  version: "156.0.1",
  source: "PUPPETEER_EXECUTABLE_PATH",
  args: [],
  mayLackSandbox: false,
} as const;
const found = () => Promise.resolve({ kind: "found", browser: CHROME } as const);
const [DAM, WEIR] = [
  { slug: "dam", hash: "3f9ac01be2d4".padEnd(64, "0") },
  { slug: "weir", hash: "0123456789ab".padEnd(64, "0") },
];

describe("headLine(madeOf(briefings))", () => {
  it("names Node, the browser, and every briefing with its hash", async () => {
    expect(headLine(await madeOf([DAM, WEIR], found()))).toBe(
      `${NODE}, browser 156.0.1, dam 3f9ac01be2d4, weir 0123456789ab`,
    );
  });

  it("names a briefing of which nothing was made yet without a hash", async () => {
    expect(headLine(await madeOf([{ slug: "dam" }], found()))).toBe(`${NODE}, browser 156.0.1, dam`);
  });

  it.each([
    ["none is there", () => Promise.resolve({ kind: "none", unfit: [] } as const)],
    ["the one that was named is none", () => Promise.reject(new Error("It is a text file."))],
  ])("says that there is no browser where %s", async (_case, search) => {
    expect(headLine(await madeOf([DAM], search()))).toBe(`${NODE}, no browser yet, dam 3f9ac01be2d4`);
  });
});
