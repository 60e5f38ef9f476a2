import { readFacts } from "../../src/pdf/check/pdf-facts.ts";

/**
 * How much of each page is filled, from its highest line to its lowest: 1 is a page like the fullest of its size. Text
 * alone counts; what stands beside a blank column counts as much as what stands beside another.
 */
export async function filledParts(pdf: Uint8Array): Promise<readonly number[]> {
  const { pages } = await readFacts(pdf);
  const extents = pages.map(({ page, content }) => {
    const heights = content.shown.flatMap(({ mcid, above }) => (mcid === undefined ? [] : [above]));
    return { size: page.getHeight(), top: Math.max(...heights), foot: Math.min(...heights) };
  });
  return extents.map(({ size, foot }) => {
    const alike = extents.filter((other) => other.size === size);
    const [top, bottom] = [
      Math.max(...alike.map((other) => other.top)),
      Math.min(...alike.map((other) => other.foot)),
    ];
    return (top - foot) / (top - bottom);
  });
}
