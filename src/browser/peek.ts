import { element } from "./element.ts";

/** How much stays free between what is asked about and the panel, in pixels of the screen. */
const GAP = 12;

/**
 * The one panel in which the page lets a reader look closer: at what stands behind a sentence, at a term, at what can be
 * copied. Whoever asks keeps the focus in mind and gets it back; browsers close it on Escape and on a tap elsewhere.
 */
export class Peek {
  readonly #panel: HTMLElement;
  readonly #title: Element | null;
  readonly #body: Element | null;
  readonly #status: Element | null;
  #invoker: HTMLElement | undefined;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    this.#title = panel.querySelector(".peek__title");
    this.#body = panel.querySelector(".peek__body");
    this.#status = panel.querySelector(".peek__status");
    panel.addEventListener("toggle", ({ newState }) => newState === "closed" && this.#giveBack());
    // A link out of the panel leads to a place that it would cover.
    panel.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest("a")) panel.hidePopover();
    });
  }

  /** A text that the page holds for its script, with its place filled. e.g. Evidence for sentence 1.2 */
  text(name: string, label = ""): string {
    return (this.#panel.dataset[name] ?? "").replace("{label}", label);
  }

  /** How the briefing is cited, on one line. */
  get citation(): string {
    const held = this.#panel.querySelector<HTMLTemplateElement>(".peek__citation");
    return held?.content.textContent.trim() ?? "";
  }

  /** Gives a text to be copied by hand, selected. */
  offer(text: string): void {
    const area = element("textarea", "peek__text");
    area.value = text;
    area.readOnly = true;
    area.setAttribute("aria-labelledby", "peek-status");
    this.#body?.replaceChildren(area);
    area.select();
  }

  /** Shows something about `subject`, which stays in sight, until the reader has done with it. */
  open(invoker: HTMLElement, subject: Element, title: string, ...content: readonly Node[]): void {
    if (this.#panel.matches(":popover-open")) this.#panel.hidePopover();
    this.#giveBack();
    this.#title?.replaceChildren(title);
    this.#body?.replaceChildren(...content);
    this.say("");
    this.#invoker = invoker;
    // Not every browser gives the focus to a link that is clicked; the panel gives it back to whoever had it.
    invoker.focus({ preventScroll: true });
    invoker.setAttribute("aria-expanded", "true");
    this.#panel.showPopover({ source: invoker });
    this.#panel.focus({ preventScroll: true });
    this.#panel.scrollTop = 0;
    this.#uncover(subject);
  }

  /** Tells what came of something, to whoever looks and to whoever listens. */
  say(words: string): void {
    this.#status?.replaceChildren(words);
  }

  #giveBack(): void {
    const invoker = this.#invoker;
    if (!invoker || this.#panel.matches(":popover-open")) return;
    this.#invoker = undefined;
    invoker.setAttribute("aria-expanded", "false");
    this.#body?.replaceChildren();
    if (document.activeElement === document.body) invoker.focus({ preventScroll: true });
  }

  /** Scrolls so far that the panel covers nothing of the subject, or at least not its end. */
  #uncover(subject: Element): void {
    const panel = this.#panel.getBoundingClientRect();
    const { left, right, top, bottom } = subject.getBoundingClientRect();
    const isBeside = left >= panel.right || right <= panel.left || top >= panel.bottom;
    if (!isBeside && bottom > panel.top) window.scrollBy({ top: bottom - panel.top + GAP });
  }
}
