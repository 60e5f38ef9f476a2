import type { Document } from "../figure/document.ts";
import type { FiguredBriefing } from "../figure/figure.ts";
import type { BriefingView } from "../view/briefing-view.ts";

/** What an export is made from: the checked briefing, the register of documents, and the view that is printed. */
export type ExportInput = {
  readonly briefing: FiguredBriefing;
  readonly documents: readonly Document[];
  readonly view: BriefingView;
};
