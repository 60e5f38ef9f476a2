import type { Texts } from "../texts/texts.ts";
import { sizeInWords, type OfferedDownload } from "../view/offered-download.ts";

/**
 * What a rendered page says wrongly of the files it offers, a sentence each: that a file is not offered, is of another
 * size or number of pages, or, of a PDF, that its SHA-256 is not given.
 *
 * @param pagesOf the pages of each PDF as counted in the file, by its address from the page.
 */
export function misprintedDownloads(
  html: string,
  downloads: readonly OfferedDownload[],
  pagesOf: ReadonlyMap<string, number>,
  texts: Texts,
): readonly string[] {
  const links = Array.from(
    html.matchAll(/<a\s[^>]*href="([^"#]+)"[^>]*>[^<]*<\/a>\s*<span class="[\w-]*__kind">([^<]*)<\/span>/gu),
    ([, href = "", kind = ""]) => ({ href, kind }),
  );
  return downloads.flatMap(({ href, name, bytes, format, sha256 }) => {
    const count = pagesOf.get(href);
    const pages = count === undefined ? [] : [texts.say("count.pages", { count })];
    const actual = [...pages, sizeInWords(bytes, texts)].join(texts.say("general.comma"));
    const said = links.filter((link) => link.href === href).map(({ kind }) => kind);
    const hash = `${texts.say("general.word-before", { word: name })} <code class="verify__hash">${sha256}</code>`;
    return [
      ...(said.length === 0 ? [`The page does not offer ${href}.`] : []),
      ...[...new Set(said)]
        .filter((kind) => kind !== actual)
        .map((kind) => `The page says “${kind}” of ${href}, which is of ${actual}.`),
      ...(format === "PDF" && !html.includes(hash)
        ? [`The page does not give the SHA-256 of ${href}, ${sha256}.`]
        : []),
    ];
  });
}
