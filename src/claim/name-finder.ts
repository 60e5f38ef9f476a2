import { escapePattern } from "../language/words/escape-pattern.ts";
import { capitalized } from "../language/name/registered-names.ts";
import { remembering } from "../language/words/remembering.ts";
import type { Entity } from "./entity.ts";

/** Finds registered names in a sentence. */
export type NameFinder = {
  /** The sentence with every registered name blanked out. */
  readonly withoutNames: (sentence: string) => string;
  /** The entities that a sentence names, in order of first mention. */
  readonly namedIn: (sentence: string) => readonly Entity[];
};

/** Words with a capital that are no name: the calendar, and the pronoun. */
const CAPITALIZED =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I)$/u;

/** Before the first word of a sentence, or of a quotation in it. */
const OPENS = String.raw`(?<=^[“"‘(]?|[.!?:]\s+[“"‘(]?|[“"‘])`;

const FINDERS = new WeakMap<readonly Entity[], NameFinder>();

/** The finder of a register, made once: every rule asks for it. */
export function nameFinder(entities: readonly Entity[]): NameFinder {
  const finder = FINDERS.get(entities) ?? makeFinder(entities);
  FINDERS.set(entities, finder);
  return finder;
}

/**
 * Names are matched longest first, so that “Ain al-Asad air base” is not read as a base called “Ain”. A form that
 * begins with a small letter has a capital where it begins a sentence. e.g. “An army colonel”
 */
function makeFinder(entities: readonly Entity[]): NameFinder {
  const forms = entities
    .flatMap((entity) => [entity.name, ...entity.aliases].map((form) => ({ form, entity })))
    .toSorted((a, b) => b.form.length - a.form.length);
  const patterns = forms.flatMap(({ form }) => {
    const opening = capitalized(form);
    return opening === form ? [escapePattern(form)] : [escapePattern(form), OPENS + escapePattern(opening)];
  });
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?:[’']s?)?(?![\\p{L}\\p{N}\\p{M}])`,
    "gu",
  );
  const owner = new Map([
    ...forms.toReversed().map(({ form, entity }) => [capitalized(form), entity] as const),
    ...forms.toReversed().map(({ form, entity }) => [form, entity] as const),
  ]);
  return {
    withoutNames:
      forms.length === 0
        ? (sentence) => sentence
        : remembering((sentence) => sentence.replaceAll(pattern, "·")),
    namedIn: (sentence) => {
      if (forms.length === 0) return [];
      const found = Array.from(sentence.matchAll(pattern), ([match]) => match);
      // A name may itself end like a possessive. e.g. Lloyd’s
      return [
        ...new Set(found.flatMap((form) => owner.get(form) ?? owner.get(form.replace(/[’']s?$/u, "")) ?? [])),
      ];
    },
  };
}

/**
 * Capitalized words of a sentence that belong to no registered name. The first word of a sentence is capitalized for
 * another reason, and is passed over unless more capitals follow it directly.
 */
export function unregisteredNames(sentence: string, finder: NameFinder): readonly string[] {
  const rest = finder.withoutNames(sentence);
  const runs = rest.matchAll(/\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:\p{Lu}|al-)[\p{L}\p{M}.’'-]*)*/gu);
  return Array.from(runs).flatMap((run) => {
    const words = run[0].split(/\s+/u).map((word) => word.replace(/[.’']+s?$/u, ""));
    const opens = /(?:^|[.!?:]\s+)[“"‘]?$/u.test(rest.slice(0, run.index));
    const named = (opens ? words.slice(1) : words).filter((word) => !CAPITALIZED.test(word));
    return named.length === 0 ? [] : [named.join(" ")];
  });
}
