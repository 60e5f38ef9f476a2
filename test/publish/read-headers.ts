import { hostFiles } from "../../src/publish/host-files.ts";

const rules = hostFiles().find(({ path }) => path === "_headers");

/** What `_headers` gives a path by all rules that match it, as Netlify and Cloudflare Pages read it. */
export function headersOf(path: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  let matches = false;
  for (const line of (rules?.text ?? "").split("\n")) {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/u.exec(line) ?? [];
    if (name === undefined) {
      const pattern = line
        .replaceAll(".", String.raw`\.`)
        .replaceAll(/:\w+/gu, "[^/]+")
        .replace("*", ".*");
      matches = line !== "" && new RegExp(`^${pattern}$`, "u").test(path);
    } else if (matches) found.push([name, value ?? ""]);
  }
  return found;
}
