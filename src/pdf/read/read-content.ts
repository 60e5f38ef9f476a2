import { ContentScanner, operatorCode } from "./content-scanner.ts";
import { Box, combine, IDENTITY, type Matrix } from "./matrix.ts";

/** A piece of a content stream, by its first byte and the one after its last. */
export type Span = { readonly start: number; readonly end: number };

/**
 * A string that is shown, as it is written; the font by its name among the resources; the height of its line, and that
 * above the foot of the page; the size of its letters on the page; its colour. e.g. 0 0 0
 */
export type Shown = Span & {
  readonly font: string;
  readonly y: number;
  readonly above: number;
  readonly colour: string;
  readonly points: number;
  /** Whether it is the hyphen of a word that is divided at a line end, or the first after one. */
  readonly isHyphen: boolean;
  readonly joins: boolean;
};

/** What is painted between BDC and EMC for an element of the structure tree. */
export type MarkedContent = {
  readonly mcid: number;
  /** From the tag to the end of BDC. */
  readonly opening: Span;
  readonly box: Box;
  readonly shown: readonly Shown[];
  readonly paintsPaths: boolean;
};

/** Something painted that is neither of the structure tree nor an artifact; `clipped` if it lies in the page area. */
export type LooseContent = Span & {
  readonly box: Box;
  readonly clipped: boolean;
  readonly isText: boolean;
  /** Whether nothing but colours and the like stands between it and the one before. */
  readonly continues: boolean;
};

/** What a content stream paints, and for whom. */
export type PageContent = {
  readonly marked: readonly MarkedContent[];
  readonly loose: readonly LooseContent[];
  /** Text that is shown outside of marked content, as in artifacts. */
  readonly unmarkedText: readonly Shown[];
  /** How often marks of the two kinds stand in one another: an artifact in content, or content in an artifact. */
  readonly artifactsInContent: number;
  readonly contentInArtifacts: number;
  /** How many states are saved at once, at most. */
  readonly deepest: number;
  /** What is not as Skia writes it, and so beyond what can be mended. e.g. an inline image */
  readonly odd: readonly string[];
};

/** Reads in one pass what a content stream paints. Skia opens marks outside text objects, and paints nothing within. */
export function readContent(bytes: Uint8Array): PageContent {
  const reader = new ContentReader(bytes);
  reader.read();
  return reader;
}

type State = {
  readonly matrix: Matrix;
  readonly clipped: boolean;
  readonly font: string;
  readonly size: number;
  readonly colour: string;
};

type OpenMark = Omit<MarkedContent, "shown"> & { paintsPaths: boolean; readonly shown: Shown[] };

class ContentReader implements PageContent {
  readonly marked: OpenMark[] = [];
  readonly loose: LooseContent[] = [];
  readonly unmarkedText: Shown[] = [];
  artifactsInContent = 0;
  contentInArtifacts = 0;
  deepest = 0;
  readonly odd: string[] = [];
  readonly #scanner: ContentScanner;
  #state: State = { matrix: IDENTITY, clipped: false, font: "", size: 0, colour: BLACK };
  readonly #saved: State[] = [];
  /** Open marks: of an element, an artifact, or anything else; the innermost element; whether there is neither. */
  readonly #marks: (OpenMark | "artifact" | "hyphen" | "other")[] = [];
  #inMark: OpenMark | undefined;
  #isLoose = true;
  #textMatrix: Matrix = IDENTITY;
  #textX = 0;
  #textY = 0;
  /** Where the text object or the path that is being built began; undefined outside of one. */
  #textStart: number | undefined;
  #pathStart: number | undefined;
  #box = new Box();
  #showsText = false;
  #continues = false;

  constructor(bytes: Uint8Array) {
    this.#scanner = new ContentScanner(bytes);
  }

  read(): void {
    const scanner = this.#scanner;
    while (scanner.next()) this.#take(scanner.operator);
    if (this.#marks.length > 0) this.odd.push("marked content that does not end");
    if (this.#saved.length > 0) this.odd.push("a saved state that is not restored");
  }

  /** The frequent ones first. */
  #take(operator: number): void {
    if (operator === OP.Td) this.#moveText();
    else if (operator === OP.Tj || operator === OP.TJ || SHOWING.has(operator)) this.#show();
    else if (PATH.has(operator)) this.#extendPath();
    else if (PAINTING.has(operator)) this.#endPath(true);
    else if (operator === OP.Tm) this.#placeText();
    else if (operator === OP.BT) this.#beginText();
    else if (operator === OP.ET) this.#endText();
    else if (BREAKING.has(operator)) this.#takeBreaking(operator);
    else if (operator === OP.Tf) this.#setFont();
    else if (operator === OP.TD) this.#moveText();
    else if (operator === OP.cm) this.#transform();
    else if (COLOURING.has(operator)) this.#setColour();
    else if (operator === OP.BI) this.odd.push("an inline image");
  }

  #takeBreaking(operator: number): void {
    this.#continues = false;
    if (operator === OP.q) this.deepest = Math.max(this.deepest, this.#saved.push(this.#state));
    else if (operator === OP.Q) this.#restore();
    else if (operator === OP.BDC || operator === OP.BMC) this.#openMark();
    else if (operator === OP.EMC) this.#closeMark();
    else if (operator === OP.n) this.#endPath(false);
    else if (operator === OP.W || operator === OP["W*"]) this.#state = { ...this.#state, clipped: true };
    else this.#paintWhole();
  }

  #restore(): void {
    const state = this.#saved.pop();
    if (state === undefined) this.odd.push("a restored state that was not saved");
    else this.#state = state;
  }

  #setFont(): void {
    const scanner = this.#scanner;
    this.#state = { ...this.#state, font: scanner.written(0).slice(1), size: scanner.number(1) };
  }

  #setColour(): void {
    const scanner = this.#scanner;
    const colour = Array.from({ length: scanner.count }, (_, index) => scanner.written(index)).join(" ");
    this.#state = { ...this.#state, colour };
  }

  #transform(): void {
    this.#state = { ...this.#state, matrix: combine(this.#matrix(), this.#state.matrix) };
  }

  #matrix(): Matrix {
    const scanner = this.#scanner;
    return [
      scanner.number(0),
      scanner.number(1),
      scanner.number(2),
      scanner.number(3),
      scanner.number(4),
      scanner.number(5),
    ];
  }

  #extendPath(): void {
    const scanner = this.#scanner;
    if (this.#pathStart === undefined) {
      this.#pathStart = scanner.front;
      this.#box = new Box();
    }
    const { matrix } = this.#state;
    if (scanner.operator === OP.re) {
      const x = scanner.number(0);
      const y = scanner.number(1);
      this.#box.add(matrix, x, y);
      this.#box.add(matrix, x + scanner.number(2), y + scanner.number(3));
      return;
    }
    for (let index = 0; index + 1 < scanner.count; index += 2) {
      this.#box.add(matrix, scanner.number(index), scanner.number(index + 1));
    }
  }

  #endPath(paints: boolean): void {
    const start = this.#pathStart;
    this.#pathStart = undefined;
    if (start !== undefined && paints) this.#painted(start, false);
  }

  #beginText(): void {
    this.#textMatrix = IDENTITY;
    this.#textX = 0;
    this.#textY = 0;
    this.#textStart = this.#isLoose ? this.#scanner.start : undefined;
    this.#box = new Box();
    this.#showsText = false;
  }

  #placeText(): void {
    this.#textMatrix = this.#matrix();
    this.#textX = this.#textMatrix[4];
    this.#textY = this.#textMatrix[5];
  }

  #moveText(): void {
    const matrix = this.#textMatrix;
    const x = this.#scanner.number(0);
    const y = this.#scanner.number(1);
    this.#textX += matrix[0] * x + matrix[2] * y;
    this.#textY += matrix[1] * x + matrix[3] * y;
  }

  #show(): void {
    const mark = this.#inMark;
    const { font, size, matrix, colour } = this.#state;
    this.#showsText = true;
    // No advance widths are read: what text takes up is known to half an em.
    const up = this.#textMatrix[3] * size * 0.75;
    this.#box.add(matrix, this.#textX, this.#textY);
    this.#box.add(matrix, this.#textX + size / 2, this.#textY + up);
    const scanner = this.#scanner;
    const last = scanner.count - 1;
    const shown = mark?.shown ?? this.unmarkedText;
    const isHyphen = this.#marks.at(-1) === "hyphen";
    const joins = shown.at(-1)?.isHyphen === true;
    const start = scanner.startOf(last);
    const end = scanner.endOf(last);
    const above = matrix[1] * this.#textX + matrix[3] * this.#textY + matrix[5];
    const points = Math.abs(this.#textMatrix[3] * size) * Math.hypot(matrix[2], matrix[3]);
    shown.push({ start, end, font, y: this.#textY, above, colour, points, isHyphen, joins });
  }

  #endText(): void {
    const start = this.#textStart;
    this.#textStart = undefined;
    if (this.#inMark) this.#inMark.box.include(this.#box);
    if (start === undefined || !this.#showsText) return;
    if (this.#isLoose) this.#painted(start, true);
    else this.odd.push("a mark that begins within a text");
  }

  /** A form or a shading: where it paints is not looked at. */
  #paintWhole(): void {
    this.#box = new Box();
    this.#box.add(this.#state.matrix, 0, 0);
    this.#painted(this.#scanner.front, false);
    this.#continues = false;
  }

  #painted(start: number, isText: boolean): void {
    const mark = this.#inMark;
    if (mark) {
      mark.paintsPaths = true;
      mark.box.include(this.#box);
    } else if (this.#isLoose) {
      const [{ clipped }, { end }] = [this.#state, this.#scanner];
      this.loose.push({ start, end, box: this.#box, clipped, isText, continues: this.#continues });
      this.#continues = true;
    }
  }

  #openMark(): void {
    const scanner = this.#scanner;
    const [, mcid] = /\/MCID\s+(\d+)/.exec(scanner.written(1)) ?? [];
    if (mcid === undefined) {
      const mark = markOf(scanner.written(0), scanner.written(1));
      if (mark === "artifact" && this.#inMark) this.artifactsInContent += 1;
      this.#marks.push(mark);
    } else {
      if (this.#marks.includes("artifact")) this.contentInArtifacts += 1;
      const opening = { start: scanner.front, end: scanner.end };
      const mark = { mcid: Number(mcid), opening, box: new Box(), shown: [], paintsPaths: false };
      this.#marks.push(mark);
      this.marked.push(mark);
    }
    this.#lookAtMarks();
  }

  #closeMark(): void {
    if (this.#marks.pop() === undefined) this.odd.push("an end of marked content that did not begin");
    this.#lookAtMarks();
  }

  #lookAtMarks(): void {
    this.#inMark = this.#marks.findLast((mark) => typeof mark === "object");
    this.#isLoose = this.#marks.every((mark) => mark === "other" || mark === "hyphen");
  }
}

/** What a mark is that belongs to no element; Skia says of the hyphen of a divided word that it is a soft one. */
function markOf(tag: string, properties: string): "artifact" | "hyphen" | "other" {
  if (tag === "/Artifact") return "artifact";
  return /\/ActualText\s*<FEFF00AD>/i.test(properties) ? "hyphen" : "other";
}

const OP = {
  Td: operatorCode("Td"),
  TD: operatorCode("TD"),
  Tm: operatorCode("Tm"),
  Tj: operatorCode("Tj"),
  TJ: operatorCode("TJ"),
  Tf: operatorCode("Tf"),
  BT: operatorCode("BT"),
  ET: operatorCode("ET"),
  BDC: operatorCode("BDC"),
  BMC: operatorCode("BMC"),
  EMC: operatorCode("EMC"),
  q: operatorCode("q"),
  Q: operatorCode("Q"),
  cm: operatorCode("cm"),
  re: operatorCode("re"),
  n: operatorCode("n"),
  W: operatorCode("W"),
  "W*": operatorCode("W*"),
  BI: operatorCode("BI"),
} as const;
const setOf = (names: string): ReadonlySet<number> => new Set(names.split(" ").map(operatorCode));
/** Skia fills in RGB; black is what a page begins with. */
const BLACK = "0 0 0";
const COLOURING = setOf("rg g k sc scn");
const PATH = setOf("m l c v y re h");
const PAINTING = setOf("S s f F f* B B* b b*");
const SHOWING = setOf("Tj TJ ' \"");
/** Between these no two things painted can be put into one artifact. */
const BREAKING = setOf("q Q BDC BMC EMC W W* n Do sh");
