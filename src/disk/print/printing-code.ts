import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { sha256 } from "../../article/hash.ts";
import { isPackage } from "../is-package.ts";
import { PROJECT_ROOT } from "../project.ts";

/** The two functions that, with a browser, make the bytes of a PDF. */
const PRINTING = ["src/pdf/press/print-documents.ts", "src/pdf/finish-pdf.ts"];

/**
 * A hash of our own code that a PDF depends on: a bundle of it, so that whatever it comes to import counts and a comment
 * does not, and the pinned versions of packages.
 */
export async function hashPrintingCode(root = PROJECT_ROOT): Promise<string> {
  const bundle = await rolldown({
    cwd: root,
    input: PRINTING.map((path) => join(root, path)),
    external: isPackage,
    platform: "node",
    tsconfig: false,
  });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  const codes = output.map((part) => (part.type === "chunk" ? part.code : ""));
  const { dependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    readonly dependencies: unknown;
  };
  return sha256(JSON.stringify([codes, dependencies]));
}
