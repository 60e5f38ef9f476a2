import { BREAKING, COLOURING, OP, OTHERS, PAINTING, PATH, SHOWING } from "./content-operators.ts";
import { ContentScanner } from "./content-scanner.ts";
import { GraphicsState } from "./graphics-state.ts";
import { OpenMarks, type OpenContent } from "./open-marks.ts";
import type { PageContent, PaintedForm, Shown } from "./page-content.ts";
import { Painting } from "./painting.ts";
import { TextPlace } from "./text-place.ts";

/** Reads in one pass what a content stream paints. Skia opens marks outside text objects, and paints nothing within. */
export function readContent(bytes: Uint8Array): PageContent {
  return new ContentReader(bytes).read();
}

class ContentReader {
  readonly #marked: OpenContent[] = [];
  readonly #shown: Shown[] = [];
  readonly #forms: PaintedForm[] = [];
  readonly #odd: string[] = [];
  readonly #unknown = new Set<string>();
  readonly #scanner: ContentScanner;
  readonly #state: GraphicsState;
  readonly #place: TextPlace;
  readonly #marks: OpenMarks;
  readonly #painting: Painting;
  #showsText = false;

  constructor(bytes: Uint8Array) {
    this.#scanner = new ContentScanner(bytes);
    this.#state = new GraphicsState(this.#scanner);
    this.#place = new TextPlace(this.#scanner);
    this.#marks = new OpenMarks(this.#scanner);
    this.#painting = new Painting(this.#scanner, this.#state, this.#marks);
  }

  read(): PageContent {
    const scanner = this.#scanner;
    while (scanner.next()) this.#take(scanner.operator);
    if (this.#marks.depth > 0) this.#odd.push("marked content that does not end");
    if (this.#state.depth > 0) this.#odd.push("a saved state that is not restored");
    const { artifactsInContent, contentInArtifacts } = this.#marks;
    return {
      marked: this.#marked,
      loose: this.#painting.loose,
      shown: this.#shown,
      forms: this.#forms,
      artifactsInContent,
      contentInArtifacts,
      deepest: this.#state.deepest,
      unknown: this.#unknown,
      odd: this.#odd,
    };
  }

  /** The frequent ones first. */
  #take(operator: number): void {
    if (operator === OP.Td) this.#place.move();
    else if (SHOWING.has(operator)) this.#show();
    else if (PATH.has(operator)) this.#painting.extendPath();
    else if (PAINTING.has(operator)) this.#painting.endPath(true);
    else if (operator === OP.Tm) this.#place.set();
    else if (operator === OP.BT) this.#beginText();
    else if (operator === OP.ET) this.#endText();
    else if (BREAKING.has(operator)) this.#takeBreaking(operator);
    else if (operator === OP.Tf) this.#state.setFont();
    else if (operator === OP.TD) this.#place.move();
    else if (operator === OP.cm) this.#state.transform();
    else if (COLOURING.has(operator)) this.#state.setColour();
    else if (operator === OP.BI) this.#odd.push("an inline image");
    else if (!OTHERS.has(operator))
      this.#unknown.add(this.#scanner.slice(this.#scanner.start, this.#scanner.end));
  }

  #takeBreaking(operator: number): void {
    this.#painting.continues = false;
    if (operator === OP.q) this.#state.save();
    else if (operator === OP.Q) this.#expect(this.#state.restore(), "a restored state that was not saved");
    else if (operator === OP.BDC || operator === OP.BMC) this.#openMark();
    else if (operator === OP.EMC)
      this.#expect(this.#marks.close(), "an end of marked content that did not begin");
    else if (operator === OP.n) this.#painting.endPath(false);
    else if (operator === OP.W || operator === OP["W*"]) this.#state.clip(this.#painting.box);
    else this.#paintWhole(operator);
  }

  #expect(isSo: boolean, otherwise: string): void {
    if (!isSo) this.#odd.push(otherwise);
  }

  #openMark(): void {
    const content = this.#marks.open();
    if (content) this.#marked.push(content);
  }

  #beginText(): void {
    this.#place.begin();
    this.#painting.beginText();
    this.#showsText = false;
  }

  #endText(): void {
    this.#expect(this.#painting.endText(this.#showsText), "a mark that begins within a text");
  }

  #show(): void {
    const { content, replacement, isHyphen } = this.#marks;
    const { font, size, matrix: page, colour, area } = this.#state.now;
    const { matrix, x, y } = this.#place;
    this.#showsText = true;
    // No advance widths are read: what text takes up is known to half an em.
    this.#painting.box.add(page, x, y);
    this.#painting.box.add(page, x + size / 2, y + matrix[3] * size * 0.75);
    const last = this.#scanner.count - 1;
    const above = page[1] * x + page[3] * y + page[5];
    const shown = {
      start: this.#scanner.startOf(last),
      end: this.#scanner.endOf(last),
      font,
      size,
      matrix,
      x,
      y,
      along: page[0] * x + page[2] * y + page[4],
      above,
      colour,
      points: Math.abs(matrix[3] * size) * Math.hypot(page[2], page[3]),
      mcid: content?.mcid,
      replacement,
      clipped: area !== undefined,
      isBeyond: area !== undefined && (above < area.bottom - NEAR || above > area.top - NEAR),
      restored: this.#state.restored,
      isHyphen,
      joins: content?.shown.at(-1)?.isHyphen === true,
    };
    this.#shown.push(shown);
    content?.shown.push(shown);
  }

  #paintWhole(operator: number): void {
    const { content, replacement } = this.#marks;
    const clipped = this.#state.now.area !== undefined;
    if (operator === OP.Do) {
      const name = this.#scanner.written(0).slice(1);
      this.#forms.push({ name, after: this.#shown.length, mcid: content?.mcid, replacement, clipped });
    }
    this.#painting.paintWhole();
  }
}

/** In points: what lies this near to an edge is taken to lie on it, as numbers are rounded. */
const NEAR = 0.05;
