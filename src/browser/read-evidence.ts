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

  const show = ({ mark, sentence, notes }: (typeof marks)[number]): void => {
    const words = notes.cloneNode(true) as Element;
    words.classList.add("evidence-notes--open");
    words.removeAttribute("aria-hidden");
    const way = link(mark.getAttribute("href") ?? "", peek.text("appendix"));
    way.className = "peek__way";
    peek.open(mark, sentence, peek.text("evidence", sentence.dataset["label"]), words, way);
  };

  for (const one of marks) {
    const { mark, notes } = one;
    mark.addEventListener("click", (event) => {
      // With a key held down, the reader wants the link.
      if (margin.matches || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(one);
    });
    for (const grade of notes.querySelectorAll<HTMLElement>(".evidence-notes__grade"))
      if (isOf(grade, mark)) explainGrade(grade, () => show(one));
    mark.addEventListener("keydown", (event) => {
      if (event.key !== " " || margin.matches) return;
      event.preventDefault();
      mark.click();
    });
  }
}

/** Whether a grade is that of the words behind a mark, which says how they bear on the sentence too. */
function isOf(grade: Element, mark: Element): boolean {
  const own = grade.parentElement?.querySelector(".evidence-notes__mark")?.textContent ?? "";
  return /[\d.]+(?=\]$)/u.exec(mark.textContent)?.[0] === own;
}

/** The margin has room for letter and digit alone: what they mean is told to who points there, or opened by a click. */
function explainGrade(grade: HTMLElement, open: () => void): void {
  grade.classList.add("evidence-notes__grade--opens");
  grade.addEventListener("click", open);
  grade.addEventListener("pointerover", () => {
    grade.title = (grade.nextElementSibling?.textContent ?? "").replace(/^\s*\(|\)$/gu, "");
  });
}
