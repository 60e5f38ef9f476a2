type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Rounds to two decimals and never prints -0. e.g. 12.3456 → 12.35 */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** Escapes text for element content and for attributes in double quotes. */
export function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Undoes `escapeText`. */
export function unescapeText(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** Prints an element; undefined attributes are left out, and without content it closes itself. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const open = openTag(name, attributes);
  return content === undefined ? `${open.slice(0, -1)}/>` : `${open}${content}</${name}>`;
}

/** Prints an opening tag. */
export function openTag(name: string, attributes: Attributes): string {
  const printed = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === "number" ? round(value) : escapeText(value)}"`],
  );
  return `<${name}${printed.join("")}>`;
}
