/** A node of a graph of linked data: what is undefined or an empty list is not known, and is left out. */
export type Node = { readonly [term: string]: Value };
export type Value = string | number | Node | readonly Value[] | undefined;

const CONTEXT = "https://schema.org";

/**
 * Prints a graph of schema.org terms for a data block of a page, or a file (JSON-LD 1.1). Nothing in it can end the
 * block or begin a comment in it: what HTML reads as markup is escaped, as are the two line ends that JSON allows within
 * strings and older scripts do not.
 */
export function printJsonLd(nodes: readonly Node[], indent?: number): string {
  const graph = nodes.map(known);
  return JSON.stringify({ "@context": CONTEXT, "@graph": graph }, undefined, indent).replaceAll(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function known(value: Value): Value {
  if (Array.isArray(value)) return value.map((one: Value) => known(one));
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([term, one]) => (isUnknown(one) ? [] : [[term, known(one)]])),
  );
}

function isUnknown(value: Value): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
