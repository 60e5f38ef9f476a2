import type { ContentScanner } from "./content-scanner.ts";
import { Box } from "./matrix.ts";
import type { MarkedContent, Replacement, Shown } from "./page-content.ts";

/** Marked content of an element while it is read. */
export type OpenContent = Omit<MarkedContent, "shown"> & { paintsPaths: boolean; readonly shown: Shown[] };

type Mark = {
  readonly content: OpenContent | undefined;
  readonly isArtifact: boolean;
  readonly replacement: Replacement | undefined;
};

/** The marks that are open at a place of a content stream (ISO 32000-1, 14.6): of elements, artifacts, and others. */
export class OpenMarks {
  /** The innermost element; whether there is neither element nor artifact; what stands for all that is shown. */
  content: OpenContent | undefined;
  isLoose = true;
  replacement: Replacement | undefined;
  artifactsInContent = 0;
  contentInArtifacts = 0;
  readonly #open: Mark[] = [];
  readonly #scanner: ContentScanner;

  constructor(scanner: ContentScanner) {
    this.#scanner = scanner;
  }

  get depth(): number {
    return this.#open.length;
  }

  /** Whether the innermost mark is of a hyphen that divides a word: Skia says that it is a soft one. */
  get isHyphen(): boolean {
    return this.#open.at(-1)?.replacement?.text === "\u00AD";
  }

  /** Opens a mark; answers with the content if it is an element's. */
  open(): OpenContent | undefined {
    const scanner = this.#scanner;
    const properties = scanner.written(1);
    const [, mcid] = /\/MCID\s+(\d+)/.exec(properties) ?? [];
    const isArtifact = mcid === undefined && scanner.written(0) === "/Artifact";
    const opening = { start: scanner.front, end: scanner.end };
    const content =
      mcid === undefined
        ? undefined
        : { mcid: Number(mcid), opening, box: new Box(), shown: [], paintsPaths: false };
    if (isArtifact && this.content) this.artifactsInContent += 1;
    if (content && this.#open.some((mark) => mark.isArtifact)) this.contentInArtifacts += 1;
    this.#open.push({ content, isArtifact, replacement: replacementIn(properties) });
    this.#look();
    return content;
  }

  /** False if none is open. */
  close(): boolean {
    const closed = this.#open.pop();
    this.#look();
    return closed !== undefined;
  }

  #look(): void {
    this.content = this.#open.findLast(({ content }) => content)?.content;
    this.isLoose = this.#open.every(({ content, isArtifact }) => !content && !isArtifact);
    this.replacement = this.#open.find(({ replacement }) => replacement)?.replacement;
  }
}

/** Skia writes it in place, in UTF-16; whoever puts it elsewhere is taken at what is shown. */
function replacementIn(properties: string): Replacement | undefined {
  const [, hex] = /\/ActualText\s*<(?:FEFF)?([\dA-F\s]*)>/iu.exec(properties) ?? [];
  if (hex === undefined) return undefined;
  const units = hex.replaceAll(/\s/gu, "").match(/.{4}/gu) ?? [];
  return { text: units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("") };
}
