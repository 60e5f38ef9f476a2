import { plainScalar } from "./plain-scalar.ts";

/** A bracket or comma; a key with its colon; a text in quotation marks or without. */
const PART =
  / *(?:(?<mark>[[\]{},])|(?<key>(?!(?:true|false|null):)[a-z][\w-]{0,99}): |(?<scalar>"(?:[^"\\]|\\["\\])*"|'(?:[^']|'')*'|(?:[^,[\]{}:#]|:(?=[\w/]))+))/iuy;

/** Nothing that people write holds more; one within the other without end would break the stack. */
const MAX_COLLECTIONS = 200;

/** What is left of a collection on one line. */
type Rest = { readonly text: string; at: number };
type Part = { readonly [kind in "mark" | "key" | "scalar"]?: string };

/**
 * The value of a collection of YAML in brackets on one line; undefined for whatever is not plainly one: comments, keys
 * in quotation marks or twice, texts with a hash or a colon in doubt, more than 200 collections.
 */
export function plainFlow(text: string): unknown {
  if (text.split(/[[{]/u, MAX_COLLECTIONS + 2).length > MAX_COLLECTIONS + 1) return undefined;
  const rest: Rest = { text, at: 0 };
  const value = readValue(rest);
  return rest.at === text.length ? value : undefined;
}

function nextPart(rest: Rest): Part {
  PART.lastIndex = rest.at;
  const found = PART.exec(rest.text);
  rest.at = found ? PART.lastIndex : rest.text.length + 1;
  return found?.groups ?? {};
}

function readValue(rest: Rest): unknown {
  const part = nextPart(rest);
  if (part.mark === "[") return readItems(rest, "]", [], (list) => push(list, readValue(rest)));
  if (part.mark === "{")
    return readItems(rest, "}", {}, (map) => put(map, nextPart(rest).key, readValue(rest)));
  return part.scalar === undefined ? undefined : plainScalar(part.scalar.replace(/ +$/u, ""));
}

/** Reads items up to the closing bracket, with a comma between each two and none behind the last. */
function readItems<T>(rest: Rest, closing: string, into: T, readOne: (into: T) => boolean): T | undefined {
  const start = rest.at;
  if (nextPart(rest).mark === closing) return into;
  rest.at = start;
  for (;;) {
    if (!readOne(into)) return undefined;
    const { mark } = nextPart(rest);
    if (mark === closing) return into;
    if (mark !== ",") return undefined;
  }
}

function push(list: unknown[], value: unknown): boolean {
  return value !== undefined && list.push(value) > 0;
}

function put(map: Record<string, unknown>, key: string | undefined, value: unknown): boolean {
  if (value === undefined || key === undefined || Object.hasOwn(map, key)) return false;
  map[key] = value;
  return true;
}
