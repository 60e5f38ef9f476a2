/** A text with named places, cut at them. e.g. “Judgement {number}” → ["Judgement ", { place: "number" }] */
export type Message = readonly (string | { readonly place: string })[];

/** What is put into places. Numbers are written as the language writes them. */
export type Places = Readonly<Record<string, string | number>>;

const PLACE = /\{([a-z]+)\}/u;

/** Cuts a text at its places; undefined where a brace belongs to none. */
export function parseMessage(text: string): Message | undefined {
  const parts = text.split(PLACE).map((part, index) => (index % 2 === 1 ? { place: part } : part));
  const isWhole = parts.every((part) => typeof part !== "string" || !/[{}]/u.test(part));
  return isWhole ? parts.filter((part) => part !== "") : undefined;
}

/** The names of the places of a text, each once, in the order of the alphabet. */
export function placesOf(message: Message): readonly string[] {
  return [...new Set(message.flatMap((part) => (typeof part === "string" ? [] : part.place)))].toSorted();
}
