import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseYaml } from "../src/parse-yaml.ts";
import { formatProblem } from "../src/problem.ts";

const entry = z.strictObject({
  id: z.string(),
  kind: z.enum(["fact", "reported", "plan"]).optional(),
  year: z.int().optional(),
  unknown: z.partialRecord(z.enum(["title", "author"]), z.string()).optional(),
  evidence: z.array(z.strictObject({ at: z.string(), quote: z.string() })).optional(),
});
const schema = z.array(entry).min(1);

function read(text: string) {
  return parseYaml({ path: "f.yaml", text }, schema);
}

/** The problems of a file, each in one line: place, rule, message. */
function problemsOf(text: string): readonly string[] {
  const result = read(text);
  return result.ok
    ? []
    : result.problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
}

function hintsOf(text: string): readonly string[] {
  const result = read(text);
  return result.ok ? [] : result.problems.map(({ hint }) => hint);
}

describe("parseYaml(file, schema)", () => {
  it("reads what fits", () => {
    const result = read("- id: a\n  kind: fact\n- { id: b, year: 2031 }\n");
    expect(result.ok && result.parsed.value).toEqual([
      { id: "a", kind: "fact" },
      { id: "b", year: 2031 },
    ]);
  });

  it("places values of JSON that our own printers write, which it reads without YAML", () => {
    const file = { path: "f.json", text: '{\n  "id": "a",\n  "year": 2031\n}\n' };
    const result = parseYaml(file, entry);
    expect(result.ok && result.parsed.value).toEqual({ id: "a", year: 2031 });
    expect(result.ok && result.parsed.place(["year"])).toEqual({ file: "f.json", line: 3, column: 11 });
    expect(result.ok && result.parsed.place([])).toEqual({ file: "f.json", line: 1, column: 1 });
  });

  it("refuses a key that stands twice in JSON, and one that the schema does not know", () => {
    for (const [text, rule] of [
      ['{"id":"a","id":"b"}', "file-is-readable"],
      ['{"id":"a","idd":"b"}', "file-fits-its-schema"],
    ] as const) {
      const result = parseYaml({ path: "f.json", text }, entry);
      expect(result.ok ? [] : result.problems.map((problem) => problem.rule)).toEqual([rule]);
    }
  });

  it.each([
    ["behind one word", "- id: a # ours\n"],
    ["behind a quoted text", '- id: "a b" # ours\n'],
    ["behind braces", "- { id: a b } # ours\n"],
    ["on a line of its own", "- id: a b\n  # ours\n  kind: fact\n"],
    ["before all", "# ours\n- id: a b\n"],
  ])("takes a comment %s for one", (_case, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it.each([
    ["a word that older YAML read as a truth value", "- id: no\n", "no"],
    ["a day, as text", "- id: 2031-03-06\n", "2031-03-06"],
    ["a base-60 number of older YAML, as text", "- id: 12:30:45\n", "12:30:45"],
    ["a tag of YAML’s own", "- id: !!str 5\n", "5"],
    ["a folded text", "- id: >-\n    one\n    two\n", "one two"],
    ["an ampersand and an asterisk in a text", '- id: "&a *b"\n', "&a *b"],
    ["a byte order mark before a list", "\ufeff- id: a\n", "a"],
    ["carriage returns at line ends", "- id: a\r\n", "a"],
    ["JSON", '[{"id": "a"}]', "a"],
  ])("reads %s", (_what, text, id) => {
    const result = read(text);
    expect(result.ok && result.parsed.value[0]?.id).toBe(id);
  });

  it("keeps an own key named __proto__ from becoming a prototype", () => {
    expect(problemsOf("- id: a\n  __proto__: { kind: fact }\n")).toEqual([
      "2:3 file-fits-its-schema Unknown key “__proto__” in “0”.",
    ]);
  });

  describe("refuses, as unreadable,", () => {
    it.each([
      [
        "a key given twice, at the second",
        "- id: a\n  kind: fact\n  id: b\n",
        ["3:3", "Map keys must be unique"],
      ],
      ["a key given twice in braces", "- { id: a, id: b }\n", ["1:12", "Map keys must be unique"]],
      ["a second document", "- id: a\n---\n- id: b\n", ["2:1", "multiple documents"]],
      ["a document after an end mark", "- id: a\n...\n- id: b\n", ["3:1", "multiple documents"]],
      ["a quote without its end", "- id: 'a\n", ["2:1", "Missing closing 'quote"]],
      ["a brace without its end", "- { id: a\n", ["2:1", "end with a }"]],
      ["a colon in a plain text", "- id: a: b\n", ["1:7", "Nested mappings"]],
      ["an anchor, at its sign", "- id: &x a\n", ["1:7", "The anchor “&x” is not allowed"]],
      ["an anchor on a map", "- &x { id: a }\n", ["1:3", "The anchor “&x” is not allowed"]],
      ["an anchor on a line of its own", "- &x\n  id: a\n", ["1:3", "The anchor “&x” is not allowed"]],
      ["an alias of nothing", "- id: *x\n", ["1:7", "The alias “*x” is not allowed"]],
      ["a merge key", "- id: a\n  <<: { kind: fact }\n", ["2:3", "The merge key “<<” is not allowed"]],
      [
        "a quoted merge key",
        '- id: a\n  "<<": { kind: fact }\n',
        ["2:3", "The merge key “<<” is not allowed"],
      ],
      ["a tag of somebody’s own", "- id: !city a\n", ["1:7", "The tag “!city” is not allowed"]],
      ["such a tag on a map", "- !city { id: a }\n", ["1:3", "The tag “!city” is not allowed"]],
      ["a tag through a handle", "%TAG ! tag:example.org,2031:\n---\n- id: !x a\n", ["3:7", "The tag “!x”"]],
      ["an executable tag", "- id: !!js/function a\n", ["1:7", "The tag “!!js/function” is not allowed"]],
    ])("%s", (_what, text, [place = "", words = ""]) => {
      const problems = problemsOf(text);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(`${place} file-is-readable `);
      expect(problems[0]).toContain(words);
    });

    it("an anchor and its alias, each at its place", () => {
      expect(problemsOf("- &first { id: a }\n- *first\n")).toEqual([
        "1:3 file-is-readable The anchor “&first” is not allowed in a briefing's files.",
        "2:3 file-is-readable The alias “*first” is not allowed in a briefing's files.",
      ]);
    });

    it.each([
      ["- id: Crack\n  kind: fact\n- id: The gate #3 is shut.\n", "3:15", "The gate", "#3 is shut."],
      ["- id: The board said # so\n", "1:21", "The board said", "# so"],
      ["- id: Crack #3\n", "1:12", "Crack", "#3"],
      ["- { id: a b # c\n  }\n", "1:12", "a b", "# c"],
    ])("a hash that cuts a text short: %j", (text, place, kept, cut) => {
      expect(problemsOf(text)).toEqual([
        `${place} file-is-readable The text ends before a hash: “${kept}”; the rest is a comment to YAML: “${cut}”`,
      ]);
      expect(hintsOf(text)[0]).toMatch(/^Put the whole text into quotation marks/u);
    });

    it("an alias bomb, without reading it out", () => {
      const levels = Array.from({ length: 12 }, (_, i) => `- &l${i + 1} [${`*l${i}, `.repeat(9)}*l${i}]`);
      const problems = problemsOf(["- &l0 a", ...levels].join("\n"));
      expect(problems).toHaveLength(13 + 12 * 10);
      expect(problems.every((problem) => problem.includes("file-is-readable"))).toBe(true);
    });

    it("syntax errors before it looks at the schema", () => {
      expect(problemsOf("- colour: red\n  id: 'a\n").join("\n")).not.toContain("file-fits-its-schema");
    });
  });

  describe("refuses, as not fitting,", () => {
    it.each([
      [
        "an unknown key, at the key",
        "- id: a\n  colour: red\n",
        "2:3 file-fits-its-schema Unknown key “colour” in “0”.",
      ],
      [
        "an unknown key without a value",
        "- id: a\n  colour:\n",
        "2:3 file-fits-its-schema Unknown key “colour” in “0”.",
      ],
      [
        "an unknown key in braces",
        "- { id: a, colour: red }\n",
        "1:12 file-fits-its-schema Unknown key “colour” in “0”.",
      ],
      ["a key that is a number", "- id: a\n  5: five\n", "2:3 file-fits-its-schema Unknown key “5” in “0”."],
      [
        "an unknown key deep down",
        '- id: a\n  evidence:\n    - { at: x.1, quote: one, "page": 3 }\n',
        "3:30 file-fits-its-schema Unknown key “page” in “0.evidence.0”.",
      ],
      [
        "an unknown key of a record",
        "- id: a\n  unknown: { titel: x }\n",
        "2:14 file-fits-its-schema Unknown key “titel” in “0.unknown”.",
      ],
      [
        "a missing key, at the map that lacks it",
        "- id: a\n- kind: fact\n",
        "2:3 file-fits-its-schema “1.id” does not fit: Invalid input: expected string, received undefined.",
      ],
      [
        "a value of another kind, at the value",
        "- id: a\n  year:   soon\n",
        "2:11 file-fits-its-schema “0.year” does not fit: Invalid input: expected number, received string.",
      ],
      [
        "a word that is not in the list, at the word",
        "- id: a\n  kind: fakt\n",
        '2:9 file-fits-its-schema “0.kind” does not fit: Invalid option: expected one of "fact"|"reported"|"plan".',
      ],
      [
        "a file that is empty",
        "",
        "1:1 file-fits-its-schema The file does not fit: Invalid input: expected array, received null.",
      ],
      [
        "a file that is something else",
        "id: a\n",
        "1:1 file-fits-its-schema The file does not fit: Invalid input: expected array, received object.",
      ],
    ])("%s", (_what, text, problem) => {
      expect(problemsOf(text)).toEqual([problem]);
    });

    it("everything that is wrong at once, each at its place", () => {
      expect(problemsOf("- id: 7\n  colour: red\n  size: big\n- id: b\n  year: x\n")).toEqual([
        "1:7 file-fits-its-schema “0.id” does not fit: Invalid input: expected string, received number.",
        "2:3 file-fits-its-schema Unknown key “colour” in “0”.",
        "3:3 file-fits-its-schema Unknown key “size” in “0”.",
        "5:9 file-fits-its-schema “1.year” does not fit: Invalid input: expected number, received string.",
      ]);
    });
  });

  it.each([
    ["a word nearly right", "- id: a\n  kind: reportd\n", "Did you mean “reported”?"],
    ["a word quite wrong", "- id: a\n  kind: rumour\n", "Allowed are: fact, reported, plan."],
    ["a number for a word", "- id: a\n  kind: 5\n", "Allowed are: fact, reported, plan."],
    ["a value of another kind", "- id: 5\n", "Give the key a value of the kind asked for."],
    ["a tag", "- id: !x a\n", "Write the value out where it is used."],
  ])("has a hint for %s", (_what, text, hint) => {
    expect(hintsOf(text)).toEqual([hint]);
  });

  it("prints a problem with its file", () => {
    const result = read("- id: a\n  kind: reportd\n");
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([
      'f.yaml:2:9  “0.kind” does not fit: Invalid option: expected one of "fact"|"reported"|"plan".\n' +
        "  hint: Did you mean “reported”?   (file-fits-its-schema)",
    ]);
  });

  it.each([
    ["line feeds", "\n"],
    ["carriage returns and line feeds", "\r\n"],
  ])("counts lines and columns with %s", (_what, end) => {
    expect(problemsOf(["- id: a", "  year: 1", "  # äö😀", '  "colour": 😀', ""].join(end))).toEqual([
      "4:3 file-fits-its-schema Unknown key “colour” in “0”.",
    ]);
  });

  it("counts columns in UTF-16 code units", () => {
    expect(problemsOf("- { id: 😀é, colour: 1 }\n")).toEqual([
      "1:14 file-fits-its-schema Unknown key “colour” in “0”.",
    ]);
  });
});

describe("parsed.place(path)", () => {
  const result = read("# names\n- id: a\n- id: b\n  evidence:\n    - { at: x.1, quote: the word }\n");
  if (!result.ok) throw new Error("The sample does not parse.");
  const { place } = result.parsed;

  it.each([
    ["a value", [1, "evidence", 0, "quote"], 5, 25],
    ["a scalar in a block", [1, "id"], 3, 7],
    ["a map", [1], 3, 3],
    ["the file", [], 2, 1],
    ["the nearest ancestor of what is not there", [1, "evidence", 0, "said"], 5, 7],
    ["the file where nothing of it is there", [7, "id"], 2, 1],
  ])("is that of %s", (_what, path, line, column) => {
    expect(place(path)).toEqual({ file: "f.yaml", line, column });
  });
});
