import { sha256 } from "../article/hash.ts";

/**
 * A UUID that follows from a name: equal names have equal ones, on every machine and at every address (RFC 9562, version
 * 8, made from SHA-256 as in its appendix B.2).
 */
export function nameUuid(...name: readonly string[]): string {
  const hex = sha256(JSON.stringify(name)).slice(0, 32);
  const variant = (Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8;
  const digits = `${hex.slice(0, 12)}8${hex.slice(13, 16)}${variant.toString(16)}${hex.slice(17)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");
}
