/**
 * Bytes 0x80 to 0x9F, the only ones in which windows-1252 differs from Latin-1. Our own table, because
 * `TextDecoder("windows-1252")` of Node 20.18 to 20.20 reads them wrongly. Five of them mean nothing.
 */
const HIGH_CONTROLS: readonly (string | undefined)[] = [
  "€", undefined, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", undefined, "Ž", undefined,
  undefined, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", undefined, "ž", "Ÿ",
]; // prettier-ignore

/** The character of one windows-1252 byte, or `undefined` for the five bytes that have none. */
export function windows1252Character(byte: number): string | undefined {
  return byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS[byte - 0x80] : String.fromCharCode(byte);
}
