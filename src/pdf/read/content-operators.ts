import { operatorCode } from "./content-scanner.ts";

/** The operators of a content stream that matter to what it paints, by name (ISO 32000-1, annex A). */
export const OP = {
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
  Do: operatorCode("Do"),
  BI: operatorCode("BI"),
} as const;

const setOf = (names: string): ReadonlySet<number> => new Set(names.split(" ").map(operatorCode));

export const COLOURING = setOf("rg g k sc scn");
export const PATH = setOf("m l c v y re h");
export const PAINTING = setOf("S s f F f* B B* b b*");
export const SHOWING = setOf("Tj TJ ' \"");
/** Between these no two things painted can be put into one artifact. */
export const BREAKING = setOf("q Q BDC BMC EMC W W* n Do sh");
/** All that PDF has besides; they change neither place nor kind of what is painted, or stand in objects of their own. */
export const OTHERS = setOf(
  "b b* B B* c CS cs d d0 d1 DP EI EX BX G gs i ID j J K M MP RG ri SC SCN T* Tc TL Tr Ts Tw Tz w",
);
