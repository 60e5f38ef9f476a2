/** The size that networks show a picture at without cutting it, in pixels (1.91 to 1). */
export const CARD = { width: 1200, height: 630 } as const;
