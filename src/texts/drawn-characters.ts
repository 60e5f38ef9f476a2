/**
 * The characters that every face of page and paper has, but for the space: Latin, Greek, Cyrillic and Arabic. A test
 * makes this table anew from the files of the faces and from `templates/styles/fonts.css`.
 */
export const DRAWN = [
  "21-7e a0-12b 12e-131 134-165 168-17f 18f 192 1a0-1a1 1af-1b0 1cd-1dc 1e6-1e7 1f8-1f9 218-21b 237 251",
  "259 261 2b0 2b2-2b3 2b7-2b8 2bb-2bc 2be-2bf 2c6-2cc 2da 2dc-2dd 2e1-2e3 301 304 308 329 374-375 37e",
  "384-38a 38c 38e-3a1 3a3-3ce 3d7 3d9 3db 3dd 3e1 400-45f 490-491 4b0-4b1 600-6ff 750-77f 870-88e",
  "890-891 898-8e1 8e3-8ff 1d43 1d47-1d49 1d4d 1d4f-1d50 1d52 1d56-1d58 1d5b 1d9c 1da0 1dbb 1e0c-1e0f",
  "1e20-1e21 1e24-1e25 1e2a-1e2b 1e36-1e3b 1e3e-1e3f 1e42-1e49 1e5a-1e63 1e6c-1e6f 1e80-1e85 1e8e-1e8f",
  "1e92-1e93 1e97 1e9e 1ef2-1ef9 2009 200b 2013-2014 2018-201a 201c-201e 2020 2022 2026 2032-2033",
  "2039-203a 2044 20a1 20a4 20a6-20a7 20a9 20ab-20ac 20ae 20b1-20b2 20b4-20b5 20b8-20ba 20bd 2113 2116",
  "2122 2191 2193 2212 2215 fb50-fbc2 fbd3-fd8f fd92-fdc7 fdcf fdf0-fdff fe70-fe74 fe76-fefc",
].join(" ");

const DRAWN_RANGES = DRAWN.split(" ").map((range) => {
  const [from = "", to = from] = range.split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
});

/** Most texts have no others. */
const PLAIN = /^[\t\n\r -~]*$/u;

/** What has no shape of its own: it is not looked for in a face, or any space is taken for it. */
const SHAPELESS = /[\p{Default_Ignorable_Code_Point}\p{Zs}\p{Cc}\u2028\u2029]/u;

/**
 * The characters of a text that the bundled faces cannot draw, each once. A browser would take a face of the machine for
 * them, and another machine would print another document.
 */
export function undrawn(text: string): readonly string[] {
  if (PLAIN.test(text)) return [];
  // Faces are asked for a letter with its marks before they are asked for both.
  return [...new Set(text.normalize("NFC"))].filter(
    (character) => !SHAPELESS.test(character) && !isDrawn(character.codePointAt(0) ?? 0),
  );
}

function isDrawn(code: number): boolean {
  return DRAWN_RANGES.some(([from, to]) => code >= from && code <= to);
}
