import { addressOf, citePlace, citeSentence } from "./cite-sentence.ts";
import { copyText } from "./copy-text.ts";
import { element } from "./element.ts";
import type { Peek } from "./peek.ts";

/** What a number stands for, and whose sentences it offers. */
const UNITS = ".paragraph, .judgement, .bottom-line, .timeline__row";

/**
 * Lets a reader copy from the numbers of the page: the link of what is numbered, and its sentences with their citation.
 * Without scripts a number is the link itself.
 */
export function share(peek: Peek): void {
  for (const number of document.querySelectorAll<HTMLAnchorElement>("a[data-share]")) {
    const unit = number.closest<HTMLElement>(UNITS);
    number.setAttribute("aria-haspopup", "dialog");
    number.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      // The address bar has the link too, as it would without scripts.
      history.replaceState(null, "", number.hash);
      const title = number.getAttribute("aria-label") ?? number.textContent;
      // All of it, unless it is too long to be kept in sight.
      const isShort = unit !== null && unit.offsetHeight < window.innerHeight / 3;
      const subject = (isShort ? unit : unit?.querySelector(".sentence")) ?? number;
      peek.open(
        number,
        subject,
        title,
        ...actions(peek, title, decodeURIComponent(number.hash.slice(1)), unit),
      );
    });
  }
}

function actions(peek: Peek, title: string, id: string, unit: HTMLElement | null): readonly Node[] {
  const address = addressOf(id);
  const link =
    address === undefined
      ? copyButton(peek, peek.text("copyPlace"), () => citePlace(peek, title, id))
      : copyButton(peek, peek.text("copyLink"), () => address);
  const sentences = [...(unit?.querySelectorAll<HTMLElement>(".sentence") ?? [])];
  if (sentences.length === 0) return [link];
  const buttons = sentences.map((sentence) => {
    const label = sentence.dataset["label"] ?? "";
    const button = copyButton(peek, label, () => citeSentence(peek, sentence));
    button.setAttribute("aria-label", peek.text("copySentence", label));
    return button;
  });
  return [link, element("p", "peek__label", peek.text("copySentences")), ...buttons];
}

function copyButton(peek: Peek, label: string, text: () => string): HTMLButtonElement {
  const button = element("button", "peek__copy", label);
  button.type = "button";
  const copy = async (): Promise<void> => {
    const wanted = text();
    const copied = await copyText(wanted);
    peek.say(peek.text(copied ? "copied" : "notCopied"));
    if (!copied) peek.offer(wanted);
  };
  button.addEventListener("click", () => void copy());
  return button;
}
