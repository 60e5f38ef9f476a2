import { element } from "./element.ts";
import type { Peek } from "./peek.ts";

/**
 * Lets words explain themselves: a link with `data-peek` shows what it leads to without leading there. Without scripts
 * it is a link to the same.
 */
export function explain(peek: Peek): void {
  linkTerms();
  for (const word of document.querySelectorAll<HTMLAnchorElement>("a[data-peek]")) {
    const meaning = document.getElementById(decodeURIComponent(word.hash.slice(1)));
    if (!meaning) continue;
    word.setAttribute("aria-haspopup", "dialog");
    word.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const copy = meaning.cloneNode(true) as Element;
      copy.removeAttribute("id");
      copy.classList.add(`${copy.classList[0] ?? ""}--open`);
      for (const step of copy.querySelectorAll(".likelihood-scale__step"))
        if (step.firstElementChild?.textContent === word.textContent)
          step.setAttribute("aria-current", "true");
      peek.open(word, word, word.dataset["peek"] ?? "", copy);
    });
  }
}

/** Makes links of the terms of the list where each first stands in a part of the report. */
function linkTerms(): void {
  const parts = document.querySelectorAll(".bottom-line, .page__judgements, .section");
  for (const meaning of document.querySelectorAll<HTMLElement>("[data-term]")) {
    const term = meaning.dataset["term"] ?? "";
    for (const part of parts) {
      for (const sentence of part.querySelectorAll(".sentence"))
        if (linkFirst(sentence, term, meaning.id)) break;
    }
  }
}

function linkFirst(sentence: Element, term: string, id: string): boolean {
  for (const node of sentence.childNodes) {
    if (!(node instanceof Text)) continue;
    const at = placeOf(term, node.data);
    if (at < 0) continue;
    const word = node.splitText(at);
    word.splitText(term.length);
    const link = element("a", "abbreviations__term", word.data);
    link.href = `#${id}`;
    link.dataset["peek"] = word.data;
    word.replaceWith(link);
    return true;
  }
  return false;
}

/** Where a term stands as a word of its own, or -1. */
function placeOf(term: string, text: string): number {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const around = (text[at - 1] ?? " ") + (text[at + term.length] ?? " ");
    if (!/[\p{L}\p{N}]/u.test(around)) return at;
  }
  return -1;
}
