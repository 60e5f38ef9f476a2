import { toProblems, type Figure, type Finding } from "../figure/figure.ts";
import { isPlotted } from "../figure/observation.ts";
import { didYouMean } from "../nearest-name.ts";
import type { Rule } from "./rule.ts";

const rule = "observation-has-document";

export const observationHasDocument: Rule = {
  name: rule,
  promise:
    "Every observation names a document of the register and the place in it, and none is drawn that was not read there.",
  check: ({ figure }) => (figure ? toProblems(rule, figure.observations, undocumented(figure)) : []),
};

function undocumented({ observations, documents }: Figure): Finding[] {
  const ids = documents.value.map(({ id }) => id);
  return observations.value.flatMap((row, index): Finding[] => {
    if (!ids.includes(row.document)) {
      return [
        [
          [index, "document"],
          `There is no document “${row.document}”, which “${row.id}” names.`,
          didYouMean(row.document, ids),
        ],
      ];
    }
    if (!isPlotted(row) || row.verified !== "no") return [];
    return [
      [
        [index, "verified"],
        `“${row.id}” is plotted and was never read in its document.`,
        "Verify it, or take it off the chart.",
      ],
    ];
  });
}
