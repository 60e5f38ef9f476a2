import { carrying, numberReader, sameAmount } from "../claim/claim-words.ts";
import { toProblems, type Figure, type FiguredBriefing, type Finding } from "../figure/figure.ts";
import { readRows } from "../figure/read-rows.ts";
import { tellsOfPlan } from "../language/force/find-intent.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "plan-is-not-observation";

export const planIsNotObservation: Rule = {
  name: rule,
  promise:
    "A planned number has the status and the measure of plans and no other has, and a sentence that gives it says that it is planned.",
  check: (briefing) =>
    briefing.figure
      ? [
          ...toProblems(rule, briefing.figure.observations, mixedUp(briefing.figure)),
          ...toldAsDone(briefing, briefing.figure),
        ]
      : [],
};

function mixedUp({ observations, measures }: Figure): Finding[] {
  const marks = new Map(measures.value.measures.map(({ code, mark }) => [code, mark]));
  return observations.value.flatMap((row, index): Finding[] => {
    const mark = marks.get(row.measure);
    if (mark === undefined || (row.status === "F") === (mark === "plan")) return [];
    return [
      row.status === "F"
        ? [
            [index, "status"],
            `“${row.id}” is a forecast, and “${row.measure}” is not a plan.`,
            "Give it the measure of plans.",
          ]
        : [[index, "status"], `“${row.id}” is a plan with status “${row.status}”.`, "A plan has status F."],
    ];
  });
}

/** Sentences from documents with a number that their documents give as a plan alone. */
function toldAsDone(briefing: FiguredBriefing, figure: Figure): Problem[] {
  const read = numberReader(briefing);
  const rows = readRows(briefing, figure);
  return briefing.claims.value.flatMap((claim, index) => {
    if (claim.kind !== "context" || tellsOfPlan(claim.says)) return [];
    const said = read(claim.says);
    const named = rows.filter(
      ({ row: { id, document } }) => claim.figures.includes(id) || claim.documents.includes(document),
    );
    const carriers = carrying(said, named);
    return said.quantities.flatMap((quantity) => {
      const sources = carriers.filter(({ words }) =>
        words.quantities.some((other) => sameAmount(quantity, other)),
      );
      if (sources.length === 0 || sources.some(({ row }) => row.status !== "F")) return [];
      return [
        {
          ...briefing.claims.place([index, "says"]),
          rule,
          message: `The sentence “${claim.id}” gives “${quantity.text}”, which was planned (${sources.map(({ row }) => row.id).join(", ")}), and does not say so.`,
          hint: "Say that it is planned, or give a number that was observed.",
        },
      ];
    });
  });
}
