import { z } from "zod";
import { textSchema } from "../id.ts";

const webAddress = z.url({
  protocol: /^https?$/u,
  error: "expected a web address, e.g. https://example.org/",
});

/** Where the site will stand: everything below one folder of a host, so that addresses can be put together. */
const siteAddress = webAddress
  .refine((address) => address.endsWith("/"), "expected an address that ends with a slash")
  .refine((address) => !/[?#@]/u.test(address), "expected an address without query, fragment and user");

/** `site.yaml` beside the briefings: what the site says of itself. The file and every key may be left out. */
export const siteSettingsSchema = z.strictObject({
  name: textSchema.optional(),
  /** Without it every link is relative, and what needs a whole address is left out. */
  address: siteAddress.optional(),
  /** To whom a reader can turn, in words, and where they lead. */
  contact: z
    .strictObject({
      says: textSchema,
      link: z
        .union([webAddress, z.string().regex(/^mailto:[^\s<>"?@]+@[^\s<>"?@]+$/u)], {
          error: "expected a web address, or mailto: and an address",
        })
        .optional(),
    })
    .optional(),
  /** Under which terms the text of the briefings may be used. */
  licence: z
    .strictObject({ name: textSchema, link: webAddress.optional(), note: textSchema.optional() })
    .optional(),
});
export type SiteSettings = Readonly<z.infer<typeof siteSettingsSchema>>;

/** What holds where there is no `site.yaml`. */
export const NO_SETTINGS: SiteSettings = siteSettingsSchema.parse({});

/** The whole address of a file of the site, without `index.html` at its end; undefined where the site has none. */
export function addressOf({ address }: SiteSettings, path: string): string | undefined {
  return address === undefined
    ? undefined
    : new URL(path.replace(/(?:^|(?<=\/))index\.html$/u, ""), address).href;
}
