/** Makes an HTML element of one class, with texts and elements in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

export function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement("a");
  made.setAttribute("href", href);
  made.append(text);
  return made;
}
