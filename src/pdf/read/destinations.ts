import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { PDFDocument, PDFObject } from "@cantoo/pdf-lib";

/** Where the links and bookmarks of a document lead. Pages count from 1; undefined is a page that is not there. */
export type Destinations = {
  readonly named: ReadonlyMap<string, number | undefined>;
  /** The page of a destination: an array, a dictionary with one in /D, or a name. */
  readonly pageOf: (destination: PDFObject | undefined) => number | undefined;
};

/**
 * Reads the destinations of a document. Chromium writes one for each id that some link leads to, in the catalog's
 * old-style `/Dests` (ISO 32000-1, 12.3.2.3), with the id percent-encoded as in a URL; the newer name tree is read too.
 */
export function readDestinations(document: PDFDocument): Destinations {
  const pages = new Map<PDFObject, number>(document.getPages().map((page, index) => [page.ref, index + 1]));
  const named = new Map<string, number | undefined>();
  const pageOf = (destination: PDFObject | undefined): number | undefined => {
    const target = destination === undefined ? undefined : document.context.lookup(destination);
    const name = nameOf(target);
    if (name !== undefined) return named.get(name);
    if (target instanceof PDFDict) return pageOf(target.get(PDFName.of("D")));
    return target instanceof PDFArray && target.size() > 0 ? pages.get(target.get(0)) : undefined;
  };
  for (const [name, destination] of namedIn(document)) named.set(name, pageOf(destination));
  return { named, pageOf };
}

/** The destination of a link annotation or a bookmark: its /Dest, or that of a GoTo action. */
export function destinationIn(holder: PDFDict): PDFObject | undefined {
  const direct = holder.get(PDFName.of("Dest"));
  const action = holder.lookup(PDFName.of("A"));
  if (direct !== undefined || !(action instanceof PDFDict)) return direct;
  return action.lookup(PDFName.of("S")) === PDFName.of("GoTo") ? action.get(PDFName.of("D")) : undefined;
}

/** The name that a destination is, if it is one. e.g. `zwei-%C3%A4` is the id zwei-ä */
export function nameOf(destination: PDFObject | undefined): string | undefined {
  const isName =
    destination instanceof PDFName || destination instanceof PDFString || destination instanceof PDFHexString;
  if (!isName) return undefined;
  const written = destination.decodeText();
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function namedIn(document: PDFDocument): readonly (readonly [string, PDFObject])[] {
  const old = document.catalog.lookup(PDFName.of("Dests"));
  const names = document.catalog.lookup(PDFName.of("Names"));
  const tree = names instanceof PDFDict ? names.lookup(PDFName.of("Dests")) : undefined;
  return [
    ...(old instanceof PDFDict ? old.entries() : []).map(([name, value]) => [textOf(name), value] as const),
    ...(tree instanceof PDFDict ? namedInTree(tree) : []),
  ];
}

/** The pairs of a name tree (ISO 32000-1, 7.9.6). */
function namedInTree(node: PDFDict): readonly (readonly [string, PDFObject])[] {
  const names = arrayIn(node, "Names");
  const own = names.flatMap((name, index) => {
    const value = names[index + 1];
    return index % 2 === 0 && value !== undefined
      ? [[textOf(node.context.lookup(name)), value] as const]
      : [];
  });
  const kids = arrayIn(node, "Kids").map((kid) => node.context.lookup(kid));
  return [...own, ...kids.flatMap((kid) => (kid instanceof PDFDict ? namedInTree(kid) : []))];
}

function arrayIn(dict: PDFDict, key: string): readonly PDFObject[] {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFArray ? value.asArray() : [];
}

function textOf(name: PDFObject | undefined): string {
  return nameOf(name) ?? "";
}
