import { RULES } from "../rules/all-rules.ts";

const START = "<!-- rules -->\n";
const END = "<!-- /rules -->\n";

/** A document with its table of rules written anew from the rules themselves; throws where it has no place for one. */
export function withRulesTable(markdown: string): string {
  const start = markdown.indexOf(START);
  const end = markdown.indexOf(END);
  if (start < 0 || end < start)
    throw new Error(`There is no ${START.trim()} … ${END.trim()} to write between.`);
  const rows = RULES.map(({ name, promise }) => `| ${name} | ${promise} |\n`);
  return (
    markdown.slice(0, start + START.length) +
    "\n| rule | promise |\n|---|---|\n" +
    rows.join("") +
    "\n" +
    markdown.slice(end)
  );
}
