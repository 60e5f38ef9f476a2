import { contentWords } from "../claim/content-words.ts";
import { toProblems, type Figure, type Finding } from "../figure/figure.ts";
import { isPlotted } from "../figure/observation.ts";
import { didYouMean } from "../nearest-name.ts";
import type { Rule } from "./rule.ts";

const rule = "observation-has-document";

export const observationHasDocument: Rule = {
  name: rule,
  promise:
    "Every observation names a document of the register and the place in it, none is drawn that was not read there, and no event but on the day on which its document tells of it.",
  check: ({ figure }) =>
    figure
      ? [
          ...toProblems(rule, figure.observations, undocumented(figure)),
          ...toProblems(rule, figure.chart, untold(figure)),
        ]
      : [],
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

/** An event of the chart is one of its document’s, by day and by words. */
function untold({ chart, documents }: Figure): Finding[] {
  const register = new Map(documents.value.map((document) => [document.id, document]));
  return chart.value.events.flatMap(({ date, label, document: id }, index): Finding[] => {
    const document = register.get(id);
    if (!document) return [];
    const that = document.events.filter((one) => one.date === date);
    if (that.length === 0) {
      const days = document.events.map((one) => one.date).join(", ");
      const message = `The event “${label}” is drawn on ${date}, and “${id}” tells of none on that day.`;
      const hint = days === "" ? `Add it to the document’s events: in documents.yaml.` : `It has: ${days}.`;
      return [[["events", index, "date"], message, hint]];
    }
    const words = contentWords(label);
    if (that.some(({ what }) => !contentWords(what).isDisjointFrom(words))) return [];
    const message = `The event “${label}” shares no word with what “${id}” tells of ${date}: “${that.map(({ what }) => what).join("; ")}”`;
    return [[["events", index, "label"], message, "Name it in words of the document’s event."]];
  });
}
