import { z } from "zod";

const line = z.string().min(1);
const names = z.array(z.strictObject({ literal: line })).min(1);
const date = z.strictObject({ "date-parts": z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) });

/**
 * What is cited, in the terms of the Citation Style Language (CSL 1.0.2, csl-data): the fields that we know of anything.
 * What is not known is absent, and nothing stands in its place: a style writes “n.d.” by itself.
 */
export const cslItemSchema = z.strictObject({
  id: line,
  type: z.enum(["report", "article-newspaper", "document"]),
  title: line.optional(),
  /** Of institutions and of persons alike as one string: how a name is divided is not recorded. */
  author: names.optional(),
  publisher: line.optional(),
  "container-title": line.optional(),
  number: line.optional(),
  version: line.optional(),
  issued: date.or(z.strictObject({ literal: line })).optional(),
  URL: line.optional(),
  language: line.optional(),
  abstract: line.optional(),
  note: line.optional(),
});
export type CslItem = z.infer<typeof cslItemSchema>;
