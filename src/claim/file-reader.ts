import type { z } from "zod";
import type { Place, Problem } from "../problem.ts";
import { parseYaml, type Parsed } from "../yaml/parse-yaml.ts";
import type { BriefingFiles } from "./briefing-files.ts";
import { otherEnding } from "./unknown-files.ts";

/** Reads files one by one and keeps every problem, so that one run shows all of them. */
export type FileReader = {
  readonly problems: Problem[];
  /** The parsed file, or undefined after a problem was noted. */
  readonly read: <T>(name: string, schema: z.ZodType<T>, neededBy?: Place) => Parsed<T> | undefined;
};

export function fileReader({ slug, files }: BriefingFiles): FileReader {
  const problems: Problem[] = [];
  return {
    problems,
    read: (name, schema, neededBy) => {
      const file = files.get(name);
      if (!file) {
        // That it has another ending is told at the file itself.
        if (!files.has(otherEnding(name)))
          problems.push(neededBy ? neededFile(name, neededBy) : missingFile(slug, name));
        return undefined;
      }
      const result = parseYaml(file, schema);
      if (result.ok) return result.parsed;
      problems.push(...(brokenRecord(slug, name, result.problems) ?? result.problems));
      return undefined;
    },
  };
}

/** A record is written by ingest: nobody mends it line by line. Undefined for a file that people write. */
function brokenRecord(
  slug: string,
  name: string,
  [first]: readonly Problem[],
): readonly Problem[] | undefined {
  const id = /^sources\/(?<id>[^.]+)\.json$/u.exec(name)?.groups?.["id"];
  if (id === undefined || !first) return undefined;
  const hint = `Records are not edited by hand; write it anew: npm run ingest -- --briefing ${slug} --id ${id} FILE`;
  return [{ ...first, hint }];
}

export function missingFile(slug: string, name: string): Problem {
  return {
    file: `data/${slug}/${name}`,
    line: 1,
    column: 1,
    rule: "file-is-readable",
    message: `The briefing has no ${name}.`,
    hint: "Every briefing has this file; copy the one of another briefing and change it.",
  };
}

/** A file that a briefing has only because another file asks for it; told where it is asked for. */
export function neededFile(name: string, neededBy: Place): Problem {
  const asks = neededBy.file.split("/").at(-1);
  return {
    ...neededBy,
    rule: "file-is-readable",
    message: `${asks} needs ${name}, and the briefing has no such file.`,
    hint: `Copy the one of another briefing and change it, or delete ${asks} where nothing is to be drawn.`,
  };
}
