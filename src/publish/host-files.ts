import { CACHING, FACE_PATHS, HEADERS, PAGE_PATHS, PAGE_POLICY, POLICY_HEADER } from "./security-headers.ts";

/** A file that tells a host what to send with the site; its path is below the site. */
export type HostFile = { readonly path: string; readonly text: string };

/** What the common hosts need, all of it from one table. */
export function hostFiles(): readonly HostFile[] {
  return [
    { path: "_headers", text: headersFile() },
    { path: "hosting/nginx.conf", text: nginxConf() },
    { path: "hosting/Caddyfile", text: caddyfile() },
    { path: "hosting/apache.conf", text: apacheConf() },
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
  # With HTTPS, in the place of the line above:
  # listen 443 ssl;
  # ssl_certificate /etc/ssl/NAME/fullchain.pem;
  # ssl_certificate_key /etc/ssl/NAME/privkey.pem;
  server_name _;
  root /srv/briefbook;
  index index.html;
  # A folder without an index is nothing to a reader either, and nothing of a proxy before this server may get lost.
  error_page 403 404 =404 /404.html;
  absolute_redirect off;
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
  return `# Put in the name and the folder of the site.
:8080 {
  root * /srv/briefbook
  encode zstd gzip
${caddyHeaders(2)}
  file_server
  handle_errors {
${caddyNotFound(4)}
  }
}
`;
}

/** The same below a path of a host. Errors are handled for a host as a whole: `handle_errors` stands within no path. */
export function caddyfileBelow(path: string): string {
  return `# Put in the name, the path and the folder of the site.
:8080 {
  redir ${path} ${path}/
  handle_path ${path}/* {
    root * /srv/briefbook
    encode zstd gzip
${caddyHeaders(4)}
    file_server
  }
  handle_errors {
    @briefings path ${path}/*
    handle @briefings {
      root * /srv/briefbook
${caddyNotFound(6)}
    }
  }
}
`;
}

function caddyHeaders(spaces: number): string {
  const lines = [
    "header {",
    ...HEADERS.map(([name, value]) => `  ${name} "${value}"`),
    "}",
    "@pages {",
    "  path_regexp (?:/|\\.html)$",
    "  not path */data/*",
    "}",
    `header @pages ${POLICY_HEADER} "${PAGE_POLICY}"`,
    `@faces path ${FACE_PATHS}`,
    `header @faces Cache-Control "${CACHING.faces}"`,
    `@others not path ${FACE_PATHS}`,
    `header @others Cache-Control "${CACHING.others}"`,
  ];
  return indented(lines, spaces);
}

function caddyNotFound(spaces: number): string {
  const policy = `header ${POLICY_HEADER} "${PAGE_POLICY}"`;
  return indented(["rewrite * /404.html", policy, "file_server"], spaces);
}

function indented(lines: readonly string[], spaces: number): string {
  return lines.map((line) => " ".repeat(spaces) + line).join("\n");
}

/** For Apache 2.4, where it may stand for a host, for a folder, or as .htaccess in the folder itself. */
function apacheConf(): string {
  const lines = HEADERS.map(([name, value]) => `Header always set ${name} "${value}"`);
  const isPage = "%{REQUEST_URI} =~ m#(?:/|\\.html)$# && ! (%{REQUEST_URI} =~ m#/data/#)";
  const isFace = `%{REQUEST_URI} =~ m#${FACE_PATHS.slice(0, -1)}#`;
  return `# Include within <VirtualHost> or <Directory> of the site, or copy into its folder as .htaccess (AllowOverride FileInfo
# Indexes). Modules: dir, mime, headers, filter, deflate. Below a path, write the path before /404.html.
DirectoryIndex index.html
ErrorDocument 404 /404.html

AddType application/atom+xml .atom
AddType application/ld+json .jsonld
AddType font/woff2 .woff2
AddType text/csv .csv
AddType text/xml .xml
AddCharset utf-8 .html .css .js .csv .txt .xml .atom .json .jsonld .svg

${lines.join("\n")}
Header always set ${POLICY_HEADER} "${PAGE_POLICY}" "expr=${isPage}"
Header always set Cache-Control "${CACHING.others}"
Header always set Cache-Control "${CACHING.faces}" "expr=${isFace}"

AddOutputFilterByType DEFLATE text/html text/javascript ${PACKED}
`;
}
