import { launch, type Browser } from "puppeteer";
import {
  CATEGORIES,
  type Category,
  type LighthouseRun,
  type Profile,
} from "../../publish/lighthouse-goals.ts";
import { findLighthouse } from "../machine/find-lighthouse.ts";
import { findOrInstallBrowser } from "../machine/install-browser.ts";

/** What we use of Lighthouse. */
type Audit = {
  readonly score: number | null;
  readonly numericValue?: number;
  readonly displayValue?: string;
};
type Group = {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
};
type Report = {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<Record<string, Group>>;
  readonly audits: Readonly<Record<string, Audit>>;
};
type Lighthouse = {
  readonly default: (
    url: string,
    flags: object,
    config: object | undefined,
    page: unknown,
  ) => Promise<{ readonly lhr: Report }>;
  readonly desktopConfig: object;
};

/** From here on Lighthouse shows an audit in green. */
const GOOD = 0.9;

export type RunLighthouse = (url: string, profile: Profile) => Promise<LighthouseRun>;

/** Gives `work` a way to run Lighthouse in our own browser, and closes that at the end. */
export async function withLighthouse<T>(
  say: (line: string) => void,
  work: (run: RunLighthouse) => Promise<T>,
): Promise<T> {
  const lighthouse = (await import((await findLighthouse(say)).href)) as Lighthouse;
  const { path, args } = await findOrInstallBrowser(say);
  const browser = await launch({ executablePath: path, args: [...args] });
  try {
    return await work(async (url, profile) => await runOnce(lighthouse, browser, url, profile));
  } finally {
    await browser.close();
  }
}

/** A page of its own each time, with nothing kept from the last. */
async function runOnce(
  lighthouse: Lighthouse,
  browser: Browser,
  url: string,
  profile: Profile,
): Promise<LighthouseRun> {
  const context = await browser.createBrowserContext();
  const flags = { logLevel: "error", onlyCategories: CATEGORIES };
  const config = profile === "desktop" ? lighthouse.desktopConfig : undefined;
  const { lhr } = await lighthouse.default(url, flags, config, await context.newPage());
  await context.close();
  if (lhr.runtimeError) throw new Error(`Lighthouse on ${url}: ${lhr.runtimeError.message}`);
  return readReport(lhr);
}

function readReport({ categories, audits }: Report): LighthouseRun {
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const poor = (name: string): readonly string[] =>
    (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const { score: own = null, displayValue = "" } = audits[id] ?? {};
      return weight === 0 || own === null || own >= GOOD ? [] : [`${id} ${displayValue}`.trim()];
    });
  const each = <T>(of: (name: Category) => T): Readonly<Record<Category, T>> => ({
    performance: of("performance"),
    accessibility: of("accessibility"),
    "best-practices": of("best-practices"),
    seo: of("seo"),
  });
  return {
    scores: each(score),
    findings: each(poor),
    largest: audits["largest-contentful-paint"]?.numericValue ?? Number.NaN,
    blocked: audits["total-blocking-time"]?.numericValue ?? Number.NaN,
  };
}
