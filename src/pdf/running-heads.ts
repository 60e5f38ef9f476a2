import { headingsIn } from "../view/headings-in.ts";
import { cssString } from "../view/print-view.ts";
import type { PageOf } from "./fill-page-numbers.ts";

/** A section that the contents name. */
export type Section = { readonly id: string; readonly title: string };

/** The sections of a page that its contents give a page number, in order. */
export function sectionsIn(html: string): readonly Section[] {
  const listed = new Set(Array.from(html.matchAll(/\sdata-page-of="([^"]*)"/gu), ([, id]) => id ?? ""));
  const headings = html.matchAll(/<h2\b[^>]*\sid="(?<id>[^"]*)"[^>]*>[\s\S]*?<\/h2>/gu);
  return Array.from(headings, ({ 0: heading, groups }) => ({
    id: groups?.["id"] ?? "",
    title: headingsIn(heading)[0] ?? "",
  })).filter(({ id }) => listed.has(id));
}

/**
 * The style sheet by which a running head names the section: the first that begins on the page, else the one that goes
 * on, as `string()` does in CSS (GCPM, 1.2), which Chromium does not have. What it has is counter styles, and a page
 * counter in the margin: page 3 is written as the third symbol. The first page shows its title, and has none.
 */
export function runningHeads(sections: readonly Section[], pageOf: PageOf, pages: number): string {
  if (sections.length === 0) return "";
  const symbols = Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    const begins = sections.find(({ id }) => pageOf[id] === page);
    const goesOn = sections.findLast(({ id }) => (pageOf[id] ?? page) < page);
    const title = (begins ?? goesOn)?.title;
    return page === 1 || title === undefined ? '""' : cssString(` · ${title}`);
  });
  return `@counter-style section-of-page { system: fixed; symbols: ${symbols.join(" ")}; }\n`;
}
