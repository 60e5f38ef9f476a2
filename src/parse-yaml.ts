import { isAlias, isScalar, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { z } from "zod";
import { nearestName } from "./nearest-name.ts";
import type { Place, Problem } from "./problem.ts";

/** A text file as read from disk, its path relative to the project and with forward slashes. */
export type TextFile = { readonly path: string; readonly text: string };

/** Keys and indexes from the root of a file to a value. e.g. [3, "evidence", 0, "quote"] */
export type ValuePath = readonly (string | number)[];

/** A parsed file: its value, and where each part of it stands. */
export type Parsed<T> = {
  readonly value: T;
  /** The place of the value at `path`, or of its nearest ancestor that exists. */
  readonly place: (path: ValuePath) => Place;
};

export type ParseResult<T> =
  | { readonly ok: true; readonly parsed: Parsed<T> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads YAML strictly and holds it against a schema. Refused, each with its place: syntax errors, more than one
 * document, duplicate keys, anchors, aliases, merge keys, custom tags, and whatever the schema does not know.
 */
export function parseYaml<T>(file: TextFile, schema: z.ZodType<T>): ParseResult<T> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, {
    lineCounter: lines,
    strict: true,
    uniqueKeys: true,
    merge: false,
    schema: "core",
    prettyErrors: false,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: file.path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const unreadable = [...document.errors, ...document.warnings].map((error) => ({
    ...at(error.pos[0]),
    rule: "file-is-readable",
    message: `The YAML cannot be read: ${error.message.split("\n")[0]}`,
    hint: "Mend the syntax at this place; quote the text if it holds a colon, a hash or a bracket.",
  }));
  const forbidden = findForbidden(document, at);
  if (unreadable.length + forbidden.length > 0) return { ok: false, problems: [...unreadable, ...forbidden] };

  const place = (path: ValuePath): Place => at(offsetOf(document, path));
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (result.success) return { ok: true, parsed: { value: result.data, place } };
  return { ok: false, problems: result.error.issues.flatMap((issue) => toProblems(issue, place)) };
}

/** Anchors and aliases hide where a value comes from; merge keys and tags change what a reader sees. */
function findForbidden(document: Document, at: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  const refuse = (node: { range?: readonly number[] | null | undefined }, what: string): void => {
    problems.push({
      ...at(node.range?.[0] ?? 0),
      rule: "file-is-readable",
      message: `${what} is not allowed in a briefing's files.`,
      hint: "Write the value out where it is used.",
    });
  };
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) return refuse(node, `The alias “*${node.source}”`);
      if ("anchor" in node && node.anchor) refuse(node, `The anchor “&${node.anchor}”`);
      if (node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:")) {
        refuse(node, `The tag “${node.tag}”`);
      }
    },
    Pair: (_key, pair) => {
      if (isScalar(pair.key) && pair.key.value === "<<") refuse(pair.key, "The merge key “<<”");
    },
  });
  return problems;
}

function offsetOf(document: Document, path: ValuePath): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
    if (node?.range) return node.range[0] ?? 0;
  }
  return 0;
}

/** One problem for each thing that is wrong: an unknown key stands at the key itself, not at its map. */
function toProblems(issue: z.core.$ZodIssue, place: (path: ValuePath) => Place): Problem[] {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  const where = path.length === 0 ? "the file" : `“${path.join(".")}”`;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      ...place([...path, key]),
      rule: "file-fits-its-schema",
      message: `Unknown key “${key}” in ${where}.`,
      hint: "Remove it, or correct its spelling; docs/design.md names the files and their keys.",
    }));
  }
  return [
    {
      ...place(path),
      rule: "file-fits-its-schema",
      message: `${capitalize(where)} does not fit: ${issue.message}.`,
      hint: hintFor(issue),
    },
  ];
}

function hintFor(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    const nearest = typeof issue.input === "string" ? nearestName(issue.input, values) : undefined;
    return nearest ? `Did you mean “${nearest}”?` : `Allowed are: ${values.join(", ")}.`;
  }
  return "Give the key a value of the kind asked for.";
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
