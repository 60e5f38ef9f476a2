/**
 * What an element says, on one line: without the address that paper prints behind a link, and without white space that
 * belongs to the source alone.
 */
export function textOf(element: Element | null | undefined): string {
  if (!element) return "";
  const copy = element.cloneNode(true) as Element;
  for (const address of copy.querySelectorAll(".address")) address.remove();
  return copy.textContent.replaceAll(/\s+/gu, " ").trim();
}
