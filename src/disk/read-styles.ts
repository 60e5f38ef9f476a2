import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { compareText } from "../problem.ts";
import { PROJECT_ROOT } from "./project.ts";

/** The site's one style sheet: the general parts in their order, then every component's, then print. */
export async function readStyles(): Promise<string> {
  const templates = join(PROJECT_ROOT, "templates");
  const components = await readdir(join(templates, "components"), { withFileTypes: true });
  const names = components.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const files = [
    ...["layers", "fonts", "tokens", "base"].map((name) => join(templates, "styles", `${name}.css`)),
    ...names.toSorted(compareText).map((name) => join(templates, "components", name, `${name}.css`)),
    join(templates, "styles", "print.css"),
  ];
  const sheets = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return sheets.map((sheet) => sheet.trim()).join("\n\n");
}
