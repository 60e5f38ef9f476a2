import type { BriefingView } from "../view/briefing-view.ts";

/** Whether everybody may be led to it: TLP 2.0 lets only CLEAR be published without limit. */
export function isPublic({ handling }: Pick<BriefingView, "handling">): boolean {
  return handling === "TLP:CLEAR";
}
