import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Parsed } from "../yaml/parse-yaml.ts";
import type { ValuePath } from "../yaml/value-path.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "sentence-is-whole";

/** A stop, and what may close after it. e.g. “… ‘at once’.”, “… (so the board).” */
const END = /[.?!]["'”’»)\]]*$/u;

type Text = readonly [file: Parsed<unknown>, path: ValuePath, text: string | undefined];

/** A text that was cut short, by a slip or by YAML, still reads as data; without its stop it is no sentence. */
export const sentenceIsWhole: Rule = {
  name: rule,
  promise:
    "Every sentence that people wrote is whole: it ends with a stop, a question or an exclamation mark.",
  check: (briefing) =>
    sentencesOf(briefing).flatMap(([file, path, text]): Problem[] =>
      text === undefined || END.test(text)
        ? []
        : [
            {
              ...file.place(path),
              rule,
              message: `The sentence has no end: “${text.length > 60 ? `…${text.slice(-60)}` : text}”`,
              hint: "Write what is missing, or its stop; put a text with a hash or a colon into quotation marks.",
            },
          ],
    ),
};

function sentencesOf(briefing: CheckedBriefing): readonly Text[] {
  const { plan, claims, sources, disagreements } = briefing;
  return [
    [plan, ["withdrawn", "why"], plan.value.withdrawn?.why],
    [plan, ["superseded", "because"], plan.value.superseded?.because],
    ...plan.value.editions.map(({ change }, index): Text => [plan, ["editions", index, "change"], change]),
    ...claims.value.flatMap(({ says, evidence }, index): Text[] => [
      [claims, [index, "says"], says],
      ...evidence.map(({ clip }, piece): Text => [claims, [index, "evidence", piece, "clip"], clip]),
    ]),
    ...sources.value.flatMap((source, index): Text[] => [
      ...Object.entries(source.unknown).map(([field, why]): Text => [
        sources,
        [index, "unknown", field],
        why,
      ]),
      ...Object.entries(source.differs).map(([field, why]): Text => [
        sources,
        [index, "differs", field],
        why,
      ]),
      [sources, [index, "descriptor"], source.descriptor],
      [sources, [index, "provenance"], source.provenance],
      [sources, [index, "origin", "basis"], source.origin.basis],
      [sources, [index, "reliabilityBasis"], source.reliabilityBasis],
      ...source.reading.map(({ because }, reading): Text => [
        sources,
        [index, "reading", reading, "because"],
        because,
      ]),
    ]),
    ...disagreements.value.flatMap((one, index): Text[] => [
      [disagreements, [index, "point"], one.point],
      ...one.positions.map(({ holds }, position): Text => [
        disagreements,
        [index, "positions", position, "holds"],
        holds,
      ]),
      [disagreements, [index, "differs"], one.differs],
      ...one.readings.map((text, reading): Text => [disagreements, [index, "readings", reading], text]),
      [disagreements, [index, "assessment"], one.assessment === "none" ? undefined : one.assessment],
    ]),
    ...analysisOf(briefing),
  ];
}

/** What we make of the claims; compared points are headings. */
function analysisOf({ judgements, sourceBase }: CheckedBriefing): readonly Text[] {
  const base = sourceBase.value;
  return [
    ...judgements.value.judgements.flatMap(({ because, wouldChange, alternatives }, index): Text[] => [
      [judgements, ["judgements", index, "because"], because],
      [judgements, ["judgements", index, "wouldChange"], wouldChange],
      ...alternatives.flatMap(({ holds, why }, at): Text[] => [
        [judgements, ["judgements", index, "alternatives", at, "holds"], holds],
        [judgements, ["judgements", index, "alternatives", at, "why"], why],
      ]),
    ]),
    ...judgements.value.indicators.map(({ watch }, index): Text => [
      judgements,
      ["indicators", index, "watch"],
      watch,
    ]),
    ...(base?.strengths ?? []).map((text, index): Text => [sourceBase, ["strengths", index], text]),
    ...(base?.weaknesses ?? []).map((text, index): Text => [sourceBase, ["weaknesses", index], text]),
    [sourceBase, ["weight"], base?.weight],
  ];
}
