import type { YAMLError } from "yaml";
import type { YamlFault } from "./yaml-fault.ts";
import { furtherIn } from "./further-in.ts";
import { pastedSign } from "./pasted-sign.ts";

const MISPLACED: readonly [message: string, hint: string] = [
  "The line is not what its place asks for: it lacks its key, or begins in another column than the lines it belongs to.",
  "Begin it with its key, a colon and a space, in the same column as its neighbours; or further in, if it goes on with the text above.",
];

/** What the parser says, what that means to whoever wrote it, and what to do; by its words, for its codes are coarser. */
const FAULTS: readonly (readonly [says: RegExp, message: string, hint: string])[] = [
  [
    /multiple documents/iu,
    "A line of three hyphens or points begins a second document, and a file has one.",
    "Delete the line.",
  ],
  [
    /missing closing ['"]/iu,
    "A quotation mark is opened and not closed.",
    "Close it at the end of the text; if the mark belongs to the text, put all of it into the other kind: \"…\" or '…'.",
  ],
  [
    /nested mappings are not allowed in compact/iu,
    "A colon with a space behind it begins a new key to YAML.",
    'Put the whole text into quotation marks if the colon belongs to it: "…: …"; or begin the new key on a line of its own.',
  ],
  [
    /block collections are not allowed within flow/iu,
    "Within braces a key begins before a comma has ended what is before it.",
    "Put a comma between them, or quotation marks around a text that holds a colon.",
  ],
  [
    /flow map .*end with/iu,
    "A brace is opened with { and not closed.",
    "Close it with }; or put the text into quotation marks if the brace belongs to it.",
  ],
  [
    /flow sequence .*end with/iu,
    "A list is opened with [ and not closed.",
    "Close it with ]; or put the text into quotation marks if the bracket belongs to it.",
  ],
  [
    /unexpected ,/iu,
    "A comma stands where nothing is before it to be ended.",
    "Delete it, or write what is missing before it.",
  ],
  [
    /missing , (?:or : )?between/iu,
    "Two things stand in braces or brackets without a comma between them.",
    "Put a comma between them, or quotation marks around a text that holds a bracket.",
  ],
  [
    /plain value cannot start with/iu,
    "A text begins with a sign that means something else to YAML.",
    "Put the whole text into quotation marks.",
  ],
  [
    /escape sequence/iu,
    "A backslash within double quotation marks begins a sign that YAML does not know.",
    "Write the backslash twice, or put the text into single quotation marks.",
  ],
  [
    /implicit keys need to be on a single line|need to be followed by map values|without - indicator|indented|same column|block sequence may not/iu,
    ...MISPLACED,
  ],
];

const AFTER_BRACKET: readonly [message: string, hint: string] = [
  "Text stands behind a closing bracket.",
  "Put the whole text into quotation marks if the bracket belongs to it.",
];

const BEHIND_BAR: readonly [message: string, hint: string] = [
  "The line does not belong to the text that is opened with | or > above it.",
  "Begin each line of that text further in than its key, by two spaces.",
];

const AFTER_QUOTE: readonly [message: string, hint: string] = [
  "Text stands behind a closing quotation mark.",
  "Put all of it into one pair; a mark within the text is written twice (''), or the pair is of the other kind.",
];

/** What to tell of the errors of the parser: the first, for what follows it follows from it; of keys given twice each. */
export function yamlFaults(errors: readonly YAMLError[], text: string): readonly YamlFault[] {
  const ordered = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const [first] = ordered;
  if (!first) return [];
  const tab = tabIndent(text);
  if (tab !== undefined) {
    return [
      {
        offset: tab,
        message: "A tab stands where only spaces may indent a line.",
        hint: "Put spaces in its place, as many as the lines beside it begin with.",
      },
    ];
  }
  if (first.code !== "DUPLICATE_KEY") return [pastedSign(text) ?? faultOf(first, text, ordered)];
  return ordered
    .filter(({ code }) => code === "DUPLICATE_KEY")
    .map(({ pos: [offset] }) => ({
      offset,
      message: `The key “${keyAt(text, offset)}” stands twice in one entry.`,
      hint: "Keep one of them; a new entry of a list begins with “- ”.",
    }));
}

function faultOf(first: YAMLError, text: string, all: readonly YAMLError[]): YamlFault {
  const {
    message,
    pos: [offset],
  } = first;
  const says = message.split("\n")[0] ?? "";
  const begins = text.lastIndexOf("\n", offset - 1) + 1;
  const line = text.slice(begins).split("\n", 1)[0] ?? "";
  const misplaced = UNEXPECTED.test(says);
  const spaced = misplaced ? spaceMissing(line) : undefined;
  if (spaced) return { offset: begins + spaced.column, message: spaced.message, hint: spaced.hint };
  const further = furtherIn(all, text);
  if (further) return further;
  const before = text.slice(begins, offset);
  const special =
    misplaced &&
    ((/["']\s*$/u.test(before) && AFTER_QUOTE) ||
      (/[\]}]\s*$/u.test(before) && AFTER_BRACKET) ||
      (/[:-] [|>][-+]?\n$/u.test(text.slice(0, begins)) && BEHIND_BAR) ||
      entryMissing(line, text.slice(0, begins)));
  const known = special || (FAULTS.find(([pattern]) => pattern.test(says))?.slice(1) ?? []);
  const [meant, hint] = known.length === 0 && misplaced ? MISPLACED : known;
  return {
    offset: openingOf(known, text, offset) ?? offset,
    message: String(meant ?? `From here on the YAML cannot be read: ${says}.`),
    hint: String(
      hint ??
        "Compare the line and the one above it with others of the file; put a text that holds a colon, a hash or a bracket into quotation marks.",
    ),
  };
}

const [QUOTE, BRACE, BRACKET] = ["quotation mark is opened", "brace is opened", "list is opened"];

/** Where what is not closed was opened: the parser sees only where it ran on to. */
function openingOf([meant = ""]: readonly unknown[], text: string, end: number): number | undefined {
  const before = text.slice(0, end);
  const [open, close] = String(meant).includes(BRACE) ? "{}" : String(meant).includes(BRACKET) ? "[]" : "";
  if (open && close) {
    let depth = 0;
    for (let at = before.length - 1; at >= 0; at--) {
      if (before[at] === close) depth += 1;
      else if (before[at] === open && depth-- === 0) return at;
    }
  }
  if (!String(meant).includes(QUOTE)) return undefined;
  const openings = [...before.matchAll(/(?<=[:,[{-] +)["']/gu)];
  return openings.at(-1)?.index;
}

/** What the parser says of a line that it takes for no entry and no key. */
const UNEXPECTED =
  /unexpected (?:scalar|map-value)|implicit keys need|need to be followed by map values|without - indicator|nested mappings/iu;

/** An entry of a list that does not begin with a hyphen. */
function entryMissing(line: string, above: string): readonly [message: string, hint: string] | undefined {
  const [, id] = /^([\w-]+):\s*$/u.exec(line) ?? [];
  const isList = /^(?:\ufeff?(?:#[^\n]*)?\n)*- /u.test(above);
  if (id !== undefined && isList)
    return [
      `“${id}:” begins no entry of the list.`,
      `Begin each entry with a hyphen and a space: “- id: ${id}”`,
    ];
  return /^ *\{/u.test(line) && /\n *- \{[^\n]*\n$/u.test(above)
    ? ["The entry does not begin with a hyphen.", "Begin it as the one above: “- {”"]
    : undefined;
}

/** A hyphen that begins an entry, or a colon that ends a key, with no space behind it. */
function spaceMissing(
  line: string,
): { readonly column: number; readonly message: string; readonly hint: string } | undefined {
  const [hyphen] = /^ *-(?=[A-Za-z]+: )/u.exec(line) ?? [];
  if (hyphen !== undefined) {
    const hint = `Write it with one: “- ${line.slice(hyphen.length).split(":", 1)[0]}: …”`;
    return { column: hyphen.length - 1, message: "The line has no space behind its hyphen.", hint };
  }
  const [key] = /^ *(?:- )?[A-Za-z]+:(?=[^\s:/])/u.exec(line) ?? [];
  if (key === undefined) return undefined;
  const hint = `Write it with one: “${key.trim()} …”`;
  return { column: key.length - 1, message: "The line has no space behind its colon.", hint };
}

/** The first tab that indents a line. */
function tabIndent(text: string): number | undefined {
  const found = /^ *\t[ \t]*[^\s#]/mu.exec(text);
  return found ? found.index + found[0].indexOf("\t") : undefined;
}

function keyAt(text: string, offset: number): string {
  return /^["']?(?<key>[^"':\n]*)/u.exec(text.slice(offset, offset + 80))?.groups?.["key"]?.trim() ?? "";
}
