import type { YamlFault } from "./yaml-fault.ts";

type Sign = {
  /** Finds, in a line, what is before the sign (group 1) and the sign (group 2). */
  readonly looks: RegExp;
  readonly says: (sign: string) => string;
  readonly hint: string;
};

/** What word processors, e-mail and other programs leave in a file, where YAML asks for a plain sign. */
const SIGNS: readonly Sign[] = [
  {
    looks: /^()(<{7}|={7}|>{7})(?: |$)/u,
    says: (sign) =>
      `A merge of git left “${sign}” here: two versions of these lines stand one after the other.`,
    hint: "Keep one version, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.",
  },
  {
    looks: /^([ -]*)([\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff])/u,
    says: (sign) => `A space that only looks like one (${codeOf(sign)}) stands where a line is indented.`,
    hint: "Put a plain space in its place; it came with a text that was pasted.",
  },
  {
    looks: /^( *(?:- )?\w+:)([\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000])/u,
    says: (sign) => `The space behind the colon only looks like one (${codeOf(sign)}).`,
    hint: "Put a plain space in its place; it came with a text that was pasted.",
  },
  {
    looks: /^( *)([–—−‐‑•·*])[ \u00a0](?=\w+:|\{)/u,
    says: (sign) => `The entry begins with “${sign}”, which is no hyphen to YAML.`,
    hint: "Begin it with a hyphen and a space: “- ”.",
  },
  {
    looks: /^( *(?:- )?\w+)(：)/u,
    says: () => "The colon behind the key is a wide one.",
    hint: "Write a plain colon and a space behind the key: “: ”.",
  },
  {
    looks: /^( *(?:- )?\w+ ?)(=)(?= ?\S)/u,
    says: () => "The key is followed by “=”.",
    hint: "Write a colon and a space behind the key: “: ”.",
  },
];

/** The first sign in a text that cannot be read which a machine put there, or took for another. */
export function pastedSign(text: string): YamlFault | undefined {
  let begin = 0;
  for (const line of text.split("\n")) {
    for (const { looks, says, hint } of SIGNS) {
      const [, before, sign] = looks.exec(line) ?? [];
      if (before !== undefined && sign !== undefined)
        return { offset: begin + before.length, message: says(sign), hint };
    }
    begin += line.length + 1;
  }
  return undefined;
}

/** e.g. U+00A0 */
function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
