/**
 * Letters and digits that stand for ASCII ones in another form: digits of other scripts (“٤٠”), full-width, circled and
 * mathematical forms (“４０”, “𝟒𝟎”, “④”), Roman numerals of one character. Superscripts, ordinal signs and common
 * fractions are writing of their own; so are letters that no ASCII letter is meant by.
 */
export function findOddForms(text: string): readonly string[] {
  return (text.match(/(?![\da-zA-Z²³¹ªº¼½¾⅓⅔⅕⅛])[\p{N}\p{L}]/gu) ?? []).filter(isOdd);
}

function isOdd(character: string): boolean {
  return /\p{N}/u.test(character) || /^[\da-zA-Z]+$/u.test(character.normalize("NFKC"));
}
