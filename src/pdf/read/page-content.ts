import type { Box, Matrix } from "./matrix.ts";

/** A piece of a content stream, by its first byte and the one after its last. */
export type Span = { readonly start: number; readonly end: number };

/** A text that stands for all that is shown under one mark (ISO 32000-1, 14.9.4). */
export type Replacement = { readonly text: string };

/**
 * A string that is shown, as it is written; the font by its name among the resources; the matrix of the text, and where
 * in it the string begins; the height above the foot of the page; the size of its letters on the page; its colour, e.g.
 * 0 0 0; the element's mark that it stands in.
 */
export type Shown = Span & {
  readonly font: string;
  readonly size: number;
  readonly matrix: Matrix;
  readonly x: number;
  readonly y: number;
  readonly above: number;
  /** How far from the left of the page it begins. */
  readonly along: number;
  readonly colour: string;
  readonly points: number;
  readonly mcid: number | undefined;
  readonly replacement: Replacement | undefined;
  /** Whether it lies in the page area: Chromium clips that, and paints the margin boxes unclipped. */
  readonly clipped: boolean;
  /** Whether its line stands outside the page area, so on another page, and only the ends of its letters reach into it. */
  readonly isBeyond: boolean;
  /** How many states were restored before it: what stands apart is painted in states of its own. */
  readonly restored: number;
  /** Whether it is the hyphen of a word that is divided at a line end, or the first after one. */
  readonly isHyphen: boolean;
  readonly joins: boolean;
};

/** An external object that is painted: its name among the resources, and how many strings were shown before it. */
export type PaintedForm = Pick<Shown, "mcid" | "replacement" | "clipped"> & {
  readonly name: string;
  readonly after: number;
};

/** What is painted between BDC and EMC for an element of the structure tree. */
export type MarkedContent = {
  readonly mcid: number;
  /** From the tag to the end of BDC. */
  readonly opening: Span;
  readonly box: Box;
  readonly shown: readonly Shown[];
  readonly paintsPaths: boolean;
};

/** Something painted that is neither of the structure tree nor an artifact; `clipped` if it lies in the page area. */
export type LooseContent = Span & {
  readonly box: Box;
  readonly clipped: boolean;
  readonly isText: boolean;
  /** Whether nothing but colours and the like stands between it and the one before. */
  readonly continues: boolean;
};

/** What a content stream paints, and for whom. */
export type PageContent = {
  readonly marked: readonly MarkedContent[];
  readonly loose: readonly LooseContent[];
  /** All that is shown, in painting order, and the forms painted in between. */
  readonly shown: readonly Shown[];
  readonly forms: readonly PaintedForm[];
  /** How often marks of the two kinds stand in one another: an artifact in content, or content in an artifact. */
  readonly artifactsInContent: number;
  readonly contentInArtifacts: number;
  /** How many states are saved at once, at most. */
  readonly deepest: number;
  /** Operators that PDF does not have. */
  readonly unknown: ReadonlySet<string>;
  /** What is not as Skia writes it, and so beyond what can be mended. e.g. an inline image */
  readonly odd: readonly string[];
};
