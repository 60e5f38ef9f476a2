import { copyText } from "./copy-text.ts";
import { element } from "./element.ts";

/**
 * Puts a button behind a text that is there to be copied; what the button says, and what it says once done, the page
 * gives in `data-copy` and `data-copied`.
 */
export function offerCopy(text: HTMLElement): void {
  const words = text.textContent.replaceAll(/\s+/gu, " ").trim();
  const button = element("button", "how-to-cite__button", text.dataset["copy"] ?? "");
  button.type = "button";
  const done = element("span", "how-to-cite__done");
  done.role = "status";
  const onClick = async (): Promise<void> => {
    done.textContent = (await copyText(words)) ? (text.dataset["copied"] ?? "") : "";
  };
  button.addEventListener("click", () => void onClick());
  // Outside the text, which would otherwise hold the words of its button.
  text.after(element("span", "how-to-cite__copy", button, done));
}
