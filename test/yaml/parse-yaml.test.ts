import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";
import { formatProblem } from "../../src/problem.ts";

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

describe("parseYaml(file, schema), of long values", () => {
  it("shows the beginning of one", () => {
    const result = parseYaml(
      { path: "a.yaml", text: `id: ${"word ".repeat(400)}` },
      z.strictObject({ id: z.number() }),
    );
    expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([
      `“id” is “${"word ".repeat(12).trim()}…”, and has to be a number.`,
    ]);
  });
});

describe("parseYaml(file, schema), of a file that is not UTF-8", () => {
  it("reads nothing, and says what is wrong with it", () => {
    const fault = { line: 3, column: 4, message: "It is not.", hint: "Save it." };
    const read = parseYaml({ path: "a.yaml", text: "id: a", fault }, z.strictObject({ id: z.string() }));
    expect(read).toEqual({ ok: false, problems: [{ file: "a.yaml", rule: "file-is-readable", ...fault }] });
  });
});

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
      "2:3 file-fits-its-schema Unknown key “__proto__” in “a”.",
    ]);
  });

  describe("refuses, as unreadable,", () => {
    it.each([
      [
        "a key given twice, at the second",
        "- id: a\n  kind: fact\n  id: b\n",
        ["3:3", "The key “id” stands twice in one entry."],
      ],
      [
        "a key given twice in braces",
        "- { id: a, id: b }\n",
        ["1:12", "The key “id” stands twice in one entry."],
      ],
      ["a second document", "- id: a\n---\n- id: b\n", ["2:1", "begins a second document"]],
      ["a document after an end mark", "- id: a\n...\n- id: b\n", ["3:1", "begins a second document"]],
      ["a quote without its end", "- id: 'a\n", ["1:7", "A quotation mark is opened and not closed."]],
      ["a brace without its end", "- { id: a\n", ["1:3", "A brace is opened with { and not closed."]],
      [
        "a colon in a plain text",
        "- id: a: b\n",
        ["1:7", "A colon with a space behind it begins a new key to YAML."],
      ],
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
      ["a tag of YAML’s own", "- id: !!str 5\n", ["1:7", "The tag “!!str” is not allowed"]],
      ["the same on a list", "!!seq\n- id: a\n", ["1:1", "The tag “!!seq” is not allowed"]],
      ["the same in braces", "- { id: !!str a }\n", ["1:9", "The tag “!!str” is not allowed"]],
      ["a bare exclamation mark", "- id: ! a\n", ["1:7", "The tag “!” is not allowed"]],
      ["such a tag on a map", "- !city { id: a }\n", ["1:3", "The tag “!city” is not allowed"]],
      ["a tag through a handle", "%TAG ! tag:example.org,2031:\n---\n- id: !x a\n", ["3:7", "The tag “!x”"]],
      ["an executable tag", "- id: !!js/function a\n", ["1:7", "The tag “!!js/function” is not allowed"]],
    ])("%s", (_what, text, [place = "", words = ""]) => {
      const problems = problemsOf(text);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(`${place} file-is-readable `);
      expect(problems[0]).toContain(words);
    });

    it.each([
      [
        "a tab at the front of a line",
        "- id: a\n\tkind: fact\n",
        "2:1",
        "A tab stands",
        "Put spaces in its place",
      ],
      ["a tab behind spaces", "- id: a\n \tkind: fact\n", "2:2", "A tab stands", "Put spaces in its place"],
      ["a colon without a space", "- id:a\n  kind: fact\n", "1:5", "no space behind its colon", "“- id: …”"],
      [
        "such a colon in a line of its own",
        "- id: a\n  kind:fact\n  year: 1\n",
        "2:7",
        "no space behind its colon",
        "“kind: …”",
      ],
      ["a hyphen without a space", "- id: a\n-id: b\n", "2:1", "no space behind its hyphen", "“- id: …”"],
      [
        "a list that is not closed",
        "- id: [a\n  kind: fact\n",
        "1:7",
        "A list is opened with [",
        "Close it with ]",
      ],
      ["a brace within others", "- { id: { a: b }\n", "1:3", "A brace is opened with {", "Close it with }"],
      [
        "a quotation mark that is not closed",
        '- { id: "a, kind: fact }\n',
        "1:9",
        "is opened and not closed",
        "Close it",
      ],
      ["two commas", "- { id: a,, kind: fact }\n", "1:11", "A comma stands where nothing", "Delete it"],
      ["no comma", "- { id: a kind: fact }\n", "1:9", "before a comma has ended", "Put a comma between"],
      [
        "a text behind its quotation marks",
        "- id: 'a' b\n",
        "1:11",
        "behind a closing quotation",
        "into one pair",
      ],
      [
        "a sign of YAML’s own",
        "- id: @a\n",
        "1:7",
        "a sign that means something else",
        "into quotation marks",
      ],
      ["a backslash", '- id: "a\\q"\n', "1:9", "A backslash", "Write the backslash twice"],
      [
        "a key in another column",
        "- id: a\nkind: fact\n",
        "2:1",
        "begins in another column",
        "in the same column",
      ],
      [
        "a key one space too far in",
        "- id: a\n  says: The gate is shut.\n   kind: fact\n  year: 1\n",
        "3:4",
        "“kind:” begins further in than its neighbours.",
        "Begin it in column 3",
      ],
      ["a key too far in below the first", "- id: a\n    kind: fact\n", "2:5", "further in", "in column 3"],
      ["such a key below a quotation", "- id: 'a'\n   kind: fact\n", "2:4", "further in", "in column 3"],
      ["a hyphen too far in", "- { id: a }\n - { id: b }\n", "2:2", "The hyphen begins", "in column 1"],
      [
        "a colon in a later line of a text",
        "- id: The gate\n    is shut: so\n  kind: fact\n",
        "2:12",
        "A colon with a space behind it",
        "from its first line on",
      ],
      ["a line without a key", "- id: a\n  fact\n  year: 1\n", "", "lacks its key", "Begin it with its key"],
      [
        "what has no words of ours",
        "- id: |a\n",
        "1:8",
        "cannot be read: Block scalar header",
        "Compare the line",
      ],
    ])("%s, and nothing that follows from it", (_what, text, place, words, hint) => {
      const problems = problemsOf(text);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(`${place} file-is-readable`.trim());
      expect(problems[0]).toContain(words);
      expect(hintsOf(text)[0]).toContain(hint);
    });

    it("every key that stands twice", () => {
      expect(problemsOf("- id: a\n  id: b\n  kind: fact\n  kind: plan\n")).toEqual([
        "2:3 file-is-readable The key “id” stands twice in one entry.",
        "4:3 file-is-readable The key “kind” stands twice in one entry.",
      ]);
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
        "2:3 file-fits-its-schema Unknown key “colour” in “a”.",
      ],
      [
        "an unknown key without a value",
        "- id: a\n  colour:\n",
        "2:3 file-fits-its-schema Unknown key “colour” in “a”.",
      ],
      [
        "an unknown key in braces",
        "- { id: a, colour: red }\n",
        "1:12 file-fits-its-schema Unknown key “colour” in “a”.",
      ],
      ["a key that is a number", "- id: a\n  5: five\n", "2:3 file-fits-its-schema Unknown key “5” in “a”."],
      [
        "an unknown key deep down",
        '- id: a\n  evidence:\n    - { at: x.1, quote: one, "page": 3 }\n',
        "3:30 file-fits-its-schema Unknown key “page” in entry 1 of “evidence” of “a”.",
      ],
      [
        "an unknown key of a record",
        "- id: a\n  unknown: { titel: x }\n",
        "2:14 file-fits-its-schema Unknown key “titel” in “unknown” of “a”.",
      ],
      [
        "a missing key, at the map that lacks it",
        "- id: a\n- kind: fact\n",
        "2:3 file-fits-its-schema “id” is missing in entry 2.",
      ],
      [
        "a value of another kind, at the value",
        "- id: a\n  year:   soon\n",
        "2:11 file-fits-its-schema “year” of “a” is “soon”, and has to be a number.",
      ],
      [
        "a word that is not in the list, at the word",
        "- id: a\n  kind: fakt\n",
        "2:9 file-fits-its-schema “kind” of “a” cannot be “fakt”.",
      ],
      ["a file that is empty", "", "1:1 file-fits-its-schema The file is empty."],
      [
        "a file that is something else",
        "id: a\n",
        "1:1 file-fits-its-schema The file is keys with values, and has to be a list.",
      ],
    ])("%s", (_what, text, problem) => {
      expect(problemsOf(text)).toEqual([problem]);
    });

    const full = z.strictObject({
      id: z.string(),
      quote: z.string().min(1),
      kind: z.enum(["fact", "plan"]),
      note: z
        .string()
        .regex(/^[a-z]+$/u)
        .optional(),
      tags: z.array(z.string()).min(2).optional(),
      when: z.union([z.string(), z.int()]).optional(),
      joins: z.union([z.literal(false), z.literal("line")]).optional(),
      lat: z.number().min(-90).max(90).optional(),
      size: z.number().positive().lt(9).optional(),
      drawn: z.boolean().optional(),
      address: z.url().optional(),
      day: z.iso.date("expected a day, e.g. 2026-01-18").optional(),
      about: z.strictObject({ subject: z.string() }).optional(),
      names: z.record(z.string().regex(/^[a-z]+$/u), z.string()).optional(),
    });
    const REST = "id: a, quote: b, kind: fact";

    it.each([
      [
        "a misspelt key for the one that is missing",
        "id: a, qoute: b, kind: fact",
        "Unknown key “qoute” in “a”.",
        "Did you mean “quote”?",
      ],
      [
        "a misspelt key that may be left out",
        `${REST}, nite: b`,
        "Unknown key “nite” in “a”.",
        "Did you mean “note”?",
      ],
      ["a key that is missing", "id: a, kind: fact", "“quote” is missing in “a”.", "Add quote: with a text."],
      [
        "a missing key of few values",
        "id: a, quote: b",
        "“kind” is missing in “a”.",
        "Allowed are: fact, plan.",
      ],
      [
        "a missing key within",
        `${REST}, about: {}`,
        "“subject” is missing in “about” of “a”.",
        "Add subject: with a text.",
      ],
      [
        "a comma in a text",
        "id: a, quote: the gate, the dam, kind: fact",
        "“the dam” stands behind a comma",
        'quotation marks if it belongs there: quote: "the gate, the dam"',
      ],
      [
        "no space behind a colon in braces",
        "id: a, quote:b, kind: fact",
        "“quote:b” has no space behind its colon.",
        "Write it with one: quote: b",
      ],
      [
        "nothing behind a key",
        "id: a, quote: , kind: fact",
        "“quote” of “a” is empty.",
        "Write a text behind the colon.",
      ],
      ["an empty text", 'id: a, quote: "", kind: fact', "“quote” of “a” is empty.", "behind the colon."],
      [
        "a word of no list",
        "id: a, quote: b, kind: fakt",
        "“kind” of “a” cannot be “fakt”.",
        "Did you mean “fact”?",
      ],
      [
        "a list for a word",
        "id: a, quote: b, kind: [fact]",
        "“kind” of “a” cannot be a list.",
        "Allowed are: fact, plan.",
      ],
      [
        "a number for a text",
        "id: a, quote: 5, kind: fact",
        "“quote” of “a” is 5, and has to be a text.",
        'Put it into quotation marks: "5"',
      ],
      [
        "a map for a text",
        "id: a, quote: { c: d }, kind: fact",
        "“quote” of “a” is keys with values, and has to be a text.",
        "Write a text in its place.",
      ],
      [
        "a text for a list",
        `${REST}, tags: b`,
        "“tags” of “a” is “b”, and has to be a list.",
        "Write it in brackets: tags: [b]",
      ],
      [
        "a number for a list",
        `${REST}, tags: 5`,
        "“tags” of “a” is 5, and has to be a list.",
        "Begin each entry with a hyphen",
      ],
      [
        "a list that is too short",
        `${REST}, tags: [b]`,
        "“tags” of “a” has to have at least 2 entries.",
        "Add what is missing.",
      ],
      [
        "a text for keys",
        `${REST}, about: b`,
        "“about” of “a” is “b”, and has to be keys with their values.",
        "Write each key on a line of its own",
      ],
      [
        "a text that is a key without its space",
        `${REST}, about: subject:b`,
        "“about” of “a” is “subject:b”",
        "Put a space behind the colon: “subject: b”",
      ],
      [
        "a list for one of two kinds",
        `${REST}, when: [b]`,
        "“when” of “a” is a list, and has to be a text.",
        "Write a text in its place.",
      ],
      [
        "a word for one of two values",
        `${REST}, joins: maybe`,
        "“joins” of “a” cannot be “maybe”.",
        "Allowed are:",
      ],
      ["a number beyond its bounds", `${REST}, lat: 100`, "“lat” of “a” has to be at most 90.", "Correct it"],
      [
        "a number that must be above another",
        `${REST}, size: 0`,
        "“size” of “a” has to be more than 0.",
        "Correct it",
      ],
      [
        "a word for true or false",
        `${REST}, drawn: yes`,
        "“drawn” of “a” is “yes”, and has to be true or false.",
        "Write it so: drawn: true",
      ],
      [
        "a text of another form",
        `${REST}, note: B5`,
        "“note” of “a” has not the form asked for: “B5”.",
        "Compare it with the same key",
      ],
      [
        "an address that is none",
        `${REST}, address: here`,
        "“address” of “a” has not the form asked for: “here”.",
        "Compare",
      ],
      [
        "what has words of its own",
        `${REST}, day: soon`,
        "“day” of “a” does not fit: expected a day, e.g. 2026-01-18.",
        "Write year, month and day in figures",
      ],
      ["a key of another form", `${REST}, names: { B5: c }`, "has not the form asked for", "Compare"],
    ])("%s, in words", (_what, entryText, message, hint) => {
      const result = parseYaml({ path: "f.yaml", text: `- { ${entryText} }\n` }, z.array(full));
      const problems = result.ok ? [] : result.problems;
      expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
      expect(problems[0]?.hint).toContain(hint);
      // Nothing of the library’s own words.
      expect(problems[0]?.message).not.toMatch(/Invalid|received|expected (?:string|number|array|object)/u);
    });

    it("everything that is wrong at once, each at its place", () => {
      expect(problemsOf("- id: 7\n  colour: red\n  size: big\n- id: b\n  year: x\n")).toEqual([
        "1:7 file-fits-its-schema “id” in entry 1 is 7, and has to be a text.",
        "2:3 file-fits-its-schema Unknown key “colour” in entry 1.",
        "3:3 file-fits-its-schema Unknown key “size” in entry 1.",
        "5:9 file-fits-its-schema “year” of “b” is “x”, and has to be a number.",
      ]);
    });
  });

  it.each([
    ["a key of a record nearly right", "- id: a\n  unknown: { titel: x }\n", "Did you mean “title”?"],
    [
      "a key unlike any",
      "- id: a\n  zzzzzz: x\n",
      "Remove it. Known are: id, kind, year, unknown, evidence.",
    ],
    ["a word nearly right", "- id: a\n  kind: reportd\n", "Did you mean “reported”?"],
    ["a word quite wrong", "- id: a\n  kind: rumour\n", "Allowed are: fact, reported, plan."],
    ["a number for a word", "- id: a\n  kind: 5\n", "Allowed are: fact, reported, plan."],
    ["a value of another kind", "- id: 5\n", 'Put it into quotation marks: "5"'],
    ["a tag", "- id: !x a\n", "Write the value out where it is used."],
  ])("has a hint for %s", (_what, text, hint) => {
    expect(hintsOf(text)).toEqual([hint]);
  });

  it("prints a problem with its file", () => {
    const result = read("- id: a\n  kind: reportd\n");
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([
      "f.yaml:2:9  “kind” of “a” cannot be “reportd”.\n" +
        "  hint: Did you mean “reported”?   (file-fits-its-schema)",
    ]);
  });

  it.each([
    ["line feeds", "\n"],
    ["carriage returns and line feeds", "\r\n"],
  ])("counts lines and columns with %s", (_what, end) => {
    expect(problemsOf(["- id: a", "  year: 1", "  # äö😀", '  "colour": 😀', ""].join(end))).toEqual([
      "4:3 file-fits-its-schema Unknown key “colour” in “a”.",
    ]);
  });

  it("counts columns in UTF-16 code units", () => {
    expect(problemsOf("- { id: 😀é, colour: 1 }\n")).toEqual([
      "1:14 file-fits-its-schema Unknown key “colour” in “😀é”.",
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
