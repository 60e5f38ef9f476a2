/**
 * The known name that a mistyped one was most likely meant to be: at most a third of its letters apart
 * (Levenshtein), or the only one of which it is a part; else `undefined`. Only ever printed as a hint.
 */
export function nearestName(
  mistyped: string,
  known: readonly string[] | ReadonlySet<string>,
): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    const distance = slipsBetween(mistyped.toLowerCase(), name.toLowerCase());
    if (distance <= Math.max(1, Math.floor(name.length / 3)) && (!best || distance < best.distance)) {
      best = { name, distance };
    }
  }
  return best?.name ?? onlyWith(mistyped.toLowerCase(), known);
}

/** The only name that has another as a whole part. e.g. “idris-vane” for “idris” */
function onlyWith(part: string, known: Iterable<string>): string | undefined {
  const having = [...known].filter((name) => `-${name.toLowerCase()}-`.includes(`-${part}-`));
  return part.length > 2 && having.length === 1 ? having[0] : undefined;
}

/** As many names as a reader takes in at a glance. */
const MANY = 12;

/** A hint for an unknown name: the nearest known one, else all of them, and of very many those that are least unlike. */
export function didYouMean(mistyped: string, known: Iterable<string>): string {
  const names = [...known];
  const nearest = nearestName(mistyped, names);
  if (nearest !== undefined) return `Did you mean “${nearest}”?`;
  if (names.length === 0) return "None is known yet.";
  if (names.length <= MANY) return `Known are: ${names.join(", ")}.`;
  const least = names
    .map((name) => ({ name, distance: editDistance(mistyped.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
  return `${names.length} are known; the least unlike are: ${least.join(", ")}.`;
}

/** As many edits, but one for letters that only stand in another order. e.g. “qoute” for “quote” */
function slipsBetween(mistyped: string, name: string): number {
  const sorted = (text: string): string => Array.from(text).toSorted().join("");
  const distance = editDistance(mistyped, name);
  return distance === 2 && name.length > 3 && sorted(mistyped) === sorted(name) ? 1 : distance;
}

/** Levenshtein distance in code points, with two rows of memory. */
export function editDistance(from: string, to: string): number {
  const target = Array.from(to);
  let row = target.map((_, index) => index).concat(target.length);
  for (const [i, letter] of Array.from(from).entries()) {
    const next = [i + 1];
    for (const [j, other] of target.entries()) {
      const replace = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replace, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
