/** A name on one line, and on two of which the longer is as short as can be. e.g. Ain al-Asad / air base */
export function foldName(name: string): readonly (readonly string[])[] {
  const words = name.split(" ");
  const folded = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")])
    .toSorted((a, b) => Math.max(...a.map(lengthOf)) - Math.max(...b.map(lengthOf)));
  return [[name], ...folded.slice(0, 1)];
}

function lengthOf(text: string): number {
  return text.length;
}
