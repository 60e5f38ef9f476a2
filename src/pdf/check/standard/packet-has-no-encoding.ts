import type { StandardRule } from "./standard-rule.ts";

/** The packet of metadata does not say its encoding. */
export const packetHasNoEncoding: StandardRule = {
  clause: "ISO 19005-3, 6.6.2.1",
  veraPdf: { a3: "6.6.2.1-3" },
  broken: ({ xmp }) =>
    !/<\?xpacket[^>]*\sencoding=/u.test(xmp) ? [] : ["The packet of metadata has an attribute encoding."],
};
