/** A point on the drawing, in pixels right and down from its corner. */
export type Point = readonly [x: number, y: number];
