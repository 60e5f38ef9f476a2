import { z } from "zod";
import type { Place, Problem } from "../problem.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { BriefingFiles } from "./briefing-files.ts";

const numbered = z.looseObject({ number: z.string() });

/** The number of a briefing and where it stands, whatever else is wrong with its plan. */
export function numberOf({
  files,
}: BriefingFiles): { readonly number: string; readonly place: Place } | undefined {
  const file = files.get("briefing.yaml");
  const read = file && parseYaml(file, numbered);
  if (!read?.ok) return undefined;
  return { number: read.parsed.value.number, place: read.parsed.place(["number"]) };
}

/** By slug: that another briefing has the same number, by which citations and notices name one of them. */
export function repeatedNumbers(briefings: readonly BriefingFiles[]): ReadonlyMap<string, Problem> {
  const counted = briefings.flatMap((files) => {
    const found = numberOf(files);
    return found ? [{ slug: files.slug, ...found }] : [];
  });
  return new Map(
    counted.flatMap(({ slug, number, place }) => {
      const other = counted.find(
        (one) => one.slug !== slug && one.number.toLowerCase() === number.toLowerCase(),
      );
      if (!other) return [];
      const problem: Problem = {
        ...place,
        rule: "references-resolve",
        message: `The briefing “${other.slug}” has the number “${other.number}” too.`,
        hint: "Give one of the two another: by its number a briefing is cited, and named where it takes the place of another.",
      };
      return [[slug, problem] as const];
    }),
  );
}
