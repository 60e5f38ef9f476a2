/** How many numbers a command takes, of which the last are its point. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };

type Point = readonly [x: number, y: number];

/** Tenths of a unit: a unit of our drawings is about a pixel, and a quarter of a millimetre on paper. */
const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

/**
 * Path data of absolute commands, as our drawings have it, in fewer bytes: each point told from the one before, to a
 * tenth of a unit. Roundings do not add up, and like marks end alike wherever they stand, which packs well.
 * e.g. M10.04 20L10.04 25.06 → M10 20v5.1
 *
 * @throws on a command that no drawing of ours has.
 */
export function shortPath(data: string): string {
  let at: Point = [0, 0];
  let start = at;
  let [printed, last] = ["", ""];
  for (const [whole, command = "", rest = ""] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/gu)) {
    const numbers = Array.from(rest.matchAll(/-?\d*\.?\d+/gu), Number);
    if (TAKES[command] !== numbers.length) throw new Error(`No drawing has in a path: ${whole}`);
    const to = command === "Z" ? start : endOf(command, numbers, at);
    const [name, ...told] = tell(command, numbers, at, to);
    // A line to where it begins draws nothing, unless its path is that point alone.
    const isPoint = (name === "h" || name === "v") && told[0] === 0 && last !== "m" && last !== "M";
    if (!isPoint) {
      const first = printed === "" ? "M" : name;
      printed += `${first === last && first !== "z" ? " " : first}${told.map(brief).join(" ")}`;
      last = first;
    }
    at = to;
    if (command === "M") start = to;
  }
  return printed.replaceAll(" -", "-");
}

function endOf(command: string, numbers: readonly number[], [x, y]: Point): Point {
  if (command === "H") return [tenth(numbers[0] ?? x), y];
  if (command === "V") return [x, tenth(numbers[0] ?? y)];
  return [tenth(numbers.at(-2) ?? x), tenth(numbers.at(-1) ?? y)];
}

/** A command and its numbers, told from where it begins. */
function tell(
  command: string,
  numbers: readonly number[],
  [x, y]: Point,
  to: Point,
): readonly [name: string, ...numbers: number[]] {
  const [dx, dy] = [tenth(to[0] - x), tenth(to[1] - y)];
  if (command === "Z") return ["z"];
  if (command === "M") return ["m", dx, dy];
  if (command === "A") return ["a", ...numbers.slice(0, 2).map(tenth), ...numbers.slice(2, 5), dx, dy];
  if (command === "Q" || command === "C")
    return [
      command.toLowerCase(),
      ...numbers.map((number, index) => tenth(tenth(number) - (index % 2 === 0 ? x : y))),
    ];
  if (dy === 0) return ["h", dx];
  return dx === 0 ? ["v", dy] : ["l", dx, dy];
}

/** e.g. 0.5 → .5 */
function brief(number: number): string {
  return String(number).replace(/^(-?)0\./u, "$1.");
}
