import type { Rule } from "../../src/rules/rule.ts";
import { placesOf, printedBy, type Difference, type Edit } from "./example-briefing.ts";

const CLAIMS = `- id: crack-found
  says: A crack was found in Halvern Dam.
  kind: fact
  evidence:
    - { at: courier.2, quote: found a crack in Halvern Dam, said: inspectors }
- id: one-crack
  says: There is one crack.
  kind: assumption
  basis: [crack-found]
- id: crack-grows
  says: It is likely that the crack grows.
  kind: judgement
  basis: [one-crack]
- id: dam-holds
  says: It is very likely that the dam holds.
  kind: judgement
  basis: [crack-found]
- id: dam-shut
  says: It is unlikely that the dam is shut.
  kind: judgement
  basis: [crack-found]
`;

const JUDGEMENTS = `judgements:
  - claim: crack-grows
    confidence: moderate
    because: One newspaper saw the crack once.
    wouldChange: A second look at the crack.
    alternatives: [{ holds: It stays as it is., why: It is small., basis: [crack-found] }]
  - claim: dam-holds
    confidence: high
    because: Every inspector says so.
    wouldChange: Water below the dam.
  - claim: dam-shut
    confidence: not-assigned
    because: Nobody has written of it.
    wouldChange: An order to shut it.
    alternatives: [{ holds: It is shut., why: It has a crack., basis: [crack-found] }]
indicators:
  - { id: second-look, watch: They look again., by: 2031-04, bears: [{ on: crack-grows, direction: strengthens }, { on: dam-holds, direction: weakens }] }
  - { id: order, watch: An order is given., by: ../2031-05, bears: [{ on: dam-shut, direction: weakens }] }
`;

/** The small briefing with three judgements, everything that goes with them, and words replaced in it. */
export function judged(...edits: readonly Edit[]): Difference {
  return {
    files: {
      "claims.yaml": CLAIMS,
      "judgements.yaml": JUDGEMENTS,
      "lexicon.yaml": "abbreviations: []\nloaded: [regime, bully, cover-up]\n",
      "comparison.yaml": "- { id: cracks, point: Is there a crack?, claims: [crack-found] }\n",
      "source-base.yaml":
        "strengths: [One newspaper was there.]\nweaknesses: [It is one.]\nweight: It counts.\n",
    },
    edits: [["briefing.yaml", "paragraphs: []", "paragraphs: [[one-crack]]"], ...edits],
  };
}

/** Where a rule finds a fault in the judged briefing. e.g. claims.yaml:7:9 one-row-of-terms */
export function judgedPlaces(rule: Rule, ...edits: readonly Edit[]): readonly string[] {
  return placesOf(rule, judged(...edits));
}

export function judgedPrinted(rule: Rule, ...edits: readonly Edit[]): string {
  return printedBy(rule, judged(...edits));
}
