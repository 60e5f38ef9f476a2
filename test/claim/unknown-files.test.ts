import { describe, expect, it } from "vitest";
import { checkBriefing } from "../../src/briefing.ts";
import { BRIEFING_FILES, unknownFiles } from "../../src/claim/unknown-files.ts";
import { DATA_SCHEMAS } from "../../src/manual/data-schemas.ts";
import { readExample } from "../briefings/patched-example.ts";

describe("unknownFiles(files)", () => {
  it("tells of a file whose name is misspelt, whatever else can be read", async () => {
    const { files, library } = await readExample();
    const renamed = new Map(
      [...files.files].map(([name, file]) =>
        name === "comparison.yaml"
          ? ["comparisons.yaml", { ...file, path: "data/dam-inspection/comparisons.yaml" }]
          : [name, file],
      ),
    );
    const { problems } = checkBriefing({ ...files, files: renamed }, library);
    expect(problems).toMatchObject([
      {
        file: "data/dam-inspection/comparisons.yaml",
        line: 1,
        rule: "file-is-readable",
        hint: expect.stringContaining("Did you mean “comparison.yaml”?") as string,
      },
    ]);
  });

  it("tells of a file with another ending how it is to be named, and nothing of one that lacks", async () => {
    const { files, library } = await readExample();
    const text = files.files.get("claims.yaml")!;
    const path = "data/dam-inspection/claims.yml";
    const renamed = new Map([...files.files, ["claims.yml", { ...text, path }]]);
    const told = (map: typeof renamed) =>
      checkBriefing({ ...files, files: map }, library).problems.map(({ file, hint }) => `${file}: ${hint}`);
    expect(told(renamed)).toEqual([`${path}: claims.yaml is read; delete this one.`]);
    renamed.delete("claims.yaml");
    expect(told(renamed)).toEqual([`${path}: Rename it claims.yaml.`]);
  });

  it("knows every file that a briefing can have", async () => {
    expect(unknownFiles((await readExample()).files)).toEqual([]);
    const described = Object.keys(DATA_SCHEMAS).map((name) => `${name}.yaml`);
    expect([...BRIEFING_FILES, "site.yaml"].toSorted()).toEqual(described.toSorted());
  });
});
