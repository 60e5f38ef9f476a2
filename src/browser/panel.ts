import { orderOfMarks, type Place } from "./mark-order.ts";
import { middleOf, nearestMark, type Box, type Point } from "./nearest-mark.ts";
import { readingOf, type Reading } from "./reading.ts";

/** A mark of the drawing with the row of the table it stands for. */
export type PanelMark = { readonly group: SVGGElement; readonly box: Box; readonly reading: Reading };

/** How far around a mark a pointer still finds it, in pixels of the screen: a target 44 px wide. */
const REACH = 22;

/** The distance of the ring from the mark it shows, in the units of the drawing. */
const RING = 4;

const SVG = "http://www.w3.org/2000/svg";

/**
 * One panel as a list of marks: of all marks one can be tabbed to, and it has the ring when it is shown. A mark whose
 * series is switched off is in no list and can neither be found nor reached.
 */
export class Panel {
  readonly #svg: SVGSVGElement;
  readonly #all: readonly PanelMark[];
  readonly #ring: SVGRectElement;
  #marks: readonly PanelMark[];

  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
    this.#all = [...svg.querySelectorAll<SVGGElement>("[data-observation]")].flatMap((group) => {
      const reading = readingOf(document, group.dataset["observation"] ?? "");
      return reading ? [{ group, box: boxOf(group), reading }] : [];
    });
    this.#marks = this.#all;
    this.#ring = document.createElementNS(SVG, "rect");
    this.#ring.setAttribute("class", "chart__ring");
    svg.append(this.#ring);
    for (const { group, reading } of this.#all) {
      const { number, date, label } = reading;
      group.setAttribute("role", "option");
      group.setAttribute("aria-label", `${number}, ${date}. ${label}.`);
    }
    nameByLabel(svg);
    svg.setAttribute("aria-orientation", "horizontal");
    this.#number();
  }

  get svg(): SVGSVGElement {
    return this.#svg;
  }

  markOf(target: EventTarget | null): PanelMark | undefined {
    return this.#marks.find(({ group }) => group === target);
  }

  /** The mark nearest to a place on the screen, if one is near. */
  markAt(x: number, y: number): PanelMark | undefined {
    const matrix = this.#svg.getScreenCTM();
    if (!matrix) return undefined;
    const point: Point = new DOMPoint(x, y).matrixTransform(matrix.inverse());
    const index = nearestMark(
      this.#marks.map(({ box }) => box),
      point,
      REACH / matrix.a,
    );
    return index === undefined ? undefined : this.#marks[index];
  }

  get places(): readonly Place[] {
    return this.#marks.map(({ box, reading }) => ({ ...middleOf(box), definition: reading.measure }));
  }

  get marks(): readonly PanelMark[] {
    return this.#marks;
  }

  /** Puts the ring around a mark; without a mark the ring goes. */
  point(mark: PanelMark | undefined): void {
    this.#ring.classList.toggle("chart__ring--shown", mark !== undefined);
    if (!mark) return;
    const { left, top, right, bottom } = mark.box;
    const [x, y] = [left - RING, top - RING];
    const sizes = { x, y, width: right - left + 2 * RING, height: bottom - top + 2 * RING };
    for (const [name, value] of Object.entries(sizes)) this.#ring.setAttribute(name, String(value));
  }

  /** Makes a mark the chosen one, which is also the one that Tab leads to. */
  choose(mark: PanelMark): void {
    this.#tabTo(mark);
    for (const { group } of this.#marks) group.setAttribute("aria-selected", String(group === mark.group));
  }

  #tabTo(mark: PanelMark): void {
    for (const { group } of this.#all) group.setAttribute("tabindex", group === mark.group ? "0" : "-1");
  }

  /** Takes a series out of the panel or puts it back, with its line and its labels. Bands stay: they tell of absence. */
  show(measure: string, shown: boolean): void {
    for (const part of this.#svg.querySelectorAll<SVGElement>("[data-measure]"))
      if (part.dataset["measure"] === measure) part.classList.toggle("chart__off", !shown);
    this.#marks = this.#all.filter(({ group }) => !group.classList.contains("chart__off"));
    this.#number();
  }

  /** Gives each mark its place in the list, in time, whatever the order it was drawn in. */
  #number(): void {
    for (const [index, at] of orderOfMarks(this.places).entries()) {
      this.#marks[at]?.group.setAttribute("aria-posinset", String(index + 1));
      this.#marks[at]?.group.setAttribute("aria-setsize", String(this.#marks.length));
    }
    const first = this.#marks.find(({ group }) => group.getAttribute("tabindex") === "0");
    const start = first ?? this.#marks[orderOfMarks(this.places)[0] ?? -1];
    this.#svg.setAttribute("role", start ? "listbox" : "img");
    if (start) this.#tabTo(start);
  }
}

/** Browsers show a title as a tooltip, which would stand between the pointer and the marks. */
function nameByLabel(svg: SVGSVGElement): void {
  const title = svg.querySelector("title");
  const description = svg.querySelector("desc");
  if (!title || !description) return;
  svg.setAttribute("aria-label", title.textContent);
  svg.setAttribute("aria-describedby", description.id);
  svg.removeAttribute("aria-labelledby");
  title.remove();
}

function boxOf(group: SVGGElement): Box {
  const { x, y, width, height } = group.getBBox();
  return { left: x, top: y, right: x + width, bottom: y + height };
}
