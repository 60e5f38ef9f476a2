import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { compareText, formatProblem, type Problem } from "../problem.ts";
import { readCatalogue, type Catalogue } from "../texts/catalogue.ts";
import { compareCatalogues } from "../texts/compare-catalogues.ts";
import { textsOf, type Texts } from "../texts/texts.ts";
import { PROJECT_ROOT } from "./project.ts";

/** The language that the others are translated from. */
const ORIGINAL = "en";

/** The words of every language that has a catalogue; `problems` where one cannot be read or is not as whole as the English. */
export type Catalogues = {
  readonly texts: ReadonlyMap<string, Texts>;
  readonly problems: readonly Problem[];
};

/** Reads every catalogue beside the templates and holds each against the English. */
export async function readCatalogues(folder = join(PROJECT_ROOT, "templates", "texts")): Promise<Catalogues> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).toSorted(compareText);
  const catalogues = new Map<string, Catalogue>();
  const problems: Problem[] = [];
  for (const name of names) {
    const text = await readFile(join(folder, name), "utf8");
    const read = readCatalogue({ path: `templates/texts/${name}`, text });
    if ("problems" in read) problems.push(...read.problems);
    else catalogues.set(read.language, read);
  }
  const original = catalogues.get(ORIGINAL);
  const others = [...catalogues.values()].filter((one) => one !== original);
  if (original) problems.push(...others.flatMap((other) => compareCatalogues(other, original)));
  return { texts: new Map([...catalogues].map(([language, one]) => [language, textsOf(one)])), problems };
}

/** What is wrong with the catalogues of the languages that are used; what no page needs stops no build. */
export function problemsOf({ problems }: Catalogues, used: Iterable<string>): readonly Problem[] {
  const files = new Set([...used].map((language) => `templates/texts/${language}.yaml`));
  return problems.filter(({ file }) => files.has(file));
}

/** The English words; throws with the problems where their catalogue cannot be read. */
export async function readEnglish(): Promise<Texts> {
  const catalogues = await readCatalogues();
  const english = catalogues.texts.get(ORIGINAL);
  const problems = problemsOf(catalogues, [ORIGINAL]);
  if (!english || problems.length > 0) throw new Error(problems.map(formatProblem).join("\n"));
  return english;
}
