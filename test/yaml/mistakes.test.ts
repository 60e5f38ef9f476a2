import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";
import { rightNumber } from "../../src/yaml/right-number.ts";
import { daySchema, idSchema } from "../../src/yaml/id.ts";

const entries = z.array(
  z.strictObject({
    id: idSchema,
    kind: z.enum(["fact", "gap"]),
    when: daySchema.optional(),
    hash: z.string().optional(),
    max: z.number().optional(),
    joins: z.union([z.literal(false), z.literal("line")]).optional(),
    everyday: z.boolean().optional(),
    silent: z.array(z.string()).optional(),
    about: z.strictObject({ subject: z.string(), value: z.string().optional() }).optional(),
    evidence: z.array(z.strictObject({ at: z.string(), quote: z.string() })).optional(),
  }),
);

/** The entry of which each mistake changes a line. */
const ENTRY = "- id: crack\n  kind: gap\n";

function told(text: string): readonly string[] {
  const result = parseYaml({ path: "f.yaml", text }, entries);
  return result.ok
    ? []
    : result.problems.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`);
}

describe("a mistake of somebody who writes YAML by hand is told with what was meant:", () => {
  it.each([
    [
      "a no-break space behind a colon",
      "- id: crack\n  kind:\u00a0gap\n",
      "2:8 The space behind the colon only looks like one (U+00A0). Put a plain space in its place; it came with a text that was pasted.",
    ],
    [
      "a no-break space that indents",
      "- id: crack\n\u00a0\u00a0kind: gap\n",
      "2:1 A space that only looks like one (U+00A0) stands where a line is indented. Put a plain space in its place; it came with a text that was pasted.",
    ],
    [
      "a no-break space behind a plain one",
      "- id: crack\n \u00a0kind: gap\n",
      "2:2 A space that only looks like one (U+00A0) stands where a line is indented. Put a plain space in its place; it came with a text that was pasted.",
    ],
    [
      "a byte order mark where files were joined",
      "- id: crack\n  kind: gap\n\ufeff- id: dam\n  kind: gap\n",
      "3:1 A space that only looks like one (U+FEFF) stands where a line is indented. Put a plain space in its place; it came with a text that was pasted.",
    ],
    [
      "a dash for a hyphen",
      "– id: crack\n  kind: gap\n",
      "1:1 The entry begins with “–”, which is no hyphen to YAML. Begin it with a hyphen and a space: “- ”.",
    ],
    [
      "a bullet for a hyphen",
      "- id: crack\n  kind: gap\n• id: dam\n  kind: gap\n",
      "3:1 The entry begins with “•”, which is no hyphen to YAML. Begin it with a hyphen and a space: “- ”.",
    ],
    [
      "a wide colon",
      "- id: crack\n  kind：gap\n",
      "2:7 The colon behind the key is a wide one. Write a plain colon and a space behind the key: “: ”.",
    ],
    [
      "an equals sign for a colon",
      "- id: crack\n  kind = gap\n",
      "2:8 The key is followed by “=”. Write a colon and a space behind the key: “: ”.",
    ],
    [
      "the marks of a merge",
      "- id: crack\n<<<<<<< HEAD\n  kind: gap\n=======\n  kind: fact\n>>>>>>> other\n",
      "2:1 A merge of git left “<<<<<<<” here: two versions of these lines stand one after the other. Keep one version, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.",
    ],
    [
      "curly quotation marks around a word of a list",
      "- id: crack\n  kind: “gap”\n",
      "2:9 “kind” of “crack” cannot be ““gap””. Did you mean “gap”?",
    ],
    [
      "single ones",
      "- id: crack\n  kind: ‘gap’\n",
      "2:9 “kind” of “crack” cannot be “‘gap’”. Did you mean “gap”?",
    ],
    [
      "a comment of another language",
      "- id: crack\n  kind: gap // ours\n",
      "2:9 “kind” of “crack” cannot be “gap // ours”. Did you mean “gap”?",
    ],
    [
      "a line separator behind a word",
      "- id: crack\n  kind: gap\u2028\n",
      "2:9 “kind” of “crack” cannot be “gap ”. Did you mean “gap”?",
    ],
    [
      "curly quotation marks around a key",
      "- id: crack\n  “kind”: gap\n",
      "2:3 Unknown key ““kind”” in “crack”. Did you mean “kind”?",
    ],
    [
      "curly quotation marks around a day",
      "- id: crack\n  kind: gap\n  when: “2031-03-04”\n",
      "3:9 “when” of “crack” does not fit: expected a day, e.g. 2026-01-18. Write it so: when: 2031-03-04",
    ],
    [
      "dashes in a day",
      "- id: crack\n  kind: gap\n  when: 2031–03–04\n",
      "3:9 “when” of “crack” does not fit: expected a day, e.g. 2026-01-18. Write it so: when: 2031-03-04",
    ],
    [
      "a no-break hyphen in an id",
      "- id: crack\u2011found\n  kind: gap\n",
      "1:7 “id” of “crack\u2011found” does not fit: expected lower-case words joined by hyphens, e.g. advisers-left. Write it so: id: crack-found",
    ],
    [
      "a letter of another script in an id",
      "- id: cr\u0430ck\n  kind: gap\n",
      "1:7 “id” of “cr\u0430ck” does not fit: expected lower-case words joined by hyphens, e.g. advisers-left. Write “\u0430” (U+0430) as a letter from a to z, which it only looks like.",
    ],
    [
      "a comma for thousands, or for decimals",
      "- id: crack\n  kind: gap\n  max: 1,200\n",
      "3:8 “max” of “crack” is “1,200”, and has to be a number. Write the one that is meant: 1200 or 1.2",
    ],
    [
      "a comma for decimals",
      "- id: crack\n  kind: gap\n  max: 60,5\n",
      "3:8 “max” of “crack” is “60,5”, and has to be a number. Write it so: max: 60.5",
    ],
    [
      "a number in quotation marks",
      '- id: crack\n  kind: gap\n  max: "60"\n',
      "3:8 “max” of “crack” is the text “60”, and has to be a number. Write it so: max: 60",
    ],
    [
      "a number with its unit",
      "- id: crack\n  kind: gap\n  max: 60 metres\n",
      "3:8 “max” of “crack” is “60 metres”, and has to be a number. Write it so: max: 60",
    ],
    [
      "a number in words",
      "- id: crack\n  kind: gap\n  max: sixty\n",
      "3:8 “max” of “crack” is “sixty”, and has to be a number. Write a number in its place.",
    ],
    [
      "yes for true",
      "- id: crack\n  kind: gap\n  everyday: yes\n",
      "3:13 “everyday” of “crack” is “yes”, and has to be true or false. Write it so: everyday: true",
    ],
    [
      "true in quotation marks",
      '- id: crack\n  kind: gap\n  everyday: "true"\n',
      "3:13 “everyday” of “crack” is the text “true”, and has to be true or false. Write it so: everyday: true",
    ],
    [
      "a word for one of a kind",
      "- id: crack\n  kind: gap\n  joins: yes\n",
      "3:10 “joins” of “crack” cannot be “yes”. Allowed are: false, line.",
    ],
    [
      "false in quotation marks where a word may stand",
      '- id: crack\n  kind: gap\n  joins: "false"\n',
      "3:10 “joins” of “crack” cannot be the text “false”. Write it without quotation marks: joins: false",
    ],
    [
      "a number with a nought at its end for a text",
      "- id: crack\n  kind: gap\n  hash: 2.10\n",
      '3:9 “hash” of “crack” is 2.10, and has to be a text. Put it into quotation marks: "2.10"',
    ],
    [
      "a hash of figures and one letter e",
      "- id: crack\n  kind: gap\n  hash: 123e45678901\n",
      '3:9 “hash” of “crack” is 123e45678901, and has to be a text. Put it into quotation marks: "123e45678901"',
    ],
    [
      "a list where keys are asked for",
      "- id: crack\n  kind: gap\n  about: [dam, cracked]\n",
      "3:10 “about” of “crack” is a list, and has to be keys with their values. Write each value behind its key, without a hyphen or brackets. Known are: subject, value.",
    ],
    [
      "a list of entries where keys are asked for",
      "- id: crack\n  kind: gap\n  about:\n    - subject: dam\n",
      "4:5 “about” of “crack” is a list, and has to be keys with their values. Its keys are: subject, value. Put the list behind the one it belongs to.",
    ],
    [
      "braces for brackets",
      "- id: crack\n  kind: gap\n  silent: { courier, notice }\n",
      "3:11 “silent” of “crack” is keys with values, and has to be a list. Write it in brackets: silent: [courier, notice]",
    ],
    [
      "round brackets",
      "- id: crack\n  kind: gap\n  silent: (courier, notice)\n",
      "3:11 “silent” of “crack” is “(courier, notice)”, and has to be a list. Write it in brackets: silent: [courier, notice]",
    ],
    [
      "no brackets",
      "- id: crack\n  kind: gap\n  silent: courier, notice\n",
      "3:11 “silent” of “crack” is “courier, notice”, and has to be a list. Write it in brackets: silent: [courier, notice]",
    ],
    [
      "one entry without its hyphen",
      "- id: crack\n  kind: gap\n  evidence:\n    at: courier.2\n    quote: a crack\n",
      "4:5 “evidence” of “crack” is keys with values, and has to be a list. Begin each entry with a hyphen and a space, “- ”, or write them in brackets with commas between them.",
    ],
    [
      "an entry in braces without its hyphen",
      "- id: crack\n  kind: gap\n  evidence:\n    - { at: courier.2, quote: a crack }\n      { at: courier.3, quote: a dam }\n",
      "5:1 The entry does not begin with a hyphen. Begin it as the one above: “- {”",
    ],
    [
      "a key in braces without its colon",
      "- id: crack\n  kind: gap\n  evidence:\n    - { at courier.2, quote: a crack }\n",
      "4:9 “at courier.2” has no colon behind its key. Write it with one: at: courier.2",
    ],
    [
      "braces without any key",
      "- id: crack\n  kind: gap\n  about: { dam, subject: dam }\n",
      "3:12 “dam” stands where a key with its value is asked for. Write a colon and a space behind each key. Known are: subject, value.",
    ],
    [
      "a key that stands too far in",
      "- id: crack\n  kind: gap\n  about:\n    subject: dam\n    when: 2031-03-04\n",
      "5:5 “when” stands too far in: it belongs to “crack”, not to “about” of “crack”. Begin it in the column of “about:”.",
    ],
    [
      "a missing key that stands too far in",
      "- id: crack\n  about:\n    subject: dam\n    kind: gap\n",
      "4:5 “kind” stands too far in: it belongs to “crack”, not to “about” of “crack”. Begin it in the column of “about:”.",
    ],
    [
      "a name around the whole list",
      "claims:\n  - id: crack\n    kind: gap\n",
      "1:1 The file is keys with values, and has to be a list. Delete the line “claims:”, and begin the entries where it began: the file is the list.",
    ],
    [
      "an id for the name of an entry",
      "- id: crack\n  kind: gap\ndam:\n  kind: gap\n",
      "3:1 “dam:” begins no entry of the list. Begin each entry with a hyphen and a space: “- id: dam”",
    ],
    [
      "a text that begins with brackets",
      "- id: crack\n  kind: gap\n  hash: [No] article\n",
      "3:14 Text stands behind a closing bracket. Put the whole text into quotation marks if the bracket belongs to it.",
    ],
    [
      "a text behind a bar that is not indented",
      "- id: crack\n  kind: gap\n  hash: |\n  No article\n",
      "4:3 The line does not belong to the text that is opened with | or > above it. Begin each line of that text further in than its key, by two spaces.",
    ],
    [
      "a second document",
      "- id: crack\n  kind: gap\n---\n- id: dam\n  kind: gap\n",
      "3:1 A line of three hyphens or points begins a second document, and a file has one. Delete the line.",
    ],
    [
      "a key in capitals",
      "- id: crack\n  Kind: gap\n",
      "2:3 Unknown key “Kind” in “crack”. Did you mean “kind”?",
    ],
    [
      "a word in capitals",
      "- id: crack\n  kind: GAP\n",
      "2:9 “kind” of “crack” cannot be “GAP”. Did you mean “gap”?",
    ],
    [
      "a tilde for what is not known",
      "- id: crack\n  kind: ~\n",
      "2:9 “kind” of “crack” is empty. Write its value behind the colon.",
    ],
  ])("%s", (_mistake, text, problem) => {
    expect(told(text)).toEqual([problem]);
  });

  it("is none in the entry that the mistakes are made in", () => {
    expect(told(ENTRY)).toEqual([]);
  });

  it.each(["everyday: True", "max : 1", "silent: [a, b,]", "max:\t60"])("and %s is none", (line) => {
    expect(told(`${ENTRY}  ${line}\n`)).toEqual([]);
  });
});

describe("rightNumber(text)", () => {
  it.each([
    ["60", ["60"]],
    ["+7", ["7"]],
    ["-7.50", ["-7.5"]],
    ["60,5", ["60.5"]],
    ["1,200", ["1200", "1.2"]],
    ["1,200,000", ["1200000"]],
    ["1.200.000", ["1200000"]],
    ["1.200,5", ["1200.5"]],
    ["1 200", ["1200"]],
    ["1\u00a0200", ["1200"]],
    ["1'200", ["1200"]],
    ["“60”", ["60"]],
    ["60 metres", ["60"]],
    ["60 %", ["60"]],
    ["about 60", []],
    ["60 to 70", []],
    ["three", []],
    ["", []],
  ])("reads %s as %j", (text, numbers) => {
    expect(rightNumber(text)).toEqual(numbers);
  });
});
