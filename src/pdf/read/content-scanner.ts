/**
 * Walks through the operators of a content stream (ISO 32000-1, 7.8.2) without copying it, so that a pass over a long
 * document takes milliseconds, and so that edits can be made at the byte. Strings, arrays and dictionaries are one
 * operand each. Operators are numbers, see `operatorCode`, as a text for each of some hundred thousand costs more than
 * all the rest.
 */
export class ContentScanner {
  readonly bytes: Uint8Array;
  /** The operator that `next` has reached, and where it begins and ends. */
  operator = 0;
  start = 0;
  end = 0;
  /** How many operands it has. */
  count = 0;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Goes to the next operator; false at the end of the stream. */
  next(): boolean {
    this.count = 0;
    for (;;) {
      this.#skipSpace();
      if (this.#at >= this.bytes.length) return false;
      const start = this.#at;
      if (this.#token() && !this.#isConstant(start)) {
        this.start = start;
        this.end = this.#at;
        this.operator = this.#codeOf(start);
        return true;
      }
      this.#starts[this.count] = start;
      this.#ends[this.count] = this.#at;
      this.count += 1;
    }
  }

  /** Where the first operand begins, or the operator if it has none. */
  get front(): number {
    return this.count > 0 ? (this.#starts[0] ?? 0) : this.start;
  }

  startOf(index: number): number {
    return this.#starts[index] ?? 0;
  }

  endOf(index: number): number {
    return this.#ends[index] ?? 0;
  }

  /** An operand as a number: 0 if it is none. PDF has no exponents. */
  number(index: number): number {
    if (index >= this.count) return 0;
    const start = this.startOf(index);
    const end = this.endOf(index);
    const sign = this.bytes[start];
    const isNegative = sign === 0x2d;
    let value = 0;
    let scale = 0;
    for (let at = isNegative || sign === 0x2b ? start + 1 : start; at < end; at += 1) {
      const byte = this.bytes[at] ?? 0;
      if (byte === 0x2e) scale = 1;
      else {
        value = value * 10 + byte - 0x30;
        scale *= 10;
      }
    }
    const positive = scale > 1 ? value / scale : value;
    return isNegative ? -positive : positive;
  }

  /** An operand as it is written; empty if there is none at this place. e.g. /NonStruct */
  written(index: number): string {
    return index < this.count ? this.slice(this.startOf(index), this.endOf(index)) : "";
  }

  slice(start: number, end: number): string {
    return String.fromCharCode(...this.bytes.subarray(start, end));
  }

  /** Moves past one token; whether it is an operator or a constant. */
  #token(): boolean {
    const first = this.bytes[this.#at] ?? 0;
    if (first === 0x28) this.#skipString();
    else if (first === 0x5b || (first === 0x3c && this.bytes[this.#at + 1] === 0x3c)) this.#skipNested();
    else if (first === 0x3c) this.#skipPast(0x3e);
    else {
      const { bytes } = this;
      let at = this.#at + 1;
      while (at < bytes.length && KINDS[bytes[at] ?? 0] === REGULAR) at += 1;
      this.#at = at;
      // A name, or a number: what begins with a digit, a sign or a point.
      return first !== 0x2f && !(first >= 0x2b && first <= 0x39);
    }
    return false;
  }

  #codeOf(start: number): number {
    let code = 0;
    for (let at = start; at < this.#at; at += 1) code = code * 256 + (this.bytes[at] ?? 0);
    return code;
  }

  /** true, false and null are operands; no operator is as long. */
  #isConstant(start: number): boolean {
    return this.#at - start > 3 && CONSTANTS.has(this.slice(start, this.#at));
  }

  #skipSpace(): void {
    const { bytes } = this;
    for (;;) {
      const byte = bytes[this.#at];
      if (byte === 0x25) this.#skipPast(0x0a);
      else if (byte !== undefined && KINDS[byte] === SPACE) this.#at += 1;
      else return;
    }
  }

  #skipPast(byte: number): void {
    const { bytes } = this;
    while (this.#at < bytes.length && bytes[this.#at] !== byte) this.#at += 1;
    this.#at += 1;
  }

  /** A literal string: brackets in it are balanced or escaped. */
  #skipString(): void {
    let depth = 0;
    do {
      const byte = this.bytes[this.#at];
      if (byte === 0x5c) this.#at += 1;
      else if (byte === 0x28) depth += 1;
      else if (byte === 0x29) depth -= 1;
      this.#at += 1;
    } while (depth > 0 && this.#at < this.bytes.length);
  }

  /** An array or a dictionary, with whatever is in it. */
  #skipNested(): void {
    let depth = 0;
    do {
      this.#skipSpace();
      const byte = this.bytes[this.#at];
      const isDouble = (byte === 0x3c || byte === 0x3e) && this.bytes[this.#at + 1] === byte;
      if (byte === 0x5b || (byte === 0x3c && isDouble)) depth += 1;
      else if (byte === 0x5d || byte === 0x3e) depth -= 1;
      else {
        this.#token();
        continue;
      }
      this.#at += isDouble ? 2 : 1;
    } while (depth > 0 && this.#at < this.bytes.length);
  }
}

/** The number by which the scanner knows an operator. */
export function operatorCode(operator: string): number {
  return Buffer.from(operator, "latin1").reduce((code, byte) => code * 256 + byte, 0);
}

const CONSTANTS: ReadonlySet<string> = new Set(["true", "false", "null"]);
const REGULAR = 0;
const SPACE = 1;
const DELIMITER = 2;

/** What each byte is (ISO 32000-1, 7.2.2). */
const KINDS = new Uint8Array(256);
for (const space of [0, 9, 10, 12, 13, 32]) KINDS[space] = SPACE;
for (const delimiter of "()<>[]{}/%") KINDS[delimiter.charCodeAt(0)] = DELIMITER;
