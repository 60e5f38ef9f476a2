const GROUPING = "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private";
const BLOCKS = "P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot";
const INLINE = "Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP";
const ILLUSTRATIONS = "Figure Formula Form";

/** The structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
export const STANDARD_TYPES: ReadonlySet<string> = new Set(
  `${GROUPING} ${BLOCKS} ${INLINE} ${ILLUSTRATIONS}`.split(" "),
);
