import type { Passage } from "./split-passages.ts";
import type { Stated } from "./stated.ts";
import type { HiddenText } from "./visible-text.ts";

/** What was read off a page or a Markdown file beside its text. */
export type Extraction = {
  /** Which reader made the text, and which version of it: another version may make another text. e.g. "html/1" */
  readonly extractor: string;
  readonly stated: Stated;
  readonly hidden: readonly HiddenText[];
};

/** The text of an article as its reader sees it. Offsets refer to this text, not to the file. */
export type ExtractedText = {
  readonly ok: true;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly extraction: Extraction;
};
