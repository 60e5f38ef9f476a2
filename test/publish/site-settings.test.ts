import { describe, expect, it } from "vitest";
import { addressOf, NO_SETTINGS, siteSettingsSchema } from "../../src/publish/site-settings.ts";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";

const parse = (settings: object) => siteSettingsSchema.safeParse(settings);

describe("siteSettingsSchema", () => {
  it.each<[string, object]>([
    ["nothing", {}],
    ["an address with a path", { address: "https://example.org/some/path/" }],
    ["an address with a port", { address: "https://briefings.example.org:8080/" }],
    ["a host of a network of one's own", { address: "http://10.1.2.3/" }],
    ["a name that begins like one of this machine", { address: "https://localhost.example.org/" }],
    ["a contact without a link", { contact: { says: "The desk" } }],
    ["a contact by mail", { contact: { says: "The desk", link: "mailto:desk@example.org" } }],
    ["a licence", { licence: { name: "CC BY 4.0", link: "https://creativecommons.org/licenses/by/4.0/" } }],
  ])("accepts %s", (_what, settings) => {
    expect(parse(settings).success).toBe(true);
  });

  it.each<[string, object, RegExp]>([
    ["an address without a slash at its end", { address: "https://example.org/a" }, /ends with a slash/u],
    ["an address with a query", { address: "https://example.org/?a=/" }, /without query/u],
    ["an address with a user", { address: "https://a:b@example.org/" }, /without query, fragment and user/u],
    ...[
      "http://localhost/",
      "http://localhost:8000",
      "https://LOCALHOST./",
      "http://site.localhost:4173/",
      "http://127.0.0.1:8080/",
      "http://127.1/",
      "http://0.0.0.0/",
      "http://[::1]:80/",
      "http://[::ffff:127.0.0.1]/",
    ].map((address): [string, object, RegExp] => [address, { address }, /that readers will use/u]),
    ["an address of no web", { address: "javascript:alert(1)//" }, /expected a web address/u],
    ["a path for an address", { address: "/briefings/" }, /expected a web address/u],
    ["a contact that runs", { contact: { says: "x", link: "javascript:alert(1)" } }, /or mailto:/u],
    ["a contact with a subject", { contact: { says: "x", link: "mailto:a@b.org?subject=x" } }, /or mailto:/u],
    ["a name without text", { name: "" }, /a line of text/u],
    ["an unknown key", { title: "Briefings" }, /title/u],
  ])("refuses %s", (_what, settings, message) => {
    expect(parse(settings).error?.issues[0]?.message).toMatch(message);
  });
});

describe("contact.link", () => {
  it.each([
    ["desk@example.org", "mailto:desk@example.org"],
    ["'mailto: desk@example.org'", "mailto:desk@example.org"],
    ["mailto:desk@example.org?subject=x", "mailto:desk@example.org"],
    ["example.org/desk", "https://example.org/desk/"],
  ])("says of %s that it is written as %s", (link, right) => {
    const text = `contact: { says: The desk, link: ${link} }\n`;
    const result = parseYaml({ path: "site.yaml", text }, siteSettingsSchema);
    expect(result.ok ? [] : result.problems.map(({ hint }) => hint)).toEqual([`Write it so: link: ${right}`]);
  });
});

describe("addressOf(settings, path)", () => {
  const { data } = parse({ address: "https://example.org/some/path/" });

  it.each([
    ["index.html", "https://example.org/some/path/"],
    ["briefings/dam/index.html", "https://example.org/some/path/briefings/dam/"],
    ["briefings/dam/dam-a4.pdf", "https://example.org/some/path/briefings/dam/dam-a4.pdf"],
    ["a/reindex.html", "https://example.org/some/path/a/reindex.html"],
  ])("puts %s below the address", (path, address) => {
    expect(addressOf(data!, path)).toBe(address);
  });

  it("gives none where the site has none", () => {
    expect(addressOf(NO_SETTINGS, "index.html")).toBeUndefined();
  });
});
