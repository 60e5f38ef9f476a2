import type { Peek } from "./peek.ts";
import { textOf } from "./text-of.ts";

/** What is printed around the words of a sentence. */
const AROUND = ".sentence__kind, .sentence__mark, .sentence__standing";

/**
 * The address of a place of this page; where the site says by which address it is known, by that one. None for a file of
 * the reader’s own disk: nobody else could follow it, and it would tell where on the machine it lies.
 */
export function addressOf(id: string): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
  const url = new URL(canonical?.href ?? location.href);
  url.hash = id;
  return url.protocol === "file:" ? undefined : url.href;
}

/** The briefing and a place in it, with a link to it where there is one. */
export function citePlace(peek: Peek, label: string, id: string): string {
  const parts = [peek.citation, peek.text("place", label), addressOf(id)];
  return parts.filter((part) => part !== undefined).join(" ");
}

/**
 * A sentence of the page with its citation, to be pasted: the sentence with its marks, the briefing it stands in with a
 * link to it, and a line for each source behind it. The same text as the view gives (`citeSentence`), read from the
 * page, so that nothing stands there twice.
 */
export function citeSentence(peek: Peek, sentence: HTMLElement): string {
  const marks = [...sentence.querySelectorAll(".sentence__mark")].map((mark) => textOf(mark).slice(1, -1));
  const kind = textOf(sentence.querySelector(".sentence__kind")) || (sentence.dataset["kind"] ?? "");
  const standing = textOf(sentence.querySelector(".sentence__standing")).toLowerCase();
  const note = sentence.previousElementSibling?.querySelector(".evidence-notes__rest");
  const rest = sentence.dataset["rest"] ?? textOf(note);
  const first = [
    kind,
    peek.text("quote", wordsOf(sentence)),
    marks.length > 0 && `[${marks.join("; ")}]`,
    standing && `(${standing})`,
  ];
  return [
    first.filter(Boolean).join(" "),
    citePlace(peek, sentence.dataset["label"] ?? "", sentence.id),
    ...sourcesBehind(peek, marks),
    ...(marks.length === 0 && rest !== "" ? [rest] : []),
  ].join("\n");
}

function wordsOf(sentence: HTMLElement): string {
  const copy = sentence.cloneNode(true) as HTMLElement;
  for (const around of copy.querySelectorAll(AROUND)) around.remove();
  return textOf(copy);
}

/** Articles first, each with all its marks, then documents. */
function sourcesBehind(peek: Peek, marks: readonly string[]): readonly string[] {
  const articles = new Map<string, string[]>();
  const documents: string[] = [];
  for (const mark of marks) {
    const number = /(\d+)\.\d+$/.exec(mark)?.[1];
    if (number === undefined) documents.push(`[${mark}] ${documentOf(peek, mark)}`);
    else articles.set(number, [...(articles.get(number) ?? []), mark]);
  }
  return [...[...articles].map(([number, own]) => `[${own.join("; ")}] ${articleOf(number)}`), ...documents];
}

function articleOf(number: string): string {
  const found = [...document.querySelectorAll(".source")].find(
    (source) => textOf(source.querySelector(".source__number")) === `[${number}]`,
  );
  return textOf(found?.querySelector(".source__citation"));
}

function documentOf(peek: Peek, mark: string): string {
  const row = [...document.querySelectorAll(".documents-table tbody tr")].find(
    (one) => textOf(one.querySelector("th")) === mark,
  );
  const cell = (name: string): HTMLElement | null | undefined =>
    row?.querySelector<HTMLElement>(`.documents-table__${name}`);
  const date = cell("date");
  const parts = [
    textOf(cell("publisher")),
    peek.text("quote", textOf(cell("title"))),
    date && "undated" in date.dataset ? peek.text("noDate") : textOf(date),
  ];
  const address = cell("title")?.querySelector("a")?.getAttribute("href");
  const text = [...parts, ...(address ? [address] : [])].join(", ");
  // No stop stands behind an address: whoever copies it would copy the stop.
  return address || text.endsWith(".") ? text : `${text}.`;
}
