import type { StandardRule } from "./standard-rule.ts";

/** The packet of metadata does not say its length. */
export const packetHasNoLength: StandardRule = {
  clause: "ISO 19005-3, 6.6.2.1",
  veraPdf: { a3: "6.6.2.1-2" },
  broken: ({ xmp }) =>
    !/<\?xpacket[^>]*\sbytes=/u.test(xmp) ? [] : ["The packet of metadata has an attribute bytes."],
};
