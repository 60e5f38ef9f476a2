import { z } from "zod";

/** A whole-word occurrence of `text` in the article, the first one unless `nth` says which. */
const label = {
  nth: z.int().positive().default(1),
  /** Right to find and right to leave: counted neither as gold nor as found. */
  optional: z.boolean().default(false),
};

/** What people marked in an article, to measure the finders by. */
export const labelsSchema = z.strictObject({
  published: z.iso.date(),
  /** Held out articles are not looked at while the finders are being improved. */
  heldOut: z.boolean().default(false),
  /** `value` null for ranges and vague words. */
  quantities: z.array(z.strictObject({ text: z.string(), value: z.number().nullable(), ...label })),
  /** `edtf` null where no date says it; `any` where more than one reading is right. */
  dates: z.array(z.strictObject({ text: z.string(), edtf: z.string().nullable(), ...label })),
  /** `nth` counts the verb; the speaker is named as the article has it, or null where nobody is. */
  attributions: z.array(z.strictObject({ speaker: z.string().nullable(), verb: z.string(), ...label })),
});
export type Labels = z.infer<typeof labelsSchema>;

/** Where the `nth` whole-word occurrence of `words` begins in a text; undefined where there are fewer. */
export function occurrence(text: string, words: string, nth: number): number | undefined {
  let at = -1;
  for (let left = nth; left > 0;) {
    at = text.indexOf(words, at + 1);
    if (at < 0) return undefined;
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + words.length, at + words.length + 2);
    const inside = /[\p{L}\p{N}]$|\p{N}[.,]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words);
    if (!inside && !/^[\p{L}\p{N}]|^[.,]\p{N}/u.test(after)) left -= 1;
  }
  return at;
}
