/** An address of the web as it stands, or nothing: registers hold what people typed, and pages link to no `javascript:`. */
export function webAddress(url: string | null): string {
  return url !== null && /^https?:\/\/[^\s/]/iu.test(url) && URL.canParse(url) ? url : "";
}

/**
 * The address of an article with a text fragment, so that browsers open it at the quoted words (WICG, URL Fragment Text
 * Directives, section 3.3: dash, comma and ampersand have a meaning there and are percent-encoded). Empty without an
 * address.
 */
export function quotedAt(url: string | null, quote: string): string {
  const address = webAddress(url);
  if (address === "") return "";
  const words = encodeURIComponent(quote).replaceAll("-", "%2D");
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${words}`;
}
