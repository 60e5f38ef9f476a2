import type { Insertion } from "./space-line-ends.ts";
import type { LooseContent, PageContent, Span } from "../read/page-content.ts";

type Edit = Span & { readonly text: string };

/**
 * The content stream in which all that belongs to no element is an artifact (ISO 14289-1, 7.1; ISO 32000-1, 14.8.2.2):
 * what stands outside the page area, the running head and foot, as pagination; the rest, such as backgrounds, as
 * layout. Chromium clips what is in the page area, and paints the margin boxes unclipped.
 *
 * `kinds` says which marked content tells nothing, and what kind of artifact it is; `insertions` are written as well.
 * The height is that of the page, in points.
 */
export function markArtifacts(
  bytes: Uint8Array,
  content: PageContent,
  {
    kinds,
    insertions,
    height,
  }: {
    readonly kinds: ReadonlyMap<number, "Layout" | "Pagination">;
    readonly insertions: readonly Insertion[];
    readonly height: number;
  },
): Uint8Array {
  const edits: Edit[] = insertions.map(({ at, text }) => ({ start: at, end: at, text }));
  for (const { mcid, opening } of content.marked) {
    const kind = kinds.get(mcid);
    if (kind !== undefined) edits.push({ ...opening, text: `/Artifact <</Type /${kind}>> BDC` });
  }
  for (const { start, end, tag } of artifactsOf(content.loose, height)) {
    edits.push({ start, end: start, text: `/Artifact ${tag} BDC\n` }, { start: end, end, text: "\nEMC" });
  }
  return edited(bytes, edits);
}

/** The artifacts to make, each of neighbours of one kind. */
function artifactsOf(
  loose: readonly LooseContent[],
  height: number,
): readonly (Span & { readonly tag: string })[] {
  const artifacts: { start: number; end: number; tag: string }[] = [];
  for (const content of loose) {
    const tag = tagOf(content, height);
    const last = artifacts.at(-1);
    if (last && content.continues && last.tag === tag) last.end = content.end;
    else artifacts.push({ start: content.start, end: content.end, tag });
  }
  return artifacts;
}

function tagOf({ clipped, isText, box }: LooseContent, height: number): string {
  const middle = (box.bottom + box.top) / 2;
  const isHead = middle > height * 0.75;
  const isFoot = middle < height * 0.25;
  if (clipped || (!isText && !isHead && !isFoot)) return "<</Type /Layout>>";
  if (isHead) return "<</Type /Pagination /Subtype /Header /Attached [/Top]>>";
  if (isFoot) return "<</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>";
  return "<</Type /Pagination>>";
}

function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(bytes.subarray(from, start), Buffer.from(text, "latin1"));
    from = end;
  }
  return Buffer.concat([...parts, bytes.subarray(from)]);
}
