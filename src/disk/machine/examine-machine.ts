import { mkdtemp, rm, statfs } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { MachineLacks } from "../../machine-lacks.ts";
import { countOf } from "../../problem.ts";
import { fontFiles } from "../site/copy-fonts.ts";
import { printOnePage } from "../print/print-one-page.ts";
import { PROJECT_ROOT } from "../project.ts";
import { readArticleLibrary } from "../read-article-library.ts";
import { listBriefings } from "../read-briefing-folder.ts";
import type { Finding, Examined } from "./examined.ts";
import { examineInstallation } from "./examine-installation.ts";
import { findBrowser, thisMachine } from "./find-browser.ts";

export function thisInstallation(dataFolder: string, articles: string | undefined): Examined {
  return {
    root: PROJECT_ROOT,
    dataFolder,
    articles,
    browsers: thisMachine,
    print: printOnePage,
    fonts: fontFiles(),
    free: async (folder) => {
      const { bavail, bsize } = await statfs(folder);
      return bavail * bsize;
    },
    node: { version: process.versions.node, path: process.execPath },
  };
}

/** A build of a few briefings, its earlier output and the spool of the browser take less. */
const ROOM = 500e6;

/** Everything that decides whether Briefbook works here, in the order in which it would fail. */
export async function examineMachine(examined: Examined): Promise<readonly Finding[]> {
  const looks = [...examineInstallation, browser, writing, room, articles, briefings];
  const findings: Finding[] = [];
  for (const look of looks) {
    const { says, hint, ...finding } = await look(examined).catch((error: unknown) =>
      lacking(look.name, error),
    );
    findings.push({
      ...finding,
      says: withoutHome(says, examined),
      ...(hint !== undefined && { hint: withoutHome(hint, examined) }),
    });
  }
  return findings;
}

function lacking(name: string, error: unknown): Finding {
  if (error instanceof MachineLacks) return { name, says: error.message, hint: error.hint };
  const says = error instanceof Error ? error.message : String(error);
  return { name, says, hint: "This is not foreseen; please report it with all these lines." };
}

/** What is pasted somewhere need not tell who works where. */
function withoutHome(text: string, { root, browsers }: Examined): string {
  return [
    [root, "(project)"],
    [browsers.home, "~"],
    [homedir(), "~"],
  ].reduce((shown, [path = "", name = ""]) => (path.length > 1 ? shown.replaceAll(path, name) : shown), text);
}

async function browser({ browsers, print }: Examined): Promise<Finding> {
  const found = await findBrowser(browsers);
  const says = `${found.version} (${found.source})`;
  try {
    await print(found);
    return { name: "browser", says: `${says}, and it prints` };
  } catch (error) {
    const { hint, says: why } = lacking("browser", error);
    return {
      name: "browser",
      says: `${says}, but it does not print: ${why.split("\n")[0]}`,
      hint: hint ?? "",
    };
  }
}

async function writing({ root, dataFolder }: Examined): Promise<Finding> {
  const closed: string[] = [];
  for (const folder of [root, dataFolder, tmpdir()]) {
    try {
      const made = await mkdtemp(join(folder, ".doctor-"));
      await rm(made, { recursive: true });
    } catch {
      closed.push(folder);
    }
  }
  return closed.length > 0
    ? {
        name: "writing",
        says: `not allowed in ${closed.join(", ")}`,
        hint: "Give the user who runs the commands the right to write there.",
      }
    : { name: "writing", says: "allowed in the project, its data and the temporary folder" };
}

async function room({ root, free }: Examined): Promise<Finding> {
  const places = [
    ["project", root],
    ["temporary folder", tmpdir()],
  ] as const;
  const found = await Promise.all(places.map(async ([name, path]) => ({ name, bytes: await free(path) })));
  const says = found
    .map(({ name, bytes }) => `${(bytes / 1e9).toFixed(1)} GB free for the ${name}`)
    .join(", ");
  const isShort = found.some(({ bytes }) => bytes < ROOM);
  return {
    name: "disk",
    says,
    ...(isShort && { hint: `Free some room: a build needs up to ${ROOM / 1e9} GB.` }),
  };
}

async function articles({ root, articles: named, browsers }: Examined): Promise<Finding> {
  const environment = browsers.env["BRIEFBOOK_ARTICLES"];
  const library = await readArticleLibrary({ articles: named, environment, root });
  const says = library
    ? `${countOf(library.files.length, "file")} in ${library.folder}: quotes are verified in them`
    : "none at hand: quotes are attested by the locks";
  return { name: "articles", says };
}

async function briefings({ dataFolder }: Examined): Promise<Finding> {
  const slugs = await listBriefings(dataFolder);
  return slugs.length > 0
    ? { name: "briefings", says: slugs.join(", ") }
    : { name: "briefings", says: "none", hint: "Start one: npm run new -- SLUG" };
}
