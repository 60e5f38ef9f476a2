import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim, Evidence } from "../claim/claim.ts";
import { heardSpeaker } from "../claim/heard-speaker.ts";
import { nameFinder, type NameFinder } from "../claim/name-finder.ts";
import { isTold, supportOf } from "../claim/quotes-of.ts";
import { hasVerbOfSaying, relaysIn, speakersIn } from "../claim/speech.ts";
import { evidenceKey, type LockedQuote } from "../evidence/evidence-lock.ts";
import { stands } from "../evidence/finding.ts";
import { findTurned } from "../language/force/find-turned.ts";
import type { TurnOfSaying } from "../language/force/turned-table.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "speaker-is-kept";

/**
 * In whose voice the article tells a quote is read from the lock, which a check with the articles at hand writes anew
 * before the rules are asked; so the answer is the same with them and without.
 */
export const speakerIsKept: Rule = {
  name: rule,
  promise:
    "What somebody says, denies, doubts or has from others is told as that, by whom the article has it as far as our finders read it, unless the reason is given; it never becomes a fact by itself.",
  check: (briefing) => {
    const finder = nameFinder(briefing.entities.value);
    const locked = new Map(briefing.lock?.evidence.map((entry) => [evidenceKey(entry), entry]));
    return briefing.claims.value.flatMap((claim, index) => [
      ...misheard(claim, index, briefing, locked),
      ...retold(claim, index, briefing, locked),
      ...(claim.kind === "fact" ? saidOnly(claim, index, briefing) : []),
      ...(claim.kind === "reported" ? reported(claim, index, briefing, finder) : []),
    ]);
  },
};

/** Quotes whose `said` is not what the article has, by the form of its words. */
function misheard(
  claim: Claim,
  index: number,
  briefing: CheckedBriefing,
  locked: ReadonlyMap<string, LockedQuote>,
): Problem[] {
  return claim.evidence.flatMap((evidence, piece) => {
    const entry = locked.get(evidenceKey(evidence));
    // A quote that does not stand is another rule's.
    if (!entry || !stands(briefing.findings.get(evidenceKey(evidence)))) return [];
    const fault = faultOf(evidence, claim.kind, entry.spoken, briefing);
    if (!fault) return [];
    const path = evidence.said === undefined ? "quote" : "said";
    return [{ ...briefing.claims.place([index, "evidence", piece, path]), rule, ...fault }];
  });
}

const TURN_IN_WORDS: Readonly<Record<TurnOfSaying, string>> = {
  denied: "denied there",
  doubted: "doubted there",
  withheld: "not said or confirmed there",
};

/** A sentence that tells as said what is denied, doubted or withheld, or as first-hand what is relayed; and the reverse. */
function retold(
  claim: Claim,
  index: number,
  briefing: CheckedBriefing,
  locked: ReadonlyMap<string, LockedQuote>,
): Problem[] {
  if (!isTold(claim)) return [];
  const place = briefing.claims.place([index, "says"]);
  const said = new Set(findTurned(claim.says).map(({ turn }) => turn));
  const heard = supportOf(claim).flatMap((evidence) => {
    const key = evidenceKey(evidence);
    const spoken = stands(briefing.findings.get(key)) ? locked.get(key)?.spoken : undefined;
    return spoken ? [{ evidence, spoken }] : [];
  });
  const bound = heard.filter(({ evidence }) => evidence.voice === undefined);
  const turned = bound.find(({ spoken }) => spoken.turned && !said.has(spoken.turned));
  if (turned?.spoken.turned) {
    const { at, quote } = turned.evidence;
    return [
      {
        ...place,
        rule,
        message: `The sentence “${claim.id}” does not say that this is ${TURN_IN_WORDS[turned.spoken.turned]}: “${quote}” in ${at}`,
        hint: "Say so, e.g. “denied that”, “doubted that”, “would not confirm that”; or say under voice: why it is said.",
      },
    ];
  }
  const doubts = ({ evidence, spoken }: (typeof heard)[number]): boolean =>
    spoken.turned === "doubted" || findTurned(evidence.quote).some(({ turn }) => turn === "doubted");
  if (said.has("doubted") && bound.length > 0 && bound.length === heard.length && !heard.some(doubts)) {
    return [
      {
        ...place,
        rule,
        message: `The sentence “${claim.id}” says that something is doubted, and none of its quotes does.`,
        hint: "Quote the words that doubt it, or say who says what.",
      },
    ];
  }
  const relayed = bound.find(({ evidence, spoken }) => evidence.said !== undefined && spoken.relayed);
  if (!relayed || relaysIn(claim.says)) return [];
  return [
    {
      ...place,
      rule,
      message: `The sentence “${claim.id}” tells at first hand what ${relayed.evidence.at} has from a speaker at second hand: “${relayed.evidence.quote}”`,
      hint: "Say through whom, e.g. “says that officials told him”, “citing”; or say under voice: why it is first-hand.",
    },
  ];
}

function faultOf(
  evidence: Evidence,
  kind: Claim["kind"],
  spoken: LockedQuote["spoken"],
  briefing: CheckedBriefing,
): Pick<Problem, "message" | "hint"> | undefined {
  const { at, quote, said, voice, stance } = evidence;
  const { entities, slug } = briefing;
  if (!spoken) {
    return {
      message: `The lock does not record in whose voice ${at} tells this: “${quote}”`,
      hint: `Write data/${slug}/evidence.lock.json anew, with the articles at hand: npm run check -- --articles DIR`,
    };
  }
  if (voice !== undefined) return undefined;
  const nameOf = (id: string): string => entities.value.find((one) => one.id === id)?.name ?? id;
  const ids = spoken.by.join(" or ");
  if (said === undefined) {
    if (spoken.as === "said") {
      const tell = stance === "supports" ? ", and tell it as reported" : "";
      const add =
        ids === ""
          ? "Register the speaker in entities.yaml, or add these words to the aliases of whom they mean, and add said: with that id"
          : `Add said: ${ids}`;
      return {
        message: `The article has this from ${whomOf(evidence, spoken, briefing)}, and no said: names the speaker: “${quote}”`,
        hint: `${add}${tell}, or say under voice: why the article tells it itself.`,
      };
    }
    if (spoken.as !== "hearsay" || kind !== "fact") return undefined;
    return {
      message: `The article has this from hearsay and does not say whose: “${quote}”`,
      hint: "Rest the fact on other words, or say under voice: why the article tells it itself.",
    };
  }
  // A speaker whom nobody registered is another rule's.
  if (spoken.by.includes(said) || !entities.value.some(({ id }) => id === said)) return undefined;
  const speaker = nameOf(said);
  const aliases = `the article’s words for ${speaker} to the aliases of ${said} in entities.yaml`;
  return spoken.as === "said"
    ? {
        message: `The article has this from ${whomOf(evidence, spoken, briefing)} and not from ${speaker}: “${quote}”`,
        hint: `${ids === "" ? "Register whoever speaks in entities.yaml and name that id under said:" : `Write said: ${ids}`}, add ${aliases}, or say under voice: why it is right.`,
      }
    : {
        message: `Neither ${at} nor the paragraph before it names or describes ${speaker}, who is said to say this: “${quote}”`,
        hint: `Correct said:${ids === "" ? "" : ` (they name ${ids})`}, add ${aliases}, or say under voice: how it is known.`,
      };
}

/** Who speaks, in the article’s own words where it is at hand, and as registered. e.g. “The board” (Halvern Water Board) */
function whomOf(
  evidence: Evidence,
  { by }: NonNullable<LockedQuote["spoken"]>,
  briefing: CheckedBriefing,
): string {
  const heard = heardSpeaker(evidence, briefing);
  const names = by.map((id) => briefing.entities.value.find((one) => one.id === id)?.name ?? id).join(" or ");
  if (heard === undefined) return names || "somebody who is not registered";
  return heard === `“${names}”` ? names : `${heard} (${names || "who is not registered"})`;
}

/** A fact needs at least one quote in which the article speaks itself. */
function saidOnly(claim: Claim, index: number, { claims }: CheckedBriefing): Problem[] {
  const support = supportOf(claim);
  if (support.length === 0 || support.some(({ said }) => said === undefined)) return [];
  const speakers = [...new Set(support.map(({ said }) => said))].join(", ");
  return [
    {
      ...claims.place([index, "kind"]),
      rule,
      message: `The fact “${claim.id}” rests only on what is said by ${speakers}.`,
      hint: "Make it kind: reported and name the speaker, or add a quote in which the article tells it itself.",
    },
  ];
}

function reported(
  claim: Claim,
  index: number,
  { claims, entities }: CheckedBriefing,
  finder: NameFinder,
): Problem[] {
  const unsaid = claim.evidence.flatMap(({ said, stance }, piece) =>
    said !== undefined || stance !== "supports"
      ? []
      : [
          {
            ...claims.place([index, "evidence", piece]),
            rule,
            message: `The reported sentence “${claim.id}” does not say who speaks in this quote.`,
            hint: "Add said: with the speaker’s id, or make the sentence a fact if the article tells it itself.",
          },
        ],
  );
  const place = claims.place([index, "says"]);
  if (!hasVerbOfSaying(claim.says)) {
    const message = `The reported sentence “${claim.id}” has no verb of saying.`;
    return [
      ...unsaid,
      { ...place, rule, message, hint: "Say that it is said. e.g. “says”, “confirmed”, “according to”" },
    ];
  }
  const named = new Set([...speakersIn(claim.says, finder)].map(({ id }) => id));
  const speaking = new Set(supportOf(claim).map(({ said }) => said));
  // A speaker whom nobody registered is another rule's.
  const missing = entities.value.filter(({ id }) => speaking.has(id) && !named.has(id));
  return [
    ...unsaid,
    ...missing.map(({ id, name }) => ({
      ...place,
      rule,
      message: `The sentence “${claim.id}” does not say that ${name} says it.`,
      hint: `Name the speaker before the verb of saying, by its name or an alias of ${id} in entities.yaml.`,
    })),
  ];
}
