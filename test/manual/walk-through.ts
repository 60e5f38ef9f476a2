import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runNode, type Outcome } from "../command/fresh-clone.ts";

/** A block of a document: what it is, the file it is about, what stands in it, and where. */
type Block = { readonly kind: string; readonly file: string; readonly text: string; readonly at: number };

/** What a document says that commands print, and what they do print. */
export type Told = {
  readonly command: string;
  readonly said: string;
  readonly printed: string;
  readonly at: number;
};

/**
 * Does what a document tells its reader to do, in a folder with the project: writes its files, applies its changes (diff),
 * runs its commands (sh). Each block of kind `console` is what the commands before it print. A file with `#id` is one entry of
 * its list.
 */
export async function walkThrough(markdown: string, root: string): Promise<readonly Told[]> {
  const told: Told[] = [];
  let last = { command: "", printed: "" };
  for (const block of blocksOf(markdown)) {
    if (block.kind === "sh") last = await runAll(block.text, root);
    else if (block.kind === "console") told.push({ ...last, said: block.text, at: block.at });
    else if (block.kind === "diff") change(join(root, block.file), block.text);
    else if (block.file.includes("#")) putEntry(root, block);
    else {
      mkdirSync(dirname(join(root, block.file)), { recursive: true });
      writeFileSync(join(root, block.file), block.text);
    }
  }
  return told;
}

function blocksOf(markdown: string): readonly Block[] {
  return Array.from(markdown.matchAll(/^```(\w+)(?: (\S+))?\n([^]*?)^```$/gmu), (match) => {
    const [, kind = "", file = "", text = ""] = match;
    return { kind, file, text, at: match.index + match[0].length - "```".length - text.length };
  });
}

async function runAll(text: string, root: string): Promise<{ command: string; printed: string }> {
  const command = text.trimEnd();
  const { out, error } = await runLine(command, root);
  return { command, printed: out + error };
}

/** Runs one command as it is typed. e.g. npm run why -- gates-worn */
export async function runLine(command: string, root: string): Promise<Outcome> {
  const [, script = "", rest = ""] = /^npm run (\S+)(?: -- (.*))?$/u.exec(command) ?? [];
  const args = Array.from(rest.matchAll(/"([^"]*)"|\S+/gu), ([word, quoted]) => quoted ?? word);
  return await runNode(root, [join(root, "scripts", `${script}.ts`), ...args]);
}

/** Lines that begin with - are replaced by the lines with + behind them. */
function change(path: string, diff: string): void {
  let text = readFileSync(path, "utf8");
  for (const [, before = "", after = ""] of diff.matchAll(/((?:^- .*\n)+)((?:^\+ .*\n)+)/gmu)) {
    const [old, fresh] = [before.replaceAll(/^- /gmu, ""), after.replaceAll(/^\+ /gmu, "")];
    if (text.split(old).length !== 2) throw new Error(`“${old}” does not stand once in ${path}.`);
    text = text.replace(old, () => fresh);
  }
  writeFileSync(path, text);
}

/** Puts one entry of a list in the place of that with its id, or at the end. */
function putEntry(root: string, { file, text }: Block): void {
  const [name = "", id = ""] = file.split("#");
  if (!text.startsWith(`- id: ${id}\n`)) throw new Error(`The entry for ${file} is of another id.`);
  const entries = readFileSync(join(root, name), "utf8").split(/^(?=- )/mu);
  const at = entries.findIndex((entry) => entry.startsWith(`- id: ${id}\n`));
  writeFileSync(join(root, name), (at === -1 ? [...entries, text] : entries.with(at, text)).join(""));
}
