/**
 * An ICC profile of sRGB (version 4.2; ICC.1:2004-10, IEC 61966-2-1), made of the standard's numbers: 460 bytes, nobody's
 * work but ours. Its white is D50, as profiles want it, and the primaries are adapted to that (Bradford).
 */
export function srgbProfile(): Uint8Array {
  const curve = parametricCurve();
  const tags: readonly (readonly [name: string, value: Buffer])[] = [
    ["desc", textTag("sRGB")],
    ["cprt", textTag("No copyright")],
    ["wtpt", numbers("XYZ ", [0.9642, 1, 0.82491])],
    ["chad", numbers("sf32", BRADFORD_D65_TO_D50)],
    ["rXYZ", numbers("XYZ ", [0.43607, 0.22249, 0.01392])],
    ["gXYZ", numbers("XYZ ", [0.38515, 0.71687, 0.09708])],
    ["bXYZ", numbers("XYZ ", [0.14307, 0.06061, 0.7141])],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length);
  const values: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let at = HEADER_BYTES + table.length;
  for (const [index, [name, value]] of tags.entries()) {
    const place = places.get(value) ?? at;
    if (!places.has(value)) {
      places.set(value, at);
      values.push(value);
      at += value.length;
    }
    table.write(name, 4 + index * 12, "latin1");
    table.writeUInt32BE(place, 8 + index * 12);
    table.writeUInt32BE(value.length, 12 + index * 12);
  }
  return new Uint8Array(Buffer.concat([header(at), table, ...values]));
}

const HEADER_BYTES = 128;

/** Of a display, RGB to XYZ, dated by the standard, not by a clock. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write("mntrRGB XYZ ", 12, "latin1");
  for (const [index, part] of [1999, 10, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + index * 2);
  bytes.write("acsp", 36, "latin1");
  for (const [index, part] of [0.9642, 1, 0.82491].entries()) bytes.writeInt32BE(fixed(part), 68 + index * 4);
  return bytes;
}

const BRADFORD_D65_TO_D50 = [
  1.04791, 0.02293, -0.0502, 0.0296, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179,
];

/** Type 3: (a x + b) to the power g from d on, c x below. */
function parametricCurve(): Buffer {
  const curve = numbers("para", [0, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]);
  curve.writeUInt16BE(3, 8);
  return curve;
}

function numbers(type: string, values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 + values.length * 4);
  bytes.write(type, 0, "latin1");
  for (const [index, value] of values.entries()) bytes.writeInt32BE(fixed(value), 8 + index * 4);
  return bytes;
}

/** s15Fixed16Number */
function fixed(value: number): number {
  return Math.round(value * 65536);
}

/** A text in one language, to a multiple of four bytes. */
function textTag(value: string): Buffer {
  const characters = Buffer.from(value, "utf16le").swap16();
  const bytes = Buffer.alloc(28 + Math.ceil(characters.length / 4) * 4);
  bytes.write("mluc", 0, "latin1");
  for (const [index, part] of [1, 12].entries()) bytes.writeUInt32BE(part, 8 + index * 4);
  bytes.write("enUS", 16, "latin1");
  bytes.writeUInt32BE(characters.length, 20);
  bytes.writeUInt32BE(28, 24);
  characters.copy(bytes, 28);
  return bytes;
}
