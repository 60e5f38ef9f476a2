/** A word of a text as it is looked for, and where it stands. */
export type SearchWord = { readonly start: number; readonly end: number; readonly folded: string };

/** Letters and digits; an apostrophe within a name and a comma within a number part nothing. e.g. Ba’ath; 2,500 */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[’'ʼ‘](?=\p{L})|(?<=\d)[.,](?=\d))*/gu;

/** The article of Arabic names: “Al Asad”, “al-Asad” and “Asad” are looked for alike. */
const ARTICLES: ReadonlySet<string> = new Set(["al", "el", "ul"]);

/** The words of a text or a query, in order; what is left of them is what spellings agree on. */
export function searchWords(text: string): readonly SearchWord[] {
  const words = Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    folded: fold(word),
  }));
  const others = words.filter(({ folded }) => !ARTICLES.has(folded));
  return others.length > 0 ? others : words;
}

/** Without case, accents, possessives and apostrophes. e.g. Iraq’s → iraq; 2,500 → 2500; Aïn → ain */
function fold(word: string): string {
  return word
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'ʼ‘]s$/u, "")
    .replaceAll(/[’'ʼ‘,]/gu, "");
}
