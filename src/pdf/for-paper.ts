/** Says on the page itself which variant it is printed as; the styles for paper tell by `data-paper`. */
export function forPaper(html: string, suffix: string): string {
  const marked = html.replace(/<html(?=[\s>])/u, `<html data-paper="${suffix}"`);
  if (marked === html) throw new Error("The page has no <html> that could say what it is printed for.");
  return marked;
}
