import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { PreviewFault } from "../../browser/preview-state.ts";

/**
 * What is to be mended in a program that could not be started, from what Node printed last: the place in the file, where
 * it names one, and the error.
 *
 *     file:///…/src/id.ts:3
 *     SyntaxError: Unexpected identifier
 */
export function whyItEnded(complaint: string, cwd: string = process.cwd()): PreviewFault {
  const [, url, line] = /^(file:\S+?\.ts):(\d+)/mu.exec(complaint) ?? [];
  const says = /^\s*\w*Error\b.*$/mu.exec(complaint)?.[0].trim();
  return {
    place:
      url === undefined ? "the program" : `${relative(cwd, fileURLToPath(url)).replaceAll(sep, "/")}:${line}`,
    says: says ?? (complaint.trim() || "It ended without a word."),
    hint: "It is started again at the next change.",
  };
}
