import { didYouMean } from "../nearest-name.ts";
import type { Parsed } from "../yaml/parse-yaml.ts";
import type { ValuePath } from "../yaml/value-path.ts";
import type { Problem } from "../problem.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { toProblems, type Figure, type FiguredBriefing } from "../figure/figure.ts";
import { unknownInChart, unknownInRows } from "../figure/unknown-names.ts";
import { printedSentences } from "../claim/printed-sentences.ts";
import { repeatedClaims } from "../claim/repeated-claims.ts";
import type { Rule } from "./rule.ts";

const rule = "references-resolve";

export const referencesResolve: Rule = {
  name: rule,
  promise:
    "Every id that a file names stands for exactly one thing, and every claim is printed, in the bottom line or in a section but not in both.",
  check: (briefing) => [
    ...duplicates(briefing),
    ...dangling(briefing),
    ...unprinted(briefing),
    ...repeated(briefing),
    ...(briefing.figure ? inFigure(briefing, briefing.figure) : []),
    ...chartSections(briefing),
    ...repeatedParts(briefing),
  ],
};

function duplicates(briefing: CheckedBriefing): Problem[] {
  const { plan, claims, sources, entities, disagreements, judgements, comparison } = briefing;
  const sections = {
    value: plan.value.sections,
    place: (path: ValuePath) => plan.place(["sections", ...path]),
  };
  const indicators = {
    value: judgements.value.indicators,
    place: (path: ValuePath) => judgements.place(["indicators", ...path]),
  };
  const lists: readonly Parsed<readonly { readonly id: string }[]>[] = [
    claims,
    sources,
    entities,
    disagreements,
    indicators,
    comparison,
    sections,
  ];
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return list.value.flatMap(({ id }, index) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      const hint = "Give each its own id; ids appear in addresses and must stay as they are once published.";
      return [{ ...list.place([index, "id"]), rule, message: `The id “${id}” is used twice.`, hint }];
    });
  });
}

function dangling(briefing: FiguredBriefing): Problem[] {
  const { plan, claims, sources, disagreements, judgements, comparison, documentIds } = briefing;
  const claimIds = new Set(claims.value.map(({ id }) => id));
  const gapIds = new Set(claims.value.filter(({ kind }) => kind === "gap").map(({ id }) => id));
  const disagreementIds = new Set(disagreements.value.map(({ id }) => id));
  const sourceIds = new Set(sources.value.map(({ id }) => id));
  const rowIds = new Set(briefing.figure?.observations.value.map(({ id }) => id));
  const lookUp = (
    file: Parsed<unknown>,
    path: ValuePath,
    id: string,
    known: ReadonlySet<string>,
    what: string,
  ): Problem[] =>
    known.has(id)
      ? []
      : [
          {
            ...file.place(path),
            rule,
            message: `There is no ${what} “${id}”.`,
            hint: didYouMean(id, known),
          },
        ];
  const look = (
    file: Parsed<unknown>,
    path: ValuePath,
    ids: readonly string[],
    known: ReadonlySet<string>,
    what: string,
  ) => ids.flatMap((id, index) => lookUp(file, [...path, index], id, known, what));
  return [
    ...look(plan, ["bottomLine"], plan.value.bottomLine, claimIds, "claim"),
    ...plan.value.sections.flatMap((section, s) =>
      section.paragraphs.flatMap((ids, p) =>
        look(plan, ["sections", s, "paragraphs", p], ids, claimIds, "claim"),
      ),
    ),
    ...disagreements.value.flatMap(({ positions }, d) =>
      positions.flatMap((position, p) =>
        look(disagreements, [d, "positions", p, "claims"], position.claims, claimIds, "claim"),
      ),
    ),
    ...claims.value.flatMap((claim, c) => [
      ...look(claims, [c, "basis"], claim.basis, claimIds, "claim"),
      ...look(claims, [c, "silent"], claim.silent, sourceIds, "source"),
      ...look(claims, [c, "documents"], claim.documents, documentIds, "document"),
      ...look(claims, [c, "figures"], claim.figures, rowIds, "observation"),
    ]),
    ...judgements.value.judgements.flatMap(({ claim, alternatives }, j) => [
      ...lookUp(judgements, ["judgements", j, "claim"], claim, claimIds, "claim"),
      ...alternatives.flatMap(({ basis }, a) =>
        look(judgements, ["judgements", j, "alternatives", a, "basis"], basis, claimIds, "claim"),
      ),
    ]),
    ...judgements.value.indicators.flatMap(({ bears }, i) =>
      bears.flatMap(({ on }, b) =>
        lookUp(judgements, ["indicators", i, "bears", b, "on"], on, claimIds, "claim"),
      ),
    ),
    ...comparison.value.flatMap((point, p) =>
      look(comparison, [p, "claims"], point.claims, claimIds, "claim"),
    ),
    ...look(
      plan,
      ["handout", "disagreements"],
      plan.value.handout?.disagreements ?? [],
      disagreementIds,
      "disagreement",
    ),
    ...look(plan, ["handout", "gaps"], plan.value.handout?.gaps ?? [], gapIds, "gap"),
  ];
}

function unprinted(briefing: CheckedBriefing): Problem[] {
  const { claims, disagreements } = briefing;
  const printed = new Set([
    ...printedSentences(briefing),
    ...disagreements.value.flatMap(({ positions }) => positions.flatMap((position) => position.claims)),
  ]);
  return claims.value.flatMap(({ id, kind }, index) =>
    printed.has(id)
      ? []
      : [
          {
            ...claims.place([index, "id"]),
            rule,
            message: `The claim “${id}” is printed nowhere.`,
            hint:
              kind === "judgement"
                ? "Add its record to judgements.yaml, or delete it."
                : "Put it into a section of briefing.yaml, or delete it.",
          },
        ],
  );
}

function repeated({ plan, judgements }: CheckedBriefing): Problem[] {
  const judged = judgements.value.judgements.map(({ claim }) => claim);
  return repeatedClaims(plan.value, judged).map(({ id, path }) => ({
    ...plan.place(path),
    rule,
    message: `The claim “${id}” is printed a second time here.`,
    hint: "Let it stand once: in the bottom line, as a key judgement, or in one section.",
  }));
}

function inFigure({ claims }: CheckedBriefing, figure: Figure): Problem[] {
  const known = claims.value.map(({ id }) => id);
  const undated = figure.chart.value.undated.flatMap(({ claim }, index) =>
    known.includes(claim)
      ? []
      : [[["undated", index, "claim"], `There is no claim “${claim}”.`, didYouMean(claim, known)] as const],
  );
  return [
    ...toProblems(rule, figure.observations, unknownInRows(figure)),
    ...toProblems(rule, figure.chart, [...unknownInChart(figure), ...undated]),
  ];
}

/**
 * A part is the whole of what it is called after, with ids of its own: it stands once. What came later may be told in
 * several sections, for it is their paragraphs alone.
 */
function repeatedParts({ plan }: CheckedBriefing): Problem[] {
  const { sections } = plan.value;
  return sections.flatMap(({ part }, index) => {
    const first = sections.findIndex((section) => section.part === part);
    const shown = sections[first];
    if (part === undefined || part === "later" || first === index || !shown) return [];
    return [
      {
        ...plan.place(["sections", index, "part"]),
        rule,
        message: `The section “${shown.id}” has part: ${part} already.`,
        hint: "Take it away from one of the two sections.",
      },
    ];
  });
}

/** A section for a chart needs one, and a chart needs a section. */
function chartSections({ slug, plan, figure }: FiguredBriefing): Problem[] {
  const { sections } = plan.value;
  const shown = sections.flatMap(({ id, part }, index) => (part === "chart" ? [{ id, index }] : []));
  if (!figure) {
    return shown.map(({ id, index }) => ({
      ...plan.place(["sections", index, "part"]),
      rule,
      message: `The section “${id}” has part: chart, and the briefing has no chart.yaml.`,
      hint: "Take part: chart away, or describe a chart: copy chart.yaml, measures.yaml, documents.yaml and the observations of another briefing.",
    }));
  }
  if (shown.length > 0) return [];
  return [
    {
      ...figure.chart.place(["title"]),
      rule,
      message: `The chart “${figure.chart.value.title}” is printed nowhere.`,
      hint: `Give a section of data/${slug}/briefing.yaml part: chart, or delete chart.yaml.`,
    },
  ];
}
