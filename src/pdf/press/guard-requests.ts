import type { HTTPRequest, Page } from "puppeteer";

/**
 * Of the page while it is printed, over the policy it carries itself: nothing runs, and nothing comes from elsewhere.
 * Styles in the page itself ask for nothing, and are left to its own policy.
 * Interception alone would not see every way out, nor would the resolver rule that the browser is started with.
 */
const POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** How the browser tells of what the policy stops. e.g. Loading the image 'https://example.org/a.png' violates … */
const STOPPED = /'(?<target>[a-z][\w+.-]*:[^']*)' violates the following Content Security Policy/u;

/** What happened while a page was open: what went wrong, and which paths of the site it loaded. */
export type Observed = { readonly reasons: Set<string>; readonly loaded: Set<string> };

/** Answers the page itself with `html`, lets the site through, stops all else, and notes what it does. */
export async function guardRequests(
  page: Page,
  url: string,
  html: string,
  { reasons, loaded }: Observed,
): Promise<void> {
  const { origin } = new URL(url);
  const answer = async (request: HTTPRequest): Promise<void> => {
    const target = request.url();
    if (request.isNavigationRequest() && request.frame() === page.mainFrame() && target === url) {
      const headers = { "Content-Security-Policy": POLICY };
      await request.respond({ contentType: "text/html; charset=utf-8", headers, body: html });
    } else if (target === `${origin}/favicon.ico`) {
      // Whole Chromes ask for it on their own account, not on the page's.
      await request.respond({ status: 204 });
    } else if (target.startsWith("data:")) {
      await request.continue();
    } else if (new URL(target).origin === origin) {
      loaded.add(new URL(target).pathname);
      await request.continue();
    } else {
      reasons.add(outside(target));
      await request.abort("blockedbyclient");
    }
  };
  await page.setRequestInterception(true);
  // A request whose page is gone can no longer be answered; that failure surfaces where the page is awaited.
  page.on("request", (request) => void answer(request).catch(() => undefined));
  page.on("response", (response) => {
    if (response.status() >= 400) reasons.add(`${response.url()} answers with ${response.status()}.`);
  });
  page.on("requestfailed", (request) => {
    const target = request.url();
    if (target.startsWith(`${origin}/`))
      reasons.add(`${target} could not be loaded (${request.failure()?.errorText}).`);
  });
  page.on("console", (message) => {
    const text = message.text();
    const stopped = STOPPED.exec(text)?.groups?.["target"];
    // Failed resources, which are told above with their addresses, are repeated here without.
    const repeats = text.startsWith("Failed to load resource");
    if (message.type() !== "error" || repeats) return;
    reasons.add(
      stopped === undefined || stopped.startsWith(origin) ? `The browser reports: ${text}` : outside(stopped),
    );
  });
}

function outside(target: string): string {
  return `It asks for ${target}, which is outside the site.`;
}
