import { CACHING, FACE_PATHS, HEADERS, PAGE_PATHS, PAGE_POLICY, POLICY_HEADER } from "./security-headers.ts";

/** A file that tells a host what to send with the site; its path is below the site. */
export type HostFile = { readonly path: string; readonly text: string };

/** What the common hosts need, all of it from one table. */
export function hostFiles(): readonly HostFile[] {
  return [
    { path: "_headers", text: headersFile() },
    { path: "hosting/nginx.conf", text: nginxConf() },
    { path: "hosting/Caddyfile", text: caddyfile() },
  ];
}

/** What nginx packs besides HTML, which it always does: all of its types that are text. */
const PACKED =
  "text/css text/csv text/plain text/xml application/atom+xml application/javascript application/json application/ld+json image/svg+xml";

type Header = readonly [name: string, value: string];

/**
 * For Netlify and Cloudflare Pages. Both join the values of a header that several rules give a file, so that each
 * header is given to a file by one rule only; without one for caching they ask again each time, as is wanted.
 */
function headersFile(): string {
  const rule = (path: string, headers: readonly Header[]): string =>
    `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`;
  return [
    rule("/*", HEADERS),
    ...PAGE_PATHS.map((path) => rule(path, [[POLICY_HEADER, PAGE_POLICY]])),
    rule(FACE_PATHS, [["Cache-Control", CACHING.faces]]),
  ].join("\n");
}

/** For a folder that nginx includes within `http`. A header whose value is empty is not sent. */
function nginxConf(): string {
  const lines = HEADERS.map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return `# Copy into /etc/nginx/conf.d/, and put in the folder of the site, its name and its certificate.
map $uri $briefbook_policy {
  ~/data/ "";
  ~(?:/|\\.html)$ "${PAGE_POLICY}";
  default "";
}
map $uri $briefbook_caching {
  ~${FACE_PATHS.slice(0, -1)} "${CACHING.faces}";
  default "${CACHING.others}";
}

server {
  listen 8080;
  server_name _;
  root /srv/briefbook;
  index index.html;
  error_page 404 /404.html;
  charset utf-8;
  charset_types text/css text/csv text/plain text/xml application/javascript application/json application/ld+json application/atom+xml image/svg+xml;

  types {
    application/atom+xml atom;
    application/javascript js;
    application/json json;
    application/ld+json jsonld;
    application/pdf pdf;
    font/woff2 woff2;
    image/png png;
    image/svg+xml svg;
    text/css css;
    text/csv csv;
    text/html html;
    text/plain txt;
    text/xml xml;
  }

${lines.join("\n")}
  add_header ${POLICY_HEADER} $briefbook_policy always;
  add_header Cache-Control $briefbook_caching always;

  # Level 1, which nginx has by itself, sends a fifth more. Where the module for Brotli is at hand: the same with brotli.
  gzip on;
  gzip_comp_level 6;
  gzip_vary on;
  gzip_types ${PACKED};
}
`;
}

/** For Caddy 2, which serves a name by https and brings the certificate itself. */
function caddyfile(): string {
  const indented = (headers: readonly Header[]): string =>
    headers.map(([name, value]) => `    ${name} "${value}"\n`).join("");
  return `# Put in the name and the folder of the site.
:8080 {
  root * /srv/briefbook
  encode zstd gzip
  file_server
  header {
${indented(HEADERS)}  }
  @pages {
    path_regexp (?:/|\\.html)$
    not path */data/*
  }
  header @pages ${POLICY_HEADER} "${PAGE_POLICY}"
  @faces path ${FACE_PATHS}
  header @faces Cache-Control "${CACHING.faces}"
  @others not path ${FACE_PATHS}
  header @others Cache-Control "${CACHING.others}"
  handle_errors {
    rewrite * /404.html
    header ${POLICY_HEADER} "${PAGE_POLICY}"
    file_server
  }
}
`;
}
