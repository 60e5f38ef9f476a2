import { citationsOf } from "./citations.ts";
import type { ExportInput } from "./export-input.ts";
import { printJson } from "../figure/print-json.ts";

/** The references as CSL-JSON. */
export function printCsl(input: ExportInput): string {
  return printJson(citationsOf(input));
}
