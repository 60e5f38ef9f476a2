import { styleText } from "node:util";

/** What a part of a message is; how it looks is decided once, here. */
export type Part = "place" | "fault" | "hint" | "aside" | "good";

/** Gives a part of a message its colour, or leaves it as it is. */
export type Paint = (part: Part, text: string) => string;

const STYLES = {
  place: "bold",
  fault: ["bold", "red"],
  hint: "cyan",
  aside: "dim",
  good: "green",
} as const satisfies Readonly<Record<Part, Parameters<typeof styleText>[0]>>;

/** For files, pipes and reports. */
export const unpainted: Paint = (_part, text) => text;

/** In colour where `stream` is a terminal that shows them; NO_COLOR and FORCE_COLOR decide before that. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return (part, text) => styleText(STYLES[part], text, { stream });
}
