import edtf from "edtf";
import {
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  tuple,
  type Arbitrary,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { spanOfEdtf } from "../../src/claim/date-span.ts";
import { parseEdtf } from "../../src/claim/edtf.ts";

type Read = { readonly min: number; readonly max: number; readonly type: string };

/**
 * What another parser of the same specification makes of a text at level 0 or 1; undefined where it refuses it.
 * Centuries (“20”) it takes from ISO 8601; the specification has none.
 */
function oracle(text: string): Read | undefined {
  try {
    const read = edtf(text, { level: 1 }) as Read;
    return read.type === "Century" ? undefined : read;
  } catch {
    return undefined;
  }
}

/** Days that no calendar has, which the other takes. */
function isOffCalendar(text: string): boolean {
  return text.split("/").some((end) => {
    const [, year, month, day] = /^(-?\d{4})-(\d{2})-(\d{2})/u.exec(end) ?? [];
    const last = year && new Date(Date.UTC(4000 + (Number(year) % 4000), Number(month), 0)).getUTCDate();
    return day !== undefined && Number(day) > Number(last);
  });
}

const padded = (from: number, to: number, length: number) =>
  integer({ min: from, max: to }).map((n) => String(n).padStart(length, "0"));
const year = tuple(constantFrom("", "", "-"), padded(0, 2999, 4)).map((parts) => parts.join(""));
const qualifier = constantFrom("", "", "?", "~", "%", "!", "x");
const plain = record({ year, month: padded(0, 13, 2), day: padded(0, 32, 2), parts: integer({ min: 1, max: 3 }), qualifier })
  .map((date) => [date.year, date.month, date.day].slice(0, date.parts).join("-") + date.qualifier); // prettier-ignore
const season = tuple(year, padded(19, 26, 2), constantFrom("", "", "", "~")).map(
  ([of, number, doubt]) => `${of}-${number}${doubt}`,
);
const masked = tuple(year, integer({ min: 0, max: 4 }), constantFrom("", "-XX", "-XX-XX", "-06", "-06-XX", "-XX-12", "-13-XX", "-1X"), constantFrom("", "", "", "?"))
  .map(([of, digits, rest, doubt]) => of.slice(0, of.length - digits) + "X".repeat(digits) + rest + doubt); // prettier-ignore
const long = tuple(constantFrom("Y", "Y", "y", ""), constantFrom("", "-"), padded(0, 99_999_999, 1)).map(
  (parts) => parts.join(""),
);

function agrees(texts: Arbitrary<string>, seed: number): { readonly taken: number } {
  let taken = 0;
  assert(
    property(texts, (text) => {
      const expected = oracle(text) !== undefined && !isOffCalendar(text);
      if (expected) taken += 1;
      expect([text, parseEdtf(text) !== undefined]).toEqual([text, expected]);
    }),
    { seed, numRuns: 3000 },
  );
  return { taken };
}

describe("parseEdtf(text), held against the edtf package", () => {
  it.each([
    ["dates before and after Christ, in doubt or not", plain, 11],
    ["seasons", season, 12],
    ["dates of which digits are unspecified", masked, 13],
    ["years of more than four digits", long, 14],
  ])("takes and refuses the same %s", (_what, texts, seed) => {
    expect(agrees(texts, seed).taken).toBeGreaterThan(300);
  });

  it("takes and refuses the same intervals, but for those without a known end", () => {
    const near = tuple(constantFrom("2011", "2012", "-0012", "0012"), constantFrom("", "-02", "-02-28", "-03", "-12-31"), constantFrom("", "~", "?"))
      .map((parts) => parts.join("")); // prettier-ignore
    const end = oneof(
      near,
      near,
      near,
      plain,
      constantFrom("", "..", "now", "2011-21", "201X", "Y17000", "2011-XX"),
    );
    const ends = tuple(end, end).filter((both) => both.some((one) => one !== "" && one !== ".."));
    expect(agrees(ends.map((both) => both.join("/")), 15).taken).toBeGreaterThan(300); // prettier-ignore
  });

  it("refuses what is none, as the other does", () => {
    assert(
      property(
        array(constantFrom(...Array.from("0123456789-/~?. XY")), { minLength: 1, maxLength: 10 }),
        (letters) => {
          const text = letters.join("");
          expect([text, parseEdtf(text) === undefined || oracle(text) !== undefined]).toEqual([text, true]);
        },
      ),
      { seed: 16, numRuns: 5000 },
    );
  });
});

describe("spanOfEdtf(edtf), held against the edtf package", () => {
  it("covers the same days, but for seasons, which stand for their year", () => {
    const within = plain.filter((text) => parseEdtf(text) !== undefined);
    const unknown = masked.filter((text) => parseEdtf(text) !== undefined && !text.startsWith("-"));
    assert(
      property(oneof(within, unknown), (text) => {
        const { min, max } = oracle(text)!;
        const { from, to } = spanOfEdtf(text)!;
        // The last day of a month that is not said counts as its 31st.
        expect([text, from]).toEqual([text, dayOf(min)]);
        expect([text, to >= dayOf(max) && to - dayOf(max) <= 3]).toEqual([text, true]);
      }),
      { seed: 17, numRuns: 2000 },
    );
  });
});

function dayOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}
