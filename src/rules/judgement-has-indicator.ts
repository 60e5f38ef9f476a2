import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { spanOfEdtf } from "../claim/date-span.ts";
import { parseEdtf, printDay, printEdtf } from "../claim/edtf.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "judgement-has-indicator";

export const judgementHasIndicator: Rule = {
  name: rule,
  promise: "Every judgement has an indicator that would bear it out or count against it by a date to come.",
  check: (briefing) => [...unwatched(briefing), ...astray(briefing), ...past(briefing)],
};

function unwatched({ judgements }: CheckedBriefing): Problem[] {
  const borneOn = new Set(judgements.value.indicators.flatMap(({ bears }) => bears.map(({ on }) => on)));
  return judgements.value.judgements.flatMap(({ claim }, index) =>
    borneOn.has(claim)
      ? []
      : [
          {
            ...judgements.place(["judgements", index, "claim"]),
            rule,
            message: `No indicator bears on the judgement “${claim}”.`,
            hint: "Add one to indicators: something that can be seen or not, by when, and in which direction it counts.",
          },
        ],
  );
}

/** An id that stands for no claim at all is another rule’s matter. */
function astray({ judgements, claims }: CheckedBriefing): Problem[] {
  const recorded = new Set(judgements.value.judgements.map(({ claim }) => claim));
  const known = new Set(claims.value.map(({ id }) => id));
  return judgements.value.indicators.flatMap(({ id, bears }, index) =>
    bears.flatMap(({ on }, at) =>
      recorded.has(on) || !known.has(on)
        ? []
        : [
            {
              ...judgements.place(["indicators", index, "bears", at, "on"]),
              rule,
              message: `The indicator “${id}” bears on “${on}”, which is no recorded judgement.`,
              hint: `Name one of: ${[...recorded].join(", ")}.`,
            },
          ],
    ),
  );
}

function past({ judgements, plan }: CheckedBriefing): Problem[] {
  const { asOf } = plan.value;
  const asOfDay = spanOfEdtf(asOf)?.from ?? 0;
  return judgements.value.indicators.flatMap(({ id, by }, index) => {
    if ((spanOfEdtf(by)?.to ?? Infinity) >= asOfDay) return [];
    const edtf = parseEdtf(by);
    return [
      {
        ...judgements.place(["indicators", index, "by"]),
        rule,
        message: `The indicator “${id}” was to be seen by a day before the as-of date, ${printDay(asOf)}: ${edtf ? printEdtf(edtf) : by}.`,
        hint: "Give a date that is still to come; what was seen already is a claim, and belongs into the basis.",
      },
    ];
  });
}
