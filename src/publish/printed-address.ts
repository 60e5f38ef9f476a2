import { encode } from "uqr";
import { addressParts } from "../view/address-parts.ts";

/** An address for paper: to be read, and as a QR code to be scanned. */
export type PrintedAddress = {
  readonly address: string;
  /** The address in parts between which a line may break. */
  readonly parts: readonly string[];
  /** Modules of a side of the code, its quiet zone included. */
  readonly size: number;
  /** The black modules as the path of an SVG, a module a unit. */
  readonly path: string;
};

/** As many white modules around a code as scanners need (ISO/IEC 18004:2015, 6.3.8). */
const QUIET_ZONE = 4;

/** Level M mends 15 % of a code: a fold, a stamp, a poor copy. Runs of a row are one bar each, so that no seams show. */
export function printAddress(address: string): PrintedAddress {
  const { data, size } = encode(address, { ecc: "M", border: QUIET_ZONE });
  const bars = data.flatMap((row, y) =>
    Array.from(
      row
        .map((black) => (black ? "1" : "0"))
        .join("")
        .matchAll(/1+/gu),
      ({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
    ),
  );
  return { address, parts: addressParts(address), size, path: bars.join("") };
}
