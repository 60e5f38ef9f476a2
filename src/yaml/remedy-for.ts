import { asTyped } from "./as-typed.ts";
import { inShort } from "./in-short.ts";
import { rightNumber } from "./right-number.ts";

/** A value of another kind than is asked for: what it is, as it is written, its key, and the keys that are known in its place. */
export type Misfit = {
  readonly expected: string;
  readonly value: unknown;
  readonly source: string | undefined;
  readonly key: string | number | undefined;
  readonly known: readonly string[];
};

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

/** A kind of value, as zod names it, in words. */
export function asked(expected: string): string {
  return ASKED[expected] ?? "a value of another kind";
}

const BY_KIND: Readonly<Record<string, (misfit: Misfit) => string | undefined>> = {
  object: forKeys,
  record: forKeys,
  array: forList,
  tuple: forList,
  string: ({ value, source }) =>
    typeof value === "object"
      ? undefined
      : `Put it into quotation marks: "${source ?? JSON.stringify(value)}"`,
  boolean: forBoolean,
  number: forNumber,
  int: forNumber,
};

/** What to do about a value of another kind. */
export function remedyFor(misfit: Misfit): string {
  return BY_KIND[misfit.expected]?.(misfit) ?? `Write ${asked(misfit.expected)} in its place.`;
}

function forKeys({ value, known }: Misfit): string | undefined {
  if (Array.isArray(value) && known.length > 0)
    return isEntries(value)
      ? `Its keys are: ${known.join(", ")}. Put the list behind the one it belongs to.`
      : `Write each value behind its key, without a hyphen or brackets. Known are: ${known.join(", ")}.`;
  if (typeof value !== "string") return undefined;
  return /^[\w-]+:\S/u.test(value)
    ? `Put a space behind the colon: “${inShort(value.replace(":", ": "))}”`
    : "Write each key on a line of its own, with a colon and a space behind it.";
}

function isEntries(value: readonly unknown[]): boolean {
  return value.every((one) => typeof one === "object" && one !== null);
}

function forList({ value, key }: Misfit): string {
  const before = typeof key === "string" ? `${key}: ` : "- ";
  if (typeof value === "string" && key !== undefined) {
    const names = value.replace(/^\((.*)\)$/su, "$1");
    // A sentence may have commas of its own.
    return /^[^\s,]+(?:, *[^\s,]+)*$/u.test(names)
      ? `Write it in brackets: ${before}[${inShort(names)}]`
      : `Begin each entry on a line of its own with a hyphen and a space: “- ${inShort(value)}”`;
  }
  const [only, ...others] = isMap(value) ? Object.entries(value) : [];
  if (only && [only, ...others].every(([, one]) => one === null))
    return `Write it in brackets: ${before}[${inShort([only, ...others].map(([name]) => name).join(", "))}]`;
  if (key === undefined && only && others.length === 0 && Array.isArray(only[1]))
    return `Delete the line “${only[0]}:”, and begin the entries where it began: the file is the list.`;
  return "Begin each entry with a hyphen and a space, “- ”, or write them in brackets with commas between them.";
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What people write for true and false in other YAML, or within quotation marks. */
const YES_OR_NO: Readonly<Record<string, boolean>> = {
  yes: true,
  on: true,
  true: true,
  no: false,
  off: false,
  false: false,
};

function forBoolean({ value, key }: Misfit): string | undefined {
  const bool = typeof value === "string" ? YES_OR_NO[asTyped(value).toLowerCase()] : undefined;
  return bool === undefined ? undefined : `Write it so: ${key}: ${bool}`;
}

function forNumber({ value, key }: Misfit): string | undefined {
  const ways = typeof value === "string" ? rightNumber(value) : [];
  if (ways.length > 1) return `Write the one that is meant: ${ways.join(" or ")}`;
  return ways.length === 1
    ? `Write it so: ${typeof key === "string" ? `${key}: ` : ""}${ways[0]}`
    : undefined;
}
