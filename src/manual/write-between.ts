/**
 * A document with what stands between `<!-- name -->` and `<!-- /name -->` written anew.
 *
 * @throws where it has no place for that.
 */
export function writeBetween(markdown: string, name: string, text: string): string {
  const [first, last] = [`<!-- ${name} -->\n`, `<!-- /${name} -->\n`];
  const [start, end] = [markdown.indexOf(first), markdown.indexOf(last)];
  if (start < 0 || end < start)
    throw new Error(`There is no ${first.trim()} … ${last.trim()} to write between.`);
  return `${markdown.slice(0, start + first.length)}\n${text}\n${markdown.slice(end)}`;
}
