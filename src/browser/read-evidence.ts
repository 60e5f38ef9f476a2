import { link } from "./element.ts";
import type { Peek } from "./peek.ts";

/** Where the margin begins that notes stand in; the same width as in the style sheet of the notes. */
const HAS_MARGIN = "(width >= 48rem)";

/**
 * Where a window has no margin, lets the marks behind a sentence open what would stand there. Where it has one, and
 * without scripts, marks stay what they are: links to the words in the appendix.
 */
export function readEvidence(peek: Peek): void {
  const margin = matchMedia(HAS_MARGIN);
  const marks = [...document.querySelectorAll<HTMLAnchorElement>("a.sentence__mark")].flatMap((mark) => {
    const sentence = mark.closest<HTMLElement>(".sentence");
    const notes = sentence?.previousElementSibling;
    return sentence && notes?.matches(".evidence-notes") ? [{ mark, sentence, notes }] : [];
  });

  const tell = (): void => {
    for (const { mark } of marks) {
      const roles = { role: "button", "aria-haspopup": "dialog", "aria-expanded": "false" };
      for (const [name, value] of Object.entries(roles)) {
        if (margin.matches) mark.removeAttribute(name);
        else mark.setAttribute(name, value);
      }
    }
  };
  margin.addEventListener("change", tell);
  tell();

  for (const { mark, sentence, notes } of marks) {
    mark.addEventListener("click", (event) => {
      // With a key held down, the reader wants the link.
      if (margin.matches || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const words = notes.cloneNode(true) as Element;
      words.classList.add("evidence-notes--open");
      words.removeAttribute("aria-hidden");
      const way = link(mark.getAttribute("href") ?? "", peek.text("appendix"));
      way.className = "peek__way";
      peek.open(mark, sentence, peek.text("evidence", sentence.dataset["label"]), words, way);
    });
    mark.addEventListener("keydown", (event) => {
      if (event.key !== " " || margin.matches) return;
      event.preventDefault();
      mark.click();
    });
  }
}
