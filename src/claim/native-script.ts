import type { Entity } from "./entity.ts";

type Native = NonNullable<Entity["native"]>;

/** Every letter of a script, and what it is called. */
const SCRIPTS = {
  Arabic: /\p{Script=Arabic}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
} as const;

const SCRIPT_OF: Readonly<Record<Native["language"], keyof typeof SCRIPTS>> = {
  ar: "Arabic",
  fa: "Arabic",
  ckb: "Arabic",
  ru: "Cyrillic",
  uk: "Cyrillic",
};

/** What a name is written in where its language is written otherwise; undefined where they fit. */
export function misfitOfScript({
  name,
  language,
}: Native): { readonly asks: string; readonly fitting: readonly string[] } | undefined {
  const asks = SCRIPT_OF[language];
  const has = Object.entries(SCRIPTS).flatMap(([script, letters]) => (letters.test(name) ? [script] : []));
  if (has.length === 1 && has[0] === asks) return undefined;
  const fitting = Object.entries(SCRIPT_OF).flatMap(([one, script]) => (has[0] === script ? [one] : []));
  return { asks, fitting };
}
