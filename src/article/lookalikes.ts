/**
 * Letters of other scripts that look like a Latin letter or an ASCII digit in common faces, by what they look like:
 * facts of the Unicode table of confusables (TR 39), as far as reporting could meet them.
 */
const TABLE: Readonly<Record<string, string>> = {
  a: "аα", b: "ьƄ", c: "сϲⲥ", d: "ԁ", e: "еє", g: "ցɡ", h: "һհ", i: "іιӏ", j: "јϳ", k: "κ", l: "ӏ", n: "ոп", o: "оοօⲟσ",
  p: "рρ", q: "ԛգ", r: "г", s: "ѕ", t: "τ", u: "υսц", v: "νѵ", w: "ԝա", x: "хχ", y: "уγү", z: "ʐ",
  A: "АΑᎪꓮ", B: "ВΒᏴꓐ", C: "СᏟꓚϹ", D: "Ꭰꓓ", E: "ЕΕᎬꓰ", F: "ꓝϜ", G: "ᏀԌꓖ", H: "НΗᎻꓧ", I: "ІΙӀꓲ", J: "ЈᎫꓙ", K: "КΚᏦꓗ",
  L: "ᏞԼꓡ", M: "МΜᎷꓟ", N: "ΝꓠѴ", O: "ОΟՕꓳ", P: "РΡᏢꓑ", Q: "Ԛ", R: "ᎡᏒꓣ", S: "ЅՏᏚꓢ", T: "ТΤᎢꓔ", U: "Սꓴ",
  V: "ѴᏙꓦ", W: "ᎳᏔԜꓪ", X: "ХΧꓫ", Y: "УΥҮꓬ", Z: "ΖᏃꓜ", "3": "ЗӠ", "6": "б",
}; // prettier-ignore

/** Every one of these letters. */
export const LOOKALIKES: ReadonlySet<string> = new Set(
  Object.values(TABLE).flatMap((letters) =>
    Array.from(letters).filter((letter) => !/\p{Script=Latin}/u.test(letter)),
  ),
);
