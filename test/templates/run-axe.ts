import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "puppeteer";

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Puts axe into the page, past its security policy; to be done again after each navigation. */
export async function putAxeInto(page: Page): Promise<void> {
  await page.evaluate(await source);
}

/**
 * What axe finds on the page as it is, a line each: everything it knows, its best practices, and that a visible label
 * is part of the name that is read out (WCAG 2.5.3), which axe counts among its experiments, and that targets are large
 * or far enough from each other (WCAG 2.5.8), which it leaves out unless asked.
 */
export async function axeFindings(page: Page, leaveOut: readonly string[] = []): Promise<readonly string[]> {
  const rules = Object.fromEntries([
    ["label-content-name-mismatch", { enabled: true }],
    ["target-size", { enabled: true }],
    ...leaveOut.map((rule) => [rule, { enabled: false }] as const),
  ]);
  const options: RunOptions = { rules, resultTypes: ["violations"] };
  const violations = await page.evaluate(async (given: RunOptions) => {
    const { axe } = globalThis as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } };
    const results = await axe.run(given);
    return results.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary ?? ""}`),
    }));
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.replaceAll(/\s+/gu, " ")}`),
  );
}
