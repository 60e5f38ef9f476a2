import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim, Evidence } from "../claim/claim.ts";
import { passageText } from "../claim/complete-lock.ts";
import type { Entity } from "../claim/entity.ts";
import { namedIds } from "../claim/named-ids.ts";
import { isTold, quotesOf } from "../claim/quotes-of.ts";
import { likeliestSpelling } from "../claim/transliteration-key.ts";
import { evidenceKey } from "../evidence/evidence-lock.ts";
import { stands } from "../evidence/finding.ts";
import type { Rule } from "./rule.ts";

const rule = "name-stands-in-evidence";

/**
 * Which registered names a passage holds is read from the lock, which a check with the articles at hand writes anew
 * before the rules are asked; so the answer is the same with them and without.
 */
export const nameStandsInEvidence: Rule = {
  name: rule,
  promise:
    "Every registered actor or place that a sentence names is named in a passage or document that it rests on, or is given as speaking there, and takes the place of none that its quotes name.",
  readsQuotes: true,
  check: (briefing) => {
    const { claims, entities } = briefing;
    const locked = new Map(briefing.lock?.evidence.map((entry) => [evidenceKey(entry), entry.names]));
    return claims.value.flatMap((claim, index) => {
      const cited = quotesOf(claim, briefing);
      const found = cited.filter((piece) => stands(briefing.findings.get(evidenceKey(piece))));
      // A quote that does not stand is another rule's; what its passage names cannot be told.
      if (isTold(claim) && found.length < cited.length) return [];
      const known = new Set([
        ...found.flatMap((piece) => locked.get(evidenceKey(piece))),
        ...found.map(({ said }) => said),
        ...documentNames(claim, briefing),
      ]);
      const ids = namedIds(claim.says, entities.value);
      const named = entities.value.filter(({ id }) => ids.has(id));
      const place = claims.place([index, "says"]);
      const unnamed = named
        .filter(({ id }) => !known.has(id))
        .map((entity) => ({
          ...place,
          rule,
          message: `The sentence “${claim.id}” names ${entity.name}, which no passage it cites names${passages(cited)}.`,
          hint: hintFor(entity, cited, briefing),
        }));
      const instead =
        unnamed.length === 0 && isTold(claim) ? displaced(named, found, entities.value) : undefined;
      if (!instead) return unnamed;
      return [
        {
          ...place,
          rule,
          message: `The sentence “${claim.id}” names ${instead.added.name} and not ${instead.left.name}, which its quotes name.`,
          hint: `Name ${instead.left.name}, or quote words that name ${instead.added.name} too.`,
        },
      ];
    });
  },
};

/**
 * A name of the passage that stands in no quote, in a sentence that leaves out one that does: it may have taken its
 * place, and what the quotes say of the one the sentence would say of the other.
 */
function displaced(
  named: readonly Entity[],
  quotes: readonly Evidence[],
  entities: readonly Entity[],
): { readonly added: Entity; readonly left: Entity } | undefined {
  const quoted = new Set(quotes.flatMap(({ quote }) => [...namedIds(quote, entities)]));
  const speaking = new Set(quotes.map(({ said }) => said));
  const added = named.find(({ id }) => !quoted.has(id) && !speaking.has(id));
  const left = entities.find((entity) => quoted.has(entity.id) && !named.includes(entity));
  return added && left && { added, left };
}

function documentNames(claim: Claim, { documented, entities }: CheckedBriefing): ReadonlySet<string> {
  return namedIds(claim.documents.map((id) => documented?.titles.get(id)).join(". "), entities.value);
}

function passages(cited: readonly Evidence[]): string {
  const addresses = [...new Set(cited.map(({ at }) => at))];
  return addresses.length === 0 || addresses.length > 3 ? "" : ` (${addresses.join(", ")})`;
}

/** Likeness of two spellings is said to a person, who may register it; it never makes two names one. */
function hintFor(
  { id, name, aliases }: Entity,
  cited: readonly Evidence[],
  { shelf, lock, slug }: CheckedBriefing,
): string {
  const texts = cited.map(({ at }) => passageText(at, shelf));
  const like = texts.map((text) => text && likeliestSpelling(text, [name, ...aliases])).find(Boolean);
  if (like !== undefined) {
    return `The passage has “${like}”. If that is ${name} and nobody else, add it to the aliases of ${id}.`;
  }
  const unrecorded = !shelf && lock?.evidence.some(({ names }) => names === undefined);
  return unrecorded
    ? `data/${slug}/evidence.lock.json does not record names yet; check with the articles at hand: npm run check -- --articles DIR`
    : "Quote a passage that names it too, or leave the name out.";
}
