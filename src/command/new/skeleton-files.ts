import type { ExampleQuote } from "../../candidate/example-quotes.ts";
import { MOST_SHORT_LETTERS } from "../../claim/report-plan.ts";
import { quotedYaml } from "../../source/quoted-yaml.ts";
import { PROVENANCE_FIELDS } from "../../source/source-entry.ts";
import type { SourceRecord } from "../../source/source-record.ts";
import { textKey } from "../../source/text-key.ts";

/** What a new briefing is to say of itself; every text one line. */
export type NewBriefing = {
  readonly slug: string;
  readonly title: string;
  /** Who answers for it. */
  readonly author: string;
  readonly handling: string;
  /** Under which the unit counts it. e.g. 2026-01 */
  readonly number: string;
  /** The day up to which sources are taken into account. e.g. 2026-01-18 */
  readonly asOf: string;
  /** The folder with the schemas, as seen from the briefing's. e.g. ../schema */
  readonly schemas: string;
};

/** The claim that is worked out as an example; where the article has it from somebody, with the id of who that is. */
export type ExampleClaim = ExampleQuote & {
  readonly id: string;
  readonly says: string;
  readonly said?: string;
};

/** As many words as stand in the head of a page; of a longer one its first letters. */
function shortened(title: string): string {
  const fits = title.slice(0, MOST_SHORT_LETTERS + 1).replace(/\s+\S*$/u, "");
  return title.length <= MOST_SHORT_LETTERS ? title : fits.slice(0, MOST_SHORT_LETTERS);
}

/** `briefing.yaml`, with a comment on whatever is to be changed. */
export function printPlan({ title, author, handling, number, asOf }: NewBriefing, claim: string): string {
  return `# The plan of the report: its title, its dates, and which claims stand where. No sentence is written here.
title: ${quotedYaml(title)}
# For the head of printed pages: ${MOST_SHORT_LETTERS} letters at most.
shortTitle: ${quotedYaml(shortened(title))}
subtitle: What the sources carry, and what they leave open
number: "${number}"
language: en
# TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT or TLP:RED (Traffic Light Protocol 2.0)
handling: ${handling}
# The day up to which sources were taken into account; no article may be younger.
asOf: ${asOf}
unit: ${quotedYaml(author)}
# The newest comes last; its date is the day of publication.
editions:
  - number: 1
    date: ${asOf}
    change: Initial coverage.

# Claims by their ids, at most 75 words in all: what somebody takes away who reads nothing else.
bottomLine:
  - ${claim}

# Every claim of claims.yaml must stand once, in the bottom line or in a section. A paragraph is a list of claims.
sections:
  # - { id: what-happened, title: What happened, paragraphs: [[one-claim, another], [a-third]] }
  # More parts that can be printed in a section, once there is something for them:
  # - { id: timeline, title: Timeline, part: timeline }
  # - { id: disagreements, title: Where the sources disagree, part: disagreements }
  # - { id: not-known, title: What is not known, part: gaps, paragraphs: [[some-gap]] }
  - id: editions
    title: What changed
    part: editions
`;
}

/** `claims.yaml` with one claim, and forms of others in comments. */
export function printClaims(claim: ExampleClaim, source: string): string {
  return `# The sentences of the report, each with the words that carry it. This one is an example: put your own in its place.
- id: ${claim.id}
  # The sentence as it is printed, in words of your own; what stands in quotation marks is the article’s.
  says: ${quotedYaml(claim.says)}
  # fact: an article tells it itself; reported: it says who says it; also plan, commentary, context, judgement, gap.
  kind: ${claim.said === undefined ? "fact" : "reported"}
  evidence:
    # Source and passage (lines that are not empty, counted from 1), and 3 to 12 words exactly as they stand there.
    - at: ${source}.${claim.passage}
      quote: ${quotedYaml(claim.quote)}${claim.said === undefined ? "" : `\n      said: ${claim.said}`}

# Who is quoted in the article is named by said:, an id of entities.yaml:
# - id: council-explains
#   says: The council says why.
#   kind: reported
#   evidence:
#     - { at: ${source}.3, quote: words of the passage, said: some-council }
#
# What no source says is a claim, too:
# - { id: cost-unknown, says: No article says what it cost., kind: gap, silent: [${source}] }
`;
}

/** `sources.yaml`: what the article states of itself, what nobody has looked into yet, and nothing invented. */
export function printRegister(record: SourceRecord, claim: ExampleQuote, isOurs: boolean): string {
  const { id, stated } = record;
  const unknown = PROVENANCE_FIELDS.filter((field) => (stated?.[field] ?? null) === null);
  const reading = placesBeside(record, claim);
  const why = isOurs ? "It is an example of our own." : "The file states none that a program can read.";
  return `# What is known of each source. Replace whatever is “not looked into”: it is printed as it stands.
- id: ${quotedYaml(id)}
${PROVENANCE_FIELDS.map((field) => `  ${field}: ${quotedYaml(stated?.[field] ?? null)}`).join("\n")}
  # Why a field above is null; give the field above and delete its line here once you know it.
  unknown:${unknown.length === 0 ? " {}" : ""}
${unknown.map((field) => `    ${field}: ${why}\n`).join("")}  descriptor: ${isOurs ? "Invented report of a few lines, in English." : "News article; what its reports rest on is not looked into."}
  provenance: ${isOurs ? "It comes with Briefbook, for practice." : "How it came to us is not looked into."}
  # Who told it first: sources with one origin are one witness.
  origin: { id: ${quotedYaml(id)}, name: ${isOurs ? "Briefbook" : "The article itself"}, basis: ${isOurs ? "It was written for this." : "Not looked into; taken as its own origin until then."} }
  # Reliability, A to F; F is “cannot be judged”.
  reliability: F
  reliabilityBasis: ${isOurs ? "What is invented cannot be judged." : "Not looked into."}
  # full prints the whole article, excerpts only what is quoted, fingerprint not even that.
  rights: ${isOurs ? "full" : "excerpts"}
  readingOf: "${textKey(record)}"
  # What becomes of sentences that no claim quotes: plan, commentary, background, duplicate or heading. npm run new has
  # set all of them aside; delete each line when you have made something of its sentence, and the check holds you to it.
  reading:${reading.length === 0 ? " []" : ""}
${reading.map((at) => `    - { at: "${at}", as: background, because: Not looked into yet. }\n`).join("")}`;
}

/** Where all else stands: passages whole, but for the one that is quoted; of that, its other sentences. */
function placesBeside({ passages }: SourceRecord, quoted: ExampleQuote): readonly string[] {
  return passages
    .filter(({ role }) => role !== "heading")
    .flatMap(({ number, sentences }) =>
      number === quoted.passage
        ? sentences.flatMap((_, index) => (index + 1 === quoted.sentence ? [] : [`${number}.${index + 1}`]))
        : [String(number)],
    );
}
