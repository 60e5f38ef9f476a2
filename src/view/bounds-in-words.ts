import type { Bounds } from "../language/quantity/hedges.ts";
import type { Texts } from "../texts/texts.ts";

/** e.g. 1 to 10, or from 2,000 on */
export function boundsInWords({ low, high }: Bounds, texts: Texts): string {
  const write = texts.number;
  if (low !== null && high !== null)
    return low === high ? write(low) : texts.say("bounds.between", { low: write(low), high: write(high) });
  if (low !== null) return texts.say("bounds.from", { low: write(low) });
  return high === null ? texts.say("bounds.none") : texts.say("bounds.to", { high: write(high) });
}
