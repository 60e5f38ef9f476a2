import { readFile, stat } from "node:fs/promises";
import { release } from "node:os";
import { join } from "node:path";
import { countOf } from "../../problem.ts";
import type { Examined, Finding } from "./examined.ts";

/** Looks at what npm ci has put there: the project, its Node, its packages, its fonts. */
export const examineInstallation = [versions, node, packages, fonts];

async function versions({ root, browsers }: Examined): Promise<Finding> {
  const { version } = await readPackage(root);
  return { name: "briefbook", says: `${version} on ${browsers.platform} ${browsers.arch}, ${release()}` };
}

async function node({ root, browsers, node: { version, path } }: Examined): Promise<Finding> {
  const isOwn = path.startsWith(join(root, "node_modules"));
  const began = browsers.env["BRIEFBOOK_STARTED_BY"];
  const why = !isOwn
    ? "which started the command and fits"
    : began === undefined
      ? "which npm ci installed and npm put first"
      : `which npm ci installed, because ${began} started the command and does not fit`;
  return { name: "node", says: `${version}, ${why}` };
}

async function packages({ root }: Examined): Promise<Finding> {
  const { dependencies = {} } = await readPackage(root);
  const wrong: string[] = [];
  for (const [name, wanted] of Object.entries(dependencies)) {
    const found = await readPackage(join(root, "node_modules", name)).catch(() => undefined);
    if (found?.version !== wanted) wrong.push(`${name} ${found?.version ?? "missing"} instead of ${wanted}`);
  }
  const says =
    wrong.length > 0
      ? wrong.join("; ")
      : `${countOf(Object.keys(dependencies).length, "package")}, as the lockfile has them`;
  return { name: "packages", says, ...(wrong.length > 0 && { hint: "Install them anew: npm ci" }) };
}

async function fonts(examined: Examined): Promise<Finding> {
  const missing: string[] = [];
  for (const { name, from } of examined.fonts) {
    const size = await stat(from).then(
      (found) => found.size,
      () => 0,
    );
    if (size === 0) missing.push(name);
  }
  return missing.length > 0
    ? { name: "fonts", says: `missing: ${missing.join(", ")}`, hint: "Install the packages anew: npm ci" }
    : { name: "fonts", says: `${countOf(examined.fonts.length, "file")}, all there` };
}

type Package = { readonly version: string; readonly dependencies?: Readonly<Record<string, string>> };

async function readPackage(folder: string): Promise<Package> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Package;
}
