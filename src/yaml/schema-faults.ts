import type { z } from "zod";
import { fillFile } from "./fill-file.ts";
import { inShort } from "./in-short.ts";
import { didYouMean, nearestName } from "../nearest-name.ts";
import { namePath, valueAt } from "./name-path.ts";
import { knownKeys } from "./known-keys.ts";
import type { ValuePath } from "./parse-yaml.ts";
import { rightForm } from "./right-form.ts";

/** What does not fit its schema: where (at a key itself, where one is named), in words, and what to do. */
export type SchemaFault = {
  readonly path: ValuePath;
  readonly key?: string;
  readonly message: string;
  readonly hint: string;
};

/** A file's value, and whether the map at a path is written in braces. */
export type Written = {
  readonly value: unknown;
  readonly inBraces: (path: ValuePath) => boolean;
  /** What the whole is called; “the file” unless given. */
  readonly whole?: string;
};

type Issue = z.core.$ZodIssue;

/** Every fault of a value. A key that is missing because it is misspelt is told once, as misspelt. */
export function schemaFaults(
  issues: readonly Issue[],
  schema: z.ZodType,
  written: Written,
): readonly SchemaFault[] {
  const faults = issues.flatMap((issue) => faultsOf(issue, schema, written));
  const meant = new Set(
    faults.flatMap(({ path, meant: key }) => (key ? [JSON.stringify([...path, key])] : [])),
  );
  // What is of another kind is often too short as well.
  const first = (path: ValuePath): Fault | undefined =>
    faults.find((one) => one.key === undefined && JSON.stringify(one.path) === JSON.stringify(path));
  return faults
    .filter((fault) => fault.key !== undefined || first(fault.path) === fault)
    .filter(({ missing, path }) => !missing || !meant.has(JSON.stringify(path)))
    .map(({ missing: _missing, meant: _meant, ...fault }) => fault);
}

type Fault = SchemaFault & { readonly missing?: true; readonly meant?: string };

function faultsOf(issue: Issue, schema: z.ZodType, written: Written): readonly Fault[] {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => unknownKey(path, key, schema, written));
  const value = valueAt(written.value, path);
  if (value === undefined && path.length > 0) return [missingKey(path, issue, written)];
  const where = capitalize(nameOf(path, written));
  if (value === null && path.length === 0)
    return [{ path, message: `${where} is empty.`, hint: fillFile(schema) }];
  const { message, hint } = wordsFor(innermost(issue), value, path.at(-1));
  return [{ path, message: `${where} ${message}`, hint }];
}

function nameOf(path: ValuePath, { value, whole }: Written): string {
  return path.length === 0 && whole !== undefined ? whole : namePath(value, path);
}

function unknownKey(path: ValuePath, key: string, schema: z.ZodType, written: Written): Fault {
  const { value, inBraces } = written;
  const container = valueAt(value, path) as Readonly<Record<string, unknown>>;
  const known = knownKeys(schema, path);
  const where = nameOf(path, written);
  const meant = nearestName(key, known);
  const [, glued = "", rest = ""] = /^(?<glued>\w+):(?<rest>\S.*)$/u.exec(key) ?? [];
  if (container[key] === null && known.includes(glued)) {
    return {
      path,
      key,
      message: `“${inShort(key)}” has no space behind its colon.`,
      hint: `Write it with one: ${glued}: ${rest}`,
      meant: glued,
    };
  }
  if (container[key] === null && meant === undefined && inBraces(path)) {
    const keys = Object.keys(container);
    const before = keys[keys.indexOf(key) - 1] ?? "";
    return {
      path,
      key,
      message: `“${inShort(key)}” stands behind a comma, which within braces ends the text before it.`,
      hint: `Put the whole text into quotation marks if it belongs there: ${before}: "${String(container[before])}, ${key}"`,
    };
  }
  return {
    path,
    key,
    message: `Unknown key “${inShort(key)}” in ${where}.`,
    hint: meant === undefined ? `Remove it. ${didYouMean(key, known)}` : `Did you mean “${meant}”?`,
    ...(meant !== undefined && { meant }),
  };
}

function missingKey(path: ValuePath, issue: Issue, written: Written): Fault {
  const key = String(path.at(-1));
  const one = innermost(issue);
  const allowed = one.code === "invalid_value" ? ` Allowed are: ${one.values.map(String).join(", ")}.` : "";
  return {
    path,
    missing: true,
    message: `“${key}” is missing in ${nameOf(path.slice(0, -1), written)}.`,
    hint: `Add ${key}: with ${one.code === "invalid_type" ? asked(one.expected) : "its value"}.${allowed}`,
  };
}

/** Of a choice between kinds the issue that says most: the one furthest in, else all kinds as one. */
function innermost(issue: Issue): Issue {
  if (issue.code === "invalid_key") return issue.issues[0] ?? issue;
  if (issue.code !== "invalid_union" || issue.message !== "Invalid input") return issue;
  const inner = issue.errors.flat();
  const deepest = inner.find(({ path }) => path.length > 0);
  return deepest ?? inner.find(({ code }) => code !== "invalid_type") ?? inner[0] ?? issue;
}

function wordsFor(
  issue: Issue,
  value: unknown,
  key: string | number | undefined,
): { readonly message: string; readonly hint: string } {
  if (value === null || value === "") {
    const behind = typeof key === "number" ? "hyphen" : "colon";
    return { message: "is empty.", hint: `Write ${askedBy(issue)} behind the ${behind}.` };
  }
  if (isOurs(issue)) {
    const { fault = issue.message, hint } = rightForm(issue.message, value, key);
    return { message: `does not fit: ${fault}.`, hint };
  }
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    const nearest = typeof value === "string" ? nearestName(value, values) : undefined;
    return {
      message: `cannot be ${printed(value)}.`,
      hint: nearest ? `Did you mean “${nearest}”?` : `Allowed are: ${values.join(", ")}.`,
    };
  }
  if (issue.code === "too_small" || issue.code === "too_big") {
    const [bound, sides] =
      issue.code === "too_small"
        ? [issue.minimum, ["at least", "more than"]]
        : [issue.maximum, ["at most", "less than"]];
    const side = sides[issue.inclusive === false ? 1 : 0];
    const of = issue.origin === "array" ? " entries" : issue.origin === "string" ? " characters" : "";
    return {
      message: `has to ${of === "" ? "be" : "have"} ${side} ${bound}${of}.`,
      hint: "Correct it, or look whether it belongs here.",
    };
  }
  if (issue.code === "invalid_type") {
    return {
      message: `is ${printed(value)}, and has to be ${asked(issue.expected)}.`,
      hint: remedy(issue.expected, value, key),
    };
  }
  return {
    message: `has not the form asked for: ${printed(value)}.`,
    hint: "Compare it with the same key of another entry.",
  };
}

/** Whether a schema says in its own words what it asks for. */
function isOurs({ message }: Issue): boolean {
  return !/^(?:Invalid|Too (?:big|small))/u.test(message);
}

function askedBy(issue: Issue): string {
  const [, form] = /^expected (.+)$/u.exec(issue.message) ?? [];
  if (isOurs(issue) && form !== undefined) return form;
  return issue.code === "invalid_type" ? asked(issue.expected) : "its value";
}

const ASKED: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "keys with their values",
  record: "keys with their values",
};

function asked(expected: string): string {
  return ASKED[expected] ?? "a value of another kind";
}

const IN_FIGURES: ReadonlySet<string> = new Set(["number", "int"]);

/** What people write for true and false in other YAML. */
const YES_OR_NO: Readonly<Record<string, boolean>> = { yes: true, on: true, no: false, off: false };

function remedy(expected: string, value: unknown, key: string | number | undefined): string {
  const text = typeof value === "string" ? value : undefined;
  if ((expected === "object" || expected === "record") && text !== undefined)
    return /^[\w-]+:\S/u.test(text)
      ? `Put a space behind the colon: “${inShort(text.replace(":", ": "))}”`
      : "Write each key on a line of its own, with a colon and a space behind it.";
  if (expected === "array" || expected === "tuple") {
    if (text !== undefined && typeof key === "string")
      return `Write it in brackets: ${key}: [${inShort(text)}]`;
    return "Begin each entry with a hyphen and a space, “- ”, or write them in brackets with commas between them.";
  }
  if (expected === "string" && typeof value !== "object")
    return `Put it into quotation marks: "${JSON.stringify(value)}"`;
  const bool = expected === "boolean" ? YES_OR_NO[text?.toLowerCase() ?? ""] : undefined;
  if (bool !== undefined) return `Write it so: ${key}: ${bool}`;
  return IN_FIGURES.has(expected) && text !== undefined && /^[-+]?\d/u.test(text)
    ? "Write the number alone, in figures, without quotation marks and with a point before decimals."
    : `Write ${asked(expected)} in its place.`;
}

/** A value in a message. e.g. the number 5, “crack-found”, a list */
function printed(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "keys with values";
  return typeof value === "string" ? `“${inShort(value)}”` : inShort(JSON.stringify(value));
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
