import { stringify } from "yaml";

/** Other people's words are a text whatever they look like: no key, tag, anchor or comment of ours. */
export function quotedYaml(value: string | null): string {
  return stringify(value, { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 }).trimEnd();
}
