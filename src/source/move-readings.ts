import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from "yaml";
import { UNREAD } from "./source-entry.ts";
import type { SourceRecord } from "./source-record.ts";
import { textKey } from "./text-key.ts";

/** The register after an article has changed: its text, and the readings that somebody has to make again. */
export type MovedReadings = { readonly register: string; readonly unread: readonly string[] };

/**
 * Lets the readings of an article follow their words from one text of it to the next: a passage that stands unchanged
 * takes its readings along; what was read in any other is marked unread. So does what a duplicate repeats, also where the
 * duplicate is of another article. Layout and comments of the register stay. A register that was not made for the earlier text is left as it is, for the check to refuse.
 */
export function moveReadings(
  register: string,
  earlier: Pick<SourceRecord, "id" | "passages">,
  now: Pick<SourceRecord, "passages">,
): MovedReadings {
  const unmoved = { register, unread: [] };
  const { contents, errors } = parseDocument(register);
  const entry = isSeq(contents)
    ? contents.items.find((one) => isMap(one) && valueOf(one, "id") === earlier.id)
    : null;
  if (errors.length > 0 || !isMap(entry) || textKey(earlier) === textKey(now)) return unmoved;
  const key = spanOf(entry, "readingOf");
  if (!key || valueOf(entry, "readingOf") !== textKey(earlier)) return unmoved;

  const unread: string[] = [];
  const edits: Edit[] = [{ ...key, text: `"${textKey(now)}"` }];
  for (const one of isSeq(contents) ? contents.items : []) {
    const readings = isMap(one) ? one.get("reading") : undefined;
    for (const reading of isSeq(readings) ? readings.items : []) {
      if (!isMap(reading) || valueOf(reading, "as") === UNREAD) continue;
      const moved = moveReading(reading, one === entry, { earlier, now });
      edits.push(...moved.edits);
      if (moved.lost !== undefined)
        unread.push(
          one === entry || !isMap(one) ? moved.lost : `${String(valueOf(one, "id"))} ${moved.lost}`,
        );
    }
  }
  return { register: withEdits(register, edits), unread };
}

type Texts = {
  readonly earlier: Pick<SourceRecord, "id" | "passages">;
  readonly now: Pick<SourceRecord, "passages">;
};

/** One reading: where it stands, if it is of this article, and what it repeats, if that stands in this article. */
function moveReading(
  reading: YAMLMap,
  isOwn: boolean,
  { earlier, now }: Texts,
): { readonly edits: readonly Edit[]; readonly lost?: string } {
  const [at, as, of] = [spanOf(reading, "at"), spanOf(reading, "as"), spanOf(reading, "of")];
  if (!at || !as) return { edits: [] };
  const address = String(valueOf(reading, "at"));
  const here = isOwn ? follow(address, earlier, now) : address;
  const [source, ...repeated] = String(valueOf(reading, "of")).split(".");
  const isOf = of !== undefined && source === earlier.id;
  const original = isOf ? follow(repeated.join("."), earlier, now) : "";
  if (here === undefined || original === undefined) {
    return { edits: [{ ...as, text: UNREAD }], lost: `${address} (${String(valueOf(reading, "as"))})` };
  }
  return {
    edits: [
      ...(here === address ? [] : [{ ...at, text: `"${here}"` }]),
      ...(isOf && original !== repeated.join(".") ? [{ ...of, text: `${source}.${original}` }] : []),
    ],
  };
}

/** Where the words of a passage or sentence now stand; undefined where they do not, or stand more than once. */
function follow(
  address: string,
  earlier: Pick<SourceRecord, "passages">,
  now: Pick<SourceRecord, "passages">,
): string | undefined {
  const [number, sentence] = address.split(".");
  const passage = earlier.passages[Number(number) - 1];
  if (!passage) return undefined;
  const alike = (one: SourceRecord["passages"][number]): boolean =>
    one.sha256 === passage.sha256 && JSON.stringify(one.sentences) === JSON.stringify(passage.sentences);
  const [found, ...others] = now.passages.filter(alike);
  if (!found || others.length > 0 || earlier.passages.filter(alike).length > 1) return undefined;
  return sentence === undefined ? String(found.number) : `${found.number}.${sentence}`;
}

type Edit = { readonly start: number; readonly end: number; readonly text: string };

function spanOf(map: YAMLMap, key: string): { readonly start: number; readonly end: number } | undefined {
  const node = map.get(key, true);
  return isScalar(node) && node.range ? { start: node.range[0], end: node.range[1] } : undefined;
}

function valueOf(map: YAMLMap, key: string): unknown {
  return map.get(key);
}

/** Edits made from the end, so that earlier offsets stay true. */
function withEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, { start, end, text: piece }) => whole.slice(0, start) + piece + whole.slice(end), text);
}
