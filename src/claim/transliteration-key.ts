/** Spellings of one sound. e.g. Qassem, Kasim; Soleimani, Sulaymani */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[’'‘ʼ`-]/gu, ""],
  [/kh|q|c/gu, "k"],
  [/gh|j/gu, "g"],
  [/ph/gu, "f"],
  [/v|w/gu, "u"],
  [/[aeiouy]/gu, ""],
  [/(?<twice>\p{L})\k<twice>+/gu, "$<twice>"],
];

/**
 * What is left of a name when everything that transliterations differ in is taken off: articles, vowels, doubled
 * letters. Two names with one key may be one; al-Asad, the base, and al-Assad, the man, have one key too. So it suggests
 * an alias in a hint and never merges two names.
 */
export function transliterationKey(name: string): string {
  const words = name.split(/\s+/u).map((word) => {
    const plain = word
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      .replace(/^(?:al|el|ul)-/iu, "");
    return SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), plain.toLowerCase());
  });
  return words.filter((word) => word !== "").join(" ");
}

/** A capitalized run of a text that is spelled otherwise than all forms of a name and has the key of one of them. */
export function likeliestSpelling(text: string, forms: readonly string[]): string | undefined {
  const keys = new Set(forms.map(transliterationKey).filter((key) => key.replaceAll(" ", "").length > 1));
  const runs = text.matchAll(/(?:al-|el-)?\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:al-)?\p{Lu}[\p{L}\p{M}’'-]*)*/gu);
  for (const [run] of runs) {
    const words = run.split(/\s+/u);
    for (let from = 0; from < words.length; from++) {
      for (let to = words.length; to > from; to--) {
        const part = words.slice(from, to).join(" ");
        if (!forms.includes(part) && keys.has(transliterationKey(part))) return part;
      }
    }
  }
  return undefined;
}
