import { foundAt, type Found } from "../words/found.ts";
import { readNumberWords } from "../words/read-number.ts";
import { joins, lowerAt, tokenize, type Token } from "../words/tokens.ts";

/** A place in a row or a multiple. `key` is one for all ways of writing it. e.g. “#3” for “third” and “3rd”, “×2” for “twice” */
export type Ordinal = Found & { readonly key: string };

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ");

const WORDS: ReadonlyMap<string, string> = new Map([
  ...ORDINALS.map((word, index) => [word, `#${index + 1}`] as const),
  ...TENS.map((word, index) => [word, `#${(index + 2) * 10}`] as const),
  ["hundredth", "#100"],
  ["thousandth", "#1000"],
  ["millionth", "#1000000"],
  ["twice", "×2"],
  ["thrice", "×3"],
  ...["double", "doubles", "doubled", "doubling"].map((word) => [word, "×2"] as const),
  ...["triple", "triples", "tripled", "tripling", "treble", "trebled"].map((word) => [word, "×3"] as const),
  ...["quadruple", "quadruples", "quadrupled", "quadrupling"].map((word) => [word, "×4"] as const),
  ...["halve", "halves", "halved", "halving"].map((word) => [word, "÷2"] as const),
  ["both", "both"],
]);

/** Every ordinal and multiple of a text, in order; also “40th”, “twenty-first”, “tenfold”, “three times”. */
export function findOrdinals(text: string): readonly Ordinal[] {
  const tokens = tokenize(text);
  const found: Ordinal[] = [];
  for (let at = 0; at < tokens.length;) {
    const one = ordinalAt(tokens, at);
    if (one)
      found.push({ ...foundAt(text, tokens[at]?.start ?? 0, tokens[one.end - 1]?.end ?? 0), key: one.key });
    at = one?.end ?? at + 1;
  }
  return found;
}

function ordinalAt(
  tokens: readonly Token[],
  at: number,
): { readonly key: string; readonly end: number } | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind === "number" && next?.glued && /^(?:st|nd|rd|th)$/u.test(next.lower))
    return { key: `#${token.text.replaceAll(",", "")}`, end: at + 2 };
  const number = readNumberWords(tokens, at);
  const value = number?.value ?? (token?.kind === "number" ? Number(token.text) : undefined);
  const end = number?.end ?? at + 1;
  if (value !== undefined) {
    const fold = joins(tokens, end) ? end + 1 : end;
    if (/^(?:times|fold)$/u.test(lowerAt(tokens, fold))) return { key: `×${value}`, end: fold + 1 };
    const last = Number(/^#(?<place>\d+)$/u.exec(WORDS.get(lowerAt(tokens, fold)) ?? "")?.groups?.["place"]);
    if (last >= 100) return { key: `#${value * last}`, end: fold + 1 };
    if (last > 0 && value >= 20) return { key: `#${value + last}`, end: fold + 1 };
    return undefined;
  }
  const folded = /^(?<number>\p{L}+)fold$/u.exec(token?.lower ?? "")?.groups?.["number"];
  const times = folded && readNumberWords(tokenize(folded), 0);
  if (times) return { key: `×${times.value}`, end: at + 1 };
  const key = WORDS.get(token?.lower ?? "");
  return key !== undefined && counts(tokens, at, key) ? { key, end: at + 1 } : undefined;
}

/** “Both sides”, “both of them”; in “both the unit and its guns” it only leans on the “and”. “Every second” is a time. */
function counts(tokens: readonly Token[], at: number, key: string): boolean {
  if (key === "#2")
    return !/^(?:a|per|every|each|split)$/u.test(lowerAt(tokens, at - 1)) || tokens[at + 1]?.kind === "word";
  if (key !== "both") return true;
  const rest = tokens.slice(at + 1, at + 10);
  const stop = rest.findIndex(({ kind, lower }) => kind === "mark" && lower !== "-");
  const within = (stop < 0 ? rest : rest.slice(0, stop)).map(({ lower }) => lower);
  return !within.includes("and") || within[0] === "of";
}
