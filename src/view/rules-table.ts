import { RULES } from "../rules/all-rules.ts";
import { writeBetween } from "./write-between.ts";

/** A document with its table of rules written anew from the rules themselves; throws where it has no place for one. */
export function withRulesTable(markdown: string): string {
  const rows = RULES.map(({ name, promise }) => `| ${name} | ${promise} |\n`);
  return writeBetween(markdown, "rules", `| rule | promise |\n|---|---|\n${rows.join("")}`);
}
