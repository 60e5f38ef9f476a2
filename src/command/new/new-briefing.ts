import { basename, join, relative, sep } from "node:path";
import { z } from "zod";
import { guessFormat } from "../../article/article-format.ts";
import { readArticle } from "../../article/read-article.ts";
import { numberOf } from "../../claim/repeated-numbers.ts";
import { HANDLING_MARKS } from "../../claim/report-plan.ts";
import { folderFor, standingOf } from "../../disk/add-article.ts";
import { createBriefing } from "../../disk/create-briefing.ts";
import { PROJECT_ROOT } from "../../disk/project.ts";
import { articleFault, readArticleBytes } from "../../disk/read-article-bytes.ts";
import { readArticleLibrary } from "../../disk/read-article-library.ts";
import { listBriefings, readBriefingFolder } from "../../disk/read-briefing-folder.ts";
import { schemaFolder } from "../../disk/schema-folder.ts";
import { shownFolder } from "../../disk/shown-paths.ts";
import { daySchema, faultOfId, textSchema } from "../../yaml/id.ts";
import type { Problem } from "../../problem.ts";
import type { Question } from "./ask-missing.ts";
import { EXAMPLE_ARTICLE } from "./example-article.ts";
import { UsageError } from "../run-command.ts";
import { freeNumber } from "./free-number.ts";
import { scaffoldBriefing, type FirstArticle } from "./scaffold-briefing.ts";
import type { NewBriefing } from "./skeleton-files.ts";

/** Where a new briefing goes. `articles` is the article library, as for a check. */
export type NewPlace = Pick<NewBriefing, "slug"> & {
  readonly dataFolder: string;
  readonly articles: string | undefined;
};

/** What has to be known of it; the article may be left out, and the day is today. */
export function questionsOfNew(today: string): readonly Question[] {
  const marks = HANDLING_MARKS.toReversed();
  return [
    { option: "title", ask: "Title", schema: textSchema },
    { option: "author", ask: "Who answers for it", schema: textSchema },
    {
      option: "handling",
      ask: `Handling mark, one of ${marks.join(", ")}`,
      schema: z.enum(marks, `it is one of ${marks.join(", ")}`),
      meant: (answer) => markMeant(answer, marks),
    },
    {
      option: "article",
      ask: "File of the first article, or nothing for an invented example",
      schema: z.string(),
      otherwise: "",
      fault: async (file) => (file === "" ? undefined : faultOfFile(await readArticleBytes(file))),
    },
    { option: "as-of", ask: "", schema: daySchema, otherwise: today },
  ];
}

/** e.g. tlp:clear, Clear and “TLP: CLEAR” for TLP:CLEAR */
function markMeant(answer: string, marks: readonly string[]): string {
  const bare = (mark: string): string => mark.toUpperCase().replaceAll(/^TLP|[\s:]/gu, "");
  return marks.find((mark) => bare(mark) === bare(answer)) ?? answer;
}

function faultOfFile(read: Uint8Array | Problem): string | undefined {
  return read instanceof Uint8Array ? undefined : read.message.replace(/^T/u, "t").replace(/\.$/u, "");
}

/** What was written; or why an article cannot be read, or what no example of it keeps. */
export type NewResult =
  | { readonly ok: true; readonly written: readonly string[]; readonly added: string | undefined }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Writes a briefing that passes the check, with one claim as an example; nothing of it where anything is wrong. */
export async function newBriefing(place: NewPlace, answers: ReadonlyMap<string, string>): Promise<NewResult> {
  const answer = (option: string): string => answers.get(option) ?? "";
  const first = await readFirst(answer("article") || undefined);
  if (!("article" in first)) return { ok: false, problems: [first] };
  const scaffold = scaffoldBriefing(
    {
      slug: place.slug,
      title: answer("title"),
      author: answer("author"),
      handling: answer("handling"),
      number: freeNumber(answer("as-of").slice(0, 4), await numbersIn(place.dataFolder)),
      asOf: answer("as-of"),
      schemas: schemaFolder(join(place.dataFolder, place.slug)),
    },
    first,
  );
  if (!scaffold.ok) return scaffold;
  const article = await missingArticle(place, first);
  const { dataFolder, slug } = place;
  await createBriefing({ dataFolder, slug, files: scaffold.files, article });
  return {
    ok: true,
    written: [...scaffold.files.keys()],
    added: article && join(article.folder, article.name),
  };
}

/** What was written, and what to do next. */
export function describeNew(
  slug: string,
  dataFolder: string,
  { written, added }: Extract<NewResult, { ok: true }>,
): string {
  const folder = shownFolder(dataFolder, process.cwd());
  const article = added
    ? `Added to the article library, which is no part of the repository: ${relative(process.cwd(), added).replaceAll(sep, "/")}\n`
    : "";
  return `Written to ${folder}/${slug}/: ${written.join(", ")}
${article}
Next: put your own sentences into ${folder}/${slug}/claims.yaml, and see with npm run check whether they stand;
npm run build makes the page and the PDFs. Say in ${folder}/site.yaml who you are: the name, contact and licence there
are printed.
`;
}

/** The numbers that briefings have already. */
async function numbersIn(dataFolder: string): Promise<readonly string[]> {
  const slugs = await listBriefings(dataFolder);
  const folders = await Promise.all(slugs.map(async (slug) => await readBriefingFolder(dataFolder, slug)));
  return folders.flatMap((folder) => numberOf(folder)?.number ?? []);
}

/** Refuses a name that is none or is taken, before anything is asked or read. */
export async function readSlug(words: readonly string[], dataFolder: string): Promise<string> {
  const [slug, ...more] = words;
  if (slug === undefined || more.length > 0) throw new UsageError("Name one briefing, e.g. bridge-closure.");
  const fault = slug === "schema" ? "is kept for schemas" : faultOfId(slug);
  if (fault !== undefined) throw new UsageError(`“${slug}” ${fault}; a name like bridge-closure will do.`);
  if ((await listBriefings(dataFolder)).includes(slug))
    throw new UsageError(`There is a briefing “${slug}” already; choose another name.`);
  return slug;
}

async function readFirst(file: string | undefined): Promise<FirstArticle | Problem> {
  const fileName = file === undefined ? EXAMPLE_ARTICLE.fileName : basename(file);
  const bytes =
    file === undefined ? new TextEncoder().encode(EXAMPLE_ARTICLE.text) : await readArticleBytes(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const article = readArticle(bytes, undefined, guessFormat(fileName, bytes));
  if (!article.ok) {
    const { message, hint, line = 1, column = 1 } = article;
    return { ...articleFault(file ?? fileName, message, hint), line, column };
  }
  const id = file === undefined ? EXAMPLE_ARTICLE.id : idFor(fileName);
  return { article, fileName, path: file ?? fileName, id, isOurs: file === undefined };
}

/** The name of the file if it makes an id that is easily written. e.g. “Withdrawal (2).txt” → withdrawal-2 */
function idFor(fileName: string): string {
  const words = fileName
    .replace(/\.[^.]*$/u, "")
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  const id = words?.join("-") ?? "";
  return /^[a-z].{1,19}$/u.test(id) ? id : "first";
}

/** What the library lacks to verify the new briefing; undefined if it has the article already, under whatever name. */
async function missingArticle(
  wish: NewPlace,
  { article: { bytes }, fileName }: FirstArticle,
): Promise<{ folder: string; name: string; bytes: Uint8Array } | undefined> {
  const environment = process.env["BRIEFBOOK_ARTICLES"];
  const library = await readArticleLibrary({ articles: wish.articles, environment, root: PROJECT_ROOT });
  const standing = standingOf(library, { name: fileName, bytes });
  if (standing === "there") return undefined;
  if (standing === "taken")
    throw new UsageError(`The article library has another ${fileName}; give this one another name.`);
  const folder = folderFor(library, PROJECT_ROOT);
  return { folder, name: fileName, bytes };
}
