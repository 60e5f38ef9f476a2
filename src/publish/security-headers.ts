import { TITLE_PAGE_LANGUAGES } from "../claim/title-page.ts";

/** Where a directive can stand: pages carry the policy in themselves, but cannot say by whom they may be framed. */
type Carrier = "page and host" | "host";

type Directive = { readonly name: string; readonly value: string; readonly carrier: Carrier };

/**
 * The policy of every page (CSP 3). Nothing runs, loads or leaves but what lies on the site itself. A data block of
 * JSON-LD is no script to it (HTML, 4.12.1: a type that is no script’s is never executed).
 */
const POLICY: readonly Directive[] = [
  { name: "default-src", value: "'none'", carrier: "page and host" },
  { name: "style-src", value: "'self'", carrier: "page and host" },
  { name: "font-src", value: "'self'", carrier: "page and host" },
  { name: "img-src", value: "'self'", carrier: "page and host" },
  { name: "script-src", value: "'self'", carrier: "page and host" },
  // Our scripts ask for nothing. Lighthouse reads robots.txt from inside the page, as some crawlers do.
  { name: "connect-src", value: "'self'", carrier: "page and host" },
  { name: "base-uri", value: "'none'", carrier: "page and host" },
  { name: "form-action", value: "'none'", carrier: "page and host" },
  { name: "frame-ancestors", value: "'none'", carrier: "host" },
];

function printPolicy(directives: readonly Directive[]): string {
  return directives.map(({ name, value }) => `${name} ${value}`).join("; ");
}

/** As pages carry it, for whoever hosts them without headers, or opens them from the disk. */
export const META_POLICY = printPolicy(POLICY.filter(({ carrier }) => carrier === "page and host"));

/** As hosts send it with pages. Not with what can be taken along, which carries its style in itself, nor with PDFs. */
export const PAGE_POLICY = printPolicy(POLICY);

/** Features that no page uses, and that nothing on it may. */
const SWITCHED_OFF = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "payment",
  "usb",
];

/** What hosts send with every file. */
export const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ["Referrer-Policy", "no-referrer"],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  ["Permissions-Policy", SWITCHED_OFF.map((feature) => `${feature}=()`).join(", ")],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Strict-Transport-Security", "max-age=31536000"],
];

/** The name that pages carry their policy under. */
export const POLICY_HEADER = "Content-Security-Policy";

/**
 * How long a file may be kept without asking again. Names hold no hash of the content, so that nothing is immutable: an
 * edition is to be seen at once, while a face may be a month old.
 */
export const CACHING = { faces: "public, max-age=2592000", others: "no-cache" } as const;

/** Where pages lie, as paths of the site; a colon stands for one part of a path, a star for all that follow. */
export const PAGE_PATHS: readonly string[] = [
  "/",
  "/index.html",
  "/404.html",
  "/method/*",
  "/years/*",
  "/accessibility/*",
  "/search/*",
  "/briefings/:slug/",
  "/briefings/:slug/index.html",
  "/briefings/:slug/handout/*",
  "/briefings/:slug/sources/*",
  // One by one: a place for any language would be the handout’s and that of the data as well.
  ...TITLE_PAGE_LANGUAGES.map((language) => `/briefings/:slug/${language}/*`),
];

/** Where the faces lie. */
export const FACE_PATHS = "/assets/fonts/*";

/** What a host sends with the file of a path. e.g. /briefings/dam/index.html */
export function headersFor(path: string): readonly (readonly [name: string, value: string])[] {
  const isPage = /(?:\/|\.html)$/u.test(path) && !path.includes("/data/");
  const caching = path.startsWith(FACE_PATHS.slice(0, -1)) ? CACHING.faces : CACHING.others;
  return [...HEADERS, ...(isPage ? [[POLICY_HEADER, PAGE_POLICY] as const] : []), ["Cache-Control", caching]];
}
