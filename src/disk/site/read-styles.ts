import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { compareText } from "../../problem.ts";
import { PROJECT_ROOT } from "../project.ts";

/** The general parts, in the order of the cascade; all components stand between the two lists. */
const BEFORE = ["layers", "fonts", "tokens", "base", "wide", "page", "index", "columns", "print"];
const AFTER = ["narrow", "letter", "large-print"];

/**
 * The site’s one style sheet: the general parts in their order, paper’s among them, then every component’s, then what
 * narrow windows, Letter and large print change.
 */
export async function readStyles(): Promise<string> {
  const templates = join(PROJECT_ROOT, "templates");
  const general = (name: string): string => join(templates, "styles", `${name}.css`);
  const files = [
    ...BEFORE.map(general),
    ...(await sheetsOfComponents(join(templates, "components"))),
    ...AFTER.map(general),
  ];
  const sheets = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return sheets.map(withoutRemarks).join("\n");
}

/** The sheets of all components: of each the one of its own name, then its parts. e.g. chart, chart-reading */
async function sheetsOfComponents(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sheets = entries.filter(({ name }) => name.endsWith(".css"));
  // Without its ending a name sorts before what begins with it.
  const keyed = sheets.map(({ name, parentPath }) => ({
    key: `${basename(parentPath)} ${basename(name, ".css")}`,
    path: join(parentPath, name),
  }));
  return keyed.toSorted((a, b) => compareText(a.key, b.key)).map(({ path }) => path);
}

/** A sheet without comments and indentation, a sixth less to load; none of ours has either within a string. */
function withoutRemarks(sheet: string): string {
  return sheet
    .replaceAll(/\/\*[\s\S]*?\*\//gu, "")
    .replaceAll(/\n\s*/gu, "\n")
    .trim();
}
