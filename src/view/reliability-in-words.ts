import type { SourceEntry } from "../source/source-entry.ts";
import type { Texts } from "../texts/texts.ts";

/** e.g. F: reliability cannot be judged */
export function reliabilityInWords(grade: SourceEntry["reliability"], texts: Texts): string {
  return texts.say(`reliability.${grade.toLowerCase()}`);
}
