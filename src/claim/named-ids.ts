import { findNames } from "../language/name/find-names.ts";
import type { Entity } from "./entity.ts";

const READ = new WeakMap<readonly Entity[], Map<string, ReadonlySet<string>>>();

/**
 * The ids of the registered entities that a text names. Stricter than looking for their forms: “Marwan al-Asad” does
 * not name the base al-Asad. A text is read once for a register: quotes are asked for again with every claim that rests
 * on theirs.
 */
export function namedIds(text: string, entities: readonly Entity[]): ReadonlySet<string> {
  const read = READ.get(entities) ?? new Map<string, ReadonlySet<string>>();
  READ.set(entities, read);
  const ids = read.get(text) ?? new Set(findNames(text, entities).flatMap(({ entity }) => entity ?? []));
  read.set(text, ids);
  return ids;
}
