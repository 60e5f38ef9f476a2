import {
  type YAMLError,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Scalar,
} from "yaml";
import type { z } from "zod";
import type { Place, Problem } from "../problem.ts";
import type { ValuePath } from "./value-path.ts";
import type { TextFault } from "./decode-text.ts";
import { inShort } from "./in-short.ts";
import { plainJson } from "./plain-json.ts";
import { plainYaml } from "./plain-yaml.ts";
import { schemaFaults } from "./schema-faults.ts";
import { yamlFaults } from "./yaml-faults.ts";

/** A text file as read from disk, its path relative to the project and with forward slashes. */
export type TextFile = {
  readonly path: string;
  readonly text: string;
  /** Why its bytes are no text; then nothing is read from it. */
  readonly fault?: TextFault;
};

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
  const unread = unreadableBytes(file);
  if (unread) return { ok: false, problems: [unread] };
  // yaml 2.9.1 cannot read a list that follows a byte order mark.
  const text = file.text.replace(/^\ufeff/u, "");
  const plain = plainJson(text) ?? plainYaml(text);
  const fits = plain === undefined ? undefined : schema.safeParse(plain);
  if (fits?.success) {
    // What is plainly written needs no tree of its YAML until somebody reads a place.
    let located: Located | undefined;
    const find = (path: ValuePath): Place => {
      located ??= locate(file.path, text);
      return located.at(offsetOf(located.document, path));
    };
    const place = (path: ValuePath): Place => placeOnDemand(file.path, () => find(path));
    return { ok: true, parsed: { value: fits.data, place } };
  }

  const { document, at } = locate(file.path, text);
  const [tags, errors] = partition([...document.errors, ...document.warnings]);
  const unreadable = [
    ...yamlFaults(errors, text).map(({ offset, ...fault }) => ({
      ...at(offset),
      rule: "file-is-readable",
      ...fault,
    })),
    ...tags.map(({ pos }) => notAllowed(at(pos[0]), `The tag “${text.slice(...pos)}”`)),
  ];
  const unresolved = new Set(tags.map(({ pos: [offset] }) => offset));
  const forbidden = findForbidden(document, text, at, unresolved);
  if (unreadable.length + forbidden.length > 0) return { ok: false, problems: [...unreadable, ...forbidden] };

  const place = (path: ValuePath): Place => at(offsetOf(document, path));
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, parsed: { value: result.data, place } };
  const inBraces = (path: ValuePath): boolean => {
    const map = document.getIn(path, true);
    return isMap(map) && map.flow === true;
  };
  const sourceOf = (path: ValuePath): string | undefined => {
    const node = document.getIn(path, true);
    return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
  };
  const faults = schemaFaults(result.error.issues, schema, { value, inBraces, sourceOf });
  return {
    ok: false,
    problems: faults.map(({ path, key, message, hint }) => ({
      ...(key === undefined ? place(path) : at(offsetOfKey(document, path, key))),
      rule: "file-fits-its-schema",
      message,
      hint,
    })),
  };
}

/** The problem of a file whose bytes are no text, for whatever reads it. */
export function unreadableBytes({ path, fault }: TextFile): Problem | undefined {
  return fault && { file: path, rule: "file-is-readable", ...fault };
}

/** A place that is looked for when its line or column is read: most are held ready for a problem that never comes. */
function placeOnDemand(file: string, find: () => Place): Place {
  return {
    file,
    get line() {
      return find().line;
    },
    get column() {
      return find().column;
    },
  };
}

/** A document, and the place of each offset in its text. */
type Located = { readonly document: Document; readonly at: (offset: number) => Place };

function locate(file: string, text: string): Located {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    strict: true,
    uniqueKeys: true,
    merge: false,
    schema: "core",
    prettyErrors: false,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return { document, at };
}

/**
 * Anchors and aliases hide where a value comes from; merge keys change what a reader sees, as tags do. A hash after
 * unquoted text cuts it short.
 */
function findForbidden(
  document: Document,
  text: string,
  at: (offset: number) => Place,
  told: ReadonlySet<number>,
): Problem[] {
  const problems: Problem[] = [];
  const refuse = (offset: number, what: string): void => void problems.push(notAllowed(at(offset), what));
  visit(document, {
    Node: (_key, node) => {
      const offset = node.range?.[0] ?? 0;
      const short = isScalar(node) ? cutShort(node, text, at) : undefined;
      if (short) problems.push(short);
      const tag = /(?:^|\s)(![^\s,[\]{}]*)(?:\s+&\S+)?\s+$/u.exec(
        text.slice(Math.max(0, offset - 200), offset),
      );
      if (isNode(node) && !isAlias(node) && node.tag !== undefined && tag) {
        const begins = offset - tag[0].length + tag[0].indexOf("!");
        if (!told.has(begins)) refuse(begins, `The tag “${tag[1]}”`);
      }
      if (isAlias(node)) return refuse(offset, `The alias “*${node.source}”`);
      if (!("anchor" in node) || !node.anchor) return;
      // A node begins after its anchor.
      refuse(Math.max(0, text.lastIndexOf(`&${node.anchor}`, offset)), `The anchor “&${node.anchor}”`);
    },
    Pair: (_key, { key }) => {
      if (isScalar(key) && key.value === "<<") refuse(key.range?.[0] ?? 0, "The merge key “<<”");
    },
  });
  return problems;
}

/** What follows the hash YAML takes for a comment, and the writer perhaps for a part of the text. */
function cutShort(
  { type, value, range }: Scalar,
  text: string,
  at: (offset: number) => Place,
): Problem | undefined {
  const [, end = 0, until = 0] = range ?? [];
  const comment = /^[ \t]+(#.*)/u.exec(text.slice(end, until))?.[1];
  if (type !== "PLAIN" || typeof value !== "string" || comment === undefined) return undefined;
  // Behind a single word, “# ” is what people set before a comment.
  if (!value.includes(" ") && !/^#\S/u.test(comment)) return undefined;
  return {
    ...at(end),
    rule: "file-is-readable",
    message: `The text ends before a hash: “${inShort(value)}”; the rest is a comment to YAML: “${inShort(comment)}”`,
    hint: "Put the whole text into quotation marks if the hash belongs to it; else put the comment on a line of its own.",
  };
}

/** Tags that nothing resolves, apart from what is wrong with the writing. */
function partition(found: readonly YAMLError[]): readonly [readonly YAMLError[], readonly YAMLError[]] {
  const isTag = ({ code }: YAMLError): boolean => code === "TAG_RESOLVE_FAILED";
  return [found.filter(isTag), found.filter((one) => !isTag(one))];
}

function notAllowed(place: Place, what: string): Problem {
  return {
    ...place,
    rule: "file-is-readable",
    message: `${what} is not allowed in a briefing's files.`,
    hint: "Write the value out where it is used.",
  };
}

function offsetOf(document: Document, path: ValuePath): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
    if (node?.range) return node.range[0] ?? 0;
  }
  return 0;
}

/** The offset of a key itself, where the map at `path` holds it. */
function offsetOfKey(document: Document, path: ValuePath, key: string): number {
  const map = document.getIn(path, true);
  const keys = isMap(map) ? map.items.map((pair) => pair.key) : [];
  const node = keys.find((candidate) => isScalar(candidate) && String(candidate.value) === key);
  return isScalar(node) && node.range ? node.range[0] : offsetOf(document, path);
}
