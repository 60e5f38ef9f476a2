import { z } from "zod";
import { schemaFaults } from "../yaml/schema-faults.ts";

/** What `addPlugin(briefbook, options)` takes. Folders are taken from where Eleventy is started. */
export type BriefbookOptions = {
  /** The folder with the briefings, and `site.yaml` where there is one. e.g. data */
  readonly data: string;
  /** The folder with the articles; without it quotes are attested by the lock of each briefing. */
  readonly articles?: string | undefined;
  /** Below which path of your site Briefbook writes, “briefbook” unless given; “” for all of it. e.g. desk/briefings */
  readonly prefix?: string | undefined;
  /** Whether to say nothing of what was checked and made. */
  readonly quiet?: boolean | undefined;
};

/** The same, with nothing left out but the articles. The prefix ends with a slash, or is empty. */
type ReadOptions = {
  readonly data: string;
  readonly articles?: string | undefined;
  readonly prefix: string;
  readonly quiet: boolean;
};

const folder = z.string().min(1, "expected a folder");

const optionsSchema = z.strictObject({
  data: folder,
  articles: folder.optional(),
  prefix: z
    .string()
    .regex(/^\/?(?:[A-Za-z0-9_~-][\w.~-]*\/)*(?:[A-Za-z0-9_~-][\w.~-]*)?$/u, {
      error: "expected a path of the site, e.g. desk/briefings",
    })
    .default("briefbook")
    .transform((path) => path.replaceAll(/^\/|\/$/gu, ""))
    .transform((path) => (path === "" ? "" : `${path}/`)),
  quiet: z.boolean().default(false),
}) satisfies z.ZodType<ReadOptions, BriefbookOptions>;

/**
 * Reads the options of the plugin.
 *
 * @throws with a line for everything that is wrong with them.
 */
export function readOptions(given: unknown = {}): ReadOptions {
  const result = optionsSchema.safeParse(given);
  if (result.success) return result.data;
  const written = { value: given, inBraces: () => true, whole: "the options" };
  const faults = schemaFaults(result.error.issues, optionsSchema, written);
  const lines = faults.map(({ message, hint }) => `${message}\n  hint: ${hint}`);
  throw new Error(`The options of Briefbook cannot be read.\n${lines.join("\n")}`);
}
