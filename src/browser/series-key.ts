/** The least side of the piece of the drawing that a key shows, in the units of the drawing. */
const SIDE = 14;

/**
 * A picture of how a series is drawn: one of its own marks, at the scale of the panel if its height allows, on its dashed
 * line where it has one.
 */
export function seriesKey(chart: Element, measure: string): SVGSVGElement | undefined {
  const mark = [...chart.querySelectorAll<SVGGElement>(".chart__mark, .chart__undated")].find(
    ({ dataset }) => dataset["measure"] === measure,
  );
  if (!mark) return undefined;
  const { x, y, width, height } = mark.getBBox();
  const side = Math.max(SIDE, height + 3);
  const corner = [x + width / 2 - side / 2, y + height / 2 - side / 2];
  const key = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  key.setAttribute("viewBox", [...corner, side, side].join(" "));
  key.setAttribute("aria-hidden", "true");
  const dashed = chart.querySelector(`.chart__line[data-measure="${measure}"] path[stroke-dasharray]`);
  if (dashed) {
    const line = dashed.cloneNode() as Element;
    line.removeAttribute("clip-path");
    line.setAttribute("d", `M${x + width / 2 - side / 2 + 0.5} ${y + height / 2}h${side}`);
    key.append(line);
  }
  for (const part of mark.children) key.append(part.cloneNode(true));
  return key;
}
