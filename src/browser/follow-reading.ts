/** The strip of the window in which the part that is being read begins: below the bar, and above the middle. */
const STRIP = "-15% 0px -75% 0px";

/** Marks in the contents which part is being read, keeps that entry in sight, and closes the contents once it is chosen. */
export function followReading(contents: HTMLElement): void {
  const here = document.querySelector(".contents__here");
  const column = contents.parentElement;
  const entries = [...contents.querySelectorAll<HTMLAnchorElement>(".contents__link")].flatMap((link) => {
    const part = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest("section");
    return part ? [{ link, part }] : [];
  });
  const inStrip = new Set<Element>();

  const tell = (): void => {
    const current = entries.findLast(({ part }) => inStrip.has(part));
    if (!current || current.link.hasAttribute("aria-current")) return;
    for (const { link } of entries) link.removeAttribute("aria-current");
    current.link.setAttribute("aria-current", "true");
    here?.replaceChildren(current.link.textContent.replaceAll(/\s+/g, " ").trim());
    if (column) keepInSight(current.link, column);
  };
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) inStrip.add(target);
        else inStrip.delete(target);
      }
      tell();
    },
    { rootMargin: STRIP },
  );
  for (const { part } of entries) observer.observe(part);
  contents.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a") && contents.matches(":popover-open"))
      contents.hidePopover();
  });
}

/** Scrolls the column and never the page. */
function keepInSight(link: Element, column: Element): void {
  const [entry, room] = [link.getBoundingClientRect(), column.getBoundingClientRect()];
  if (entry.top < room.top) column.scrollTop -= room.top - entry.top;
  else if (entry.bottom > room.bottom) column.scrollTop += entry.bottom - room.bottom;
}
