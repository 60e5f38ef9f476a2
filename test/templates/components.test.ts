import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, type Browser, type Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { findOrInstallBrowser } from "../../src/disk/machine/install-browser.ts";
import { readStyles } from "../../src/disk/site/read-styles.ts";
import { markedTexts, withoutMarked } from "../texts/marked-texts.ts";
import { htmlFindings } from "./html-rules.ts";
import {
  componentNames,
  COMPONENTS,
  environmentOf,
  macroOf,
  readComponentFile,
  renderComponent,
  templateSettings,
  textOf,
} from "./render-component.ts";
import { axeFindings, putAxeInto } from "./run-axe.ts";

type Examples = Readonly<Record<string, unknown>>;
type Example = {
  readonly component: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly argument: unknown;
};

/** Classes that belong to no component and may stand in any. */
const GENERAL_CLASSES = new Set(["table-scroll"]);

const examples: Example[] = [];
for (const component of componentNames) {
  const file = join(COMPONENTS, component, "examples.ts");
  if (!existsSync(file)) continue;
  const loaded = (await import(pathToFileURL(file).href)) as {
    examples: Examples;
    hiddenExamples?: Examples;
  };
  const add = (given: Examples, hidden: boolean) => {
    for (const [name, argument] of Object.entries(given))
      examples.push({ component, name, hidden, argument });
  };
  add(loaded.examples, false);
  add(loaded.hiddenExamples ?? {}, true);
}

const hostile = examples.filter(({ argument }) => JSON.stringify(argument).includes("<script>"));

describe("the settings of the templates", () => {
  it("escape, and refuse a misspelt field", () => {
    expect(templateSettings().options).toMatchObject({ autoescape: true, throwOnUndefined: true });
    expect(() => renderComponent("source", {})).toThrow("undefined");
  });
});

describe("quoted words", () => {
  it("stand between marks that are text: those of a style are not told to who listens to the PDF", () => {
    const quoted = examples.flatMap(({ component, argument }) =>
      Array.from(
        renderComponent(component, argument).matchAll(/<q\b[^>]*>(?<words>.*?)<\/q>/gsu),
        ({ groups }) => groups?.["words"] ?? "",
      ),
    );
    expect(quoted.length).toBeGreaterThan(20);
    expect(quoted.filter((words) => !/^“.+”$/su.test(words))).toEqual([]);
  });
});

describe.each(componentNames)("the component %s", (component) => {
  const own = examples.filter((example) => example.component === component);

  it("has examples for show and hidden ones", () => {
    expect(own.some(({ hidden }) => !hidden)).toBe(true);
    expect(own.some(({ hidden }) => hidden)).toBe(true);
    expect(hostile.some((example) => example.component === component)).toBe(true);
  });

  it("has a macro of three lines that includes its template", () => {
    const lines = readComponentFile(component, "macro.njk").split("\n");
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^\\{% macro ${macroOf(component)}\\([a-z]+\\) %\\}$`, "u")),
      '{%- include "./template.njk" -%}',
      "{% endmacro %}",
      "",
    ]);
  });

  it("uses no class but its own and the general ones", () => {
    const classes = classesIn(readComponentFile(component, "template.njk"));
    expect(classes).toContain(component);
    expect(classes.filter((name) => !belongsTo(name, component))).toEqual([]);
  });

  it("has a style sheet of its name and may have parts of it, whose selectors begin with its classes", () => {
    const files = readdirSync(join(COMPONENTS, component)).filter((name) => name.endsWith(".css"));
    expect(files).toContain(`${component}.css`);
    expect(files.filter((name) => !name.startsWith(component))).toEqual([]);
    const sheet = files.map((name) => readComponentFile(component, name)).join("\n");
    const selectors = Array.from(sheet.matchAll(/^ *(\.[a-z_-]+).*[,{]$/gmu), ([, name = ""]) =>
      name.slice(1),
    );
    expect(selectors.length).toBeGreaterThan(0);
    expect(selectors.filter((name) => !belongsTo(name, component))).toEqual([]);
  });

  it.each(own)("renders “$name” as valid HTML", async ({ argument }) => {
    const html = renderComponent(component, argument);
    expect(html).toContain(`class="${component}`);
    expect(await htmlFindings(html)).toEqual([]);
  });
});

const marked = environmentOf(markedTexts(english));

describe("the words of components", () => {
  it.each(examples)(
    "come from the catalogue or are given: $component, “$name”",
    ({ component, argument }) => {
      const html = renderComponent(component, argument, marked);
      const given = new Set(stringsIn(argument).flatMap(wordsIn));
      const attributes = Array.from(
        html.matchAll(/\s(?:aria-label|title|alt)="([^"]*)"/gu),
        ([, value]) => value ?? "",
      );
      const printed = [html.replaceAll(/<[^<>]*>/gu, " "), ...attributes].map((text) =>
        withoutMarked(textOf(text)),
      );
      expect(printed.flatMap(wordsIn).filter((word) => !given.has(word))).toEqual([]);
    },
  );

  it("would be found where a template holds them itself", () => {
    const html = marked.renderString('<p>{{ text("contents.title") }} Contents</p>', {});
    expect(wordsIn(withoutMarked(textOf(html)))).toEqual(["Contents"]);
  });

  it("are refused where a template misspells their key", () => {
    expect(() => marked.renderString('{{ text("contents.titel") }}', {})).toThrow("contents.titel");
  });
});

describe("hostile text", () => {
  it.each(hostile)("comes out of $component as text: “$name”", ({ component, argument }) => {
    const html = renderComponent(component, argument);
    const text = textOf(html);
    expect(html).not.toMatch(/<(?:script|img|b)\b/u);
    expect(text).toContain("<script>alert(1)</script>");
    expect(text).toContain("<img src=x onerror=y>");
    expect(text).toContain("{{ 7 * 7 }}");
    expect(text).toContain("{% raw %}");
    expect(html).not.toContain("49");
  });
});

describe("examples in a browser", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const found = await findOrInstallBrowser(() => undefined);
    browser = await launch({ executablePath: found.path, args: [...found.args] });
    page = await browser.newPage();
    await page.setContent(
      `<!doctype html><html lang="en"><head><title>Examples</title><style>${await readStyles()}</style></head><body></body></html>`,
    );
    await putAxeInto(page);
  });

  afterAll(async () => {
    await browser?.close();
  });

  /** Shows some HTML and tells of which elements and attributes it is made. */
  const show = async (html: string): Promise<{ elements: string[]; attributes: string[] }> =>
    await page.evaluate((content) => {
      document.body.innerHTML = `<main>${content}</main>`;
      const all = [...document.querySelectorAll("main *")];
      return {
        elements: all.map(({ localName }) => localName),
        attributes: all.flatMap((element) => element.getAttributeNames()),
      };
    }, html);

  it.each(componentNames)(
    "of %s: hidden ones hold no element or attribute that the others lack",
    async (component) => {
      const made = async (hidden: boolean) => {
        const chosen = examples.filter((one) => one.component === component && one.hidden === hidden);
        return await show(chosen.map(({ argument }) => renderComponent(component, argument)).join("\n"));
      };
      const [shown, concealed] = [await made(false), await made(true)];
      expect(shown.elements.length).toBeGreaterThan(0);
      expect(concealed.elements.filter((name) => !shown.elements.includes(name))).toEqual([]);
      expect(concealed.attributes.filter((name) => !shown.attributes.includes(name))).toEqual([]);
    },
  );

  it.each([
    { scheme: "light", width: 360 },
    { scheme: "dark", width: 1280 },
  ])(
    "are accessible to axe in $scheme, $width px wide",
    async ({ scheme, width }) => {
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      const findings: string[] = [];
      for (const { component, name, argument } of examples) {
        await show(renderComponent(component, argument));
        // A fragment has neither the page's first heading nor the headings above its own.
        const found = await axeFindings(page, ["page-has-heading-one", "heading-order"]);
        findings.push(...found.map((finding) => `${component}, ${name}: ${finding}`));
      }
      expect(findings).toEqual([]);
    },
    60_000,
  );

  it("would be told by axe of a mark whose name is not its label", async () => {
    await show('<p>It stands. <a href="#words" aria-label="Article 1">[1.5]</a></p>');
    expect(await axeFindings(page, ["page-has-heading-one"])).toEqual([
      expect.stringContaining("label-content-name-mismatch"),
    ]);
  });
});

/** The classes of a template, expressions left out. e.g. sentence--{{ kind }} → sentence-- */
function classesIn(template: string): readonly string[] {
  return Array.from(template.matchAll(/\sclass="([^"]*)"/gu), ([, value = ""]) => value).flatMap((value) =>
    value
      .replaceAll(/\{\{.*?\}\}|\{%.*?%\}/gu, "")
      .split(/\s+/u)
      .filter((name) => name !== ""),
  );
}

function belongsTo(name: string, component: string): boolean {
  const rest = name.startsWith(component) ? name.slice(component.length) : undefined;
  return GENERAL_CLASSES.has(name) || rest === "" || /^(?:__|--)/u.test(rest ?? "");
}

/** Runs of letters; a text that another language would put otherwise has some. */
function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

function stringsIn(argument: unknown): readonly string[] {
  if (typeof argument === "string") return [argument];
  return typeof argument === "object" && argument !== null ? Object.values(argument).flatMap(stringsIn) : [];
}
