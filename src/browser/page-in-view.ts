/** What is asked of an element: its id, and how far below the upper edge of the window it begins. */
export type Seen = { readonly id: string; readonly top: number };

/** Pixels below the upper edge within which a heading counts as the one that is read. */
const NEAR = 120;

/** The page of a PDF that holds what is read in a window: that of the last known element that begins above or near its edge. */
export function pageInView(seen: readonly Seen[], pageOf: Readonly<Record<string, number>>): number {
  const above = seen.filter(({ id, top }) => top <= NEAR && pageOf[id] !== undefined);
  const last = above.reduce<Seen | undefined>(
    (best, one) => (best && best.top > one.top ? best : one),
    undefined,
  );
  return (last && pageOf[last.id]) ?? 1;
}
