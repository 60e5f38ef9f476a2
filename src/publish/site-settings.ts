import { z } from "zod";
import { textSchema, webAddressSchema } from "../yaml/id.ts";

/** Where the site will stand: everything below one folder of a host, so that addresses can be put together. */
const siteAddress = webAddressSchema
  .refine(
    (address) => !isOfThisMachine(address),
    "expected the address that readers will use, and this one leads each of them to their own machine",
  )
  .refine((address) => address.endsWith("/"), "expected an address that ends with a slash")
  .refine((address) => !/[?#@]/u.test(address), "expected an address without query, fragment and user");

/** Names and addresses that lead to whatever machine asks for them (RFC 6761, 6.3; RFC 1122, 3.2.1.3; RFC 4291, 2.5). */
function isOfThisMachine(address: string): boolean {
  const host = URL.parse(address)?.hostname ?? "";
  return /^(?:(?:.+\.)?localhost\.?|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[\da-f:]*\])$/iu.test(
    host,
  );
}

/** `site.yaml` beside the briefings: what the site says of itself. The file and every key may be left out. */
export const siteSettingsSchema = z
  .strictObject({
    name: textSchema.optional().describe("What the site is called."),
    address: siteAddress
      .optional()
      .describe(
        "Where the site will stand, with a slash at its end; without it, what needs a whole address is left out.",
      ),
    contact: z
      .strictObject({
        says: textSchema.describe("To whom a reader can turn, in words."),
        link: z
          .union([webAddressSchema, z.string().regex(/^mailto:[^\s<>"?@]+@[^\s<>"?@]+$/u)], {
            error: "expected a web address, or mailto: and an address",
          })
          .optional()
          .describe("Where the words lead: a web address, or mailto: and an address."),
      })
      .optional()
      .describe("To whom a reader can turn."),
    licence: z
      .strictObject({
        name: textSchema.describe("The name of the licence, e.g. CC BY 4.0."),
        link: webAddressSchema.optional().describe("Where it can be read."),
        note: textSchema.optional().describe("What it does not cover."),
      })
      .optional()
      .describe("Under which terms the text of the briefings may be used."),
  })
  .describe("What the site says of itself. The file and every key may be left out.");
export type SiteSettings = Readonly<z.infer<typeof siteSettingsSchema>>;

/** What holds where there is no `site.yaml`. */
export const NO_SETTINGS: SiteSettings = siteSettingsSchema.parse({});

/** The whole address of a file of the site, without `index.html` at its end; undefined where the site has none. */
export function addressOf({ address }: SiteSettings, path: string): string | undefined {
  return address === undefined
    ? undefined
    : new URL(path.replace(/(?:^|(?<=\/))index\.html$/u, ""), address).href;
}
