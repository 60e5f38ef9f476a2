import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXAMPLE_ARTICLE } from "../../src/command/new/example-article.ts";
import { scaffoldBriefing } from "../../src/command/new/scaffold-briefing.ts";
import { readArticle } from "../../src/article/read-article.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { schemaFolder } from "../../src/disk/schema-folder.ts";
import { schemaLine } from "../../src/source/schema-line.ts";

describe("schemaLine(schemaFolder, fileName)", () => {
  it("names the schema of a file", () => {
    expect(schemaLine("../schema", "claims.yaml")).toBe(
      "# yaml-language-server: $schema=../schema/claims.json\n",
    );
  });

  it("is the first of every YAML file of a new briefing", () => {
    const article = readArticle(new TextEncoder().encode(EXAMPLE_ARTICLE.text), undefined, "text");
    if (!article.ok) throw new Error(article.message);
    const { fileName, id } = EXAMPLE_ARTICLE;
    const wish = {
      slug: "dam",
      title: "A dam",
      author: "A desk",
      handling: "TLP:CLEAR",
      number: "1",
      asOf: "2031-03-10",
    };
    const scaffold = scaffoldBriefing(
      { ...wish, schemas: "../schema" },
      { article, fileName, path: fileName, id, isOurs: true },
    );
    if (!scaffold.ok) throw new Error(scaffold.problems[0]?.message);
    const yaml = [...scaffold.files].filter(([name]) => name.endsWith(".yaml"));
    expect(yaml.filter(([name, text]) => !text.startsWith(schemaLine("../schema", name)))).toEqual([]);
    expect(yaml.length).toBe(5);
  });
});

describe("schemaFolder(briefingFolder)", () => {
  it.each([
    ["data/dam", "../schema"],
    ["test/briefings/dam/data/dam", "../../../../../data/schema"],
  ])("is the way from %s to data/schema", (folder, way) => {
    expect(schemaFolder(join(PROJECT_ROOT, folder))).toBe(way);
  });

  it("is its address where the way has a space, at which an editor would stop to read", () => {
    const schemas = join(PROJECT_ROOT, "brief book", "schema");
    expect(schemaFolder(join(PROJECT_ROOT, "data/dam"), schemas)).toMatch(
      /^file:\/\/\/\S+\/brief%20book\/schema$/u,
    );
  });
});
