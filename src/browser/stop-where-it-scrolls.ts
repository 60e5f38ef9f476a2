/**
 * Keeps a region in the way of Tab only while it has something to scroll; where it has not, stopping there would do
 * nothing. What is not laid out yet is looked at when it is.
 */
export function stopWhereItScrolls(regions: Iterable<HTMLElement>): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
      else if (target !== document.activeElement) target.removeAttribute("tabindex");
    }
  });
  for (const region of regions) observer.observe(region);
}
