import { CACHING, FACE_PATHS, HEADERS, PAGE_POLICY, POLICY_HEADER } from "../publish/security-headers.ts";
import { caddyfileBelow, hostFiles } from "../publish/host-files.ts";

/** The parts of `docs/hosting.md` that hold headers, by name: all of them from the table that the site itself is built with. */
export function printHosting(): ReadonlyMap<string, string> {
  return new Map([
    ["headers", headersTable()],
    ["nginx", fenced("nginx", fileOf("hosting/nginx.conf"))],
    ["caddy", fenced("caddy", fileOf("hosting/Caddyfile"))],
    ["caddy-below", fenced("caddy", caddyfileBelow("/briefings"))],
    ["apache", fenced("apache", fileOf("hosting/apache.conf"))],
    ["netlify", fenced("text", fileOf("_headers"))],
    ["cloudfront", fenced("js", cloudFrontResponse())],
  ]);
}

function fileOf(path: string): string {
  const file = hostFiles().find((one) => one.path === path);
  if (!file) throw new Error(`The site has no ${path}.`);
  return file.text;
}

function fenced(language: string, code: string): string {
  return `\`\`\`${language}\n${code.trimEnd()}\n\`\`\`\n`;
}

function headersTable(): string {
  const rows = [
    ...HEADERS.map(([name, value]) => ["every file", name, value]),
    ["pages", POLICY_HEADER, PAGE_POLICY],
    [`\`${FACE_PATHS}\``, "Cache-Control", CACHING.faces],
    ["all others", "Cache-Control", CACHING.others],
  ];
  return `| on | header | value |\n|---|---|---|\n${rows.map(([on = "", name = "", value = ""]) => `| ${on} | ${name} | \`${value}\` |\n`).join("")}`;
}

/** A function of CloudFront (cloudfront-js-2.0): a policy of headers there gives every file the same. */
function cloudFrontResponse(): string {
  const lines = HEADERS.map(
    ([name, value]) => `  "${name.toLowerCase()}": { value: ${JSON.stringify(value)} },\n`,
  );
  return `var everywhere = {
${lines.join("")}};

function handler(event) {
  var path = event.request.uri;
  var headers = Object.assign(event.response.headers, everywhere);
  if (/(?:\\/|\\.html)$/.test(path) && !path.includes("/data/"))
    headers["${POLICY_HEADER.toLowerCase()}"] = { value: "${PAGE_POLICY}" };
  headers["cache-control"] = {
    value: path.includes("${FACE_PATHS.slice(0, -1)}") ? "${CACHING.faces}" : "${CACHING.others}",
  };
  return event.response;
}
`;
}
