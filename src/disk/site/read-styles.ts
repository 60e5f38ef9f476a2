import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { compareText } from "../../problem.ts";
import { PROJECT_ROOT } from "../project.ts";

/** The site's one style sheet: the general parts in their order, paper's among them, then every component's, then what narrow windows and large print change. */
export async function readStyles(): Promise<string> {
  const templates = join(PROJECT_ROOT, "templates");
  const components = await readdir(join(templates, "components"), { withFileTypes: true });
  const names = components.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const general = (name: string): string => join(templates, "styles", `${name}.css`);
  const files = [
    ...["layers", "fonts", "tokens", "base", "print"].map(general),
    ...names.toSorted(compareText).map((name) => join(templates, "components", name, `${name}.css`)),
    general("narrow"),
    general("large-print"),
  ];
  const sheets = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return sheets.map(withoutRemarks).join("\n");
}

/** A sheet without comments and indentation, a sixth less to load; none of ours has either within a string. */
function withoutRemarks(sheet: string): string {
  return sheet
    .replaceAll(/\/\*[\s\S]*?\*\//gu, "")
    .replaceAll(/\n\s*/gu, "\n")
    .trim();
}
