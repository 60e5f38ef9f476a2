import { remembering } from "../language/words/remembering.ts";
import { INSTITUTIONS, PERSONS, PREPOSITIONS, SPEAKER_PRONOUNS } from "../language/speaker/speaker-words.ts";
import { compareText } from "../problem.ts";
import type { Entity } from "./entity.ts";
import { nameFinder } from "./name-finder.ts";
import { namedIds } from "./named-ids.ts";

/** Tells which registered actors may be meant by words of an article. */
export type SpeakersMeant = {
  /** By the words for a speaker; undefined where they are a pronoun, which may be anybody named nearby. */
  readonly by: (speaker: string) => readonly string[] | undefined;
  /** By anything in a text: a name, or the noun that tells what they are. e.g. “the colonel” */
  readonly near: (text: string) => readonly string[];
};

/** Kinds that do not speak, unless an article says that they do. */
const SILENT: ReadonlySet<Entity["kind"]> = new Set(["site", "place", "region", "thing"]);

export function speakersMeant(entities: readonly Entity[]): SpeakersMeant {
  const finder = nameFinder(entities);
  const nouns = entities.flatMap((entity) => nounsOf(entity).map((noun) => ({ noun, id: entity.id })));
  const silent = new Set(entities.filter(({ kind }) => SILENT.has(kind)).map(({ id }) => id));
  const anyNoun = new RegExp(
    `(?<!\\p{L})(?:${[...new Set(nouns.map((one) => one.noun))].join("|")})(?!\\p{L})`,
    "gu",
  );
  const described = (text: string): readonly string[] => {
    const words = new Set(finder.withoutNames(text).toLowerCase().match(anyNoun));
    return nouns.filter(({ noun }) => words.has(noun)).map(({ id }) => id);
  };
  // A capital left over is a name that nobody registered: “the Syrian army” is not described by “army”.
  const hasOtherName = (text: string): boolean => /\p{L}.*\p{Lu}/u.test(finder.withoutNames(text));
  return {
    by: (speaker) => {
      if (SPEAKER_PRONOUNS.has(speaker.toLowerCase())) return undefined;
      const ids = new Set([
        ...namedIds(speaker, entities),
        ...(hasOtherName(speaker) ? [] : described(speaker)),
      ]);
      // “Residents of the village” are meant, not the village.
      const speaking = ids.difference(silent);
      return [...(speaking.size > 0 ? speaking : ids)].toSorted(compareText);
    },
    near: remembering((text) => {
      if (entities.length === 0) return [];
      const ids = new Set([...namedIds(text, entities), ...described(text)]);
      return [...ids.difference(silent)].toSorted(compareText);
    }),
  };
}

/** What an actor is, by the last noun of each of its names, where it is one of those who speak. e.g. ministry, residents */
function nounsOf({ name, aliases }: Entity): readonly string[] {
  return [name, ...aliases].flatMap((form) => {
    const words = form.toLowerCase().split(/\s+/u);
    const link = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
    const noun = (link < 0 ? words.at(-1) : words[link - 1]) ?? "";
    return INSTITUTIONS.has(noun) || PERSONS.has(noun) ? [noun] : [];
  });
}
