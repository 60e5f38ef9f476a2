import { isAbsolute, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { PROJECT_ROOT } from "./project.ts";

/**
 * The folder with the schemas of the data, as an editor reads it in a file of a briefing: the way there, or its address where
 * the way has a space in it, at which the line of the editor ends, or leads to another drive. e.g. ../schema
 */
export function schemaFolder(briefingFolder: string, schemas = join(PROJECT_ROOT, "data", "schema")): string {
  const way = relative(briefingFolder, schemas);
  return /\s/u.test(way) || isAbsolute(way) ? pathToFileURL(schemas).href : way.replaceAll("\\", "/");
}
