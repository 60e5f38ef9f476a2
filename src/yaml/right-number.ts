import { asTyped } from "./as-typed.ts";

/** The number in a text as YAML reads it, in both ways where a comma may be either. e.g. 1,200 → 1200 or 1.2 */
export function rightNumber(text: string): readonly string[] {
  const [, figures = ""] = /^([-+]?\d[\d,.' ’]*)(?:\s*\D*)?$/u.exec(asTyped(text)) ?? [];
  const plain = figures.trim().replace(/^\+/u, "");
  if (/^-?\d+(?:\.\d+)?$/u.test(plain)) return [String(Number(plain))];
  const grouped = /^-?\d{1,3}(?:([,.' ’])\d{3})(?:\1\d{3})*$/u.exec(plain);
  const whole = plain.replaceAll(/[,.' ’]/gu, "");
  if (grouped && grouped[1] === "," && whole.length <= 6)
    return [whole, String(Number(plain.replace(",", ".")))];
  if (grouped) return [whole];
  const [, before = "", after = ""] = /^(-?\d+|-?\d{1,3}(?:[.' ’]\d{3})+),(\d+)$/u.exec(plain) ?? [];
  return after === "" ? [] : [`${before.replaceAll(/[.' ’]/gu, "")}.${after}`];
}
