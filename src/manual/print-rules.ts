import { harmless } from "../problem.ts";
import { RULE_GUIDE } from "./rule-guide.ts";

/** What keeps a rule and what breaks it, in one file, and what a check then prints. */
export type RuleExample = {
  readonly changes: readonly { readonly file: string; readonly right: string; readonly wrong: string }[];
  readonly printed: string;
};

/** More of a long line than this teaches nobody. */
const WIDEST = 240;

/** The body of `docs/rules.md`: all promises, then every rule with a right and a wrong example, and what is printed. */
export function printRules(examples: ReadonlyMap<string, RuleExample>): string {
  const rows = RULE_GUIDE.map(({ name, promise }) => `| [${name}](#${name}) | ${promise} |\n`);
  const parts = RULE_GUIDE.map(({ name, promise, told }) => {
    const example = examples.get(name);
    const body = example ? printExample(example) : `Told by ${told ?? "npm run check"}.\n`;
    return `## ${name}\n\n${promise}\n\n${body}`;
  });
  return `| rule | promise |\n|---|---|\n${rows.join("")}\n${parts.join("\n")}`;
}

function printExample({ changes, printed }: RuleExample): string {
  const shown = changes.map(
    ({ file, right, wrong }) =>
      `Right, in \`${file}\`:\n\n${fenced(right, file)}\nWrong:\n\n${wrong.trim() === "" ? "(nothing stands there)\n" : fenced(wrong, file)}`,
  );
  return `${shown.join("\n")}\nPrinted:\n\n${fenced(printed, "output.text")}`;
}

function fenced(text: string, file: string): string {
  const lines = text.trimEnd().split("\n");
  const short = lines.map((line) => harmless(line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line));
  return `\`\`\`${file.split(".").at(-1)}\n${short.join("\n")}\n\`\`\`\n`;
}
