import type { YAMLError } from "yaml";
import type { YamlFault } from "./yaml-fault.ts";

/** A line that begins with a key, or with the hyphen of an entry. */
const BEGINS = /^(?<indent> +)(?:(?<key>[A-Za-z][\w-]*):(?=\s|$)|(?<hyphen>-) )/u;

/**
 * A line that begins further in than those it belongs to, which YAML takes for more of the text above; or a colon in
 * the later lines of such a text. The parser tells of both at the line where the text begins.
 */
export function furtherIn(errors: readonly YAMLError[], text: string): YamlFault | undefined {
  const [first] = errors;
  if (!first) return undefined;
  const [from] = first.pos;
  const key = errors.find(({ code, pos: [start] }) => code === "MULTILINE_IMPLICIT_KEY" && start === from);
  if (key) return runOn(from, key.pos[1], text);
  const badly = first.code === "BAD_INDENT" && /same column/iu.test(first.message);
  const line = lineAt(text, from);
  return badly ? misplaced(lineAt(text, line - 1), line, text) : undefined;
}

/** A text that begins at an offset and ends before a colon that stands lines below. */
function runOn(from: number, colon: number, text: string): YamlFault | undefined {
  const line = lineAt(text, colon - 1);
  if (BEGINS.test(lineFrom(text, line))) return misplaced(lineAt(text, from), line, text);
  return {
    offset: Math.max(line, text.indexOf(": ", line)),
    message: "A colon with a space behind it begins a new key to YAML.",
    hint: 'Put the whole text, from its first line on, into quotation marks if the colon belongs to it: "…: …"',
  };
}

/** A line held against a neighbour above it. */
function misplaced(neighbour: number, line: number, text: string): YamlFault | undefined {
  const found = BEGINS.exec(lineFrom(text, line))?.groups;
  const above = /^ *(?:- +)?(?=[A-Za-z][\w-]*:(?:\s|$))|^ *(?=- )/u.exec(lineFrom(text, neighbour))?.[0];
  const indent = found?.["indent"]?.length ?? 0;
  if (!found || above === undefined || indent <= above.length) return undefined;
  const begins = found["key"] ? `“${found["key"]}:”` : "The hyphen";
  return {
    offset: line + indent,
    message: `${begins} begins further in than its neighbours.`,
    hint: `Begin it in column ${above.length + 1}, under the ${found["key"] ? "key" : "hyphen"} above; if it goes on with the text above, put all of that into quotation marks.`,
  };
}

/** The offset at which the line begins that holds an offset. */
function lineAt(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function lineFrom(text: string, begin: number): string {
  return text.slice(begin).split("\n", 1)[0] ?? "";
}
