import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { spanOfEdtf } from "../claim/date-span.ts";
import { printDay } from "../claim/edtf.ts";
import { sectionClaims } from "../claim/section-claims.ts";
import type { FiguredBriefing } from "../figure/figure.ts";
import { isPlotted } from "../figure/observation.ts";
import { findDates } from "../language/time/find-dates.ts";
import type { Problem } from "../problem.ts";
import { dayIn } from "../source/same-statement.ts";
import type { Rule } from "./rule.ts";

const rule = "as-of-bounds-sources";

/** The as-of date is the day up to which sources were taken into account; only the section for later ones looks beyond. */
export const asOfBoundsSources: Rule = {
  name: rule,
  promise:
    "No article appeared after the as-of date, and a document that did carries sentences of the section for what came later and nothing else.",
  check: (briefing) => [
    ...lateArticles(briefing),
    ...lateCarriers(briefing),
    ...lateGrounds(briefing),
    ...lateMarks(briefing),
  ],
};

const MOVE = "Move asOf in briefing.yaml to a day that has it";

/** Whether a date, in EDTF or as an article prints it, begins after the as-of date; what names no day does not. */
function isLate(date: string | null | undefined, { plan }: CheckedBriefing): boolean {
  if (!date) return false;
  const edtf = dayIn(date) ?? findDates(date, { published: null })[0]?.edtf ?? null;
  const from = (spanOfEdtf(date) ?? spanOfEdtf(edtf))?.from ?? -Infinity;
  return from > (spanOfEdtf(plan.value.asOf)?.to ?? Infinity);
}

function lateArticles(briefing: CheckedBriefing): Problem[] {
  const { sources, records, plan } = briefing;
  return sources.value.flatMap(({ id, published }, index) => {
    const date = published ?? records.get(id)?.stated?.published;
    if (!isLate(date, briefing)) return [];
    return [
      {
        ...sources.place([index, "published"]),
        rule,
        message: `The article ${id} appeared after the as-of date, ${printDay(plan.value.asOf)}: “${date}”`,
        hint: `${MOVE}, or take the article out; what came later is told from documents, in a section of part: later.`,
      },
    ];
  });
}

/** Documents that are younger than the as-of date, with their dates. */
function lateDocuments(briefing: CheckedBriefing): ReadonlyMap<string, string> {
  const dates = briefing.documented?.dates ?? new Map<string, string>();
  return new Map([...dates].filter(([, date]) => isLate(date, briefing)));
}

function lateCarriers(briefing: CheckedBriefing): Problem[] {
  const { claims, plan } = briefing;
  const late = lateDocuments(briefing);
  const later = new Set(sectionClaims(plan.value, (part) => part === "later"));
  return claims.value.flatMap(({ id, documents }, index) =>
    documents.flatMap((document, at) =>
      !late.has(document) || later.has(id)
        ? []
        : [
            {
              ...claims.place([index, "documents", at]),
              rule,
              message: `“${id}” is told from ${document}, which appeared after the as-of date, ${printDay(plan.value.asOf)}: “${late.get(document)}”`,
              hint: `${MOVE}, name an earlier document, or put the sentence into a section of part: later.`,
            },
          ],
    ),
  );
}

/** Judgements, assumptions and alternatives that rest on what is told from such a document. */
function lateGrounds(briefing: CheckedBriefing): Problem[] {
  const { claims, judgements, plan } = briefing;
  const late = lateDocuments(briefing);
  const told = new Set(
    claims.value.filter(({ documents }) => documents.some((one) => late.has(one))).map(({ id }) => id),
  );
  const grounds = [
    ...claims.value.flatMap(({ id, basis }, index) =>
      basis.map((on, at) => ({ of: `“${id}”`, on, place: claims.place([index, "basis", at]) })),
    ),
    ...judgements.value.judgements.flatMap(({ claim, alternatives }, index) =>
      alternatives.flatMap(({ basis }, other) =>
        basis.map((on, at) => ({
          of: `An alternative to “${claim}”`,
          on,
          place: judgements.place(["judgements", index, "alternatives", other, "basis", at]),
        })),
      ),
    ),
  ];
  return grounds
    .filter(({ on }) => told.has(on))
    .map(({ of, on, place }) => ({
      ...place,
      rule,
      message: `${of} rests on “${on}”, which is told from a document of after the as-of date, ${printDay(plan.value.asOf)}.`,
      hint: `${MOVE}, or rest it on what was known then.`,
    }));
}

/** Rows and events of the chart. */
function lateMarks(briefing: FiguredBriefing): Problem[] {
  const { figure, plan } = briefing;
  if (!figure) return [];
  const late = lateDocuments(briefing);
  const marks = [
    ...figure.observations.value.map((row, index) => ({
      document: isPlotted(row) ? row.document : "",
      what: `The row “${row.id}” is drawn`,
      place: figure.observations.place([index, "document"]),
    })),
    ...figure.chart.value.events.map(({ document, label }, index) => ({
      document,
      what: `The event “${label}” is marked`,
      place: figure.chart.place(["events", index, "document"]),
    })),
  ];
  return marks
    .filter(({ document }) => late.has(document))
    .map(({ document, what, place }) => ({
      ...place,
      rule,
      message: `${what} from ${document}, which appeared after the as-of date, ${printDay(plan.value.asOf)}: “${late.get(document)}”`,
      hint: `${MOVE}, here and in chart.yaml, or leave it off the chart.`,
    }));
}
