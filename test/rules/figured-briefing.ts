import { documentedWords } from "../../src/figure/documented-words.ts";
import type { FiguredBriefing } from "../../src/figure/figure.ts";
import { formatProblem } from "../../src/problem.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { exampleFigure } from "../figure/example-figure.ts";
import { exampleBriefing, type Difference } from "./example-briefing.ts";

type Words = Readonly<Record<string, string>>;

/** The small briefing with the small figure, words replaced in either. */
export function figuredBriefing(replace: Words = {}, difference: Difference = {}): FiguredBriefing {
  const figure = exampleFigure(replace);
  const documentIds = figure.documents.value.map(({ id }) => id);
  return {
    ...exampleBriefing({ documentIds, ...difference }),
    figure,
    documented: documentedWords({ documents: figure.documents, figure }),
  };
}

/** What a rule finds in the small figure once words are replaced in it, as it is printed. */
export function figureFaults(
  rule: Rule,
  replace: Words = {},
  difference: Difference = {},
): readonly string[] {
  return rule.check(figuredBriefing(replace, difference)).map(formatProblem);
}

/** A claim of kind context that is told from documents, beside the one of the small briefing. */
export function told(says: string, fields: string): Difference {
  const claim = `- id: told\n  says: ${says}\n  kind: context\n  ${fields}\n`;
  return { edits: [["claims.yaml", "- id: crack-found", `${claim}- id: crack-found`]] };
}
