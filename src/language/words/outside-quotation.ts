/** “…”, and ‘…’ whose apostrophes are none of its ends. */
const DOUBLE = /“[^“”]*(?:“[^“”]*”[^“”]*)*”/gu;
const ANY = new RegExp(`${DOUBLE.source}|(?<![\\p{L}\\p{N}])‘[^‘’]*(?:’(?=[\\p{L}\\p{N}])[^‘’]*)*’`, "gu");

/**
 * A text with everything in curly quotation marks blanked out by marks that are no words, as long as before, so that
 * offsets stay. `also` takes single marks in, whose ends look like apostrophes. A quotation that does not end is none.
 */
export function outsideQuotation(text: string, also?: "single"): string {
  return text.replaceAll(also ? ANY : DOUBLE, (quotation) => "·".repeat(quotation.length));
}
