import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readStyles } from "../../src/disk/site/read-styles.ts";
import { waitingForFaces } from "../../src/pdf/waiting-faces.ts";

describe("waitingForFaces(styles)", () => {
  it("lets text on paper wait for every face, and on a screen for none that pages ask for at once", async () => {
    const styles = await readStyles();
    const layout = await readFile(new URL("../../templates/layouts/page.njk", import.meta.url), "utf8");
    const [, asked = ""] = /for face in \[([^\]]*)\]/u.exec(layout) ?? [];
    expect(facesOf(styles, "optional")).toEqual(asked.replaceAll('"', "").split(", ").toSorted());
    expect(facesOf(styles, "block").length).toBeGreaterThan(5);
    const paper = waitingForFaces(styles);
    expect(facesOf(paper, "optional")).toEqual([]);
    expect(facesOf(paper, "block")).toHaveLength(paper.match(/@font-face/gu)!.length);
    expect(facesOf(paper, "block")).toEqual(expect.arrayContaining([...facesOf(styles, "optional")]));
    expect([styles.includes("local("), paper.includes("local(")]).toEqual([true, false]);
  });

  it("refuses a sheet that has none", () => {
    expect(() => waitingForFaces("p { color: red; }")).toThrow("no face to wait for");
  });
});

/** The files of the faces that are shown in a way. e.g. source-sans-3-latin-400-normal */
function facesOf(styles: string, display: string): readonly string[] {
  const rules = styles.match(/@font-face\s*\{[^}]*\}/gu) ?? [];
  return rules
    .filter((rule) => rule.includes(`font-display: ${display};`))
    .map((rule) => /fonts\/([^.]+)\.woff2/u.exec(rule)?.[1] ?? "")
    .toSorted();
}
