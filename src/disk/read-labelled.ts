import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { labelsSchema } from "../candidate/labels.ts";
import type { LabelledArticle } from "../candidate/measure-finders.ts";
import { MachineLacks } from "../machine-lacks.ts";
import { compareText, type Problem } from "../problem.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { asMachineLacks, decodeFileIfAny, errorCode } from "./read-text.ts";

/** The articles of a folder that have labels beside them, and what is wrong with labels. */
export type Labelled = {
  readonly articles: readonly LabelledArticle[];
  readonly problems: readonly Problem[];
};

/** Reads NAME.txt with NAME.yaml for each; a folder that is not there is {@link MachineLacks}. */
export async function readLabelled(folder: string): Promise<Labelled> {
  const [articles, problems]: [LabelledArticle[], Problem[]] = [[], []];
  for (const file of (await filesIn(folder)).filter((name) => name.endsWith(".yaml")).toSorted(compareText)) {
    const name = file.slice(0, -".yaml".length);
    const path = join(folder, file);
    const labels = parseYaml({ path, text: "", ...(await decodeFileIfAny(path)) }, labelsSchema);
    const text = await decodeFileIfAny(join(folder, `${name}.txt`));
    if (!labels.ok) problems.push(...labels.problems);
    else if (text === undefined) problems.push(withoutArticle(path, `${name}.txt`));
    else articles.push({ name, text: text.text, labels: labels.parsed.value });
  }
  return { articles, problems };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw asMachineLacks(error);
    const hint = "Name a folder that has NAME.txt with its labels in NAME.yaml.";
    throw new MachineLacks(`The folder of labelled articles is not there: ${folder}`, hint);
  }
}

function withoutArticle(file: string, article: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: "file-is-readable",
    message: `There is no ${article} beside its labels.`,
    hint: "Put the article there, or delete the labels.",
  };
}
