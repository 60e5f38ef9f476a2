/**
 * An address in parts between which a line may break: after the double slash, and before what divides it, so that no
 * sign at the end of a line is taken for a full stop or a hyphen (Chicago Manual of Style, 17th ed., 14.18).
 *
 * e.g. https://example.org/a-b: https://, example, .org, /a, -b
 */
export function addressParts(address: string): readonly string[] {
  return address.split(/(?<=\/\/)|(?<!^|[:/])(?=[/.,?#&=_%~-])/u);
}
