import type { z } from "zod";

/** What a file needs in which nothing stands but comments. */
export function fillFile(schema: z.ZodType): string {
  if (schema.safeParse([]).success)
    return "Write [] if there is none; else begin each entry with a hyphen and a space, “- ”.";
  if (schema.safeParse({}).success)
    return "Write its keys, each with a colon and a space behind it, or delete it.";
  const keys = schema
    .safeParse({})
    .error?.issues.flatMap(({ path }) => (path.length === 1 ? [String(path[0])] : []));
  return keys?.length
    ? `Write its keys, each with a colon and a space behind it: ${keys.join(", ")}.`
    : "Write its entries, each with a hyphen and a space before it, “- ”; it needs one at least.";
}
