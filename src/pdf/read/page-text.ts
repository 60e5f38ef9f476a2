import { PDFDict, PDFName, PDFRawStream, type PDFPage } from "@cantoo/pdf-lib";
import { codesIn } from "./codes-in.ts";
import { fontDecoder, type FontDecoder } from "./font-decoder.ts";
import type { PageContent, PaintedForm, Replacement, Shown } from "./page-content.ts";
import { readContent } from "./read-content.ts";
import { streamBytes } from "./stream-bytes.ts";
import { TextPosition } from "./text-position.ts";

/**
 * Text as a page paints it. `mcid` is the id by which the structure tree refers to it, undefined for what belongs to
 * no element: margin boxes, so running heads and page numbers, and what styles add. `block` is the same for runs that
 * stand together on one line, so that neighbouring margin boxes are told apart: each is of one colour, and those of one
 * colour stand apart. `clipped` is what lies in the page area.
 */
export type TextRun = Pick<Shown, "mcid" | "clipped" | "isBeyond"> & {
  readonly text: string;
  readonly block: number;
};

/**
 * The text of a page in painting order, decoded by the fonts' ToUnicode maps and by ActualText, which Skia writes where
 * glyphs and characters differ, e.g. for soft hyphens (ISO 32000-1, 9.10 and 14.9.4); of a line that is cut off at the
 * end of a page Skia leaves the marks without their glyphs, and they say nothing. Forms are read where they are painted.
 * Spaces at line ends are not in a PDF.
 */
export function pageText(page: PDFPage): readonly TextRun[] {
  const bytes = streamBytes(page.node.Contents());
  return runsOf(bytes, readContent(bytes), page.node.Resources());
}

/** The same of a content stream that was read already. */
export function runsOf(
  bytes: Uint8Array,
  content: PageContent,
  resources: PDFDict | undefined,
): readonly TextRun[] {
  const reader = new TextReader();
  reader.read(bytes, content, resources);
  return reader.runs;
}

class TextReader {
  readonly runs: TextRun[] = [];
  readonly #decoders = new Map<PDFDict, FontDecoder>();
  readonly #openForms = new Set<PDFRawStream>();
  readonly #said = new Set<Replacement>();
  readonly #position = new TextPosition();
  #block = 0;
  #restored = 0;
  #marginColour = "";

  /** What stands in a form stands under the marks that the form does. */
  read(bytes: Uint8Array, content: PageContent, resources: PDFDict | undefined, within?: PaintedForm): void {
    const fonts = groupIn(resources, "Font");
    const forms = [...content.forms];
    // The dot below an Arabic letter begins lower than its line, and is drawn above where it begins.
    const inside = new Set(content.shown.flatMap((one) => (one.isBeyond ? [] : (one.replacement ?? []))));
    for (const [index, shown] of content.shown.entries()) {
      while (forms[0] && forms[0].after <= index) this.#readForm(forms.shift(), resources, within);
      const text = this.#decoderOf(fonts?.lookup(PDFName.of(shown.font)))(codesIn(bytes, shown));
      const marginColour = shown.clipped || shown.mcid !== undefined ? "" : shown.colour;
      const continues = this.#position.continuesLine(shown, text.length);
      const recoloured = marginColour !== this.#marginColour;
      if (!continues || recoloured || shown.restored !== this.#restored) this.#block += 1;
      this.#restored = shown.restored;
      this.#marginColour = marginColour;
      const replacement = within?.replacement ?? shown.replacement;
      this.runs.push({
        text: replacement ? this.#say(replacement) : text,
        mcid: shown.mcid ?? within?.mcid,
        clipped: shown.clipped || within?.clipped === true,
        isBeyond: within === undefined && shown.isBeyond && !(replacement && inside.has(replacement)),
        block: this.#block,
      });
    }
    for (const form of forms) this.#readForm(form, resources, within);
  }

  /** A replacement is said once, where the first is shown that it stands for. */
  #say(replacement: Replacement): string {
    if (this.#said.has(replacement)) return "";
    this.#said.add(replacement);
    return replacement.text;
  }

  #decoderOf(font: unknown): FontDecoder {
    if (!(font instanceof PDFDict)) return () => "";
    const decoder = this.#decoders.get(font) ?? fontDecoder(font);
    this.#decoders.set(font, decoder);
    return decoder;
  }

  #readForm(
    painted: PaintedForm | undefined,
    resources: PDFDict | undefined,
    within: PaintedForm | undefined,
  ): void {
    const form = painted && groupIn(resources, "XObject")?.lookup(PDFName.of(painted.name));
    const isForm =
      form instanceof PDFRawStream && form.dict.lookup(PDFName.of("Subtype")) === PDFName.of("Form");
    if (!painted || !isForm || this.#openForms.has(form)) return;
    const own = form.dict.lookup(PDFName.of("Resources"));
    const bytes = streamBytes(form);
    this.#openForms.add(form);
    this.read(bytes, readContent(bytes), own instanceof PDFDict ? own : resources, {
      ...painted,
      mcid: painted.mcid ?? within?.mcid,
      replacement: within?.replacement ?? painted.replacement,
      clipped: painted.clipped || within?.clipped === true,
    });
    this.#openForms.delete(form);
  }
}

function groupIn(resources: PDFDict | undefined, kind: "Font" | "XObject"): PDFDict | undefined {
  const group = resources?.lookup(PDFName.of(kind));
  return group instanceof PDFDict ? group : undefined;
}
