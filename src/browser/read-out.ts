import { element, link } from "./element.ts";
import type { Reading } from "./reading.ts";

/** Named by marks as their description: what it counts and where it was printed are read out after the number. */
const SOURCE = "chart-reading-source";

/** The place where the chart tells what a mark is. It holds one reading at a time and takes its room beforehand. */
export class ReadOut {
  readonly #place: HTMLElement;
  #described: Element | undefined;

  /** `close` is called when the reader has done with the reading. */
  constructor(place: HTMLElement, close: () => void) {
    this.#place = place;
    const button = element("button", "chart__close", place.dataset["close"] ?? "");
    button.type = "button";
    button.addEventListener("click", close);
    place.replaceChildren(element("div", "chart__reading"), button);
  }

  get isOpen(): boolean {
    return this.#place.classList.contains("chart__reader--open");
  }

  contains(target: EventTarget | null): boolean {
    return target instanceof Node && this.#place.contains(target);
  }

  show(reading: Reading, mark: Element): void {
    const { number, date, status, label, definition, document, locator } = reading;
    const what = element("p", "chart__counts", element("strong", "", `${label}.`), ` ${definition}`);
    const where = element("p", "chart__document", link(reading.documentHref, reading.mark));
    where.append(
      ` ${[document, locator].filter((text) => text !== "").join(this.#place.dataset["comma"])}. `,
    );
    where.append(link(reading.rowHref, this.#place.dataset["row"] ?? ""));
    const source = element("div", "chart__source", what, where);
    source.id = SOURCE;
    const value = element("p", "chart__number", number);
    const time = element("p", "chart__when", [date, status].join(this.#place.dataset["comma"]));
    this.#place.firstElementChild?.replaceChildren(element("div", "chart__value", value, time), source);
    this.#place.classList.add("chart__reader--open");
    this.setAway(false);
    this.#describe(mark);
  }

  /** Hides it while the chart is out of sight: at the foot of a phone's screen it would stay when the chart has gone. */
  setAway(away: boolean): void {
    this.#place.classList.toggle("chart__reader--away", away);
  }

  clear(): void {
    this.#place.classList.remove("chart__reader--open");
    this.#place.firstElementChild?.replaceChildren();
    this.#describe(undefined);
  }

  /** Leads to the document of what is shown. */
  focusDocument(): void {
    this.#place.querySelector("a")?.focus();
  }

  #describe(mark: Element | undefined): void {
    this.#described?.removeAttribute("aria-describedby");
    mark?.setAttribute("aria-describedby", SOURCE);
    this.#described = mark;
  }
}
