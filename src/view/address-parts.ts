/**
 * An address in parts between which a line may break: behind its host, and before what divides its path, so that no sign
 * at the end of a line is taken for a full stop or a hyphen (Chicago Manual of Style, 17th ed., 14.18).
 *
 * e.g. https://example.org/a-b: https://example.org, /a, -b
 */
export function addressParts(address: string): readonly string[] {
  const [host = ""] = /^[a-z]+:\/\/[^/?#]+/u.exec(address) ?? [];
  const path = address.slice(host.length).split(/(?<=[^/.,?#&=_%~-])(?=[/.,?#&=_%~-])/u);
  return [host, ...path].filter((part) => part !== "");
}
