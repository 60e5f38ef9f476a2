import { describe, expect, it } from "vitest";
import { TITLE_PAGE_LANGUAGES } from "../../src/claim/title-page.ts";
import { caddyfileBelow, hostFiles } from "../../src/publish/host-files.ts";
import {
  CACHING,
  HEADERS,
  headersFor,
  META_POLICY,
  PAGE_POLICY,
  POLICY_HEADER,
} from "../../src/publish/security-headers.ts";
import { headersOf } from "./read-headers.ts";

const text = (path: string): string => hostFiles().find((file) => file.path === path)?.text ?? "";

describe("the policy", () => {
  it("of pages is that of hosts, but for what a page cannot say", () => {
    expect(PAGE_POLICY).toBe(`${META_POLICY}; frame-ancestors 'none'`);
    expect(META_POLICY).not.toMatch(/frame-ancestors|report-uri|sandbox/u);
  });

  it("allows nothing but what lies on the site", () => {
    expect(PAGE_POLICY.split("; ").map((directive) => directive.split(" ").slice(1))).toEqual(
      PAGE_POLICY.split("; ").map((directive) => [
        /^(?:style|font|img|script|connect)-src/u.test(directive) ? "'self'" : "'none'",
      ]),
    );
  });
});

// Written out here as well: whoever takes a header away has to say so twice.
describe("what hosts send", () => {
  it("with every file", () => {
    expect(HEADERS).toEqual([
      ["Referrer-Policy", "no-referrer"],
      ["X-Content-Type-Options", "nosniff"],
      ["X-Frame-Options", "DENY"],
      [
        "Permissions-Policy",
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
      ],
      ["Cross-Origin-Opener-Policy", "same-origin"],
      ["Cross-Origin-Resource-Policy", "same-origin"],
      ["Strict-Transport-Security", "max-age=31536000"],
    ]);
  });

  it("with pages", () => {
    expect(`${POLICY_HEADER}: ${PAGE_POLICY}`).toBe(
      "Content-Security-Policy: default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it("for keeping", () => {
    expect(CACHING).toEqual({ faces: "public, max-age=2592000", others: "no-cache" });
  });
});

describe("_headers", () => {
  it.each([
    "/",
    "/index.html",
    "/404.html",
    "/method/",
    "/method/index.html",
    "/accessibility/",
    "/search/index.html",
    "/briefings/dam/",
    "/briefings/dam/index.html",
    "/briefings/dam/handout/",
    "/briefings/dam/sources/courier/index.html",
    "/years/2031/index.html",
    ...TITLE_PAGE_LANGUAGES.flatMap((language) => [
      `/briefings/dam/${language}/`,
      `/briefings/dam/${language}/index.html`,
    ]),
  ])("gives the page %s the policy, once, and everything that every file has", (path) => {
    expect(headersOf(path)).toEqual([...HEADERS, [POLICY_HEADER, PAGE_POLICY]]);
  });

  it.each([
    "/briefings/dam/dam-a4.pdf",
    "/briefings/dam/data/levels.svg",
    "/briefings/dam/data/dam-offline.html",
    "/assets/briefbook.css",
  ])("gives %s no policy of pages", (path) => {
    expect(headersOf(path)).toEqual(HEADERS);
  });

  it("lets faces be kept", () => {
    expect(headersOf("/assets/fonts/a.woff2").at(-1)).toEqual(["Cache-Control", CACHING.faces]);
  });

  it("has no more rules than Cloudflare Pages reads", () => {
    expect(text("_headers").match(/^\//gmu)?.length).toBeLessThanOrEqual(100);
  });
});

describe.each(["hosting/nginx.conf", "hosting/Caddyfile", "hosting/apache.conf"])("%s", (path) => {
  it("sends every header of the table with its value", () => {
    const named = (name: string, value: string) => text(path).includes(`${name} "${value}"`);
    expect(HEADERS.filter(([name, value]) => !named(name, value))).toEqual([]);
    for (const value of [PAGE_POLICY, CACHING.faces, CACHING.others])
      expect(text(path)).toContain(`"${value}"`);
  });

  it("holds no value that would end its quotation marks", () => {
    for (const [, value] of [...HEADERS, ["", PAGE_POLICY]]) expect(value).not.toMatch(/["\\\n$]/u);
  });
});

describe("the Caddyfile below a path", () => {
  const lines = caddyfileBelow("/some/path").split("\n");
  const blockOf = (opening: string): string => {
    const start = lines.findIndex((line) => line.trim() === opening);
    const edge = /^ */u.exec(lines[start] ?? "")?.[0] ?? "";
    return lines.slice(start, lines.indexOf(`${edge}}`, start) + 1).join("\n");
  };

  it("handles errors outside of the path, where alone Caddy lets it, and of this path only", () => {
    expect(blockOf("handle_path /some/path/* {")).not.toContain("handle_errors");
    expect(blockOf("handle_errors {")).toContain("@briefings path /some/path/*");
    expect(blockOf("handle_errors {")).toContain("rewrite * /404.html");
  });

  it("sends every header of the table within the path, and the policy with what is not found", () => {
    const within = blockOf("handle_path /some/path/* {");
    expect(HEADERS.filter(([name, value]) => !within.includes(`${name} "${value}"`))).toEqual([]);
    expect(blockOf("handle_errors {")).toContain(`header ${POLICY_HEADER} "${PAGE_POLICY}"`);
  });

  it("leads from the path without its slash to the site", () => {
    expect(lines).toContain("  redir /some/path /some/path/");
  });
});

describe("hosting/apache.conf", () => {
  it("holds no directive that Apache refuses in .htaccess", () => {
    const directives = new Set(text("hosting/apache.conf").match(/^[A-Z]\w+/gmu));
    // By the table of contexts in the manual of 2.4; DeflateCompressionLevel, for one, is of servers alone.
    expect([...directives].toSorted()).toEqual([
      "AddCharset",
      "AddOutputFilterByType",
      "AddType",
      "DirectoryIndex",
      "ErrorDocument",
      "Header",
    ]);
  });

  it("sends the policy with pages alone, and lets faces be kept", () => {
    const conf = text("hosting/apache.conf");
    expect(conf).toContain(
      `${POLICY_HEADER} "${PAGE_POLICY}" "expr=%{REQUEST_URI} =~ m#(?:/|\\.html)$# && ! (%{REQUEST_URI} =~ m#/data/#)"`,
    );
    // The later line holds where both do.
    expect(conf.indexOf(`"${CACHING.faces}" "expr=`)).toBeGreaterThan(conf.indexOf(`"${CACHING.others}"`));
  });
});

describe("hosting/apache.conf, of what Apache itself calls otherwise than the rest", () => {
  it.each([
    ["scripts, text/javascript by the list of Debian", /^AddOutputFilterByType .* text\/javascript /mu],
    ["the feed, application/xml by the same", /^AddType text\/xml \.xml$/mu],
  ])("packs %s", (_what, line) => {
    expect(text("hosting/apache.conf")).toMatch(line);
  });
});

describe("hosting/nginx.conf", () => {
  it("answers a folder without an index as what is not there, and redirects within the scheme of a proxy", () => {
    const conf = text("hosting/nginx.conf");
    expect(conf).toContain("  error_page 403 404 =404 /404.html;\n");
    expect(conf).toContain("  absolute_redirect off;\n");
  });

  it("has the lines for a certificate ready to be filled in", () => {
    expect(text("hosting/nginx.conf")).toMatch(
      /^ {2}# listen 443 ssl;\n {2}# ssl_certificate \/\S+;\n {2}# ssl_certificate_key \/\S+;$/mu,
    );
  });

  it("packs every type that is text, at a level that is worth it, and tells caches", () => {
    const conf = text("hosting/nginx.conf");
    const types = /types \{([^}]*)\}/u.exec(conf)?.[1]?.match(/[a-z]+\/[a-z0-9+]+/gu) ?? [];
    const packed = /gzip_types ([^;]*);/u.exec(conf)?.[1]?.split(" ") ?? [];
    const isPackedAlready = /pdf|png|woff2/u;
    expect(["text/html", ...packed].toSorted()).toEqual(
      types.filter((type) => !isPackedAlready.test(type)).toSorted(),
    );
    expect(conf).toMatch(/^ {2}gzip on;\n {2}gzip_comp_level 6;\n {2}gzip_vary on;$/mu);
  });
});

describe("headersFor(path)", () => {
  it.each([
    ["/", true, CACHING.others],
    ["/briefings/dam/index.html", true, CACHING.others],
    ["/assets/fonts/a.woff2", false, CACHING.faces],
    ["/briefings/dam/data/levels.svg", false, CACHING.others],
    ["/briefings/dam/data/dam-offline.html", false, CACHING.others],
  ])("of %s", (path, isPage, caching) => {
    const headers = new Map(headersFor(path));
    expect([headers.has(POLICY_HEADER), headers.get("Cache-Control")]).toEqual([isPage, caching]);
  });
});
