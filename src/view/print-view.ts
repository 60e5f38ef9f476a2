import type { Texts } from "../texts/texts.ts";

/** Strings of the printed page's margins, quoted for a style sheet. */
export type PrintView = {
  readonly runningTitle: string;
  readonly handling: string;
  readonly foot: string;
  /** With the counters that Chromium fills. e.g. "Page " counter(page) " of " counter(pages) */
  readonly page: string;
};

/** What else the margins say: the first digits of the hash, the number of the edition, the words of the language. */
type PrintWords = { readonly shortHash: string; readonly edition: number; readonly texts: Texts };

/** What stands in the margins of every printed page. Chromium counts the pages itself. */
export function printView(
  view: {
    readonly shortTitle: string;
    readonly handling: string;
    readonly superseded: string;
    readonly withdrawn: string;
    readonly number: string;
    readonly edition: { readonly asOf: string };
  },
  { shortHash, edition, texts }: PrintWords,
): PrintView {
  return {
    runningTitle: cssString(runningTitle(view, texts)),
    // Two lines where one is too narrow, as in the foot of large print.
    handling: cssString(view.handling.replace("+", "+\u200B")),
    foot: cssString(
      texts.say("print.foot", {
        number: view.number,
        edition: texts.say("edition.within", { number: edition }),
        date: view.edition.asOf.replaceAll(" ", "\u00a0"),
        hash: shortHash,
      }),
    ),
    page: pageOfPages(texts),
  };
}

/** A loose page says too that nobody should rely on it. */
function runningTitle(
  { withdrawn, superseded, shortTitle: title }: Record<"superseded" | "withdrawn" | "shortTitle", string>,
  texts: Texts,
): string {
  if (withdrawn) return texts.say("print.withdrawn", { title });
  return superseded ? texts.say("print.superseded", { title }) : title;
}

/** The words of the page number as CSS content, with counters in the places of the numbers. */
function pageOfPages(texts: Texts): string {
  const [page, pages] = ["\ue000", "\ue001"];
  const said = texts.say("print.page", { page, pages });
  return said
    .split(/([\ue000\ue001])/u)
    .filter((part) => part !== "")
    .map((part) => (part === page ? "counter(page)" : part === pages ? "counter(pages)" : cssString(part)))
    .join(" ");
}

/** Quotes any text as a CSS string (CSS Syntax 3, section 4.3.5): nothing in it can end the string or the sheet. */
export function cssString(text: string): string {
  const escaped = text.replaceAll(
    /[^\p{L}\p{N} .,;:()·–—+-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}

/** What the margins say beside the number of the page; the running head may name a section. */
export function marginTexts(
  { runningTitle: title, handling, foot }: PrintView,
  sections: readonly { readonly title: string }[],
): readonly string[] {
  const running = ownText(title);
  return [
    running,
    ...sections.map((section) => `${running} · ${section.title}`),
    ...[handling, foot].map(ownText),
  ];
}

/** The text that `cssString` quoted. */
function ownText(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replaceAll(/\\([\da-f]+) /gu, (_escape, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
}
