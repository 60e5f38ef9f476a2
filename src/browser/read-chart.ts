import { markAfterKey } from "./mark-order.ts";
import { Panel, type PanelMark } from "./panel.ts";
import { ReadOut } from "./read-out.ts";
import { seriesKey } from "./series-key.ts";

/**
 * Lets a reader point at the marks of a drawn chart, tap them, or walk through them with the arrow keys, and switch its
 * series off. All of it works on the drawing that is there already: without this the page lacks nothing.
 */
export function readChart(chart: HTMLElement): void {
  const place = chart.querySelector<HTMLElement>(".chart__reader");
  const panels = [...chart.querySelectorAll<SVGSVGElement>("svg.chart__panel")].map((svg) => new Panel(svg));
  if (!place || panels.length === 0) return;

  /** What the keyboard or a tap has chosen stays when the pointer has gone. */
  let chosen: PanelMark | undefined;

  const show = (mark: PanelMark): void => {
    for (const panel of panels) panel.point(panel.marks.includes(mark) ? mark : undefined);
    readOut.show(mark.reading, mark.group);
  };
  const close = (): void => {
    readOut.clear();
    // The ring is where the focus is, and goes with it.
    const focused = panels.some((panel) => panel.markOf(document.activeElement));
    if (!focused) for (const panel of panels) panel.point(undefined);
  };
  const readOut = new ReadOut(place, () => {
    const back = chosen;
    back?.group.focus({ preventScroll: true });
    chosen = undefined;
    close();
  });

  for (const panel of panels) {
    const { svg } = panel;
    svg.addEventListener("pointermove", ({ clientX, clientY, pointerType }) => {
      const mark = pointerType === "touch" ? undefined : panel.markAt(clientX, clientY);
      if (mark) show(mark);
    });
    svg.addEventListener("pointerleave", () => chosen && show(chosen));
    svg.addEventListener("click", ({ clientX, clientY }) => {
      const mark = panel.markAt(clientX, clientY);
      if (mark) mark.group.focus();
    });
    // On the drawing itself it would make a stop of the drawing, where no key does anything.
    svg.parentElement?.addEventListener("focusin", ({ target }) => {
      const mark = panel.markOf(target);
      if (!mark) return;
      chosen = mark;
      panel.choose(mark);
      show(mark);
      // The read-out may have covered what the browser had scrolled into view.
      mark.group.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
    svg.addEventListener("keydown", (event) => {
      const mark = panel.markOf(event.target);
      if (!mark || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === "Enter" || event.key === " ") {
        show(mark);
        readOut.focusDocument();
      } else {
        const next = markAfterKey(event.key, panel.places, panel.marks.indexOf(mark));
        if (next === undefined) return;
        // At either end the focus stays, and what Escape has closed opens again.
        show(panel.marks[next] ?? mark);
        panel.marks[next]?.group.focus();
      }
      event.preventDefault();
    });
  }

  chart.addEventListener("pointerleave", () => {
    if (!chosen) close();
  });
  chart.addEventListener("focusout", ({ relatedTarget }) => {
    const stays = readOut.contains(relatedTarget) || panels.some((panel) => panel.markOf(relatedTarget));
    if (stays || relatedTarget === null) return;
    chosen = undefined;
    close();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !readOut.isOpen) return;
    if (readOut.contains(document.activeElement)) chosen?.group.focus();
    chosen = undefined;
    close();
  });

  for (const button of chart.querySelectorAll<HTMLButtonElement>(".chart__toggle")) {
    const key = seriesKey(chart, button.value);
    if (key) button.querySelector(".chart__tick")?.replaceChildren(key);
    button.addEventListener("click", () => {
      const shown = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(shown));
      chosen = undefined;
      close();
      for (const panel of panels) panel.show(button.value, shown);
    });
  }
  new IntersectionObserver((entries) => readOut.setAway(entries.at(-1)?.isIntersecting === false)).observe(
    chart,
  );
  for (const part of chart.querySelectorAll<HTMLElement>("[hidden]")) part.hidden = false;
  chart.classList.add("chart--ready");
}
