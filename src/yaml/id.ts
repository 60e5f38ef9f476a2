import { z } from "zod";

/** Names that Windows keeps for devices, whatever stands after a full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** An id of ours: lower-case words joined by hyphens, fit for an address and for a file name on every system. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, "expected lower-case words joined by hyphens, e.g. advisers-left")
  .refine((id) => !DEVICE.test(id), "expected a name that Windows does not keep for a device");

/** What is wrong with an id, to be said of it; undefined where nothing is. */
export function faultOfId(id: string): string | undefined {
  if (DEVICE.test(id)) return "is a name that Windows keeps for a device";
  return idSchema.safeParse(id).success ? undefined : "is not lower-case words joined by hyphens";
}

/** A text that says something: not empty, no line break, no space at its ends. */
export const textSchema = z
  .string()
  .regex(/^\S(?:[^\r\n]*\S)?$/u, "expected a line of text without space at its ends");

/** A day as people write it, perhaps with a remark: references and pages take what is more for a part of the date. */
export const dayTextSchema = textSchema.regex(
  /^(?!.*\d:\d\d)(?!\d{4}-\d\d-\d\dT)/u,
  "expected a day without a time of day, e.g. 2026-01-18",
);

/** Where something stands on the web. e.g. https://example.org/ */
export const webAddressSchema = z.url({
  protocol: /^https?$/u,
  error: "expected a web address, e.g. https://example.org/",
});

/** A calendar day, e.g. 2026-01-18. */
export const daySchema = z.iso.date("expected a day, e.g. 2026-01-18");
