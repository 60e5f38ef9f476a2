/** How files begin that hold a document, but not as text, and how a text is got out of each. */
const FORMATS: readonly (readonly [begins: string, name: string, remedy: string])[] = [
  ["%PDF-", "a PDF", "Copy its text into a .txt file, e.g. with pdftotext, and read it through: columns and line ends may be wrong."],
  ["{\\rtf", "a rich-text document (RTF)", "Save it as plain text in the program that made it."],
  ["PK\u0003\u0004", "an archive, as .docx, .odt, .epub and .zip are", "Open it, and save the article as plain text."],
  ["\u00d0\u00cf\u0011\u00e0", "an old Office document (.doc)", "Open it, and save the article as plain text."],
  ["bplist00", "a web archive of Safari", "Save the page as HTML, or its text."],
  ["\u0089PNG", "a picture (PNG)", "Type or copy the words into a .txt file; no text is read off pictures."],
  ["\u00ff\u00d8\u00ff", "a picture (JPEG)", "Type or copy the words into a .txt file; no text is read off pictures."],
  ["GIF8", "a picture (GIF)", "Type or copy the words into a .txt file; no text is read off pictures."],
  ["\u001f\u008b", "compressed (gzip)", "Unpack it, and name the file that comes out."],
]; // prettier-ignore

/** What a file is by its first bytes, where it is a document of another format, and what to do about it. */
export function foreignFormat(
  bytes: Uint8Array,
): { readonly message: string; readonly hint: string } | undefined {
  const begin = String.fromCharCode(...bytes.subarray(0, 8));
  const found = FORMATS.find(([begins]) => begin.startsWith(begins));
  return found && { message: `The file is ${found[1]}, not text.`, hint: found[2] };
}
