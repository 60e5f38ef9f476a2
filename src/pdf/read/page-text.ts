import {
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  parseContentStream,
} from "@cantoo/pdf-lib";
import type { ContentStreamOperand, PDFObject, PDFPage } from "@cantoo/pdf-lib";
import { fontDecoder, type FontDecoder } from "./font-decoder.ts";
import { TextPosition } from "./text-position.ts";
import { streamBytes } from "./stream-bytes.ts";

/**
 * Text as a page paints it. `mcid` is the id by which the structure tree refers to it, undefined for what belongs to
 * no element: margin boxes, so running heads and page numbers. `block` is the same for runs that stand together on one
 * line, so that neighbouring margin boxes are told apart.
 */
export type TextRun = { readonly text: string; readonly mcid: number | undefined; readonly block: number };

/** A marked-content sequence that is open; its ActualText, if any, stands for what is shown in it, once it is. */
type Mark = { readonly mcid: number | undefined; readonly actualText: string | undefined; said: boolean };

/**
 * The text of a page in painting order, decoded by the fonts' ToUnicode maps and by ActualText, which Skia writes where
 * glyphs and characters differ, e.g. for soft hyphens (ISO 32000-1, 9.10 and 14.9.4); of a line that is cut off at the
 * end of a page Skia leaves the marks without their glyphs, and they say nothing. Forms are read where they are painted.
 * Spaces at line ends are not in a PDF.
 */
export function pageText(page: PDFPage): readonly TextRun[] {
  const contents = page.node.Contents();
  const known = contents && READ.get(contents);
  if (known) return known;
  const reader = new TextReader();
  reader.read(streamBytes(contents), page.node.Resources());
  if (contents) READ.set(contents, reader.runs);
  return reader.runs;
}

/** Several checks read a page. Whoever changes one writes new contents. */
const READ = new WeakMap<PDFObject, readonly TextRun[]>();

class TextReader {
  readonly runs: TextRun[] = [];
  readonly #marks: Mark[] = [];
  readonly #decoders = new Map<PDFDict, FontDecoder>();
  readonly #openForms = new Set<PDFRawStream>();
  readonly #saved: FontDecoder[] = [];
  #decode: FontDecoder = () => "";
  readonly #position = new TextPosition();
  #block = 0;

  read(content: Uint8Array, resources: PDFDict | undefined): void {
    for (const { name, args } of parseContentStream(content)) {
      this.#position.follow(name, args);
      if (name === "q") this.#saved.push(this.#decode);
      else if (name === "Q") this.#restore();
      else if (name === "Tf") this.#decode = this.#decoderOf(resourceIn(resources, "Font", args[0]));
      else if (name === "BMC") this.#marks.push({ mcid: undefined, actualText: undefined, said: false });
      else if (name === "BDC") this.#openMark(args[1], resources);
      else if (name === "EMC") this.#marks.pop();
      else if (name === "Do") this.#readForm(resourceIn(resources, "XObject", args[0]), resources);
      else if (SHOWING.has(name))
        this.#show(
          stringsIn(args)
            .map((codes) => this.#decode(codes))
            .join(""),
        );
    }
  }

  #restore(): void {
    this.#decode = this.#saved.pop() ?? this.#decode;
    this.#block += 1;
  }

  #show(text: string): void {
    if (!this.#position.continuesLine(text.length)) this.#block += 1;
    const replacing = this.#marks.find(({ actualText }) => actualText !== undefined);
    if (!replacing) this.#add(text);
    else if (!replacing.said) this.#add(replacing.actualText ?? "");
    if (replacing) replacing.said = true;
  }

  #add(text: string): void {
    const mcid = this.#marks.findLast((mark) => mark.mcid !== undefined)?.mcid;
    this.runs.push({ text, mcid, block: this.#block });
  }

  #openMark(operand: ContentStreamOperand | undefined, resources: PDFDict | undefined): void {
    const { mcid, actualText } = markProperties(operand, resourceIn(resources, "Properties", operand));
    this.#marks.push({ mcid, actualText, said: false });
  }

  #decoderOf(font: unknown): FontDecoder {
    if (!(font instanceof PDFDict)) return () => "";
    const known = this.#decoders.get(font);
    if (known !== undefined) return known;
    const decoder = fontDecoder(font);
    this.#decoders.set(font, decoder);
    return decoder;
  }

  #readForm(form: unknown, resources: PDFDict | undefined): void {
    const isForm =
      form instanceof PDFRawStream && form.dict.lookup(PDFName.of("Subtype")) === PDFName.of("Form");
    if (!isForm || this.#openForms.has(form)) return;
    const own = form.dict.lookup(PDFName.of("Resources"));
    this.#openForms.add(form);
    this.read(streamBytes(form), own instanceof PDFDict ? own : resources);
    this.#openForms.delete(form);
  }
}

const SHOWING: ReadonlySet<string> = new Set(["Tj", "TJ", "'", '"']);

/** The strings among the operands, those in TJ's array included. */
function stringsIn(operands: readonly ContentStreamOperand[]): readonly Uint8Array[] {
  return operands.flatMap((operand) => {
    if (Array.isArray(operand)) return stringsIn(operand);
    const bytes = typeof operand === "object" && "bytes" in operand ? operand["bytes"] : undefined;
    return bytes instanceof Uint8Array ? [bytes] : [];
  });
}

function resourceIn(
  resources: PDFDict | undefined,
  kind: string,
  operand: ContentStreamOperand | undefined,
): unknown {
  const name = typeof operand === "object" && "value" in operand ? operand["value"] : undefined;
  const group = resources?.lookup(PDFName.of(kind));
  return typeof name === "string" && group instanceof PDFDict ? group.lookup(PDFName.of(name)) : undefined;
}

/** The id and the replacement text in a mark's properties, given in place or among the resources. */
function markProperties(
  operand: ContentStreamOperand | undefined,
  resource: unknown,
): { readonly mcid: number | undefined; readonly actualText: string | undefined } {
  if (resource instanceof PDFDict) {
    const mcid = resource.lookup(PDFName.of("MCID"));
    const actual = resource.lookup(PDFName.of("ActualText"));
    const isText = actual instanceof PDFString || actual instanceof PDFHexString;
    return {
      mcid: mcid instanceof PDFNumber ? mcid.asNumber() : undefined,
      actualText: isText ? actual.decodeText() : undefined,
    };
  }
  const entries = new Map(typeof operand === "object" ? Object.entries(operand) : []);
  const mcid = entries.get("MCID");
  const [actual] = stringsIn([entries.get("ActualText") ?? 0]);
  return {
    mcid: typeof mcid === "number" ? mcid : undefined,
    actualText: actual && PDFHexString.of(Buffer.from(actual).toString("hex")).decodeText(),
  };
}
