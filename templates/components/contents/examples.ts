import type { BriefingView } from "../../../src/view/briefing-view.ts";
import { examples as judgements } from "../judgement/examples.ts";

type Contents = Pick<BriefingView, "judgements" | "sections" | "appendices">;

const section = { part: "none", standing: "", paragraphs: [] } as const;

export const examples = {
  "judgements, sections and appendices": {
    judgements: Object.values(judgements),
    sections: [
      { ...section, id: "inspection", number: "1", title: "The inspection" },
      { ...section, id: "levels", number: "2", title: "Water levels since 1990" },
    ],
    appendices: [{ id: "sourcing", number: "A", title: "Sourcing" }],
  },
} satisfies Record<string, Contents>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": {
    judgements: [],
    sections: [
      {
        ...section,
        id: "hostile",
        number: "{{ 7 * 7 }}",
        title: `<script>alert(1)</script> "><img src=x onerror=y> {{ 7 * 7 }} {% raw %} 'A' & "B" مرحبا`,
      },
      { ...section, id: "long", number: "9", title: "long".repeat(60) },
    ],
    appendices: [{ id: "hostile-appendix", number: "<b>A</b>", title: '"><img src=x onerror=y>' }],
  },
  "no appendix": {
    judgements: [],
    sections: [{ ...section, id: "only", number: "1", title: "Only" }],
    appendices: [],
  },
} satisfies Record<string, Contents>;
