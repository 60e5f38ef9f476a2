import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The stages in the order in which data flows. A stage imports from those before it. */
const STAGES = [
  "yaml",
  "article",
  "language",
  "texts",
  "source",
  "evidence",
  "claim",
  "candidate",
  "figure",
  "rules",
  "chart",
  "map",
  "edition",
  "view",
  "pdf",
  "export",
  "publish",
  "search",
  "manual",
  "browser",
  "disk",
  "command",
  "plugin",
];

/** Files beside the stages that every stage may use. */
const SHARED = ["problem.ts", "nearest-name.ts", "machine-lacks.ts"];

/** The map stands above the stages it tells of. */
const MAP = "briefing.ts";
const MAY_RUN_THE_MAP = new Set(["disk", "command"]);
const MAY_NAME_ITS_TYPES = new Set(["view"]);

/** Imports against the order, with the reason for each. */
const AGAINST_THE_ORDER: Readonly<Record<string, string>> = {
  "pdf/press/print-documents.ts → disk/machine/find-browser.ts":
    "The press is handed a browser that disk/ has found; only the type of it is imported.",
  "pdf/press/start-browser.ts → disk/machine/find-browser.ts": "The same.",
};

/** May touch the world: file access, commands, the plugin, and what drives the browser. */
const isImpure = (file: string): boolean => /^(?:disk|command|plugin|browser|pdf\/press)\//u.test(file);

const FORBIDDEN_MODULES =
  /^(?:(?:node:)?(?:fs|fs\/promises|http|https|http2|net|dns|os|process|child_process|worker_threads|timers|timers\/promises)|puppeteer(?:-core)?)$/u;

const FORBIDDEN_WORDS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["process", /(?<![.\w"'-])process(?=[.[])/u],
  [
    "the clock",
    /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )(?<![.\w])Date\(|\bperformance\.now\b|\bTemporal\.Now\b/u,
  ],
  ["chance", /\bMath\.random\b|\brandom(?:UUID|Bytes|Int)\b|\bgetRandomValues\b/u],
  [
    "the machine’s locale",
    /\.toLocale\w*\(|\.localeCompare\(|\bIntl\.\w+\((?!\s*(?:["']|locale[,)]|tag\)))/u,
  ],
  ["the network", /(?<![.\w])fetch\(|\bXMLHttpRequest\b|\bWebSocket\b/u],
  ["timers", /(?<![.\w])set(?:Timeout|Interval|Immediate)\(/u],
  ["the terminal", /(?<![.\w])console\./u],
];

type Import = { readonly to: string; readonly typeOnly: boolean };

const files = globSync("src/**/*.ts", { cwd: ROOT })
  .map((path) => path.replaceAll("\\", "/").slice("src/".length))
  .toSorted();
const code = new Map(
  files.map((file) => [file, withoutComments(readFileSync(join(ROOT, "src", file), "utf8"))]),
);
const pure = files.filter((file) => !isImpure(file));

describe("src/", () => {
  it("is found", () => {
    expect(files).toContain(MAP);
    expect(pure.length).toBeGreaterThan(50);
  });

  it("has no folder that is not a stage, and no file beside them that is not known", () => {
    const unknown = files.filter((file) =>
      file.includes("/") ? !STAGES.includes(stageOf(file)) : ![...SHARED, MAP].includes(file),
    );
    expect(unknown).toEqual([]);
  });

  it("imports no file access, network, process or browser but in disk/, command/, plugin/ and the press", () => {
    const found = pure.flatMap((file) =>
      importsOf(file).flatMap(({ to }) => (FORBIDDEN_MODULES.test(to) ? [`${file} → ${to}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it.each(FORBIDDEN_WORDS)("does not use %s there", (_what, pattern) => {
    const found = pure.flatMap((file) => {
      const match = pattern.exec(code.get(file) ?? "");
      return match ? [`${file}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it("imports leftwards only", () => {
    expect(files.flatMap((file) => importsOf(file).flatMap((one) => fault(file, one)))).toEqual(
      Object.keys(AGAINST_THE_ORDER),
    );
  });

  it("gives a reader’s browser nothing but what is written for it, and the library that searches", () => {
    const shipped = files.filter((file) => file.startsWith("browser/"));
    expect(shipped).toContain("browser/start.ts");
    const others = shipped.flatMap((file) =>
      importsOf(file).flatMap(({ to }) =>
        /^(?:\.\/[\w-]+\.ts|\.\.\/search\/[\w-]+\.ts|minisearch)$/u.test(to) ? [] : [`${file} → ${to}`],
      ),
    );
    expect(others).toEqual([]);
    const used = shipped.flatMap((file) =>
      FORBIDDEN_WORDS.filter(([, pattern]) => pattern.test(code.get(file) ?? "")).map(
        ([what]) => `${file}: ${what}`,
      ),
    );
    expect(used).toEqual([]);
  });

  it("imports only types where an import is against the order", () => {
    const values = files.flatMap((file) =>
      importsOf(file).flatMap((one) => (one.typeOnly ? [] : fault(file, one))),
    );
    expect(values).toEqual([]);
  });
});

describe("the patterns of this test", () => {
  it.each([
    ["process", "const a = process.env.HOME;"],
    ["process", 'const a = process["env"];'],
    ["the clock", "const now = new Date();"],
    ["the clock", "const now = Date.now();"],
    ["the clock", "const now = Date();"],
    ["chance", "const id = Math.random();"],
    ["chance", "const id = randomUUID();"],
    ["the machine’s locale", "value.toLocaleString()"],
    ["the machine’s locale", "a.localeCompare(b)"],
    ["the machine’s locale", "new Intl.NumberFormat()"],
    ["the network", "await fetch(url)"],
    ["timers", "setTimeout(run, 1)"],
    ["the terminal", "console.log(1)"],
  ])("find %s in “%s”", (what, line) => {
    const pattern = FORBIDDEN_WORDS.find(([name]) => name === what)?.[1];
    expect(pattern?.test(line)).toBe(true);
  });

  it.each([
    "new Date(Date.UTC(2031, 2, 4))",
    "new Date(`${day}T00:00:00.000Z`)",
    'new Intl.NumberFormat("en-GB")',
    "new Intl.PluralRules(locale)",
    "the process of reading",
    "browser.process()",
    "parseDate(text)",
    "printDate(date)",
  ])("find nothing in “%s”", (line) => {
    expect(FORBIDDEN_WORDS.filter(([, pattern]) => pattern.test(line))).toEqual([]);
  });

  it("take comments for no code, and addresses for no comments", () => {
    expect(withoutComments('a /* Date.now() */ b // new Date()\n"https://example.org"')).toBe(
      'a  b \n"https://example.org"',
    );
  });

  it("see every form of import", () => {
    const source =
      'import a from "./a.ts";\nimport "./b.ts";\nimport type { C } from "./c.ts";\nexport { d } from "./d.ts";\n' +
      'export type { E } from "./e.ts";\nconst f = await import("./f.ts");\nimport {\n  g,\n} from "./g.ts";\n';
    expect(readImports(source)).toEqual([
      { to: "./a.ts", typeOnly: false },
      { to: "./b.ts", typeOnly: false },
      { to: "./c.ts", typeOnly: true },
      { to: "./d.ts", typeOnly: false },
      { to: "./e.ts", typeOnly: true },
      { to: "./f.ts", typeOnly: false },
      { to: "./g.ts", typeOnly: false },
    ]);
  });

  it.each([
    ["article/a.ts", "../disk/b.ts"],
    ["evidence/a.ts", "../claim/b.ts"],
    ["claim/a.ts", "../briefing.ts"],
    ["problem.ts", "./claim/b.ts"],
    ["briefing.ts", "./view/b.ts"],
    ["view/a.ts", "../briefing.ts"],
  ])("refuse that %s imports %s", (file, to) => {
    expect(fault(file, { to, typeOnly: false })).toHaveLength(1);
  });
});

describe("templates", () => {
  /** Each place where a string is printed as markup, with the reason why that is safe. */
  const SAFE: Readonly<Record<string, string>> = {
    "components/chart/template.njk: panel.svg": "Markup of our own drawing, which escapes every text.",
    "components/handout/template.njk: panel.svg": "Markup of our own drawing, which escapes every text.",
    "components/map/template.njk: map.svg": "Markup of our own drawing, which escapes every text.",
    "components/record/template.njk: record.code | highlightRecord(record.language)":
      "Prism escapes the code that it highlights.",
    "layouts/page.njk: policy": "The security policy of this repository; its quotation marks are single.",
    "pages/briefing.njk: head.graph": "JSON in a data block; printJsonLd escapes all that could end it.",
    "pages/index.njk: listGraph": "JSON in a data block; printJsonLd escapes all that could end it.",
    "pages/paper-styles.njk: languageStyles": "CSS strings; cssString escapes all that could end one.",
    "pages/paper-styles.njk: paperStyles": "The style sheets of this repository.",
    "pages/print-styles.njk: briefing.print.foot": "A CSS string; cssString escapes all that could end it.",
    "pages/print-styles.njk: briefing.print.handling":
      "A CSS string; cssString escapes all that could end it.",
    "pages/print-styles.njk: briefing.print.page": "CSS strings as the others, and counters between them.",
    "pages/print-styles.njk: briefing.print.runningTitle":
      "A CSS string; cssString escapes all that could end it.",
    "pages/printed-styles.njk: styles.print": "The style sheets of this repository.",
    "pages/styles.njk: languageStyles": "CSS strings; cssString escapes all that could end one.",
    "pages/styles.njk: styles.screen": "The style sheets of this repository.",
  };

  const templates = globSync("templates/**/*.njk", { cwd: ROOT }).map((path) => path.replaceAll("\\", "/"));

  it("print markup unescaped at the places that are listed with a reason, and nowhere else", () => {
    const found = templates.flatMap((path) =>
      Array.from(
        readFileSync(join(ROOT, path), "utf8").matchAll(/\{\{-?\s*([^}]*?)\s*\|\s*safe\b/gu),
        ([, expression]) => `${path.slice("templates/".length)}: ${expression}`,
      ),
    );
    expect(found.toSorted()).toEqual(Object.keys(SAFE));
  });

  it("switch escaping off in no other way", () => {
    const found = templates.filter((path) => {
      const text = readFileSync(join(ROOT, path), "utf8");
      const safes = text.match(/\bsafe\b/gu)?.length ?? 0;
      const listed = text.match(/\{\{-?[^}]*?\|\s*safe\b/gu)?.length ?? 0;
      return safes !== listed || /autoescape/u.test(text);
    });
    expect(found).toEqual([]);
  });

  it("are rendered without asynchronous filters, shortcodes or transforms", () => {
    for (const path of [
      "eleventy.config.ts",
      "src/disk/site/configure-eleventy.ts",
      "src/disk/site/render-pages.ts",
    ]) {
      expect(readFileSync(join(ROOT, path), "utf8")).not.toMatch(
        /addAsync|addNunjucksAsync|autoescape: false/u,
      );
    }
  });
});

/** What is wrong with an import, as “file → file”; nothing where it is in order. */
function fault(file: string, { to, typeOnly }: Import): readonly string[] {
  if (!to.startsWith(".")) return [];
  const target = relative(ROOT, join(ROOT, dirname(file), to)).replaceAll("\\", "/");
  const [from, into] = [stageOf(file), stageOf(target)];
  if (SHARED.includes(target)) return [];
  if (target === MAP) {
    const may = MAY_RUN_THE_MAP.has(from) || (typeOnly && MAY_NAME_ITS_TYPES.has(from));
    return may ? [] : [`${file} → ${target}`];
  }
  const above = file === MAP ? STAGES.indexOf("rules") : SHARED.includes(file) ? -1 : STAGES.indexOf(from);
  return STAGES.indexOf(into) >= 0 && STAGES.indexOf(into) <= above ? [] : [`${file} → ${target}`];
}

/** The folder of a file below src/; the file itself beside the folders. */
function stageOf(file: string): string {
  return file.split("/")[0] ?? "";
}

function importsOf(file: string): readonly Import[] {
  return readImports(code.get(file) ?? "");
}

function readImports(source: string): readonly Import[] {
  const statements = source.matchAll(
    /\b(?:import|export)\b(?<type>\s+type\b)?(?:[^"';()]*?\bfrom)?\s*\(?\s*"(?<to>[^"]+)"/gu,
  );
  return Array.from(statements, ({ groups }) => ({
    to: groups?.["to"] ?? "",
    typeOnly: groups?.["type"] !== undefined,
  }));
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//gu, "").replaceAll(/(?<![:"'`\\\w])\/\/.*$/gmu, "");
}
