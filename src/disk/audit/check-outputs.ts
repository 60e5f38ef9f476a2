import type { Texts } from "../../texts/texts.ts";
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { misprintedDownloads } from "../../export/misprinted-downloads.ts";
import { documentsOf, type BriefingDocument } from "../../pdf/briefing-documents.ts";
import { mostPagesOf, titleTypeOf } from "../../pdf/variants.ts";
import type { ExpectedPdf } from "../../pdf/check/check.ts";
import { readFacts } from "../../pdf/check/pdf-facts.ts";
import { checkStandards } from "../../pdf/check/check-standards.ts";
import { checkBudget, checkPdf } from "../../pdf/check-pdf.ts";
import { forPaper } from "../../pdf/for-paper.ts";
import { sectionsIn } from "../../pdf/running-heads.ts";
import type { Problem } from "../../problem.ts";
import { pathToRoot } from "../../publish/imprint-view.ts";
import type { SiteSettings } from "../../publish/site-settings.ts";
import type { BriefingView } from "../../view/briefing-view.ts";
import { checkPage } from "../../view/check-page.ts";
import { drawnWords } from "../../view/drawn-words.ts";
import { firstWords } from "../../view/first-words.ts";
import { headingsIn } from "../../view/headings-in.ts";
import { pageTexts, runningText } from "../../view/page-texts.ts";
import { marginTexts } from "../../view/print-view.ts";
import { silentTexts } from "../../view/silent-texts.ts";
import { deadDownloads } from "./dead-downloads.ts";
import { deadLinks } from "./dead-links.ts";
import { sitePages, sourcePages } from "../site/render-pages.ts";

/** What is wrong with what was built: faults of ours, and problems that the authors of a briefing can solve. */
export type OutputFaults = {
  readonly faults: readonly string[];
  readonly problems: readonly SluggedProblem[];
};

/** A problem and the briefing it is of. */
type SluggedProblem = Problem & { readonly slug: string };

/** Names of the bundled faces as they stand in a PDF; any other is a fallback that crept in. */
const FONTS = ["SourceSerif4", "SourceSans3", "NotoNaskhArabic"];

/** Reads back what was built, and says what is wrong with it: pages and PDFs. */
export async function checkOutputs(
  views: readonly BriefingView[],
  site: string,
  texts: Texts,
  settings: SiteSettings,
  languages: ReadonlyMap<string, Texts> = new Map(),
): Promise<OutputFaults> {
  const faults: string[] = [];
  const problems: SluggedProblem[] = [];
  const findDeadLinks = deadLinks(site, pathToRoot(settings) || "/");
  for (const page of [...sitePages(views), ...sourcePages(views)]) {
    const html = await readFile(join(site, page), "utf8");
    const dead = await findDeadLinks(html, posix.dirname(page));
    faults.push(...dead.map((fault) => `${page}: ${fault}`));
  }
  for (const view of views) {
    const dead = await deadDownloads(view.downloads, join(site, "briefings", view.slug));
    faults.push(...dead.map((fault) => `${view.slug}: ${fault}`));
    for (const { language, edition } of view.titlePages) {
      const [folder, words] = [`briefings/${view.slug}/${language}`, languages.get(language)];
      const html = await readFile(join(site, folder, "index.html"), "utf8");
      const found = [
        ...(await findDeadLinks(html, folder)),
        ...(words ? checkPage(html, { ...view, edition }, words, []) : []),
      ];
      faults.push(...found.map((fault) => `${view.slug}, title page in ${language}: ${fault}`));
    }
    const pagesOf = new Map<string, number>();
    const checked = new Map<string, CheckedPage>();
    for (const document of documentsOf(view, texts)) {
      const { id, title, sentences, variant } = document;
      const known = checked.get(document.page);
      const page = known ?? readPage(await readFile(join(site, document.page, "index.html"), "utf8"));
      const { html, said } = page;
      if (!known) {
        checked.set(document.page, page);
        faults.push(
          ...(await findDeadLinks(html, document.page)).map((fault) => `${id}, page: ${fault}`),
          ...checkPage(html, view, texts, sentences).map((fault) => `${id}, page: ${fault}`),
        );
      }
      const pdf = await readFacts(await readFile(join(site, document.file)));
      pagesOf.set(posix.relative(`briefings/${view.slug}`, document.file), pdf.pages.length);
      const expected = {
        title,
        language: view.language,
        headings: headingsIn(forPaper(html, variant.suffix)),
        firstWords: page.firstWords,
        sentences: sentences.map(({ says }) => says),
        drawings: variant.drawings(view).map(drawnWords),
        asOf: texts.say("print.as-of", { date: view.edition.asOf }),
        pageOf: (page: number, pages: number) => texts.say("print.page", { page, pages }),
        onPage: (page: number) => texts.say("general.on-page", { page }),
        fonts: FONTS,
        paper: variant.paper,
        mayLie: variant.mayLie,
        page: said,
        margins: marginTexts(view.print, sectionsIn(html)),
        mark: { says: view.handling, points: variant.markType },
        inks: variant.inks,
        rowsMayPart: variant.tablesRunIn,
        titleType: titleTypeOf(variant, html),
        leastType: variant.leastType,
        leastDrawnType: variant.leastDrawnType,
        mostPages: mostPagesOf(variant, view),
      };
      faults.push(
        ...(await checkPdf(pdf, expected)).map((fault) => `${id}, PDF: ${fault}`),
        ...(await checkStandards(pdf)).map((fault) => `${id}, PDF: ${fault}`),
      );
      problems.push(...(await checkBudget(pdf, expected)).map((fault) => overlong(view, document, fault)));
    }
    const { html = "" } = checked.get(`briefings/${view.slug}/`) ?? {};
    const misprinted = misprintedDownloads(html, view.downloads, pagesOf, texts);
    faults.push(...misprinted.map((fault) => `${view.slug}: ${fault}`));
  }
  return { faults, problems };
}

/** A page, and what it says as its PDFs have to. */
type CheckedPage = {
  readonly html: string;
  readonly said: NonNullable<ExpectedPdf["page"]>;
  readonly firstWords: ReadonlyMap<string, string>;
};

/** Several documents are printed from one page, which says the same to all. */
function readPage(html: string): CheckedPage {
  const said = { texts: pageTexts(html), running: runningText(html), silent: silentTexts(html) };
  return { html, said, firstWords: firstWords(html) };
}

function overlong({ slug }: BriefingView, { variant }: BriefingDocument, fault: string): SluggedProblem {
  return {
    slug,
    rule: "handout-fits-its-sheet",
    file: `data/${slug}/briefing.yaml`,
    line: 1,
    column: 1,
    message: `The ${variant.name} is too long. ${fault}`,
    hint: "Name fewer disagreements and gaps under “handout:”, or say the bottom line in fewer words.",
  };
}
