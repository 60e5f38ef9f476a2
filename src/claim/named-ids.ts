import { findNames } from "../language/find-names.ts";
import type { Entity } from "./entity.ts";

const READ = new WeakMap<readonly Entity[], Map<string, ReadonlySet<string>>>();

/**
 * The ids of the registered entities that a text names. Stricter than looking for their forms: “Marwan al-Asad” does
 * not name the base al-Asad. Read three times: as it stands; without the endings of genitives, for a name may have one
 * itself (Lloyd’s); and with a small letter at its beginning, where a name may have one (“An army colonel”). A text is
 * read once for a register: quotes are asked for again with every claim that rests on theirs.
 */
export function namedIds(text: string, entities: readonly Entity[]): ReadonlySet<string> {
  const read = READ.get(entities) ?? new Map<string, ReadonlySet<string>>();
  READ.set(entities, read);
  const ids = read.get(text) ?? readIds(text, entities);
  read.set(text, ids);
  return ids;
}

function readIds(text: string, entities: readonly Entity[]): ReadonlySet<string> {
  const plain = text.replaceAll(/(?<=\p{L})[’']s?(?!\p{L})/gu, "");
  const readings = plain === text ? [text] : [text, plain];
  const small = findNames(plain.charAt(0).toLowerCase() + plain.slice(1), entities);
  const names = [
    ...readings.flatMap((one) => findNames(one, entities)),
    ...small.filter(({ start }) => start === 0),
  ];
  return new Set(names.flatMap(({ entity }) => entity ?? []));
}
