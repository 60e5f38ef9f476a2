import { join, relative } from "node:path";
import { PROJECT_ROOT } from "./project.ts";

/** The folder with the schemas of the data, as seen from the folder of a briefing; with forward slashes. e.g. ../schema */
export function schemaFolder(briefingFolder: string): string {
  return relative(briefingFolder, join(PROJECT_ROOT, "data", "schema")).replaceAll("\\", "/");
}
