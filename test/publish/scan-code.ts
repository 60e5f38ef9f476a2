import jsqr from "jsqr";

type Decode = (dots: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;

/** The declarations of jsqr are those of an ES module, which it is not. */
const loaded = jsqr as unknown as Decode & { readonly default?: Decode };

/** What a QR code in a picture says, given as four bytes a dot; undefined where there is none that can be read. */
export function scanCode(dots: Uint8ClampedArray, width: number, height: number): string | undefined {
  return (loaded.default ?? loaded)(dots, width, height)?.data;
}
