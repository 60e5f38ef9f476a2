import type { z } from "zod";
import { didYouMean, nearestName } from "../nearest-name.ts";
import { fillFile } from "./fill-file.ts";
import { inShort } from "./in-short.ts";
import { namePath } from "./name-path.ts";
import { valueAt } from "./value-path.ts";
import { knownKeys } from "./known-keys.ts";
import type { ValuePath } from "./value-path.ts";
import { asked, remedyFor, type Misfit } from "./remedy-for.ts";
import { rightForm } from "./right-form.ts";
import { asTyped } from "./as-typed.ts";

/** What does not fit its schema: where (at a key itself, where one is named), in words, and what to do. */
export type SchemaFault = {
  readonly path: ValuePath;
  readonly key?: string;
  readonly message: string;
  readonly hint: string;
};

/** A file's value, whether the map at a path is written in braces, and how a value is written. */
export type Written = {
  readonly value: unknown;
  readonly inBraces: (path: ValuePath) => boolean;
  readonly sourceOf?: (path: ValuePath) => string | undefined;
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
    faults.flatMap(({ path, meant: key, meantIn = path }) =>
      key ? [JSON.stringify([...meantIn, key])] : [],
    ),
  );
  // What is of another kind is often too short as well.
  const first = (path: ValuePath): Fault | undefined =>
    faults.find((one) => one.key === undefined && JSON.stringify(one.path) === JSON.stringify(path));
  return faults
    .filter((fault) => fault.key !== undefined || first(fault.path) === fault)
    .filter(({ missing, path }) => !missing || !meant.has(JSON.stringify(path)))
    .map(({ missing: _missing, meant: _meant, meantIn: _in, ...fault }) => fault);
}

type Fault = SchemaFault & {
  readonly missing?: true;
  /** The key that was meant, and the map that it was meant for, where it is not the one it stands in. */
  readonly meant?: string;
  readonly meantIn?: ValuePath;
};

function faultsOf(issue: Issue, schema: z.ZodType, written: Written): readonly Fault[] {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => unknownKey(path, key, schema, written));
  if (issue.code === "invalid_key") {
    const where = `The key “${inShort(String(path.at(-1)))}” of ${nameOf(path.slice(0, -1), written)}`;
    const misfit = { value: path.at(-1), key: undefined, source: undefined, known: [] };
    const { message, hint } = wordsFor(innermost(issue), misfit);
    return [{ path: path.slice(0, -1), key: String(path.at(-1)), message: `${where} ${message}`, hint }];
  }
  const value = valueAt(written.value, path);
  if (value === undefined && path.length > 0) return [missingKey(path, issue, written)];
  const where = capitalize(nameOf(path, written));
  if (value === null && path.length === 0)
    return [{ path, message: `${where} is empty.`, hint: fillFile(schema) }];
  const one = { value, key: path.at(-1), source: written.sourceOf?.(path), known: knownKeys(schema, path) };
  const { message, hint } = wordsFor(innermost(issue), one);
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
  const meant = nearestName(asTyped(key), known);
  const [spaced = "", bare = ""] = /^(\w+) +\S.*$/u.exec(key) ?? [];
  if (container[key] === null && known.includes(bare) && !Object.hasOwn(container, bare)) {
    return {
      path,
      key,
      message: `“${inShort(key)}” has no colon behind its key.`,
      hint: `Write it with one: ${bare}: ${spaced.slice(bare.length).trim()}`,
      meant: bare,
    };
  }
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
    const before = keys[keys.indexOf(key) - 1];
    if (before === undefined) {
      const hint = `Write a colon and a space behind each key. Known are: ${known.join(", ")}.`;
      return {
        path,
        key,
        message: `“${inShort(key)}” stands where a key with its value is asked for.`,
        hint,
      };
    }
    return {
      path,
      key,
      message: `“${inShort(key)}” stands behind a comma, which within braces ends the text before it.`,
      hint: `Put the whole text into quotation marks if it belongs there: ${before}: "${String(container[before])}, ${key}"`,
    };
  }
  const outer = meant === undefined ? holderOf(key, path, schema) : undefined;
  if (outer !== undefined) {
    const of = outer.length === 0 ? "the file" : nameOf(outer, written);
    return {
      path,
      key,
      message: `“${inShort(key)}” stands too far in: it belongs to ${of}, not to ${where}.`,
      hint: `Begin it in the column of “${String(path[outer.length])}:”.`,
      meant: key,
      meantIn: outer,
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

/** The nearest map around a path, reached by keys alone, that knows a key. */
function holderOf(key: string, path: ValuePath, schema: z.ZodType): ValuePath | undefined {
  for (let length = path.length - 1; length >= 0 && typeof path[length] === "string"; length--)
    if (knownKeys(schema, path.slice(0, length)).includes(key)) return path.slice(0, length);
  return undefined;
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
  const literals = inner.flatMap((one) =>
    one.code === "invalid_value" && one.path.length === 0 ? one.values : [],
  );
  if (literals.length > 0 && inner.every(({ code }) => code === "invalid_value"))
    return {
      code: "invalid_value",
      values: literals,
      path: issue.path,
      message: issue.message,
      input: issue.input,
    };
  const deepest = inner.find(({ path }) => path.length > 0);
  return deepest ?? inner.find(({ code }) => code !== "invalid_type") ?? inner[0] ?? issue;
}

function wordsFor(
  issue: Issue,
  misfit: Omit<Misfit, "expected">,
): { readonly message: string; readonly hint: string } {
  const { value, key, source } = misfit;
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
    const typed = typeof value === "string" ? asTyped(value) : "";
    const isQuoted = issue.values.some((one) => typeof one !== "string" && String(one) === value);
    // Of two letters every other pair is near. e.g. “ua” and “fa”
    const isCode = typed.length <= 2 && !values.some((one) => one.toLowerCase() === typed.toLowerCase());
    const nearest = isCode ? undefined : nearestName(typed, values);
    const meant = nearest ? `Did you mean “${nearest}”?` : `Allowed are: ${values.join(", ")}.`;
    return {
      message: `cannot be ${isQuoted ? `the text ${printed(value)}` : printed(value)}.`,
      hint: isQuoted ? `Write it without quotation marks: ${key}: ${typed}` : meant,
    };
  }
  if (issue.code === "too_small" || issue.code === "too_big") {
    const [bound, sides] =
      issue.code === "too_small"
        ? [issue.minimum, ["at least", "more than"]]
        : [issue.maximum, ["at most", "less than"]];
    const side = sides[issue.inclusive === false ? 1 : 0];
    const noun = { array: Number(bound) === 1 ? " entry" : " entries", string: " characters" }[
      String(issue.origin)
    ];
    return {
      message: `has to ${noun === undefined ? "be" : "have"} ${side} ${bound}${noun ?? ""}.`,
      hint: SIZED[`${issue.code} ${issue.origin}`] ?? "Correct it, or look whether it belongs here.",
    };
  }
  if (issue.code === "invalid_type") {
    // A text in quotation marks may look like what is asked for.
    const text = typeof value === "string" && source?.startsWith('"') === true ? "the text " : "";
    const shown = typeof value === "number" ? (source ?? printed(value)) : printed(value);
    return {
      message: `is ${text}${shown}, and has to be ${asked(issue.expected)}.`,
      hint: remedyFor({ ...misfit, expected: issue.expected }),
    };
  }
  return {
    message: `has not the form asked for: ${printed(value)}.`,
    hint: "Compare it with the same key of another entry.",
  };
}

const SIZED: Readonly<Record<string, string>> = {
  "too_small array": "Add what is missing.",
  "too_big array": "Keep what matters most.",
  "too_big string": "Say it in fewer words.",
};

/** Whether a schema says in its own words what it asks for. */
function isOurs({ message }: Issue): boolean {
  return !/^(?:Invalid|Too (?:big|small))/u.test(message);
}

function askedBy(issue: Issue): string {
  const [, form] = /^expected (.+)$/u.exec(issue.message) ?? [];
  if (isOurs(issue) && form !== undefined) return form;
  return issue.code === "invalid_type" ? asked(issue.expected) : "its value";
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
