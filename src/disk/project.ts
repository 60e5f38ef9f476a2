import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkBriefing, type BriefingCheck } from "../briefing.ts";
import { movedQuotes, withMovedQuotes } from "../claim/moved-quotes.ts";
import { repeatedNumbers } from "../claim/repeated-numbers.ts";
import { sortProblems } from "../problem.ts";
import { printPublishedText, publishedTextName } from "../source/published-text.ts";
import { libraryOf } from "./library-of.ts";
import {
  listBriefings,
  misnamedBriefings,
  readBriefingFolder,
  type BriefingFolder,
} from "./read-briefing-folder.ts";
import { readArticleLibrary } from "./read-article-library.ts";
import { shownFolder, withShownPaths, type Whereabouts } from "./shown-paths.ts";
import { writeFileSafely } from "./write-file-safely.ts";

/** The folder that holds package.json. */
export const PROJECT_ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where a run finds what it needs. */
export type CheckWish = {
  readonly dataFolder: string;
  readonly articles?: string | undefined;
  /** What names `articles`, where it is no option of the command line. */
  readonly namedBy?: string | undefined;
  /** The slug of the one briefing that is asked for; all of them where it is left out. */
  readonly only?: string;
};

/** A briefing with its files and what the check found. */
export type CheckedFolder = {
  readonly folder: BriefingFolder;
  readonly check: BriefingCheck;
  readonly lockWritten: boolean;
};

/** What paths are shown by: problems are read where the command was run. */
export function whereabouts({ dataFolder }: Pick<CheckWish, "dataFolder">): Whereabouts {
  return { dataFolder, cwd: process.cwd(), root: PROJECT_ROOT };
}

/** Reads and checks every briefing below the data folder, or the one that is wished for. Writes nothing. */
export async function checkFolders(wish: CheckWish): Promise<readonly CheckedFolder[]> {
  const environment = process.env["BRIEFBOOK_ARTICLES"];
  const library = await readArticleLibrary({
    articles: wish.articles,
    namedBy: wish.namedBy,
    environment,
    root: PROJECT_ROOT,
  });
  const isNamed = Boolean(wish.articles ?? environment);
  const folders: BriefingFolder[] = [];
  for (const slug of await listBriefings(wish.dataFolder))
    folders.push(await readBriefingFolder(wish.dataFolder, slug));
  const wanted = folders.filter(({ slug }) => wish.only === undefined || slug === wish.only);
  const misnamed = wish.only === undefined ? await misnamedBriefings(wish.dataFolder) : [];
  const refused = misnamed.map(({ slug, problem }): CheckedFolder => {
    const problems = [withShownPaths(problem, slug, whereabouts(wish))];
    const counts = { claims: 0, quotes: 0, standing: 0 };
    const folder = { slug, files: new Map() };
    return { folder, check: { slug, problems, basis: "attested", counts }, lockWritten: false };
  });
  const repeated = repeatedNumbers(folders);
  const checked = wanted.map((folder): CheckedFolder => {
    const check = checkBriefing(folder, libraryOf(folder, folders, { library, isNamed }));
    const twin = repeated.get(folder.slug);
    const found = twin ? sortProblems([...check.problems, twin]) : check.problems;
    const problems = found.map((problem) => withShownPaths(problem, folder.slug, whereabouts(wish)));
    return { folder, check: { ...check, problems }, lockWritten: false };
  });
  return [...checked, ...refused];
}

/**
 * Puts right the address of every quote that stands word for word in another passage of its article, and checks again.
 * Only on an explicit wish: that a quote moved may mean that the article was edited around it.
 */
export async function updateMoved(wish: CheckWish): Promise<readonly string[]> {
  const told: string[] = [];
  for (const { folder, check } of await checkFolders(wish)) {
    const moved = check.briefing ? movedQuotes(check.briefing) : [];
    const claims = folder.files.get("claims.yaml");
    if (moved.length === 0 || !claims) continue;
    await writeFileSafely(
      join(wish.dataFolder, folder.slug, "claims.yaml"),
      withMovedQuotes(claims.text, moved),
    );
    const file = `${shownFolder(wish.dataFolder, process.cwd())}/${folder.slug}/claims.yaml`;
    told.push(...moved.map(({ place, from, to }) => `${file}:${place.line}  ${from} is now ${to}`));
  }
  return told;
}

/** Checks every briefing; of each that was verified without a problem, writes the lock and the texts to be published. */
export async function checkAndLock(wish: CheckWish): Promise<readonly CheckedFolder[]> {
  const checked = await checkFolders(wish);
  return Promise.all(
    checked.map(async (one) => {
      if (one.check.lock === undefined || one.check.problems.length > 0) return one;
      for (const [id, text] of one.check.texts ?? []) {
        const name = publishedTextName(id);
        await writeFileSafely(
          join(wish.dataFolder, one.folder.slug, ...name.split("/")),
          printPublishedText(text),
        );
      }
      const path = join(wish.dataFolder, one.folder.slug, "evidence.lock.json");
      return { ...one, lockWritten: await writeFileSafely(path, one.check.lock) };
    }),
  );
}
