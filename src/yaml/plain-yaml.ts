import { plainFlow } from "./plain-flow.ts";
import { plainScalar } from "./plain-scalar.ts";

/** A line with something on it but a comment. */
type Line = { readonly indent: number; readonly text: string };

/** The lines of a text, and the index of the next one to be read. */
type Reader = { readonly lines: Line[]; at: number };

/** Tabs, carriage returns and whatever else a text editor does not show. */
const UNSEEN = /[^\P{C}\n\u00ad\u200c\u200d]/u;
/** A key and what follows it on its line. What is no text to YAML (`true`, `null`) is no key here. */
const KEY = /^(?!(?:true|false|null):)(?<key>[a-z][\w-]{0,99}):(?: (?<rest>.*))?$/isu;

/**
 * The value of a text in the YAML that people write here: lists and maps by indentation, and on one line each texts,
 * numbers and collections in brackets; undefined for any other. Ten times as quick as a parser of all YAML, which has
 * the last word on what this one leaves.
 */
export function plainYaml(text: string): unknown {
  if (UNSEEN.test(text)) return undefined;
  const reader: Reader = { lines: linesOf(text), at: 0 };
  const value = readBlock(reader, 0);
  // A line that stands otherwise than expected is left over.
  return reader.at > 0 && reader.at === reader.lines.length ? value : undefined;
}

function linesOf(text: string): Line[] {
  return text.split("\n").flatMap((line) => {
    const text = line.replace(/^ +/u, "");
    return text === "" || text.startsWith("#") ? [] : [{ indent: line.length - text.length, text }];
  });
}

function readBlock(reader: Reader, indent: number): unknown {
  return reader.lines[reader.at]?.text.startsWith("- ") ? readList(reader, indent) : readMap(reader, indent);
}

function readList(reader: Reader, indent: number): unknown {
  const list: unknown[] = [];
  for (;;) {
    const line = reader.lines[reader.at];
    if (line?.indent !== indent || !line.text.startsWith("- ")) return list;
    const text = line.text.slice(2);
    // Behind its dash, a map stands as if it had begun on a line of its own.
    const map = KEY.test(text);
    if (map) reader.lines[reader.at] = { indent: indent + 2, text };
    else reader.at += 1;
    const value = map ? readMap(reader, indent + 2) : readValue(text);
    if (value === undefined) return undefined;
    list.push(value);
  }
}

function readMap(reader: Reader, indent: number): unknown {
  const map: Record<string, unknown> = {};
  for (;;) {
    const line = reader.lines[reader.at];
    if (line?.indent !== indent || line.text.startsWith("- ")) return map;
    const { key, rest } = KEY.exec(line.text)?.groups ?? {};
    if (key === undefined || Object.hasOwn(map, key)) return undefined;
    reader.at += 1;
    const value = rest === undefined ? readBelow(reader, indent) : readValue(rest);
    if (value === undefined) return undefined;
    map[key] = value;
  }
}

/** What stands below a key: deeper, or a list as deep as the key itself. */
function readBelow(reader: Reader, indent: number): unknown {
  const next = reader.lines[reader.at];
  if (!next || next.indent < indent || (next.indent === indent && !next.text.startsWith("- ")))
    return undefined;
  return readBlock(reader, next.indent);
}

function readValue(text: string): unknown {
  return /^[[{]/u.test(text) ? plainFlow(text) : plainScalar(text);
}
