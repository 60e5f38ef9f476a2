import type { BriefingView } from "../../../src/view/briefing-view.ts";

export const examples = {
  "may be passed on": "TLP:CLEAR",
  "for the community": "TLP:GREEN",
  "for the organisation": "TLP:AMBER",
  "for the organisation only": "TLP:AMBER+STRICT",
  "for those named": "TLP:RED",
} satisfies Record<string, BriefingView["handling"]>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": `<script>alert(1)</script> "><img src=x onerror=y> {{ 7 * 7 }} {% raw %} 'A' & "B" مرحبا`,
} satisfies Record<string, BriefingView["handling"]>;
