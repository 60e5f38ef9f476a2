import type { Browser, Page } from "puppeteer";

/** What happened while a page was open, apart from what it should. */
export type Visit = { readonly page: Page; readonly incidents: readonly string[] };

/**
 * Opens a page and notes every console message, error, failed or foreign request and breach of its security policy.
 * Fonts are waited for.
 */
export async function visit(browser: Browser, url: string, width: number, scripts = true): Promise<Visit> {
  const { origin } = new URL(url);
  const incidents: string[] = [];
  const page = await browser.newPage();
  page.on("console", (message) => incidents.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => incidents.push(`error: ${String(error)}`));
  page.on("requestfailed", (request) => incidents.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    // What a page holds itself goes nowhere; the policies of the pages decide where they may.
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== "data:" && asked !== origin) incidents.push(`foreign: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) incidents.push(`${response.status()}: ${response.url()}`);
  });
  await page.setJavaScriptEnabled(scripts);
  await page.setViewport({ width, height: 800 });
  if (scripts) {
    await page.evaluateOnNewDocument(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
        // oxlint-disable-next-line no-console -- The console is how the page tells the test.
        console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
      );
    });
  }
  await page.goto(url, { waitUntil: "load" });
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  return { page, incidents };
}

/** The faces that a page's text is really drawn with, by the browser's own account. e.g. Source Serif 4 SemiBold */
export async function drawnFaces(page: Page): Promise<ReadonlyMap<string, boolean>> {
  const session = await page.createCDPSession();
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "body *" });
  const faces = new Map<string, boolean>();
  const read = async (nodeId: number) => {
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    for (const { familyName, isCustomFont } of fonts) faces.set(familyName, isCustomFont);
  };
  await Promise.all(nodeIds.map(read));
  await session.detach();
  return faces;
}
