import { bareText } from "../read/bare-text.ts";

/**
 * Where a text has white space, asked by the letters before and after: print loses it at line ends, and only the text
 * itself knows whether a line ended between words or within one.
 */
export class SpacedText {
  readonly #bare: string;
  /** Of the letters of the bare text, those that white space stands before. */
  readonly #spaced = new Set<number>();
  #from = 0;

  constructor(text: string) {
    let bare = "";
    for (const [index, word] of text.normalize("NFC").split(/\s+/u).entries()) {
      if (index > 0) this.#spaced.add(bare.length);
      bare += bareText(word);
    }
    this.#bare = bare;
  }

  /**
   * Whether white space stands between; undefined where the two are nowhere together. What is asked for in the order
   * of the text is found where it stands, and not where the same words stand elsewhere.
   */
  partsBetween(before: string, after: string): boolean | undefined {
    const asked = before + after;
    let at = this.#bare.indexOf(asked, this.#from);
    if (at < 0) at = this.#bare.indexOf(asked);
    if (at < 0) return undefined;
    this.#from = at;
    return this.#spaced.has(at + before.length);
  }
}
