import { copyText } from "./copy-text.ts";
import { element } from "./element.ts";

/**
 * Puts a button behind a text that is there to be copied; what the button says, and what it says once done, the page
 * gives in `data-copy` and `data-copied`. Where the browser does not let the page copy, the text is selected, and the
 * reader told so.
 */
export function offerCopy(text: HTMLElement): void {
  const words = text.textContent.replaceAll(/\s+/gu, " ").trim();
  const button = element("button", "how-to-cite__button", text.dataset["copy"] ?? "");
  button.type = "button";
  const done = element("span", "how-to-cite__done");
  done.role = "status";
  const onClick = async (): Promise<void> => {
    const copied = await copyText(words);
    done.textContent = text.dataset[copied ? "copied" : "notCopied"] ?? "";
    if (!copied) getSelection()?.selectAllChildren(text);
  };
  button.addEventListener("click", () => void onClick());
  // Outside the text, which would otherwise hold the words of its button.
  text.after(element("span", "how-to-cite__copy", button, done));
}
