import type { SentenceView } from "./sentence-view.ts";

/** A link to a sentence of the report; `name` begins with the label (WCAG 2.2, 2.5.3). */
export type SentenceLink = { readonly label: string; readonly href: string; readonly name: string };

/** So many words tell a sentence from others; whoever wants all of them goes there. */
const WORDS = 7;

export function linkTo({ label, anchor, says }: SentenceView): SentenceLink {
  const words = says.split(" ");
  const told = words.length > WORDS ? `${words.slice(0, WORDS).join(" ")}…` : says;
  return { label, href: `#${anchor}`, name: `${label}: ${told}` };
}

/** The sentences printed in the report, by id of their claim. */
export type PrintedSentences = ReadonlyMap<string, SentenceView>;

/** Links to where the given claims are printed, in the given order; those that are printed nowhere are left out. */
export function linksTo(ids: readonly string[], printed: PrintedSentences): readonly SentenceLink[] {
  return ids.flatMap((id) => {
    const sentence = printed.get(id);
    return sentence ? [linkTo(sentence)] : [];
  });
}
