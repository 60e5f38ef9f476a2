import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { PROJECT_ROOT } from "../../src/disk/project.ts";

const guide = readFileSync(join(PROJECT_ROOT, "docs/hosting.md"), "utf8");
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8")));

/** The example that is to be copied into a file of this name. */
function example(file: string): unknown {
  const [, text] =
    new RegExp(`\`\`\`yaml\n# ${file.replaceAll(".", "\\.")}\n([^\`]+)\`\`\``, "u").exec(guide) ?? [];
  return parse(text ?? "");
}

const isThere = (command: string): boolean => {
  const [, name] = /^npm run ([a-z:]+)(?: -- .+)?$/u.exec(command) ?? [];
  return command === "npm ci" || (name !== undefined && Object.hasOwn(scripts, name));
};

describe("docs/hosting.md, .github/workflows/pages.yml", () => {
  const step = z.union([
    z.strictObject({ run: z.string().refine(isThere) }),
    z.strictObject({
      uses: z.string().regex(/^actions\/[a-z-]+@v\d+$/u),
      with: z.record(z.string(), z.unknown()).optional(),
    }),
  ]);
  const job = z.strictObject({
    "runs-on": z.literal("ubuntu-latest"),
    environment: z.literal("github-pages"),
    steps: z.array(step),
  });
  const workflow = z.strictObject({
    on: z.strictObject({ push: z.strictObject({ branches: z.array(z.string()) }) }),
    permissions: z.strictObject({
      contents: z.literal("read"),
      pages: z.literal("write"),
      "id-token": z.literal("write"),
    }),
    jobs: z.strictObject({ publish: job }),
  });

  it("is a workflow that builds the site and hands it over, with the rights that this takes", () => {
    const { steps } = workflow.parse(example(".github/workflows/pages.yml")).jobs.publish;
    expect(steps.map((one) => ("run" in one ? one.run : one.uses.replace(/@.*/u, "")))).toEqual([
      "actions/checkout",
      "actions/setup-node",
      "npm ci",
      "npm run build",
      "actions/upload-pages-artifact",
      "actions/deploy-pages",
    ]);
    expect(steps.at(-2)).toMatchObject({ with: { path: "_site" } });
  });
});

describe("docs/hosting.md, .gitlab-ci.yml", () => {
  it("is a job of the name that GitLab knows, which builds the folder that it publishes", () => {
    const pages = z.strictObject({
      image: z.string().regex(/^node:\d+$/u),
      script: z.array(z.string().refine(isThere)),
      artifacts: z.strictObject({ paths: z.tuple([z.literal("public")]) }),
      rules: z.tuple([z.strictObject({ if: z.literal("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH") })]),
    });
    const { script } = z.strictObject({ pages }).parse(example(".gitlab-ci.yml")).pages;
    expect(script.at(-1)).toBe("npm run build -- --output public");
  });
});

describe("docs/hosting.md, Amazon S3 with CloudFront", () => {
  const [, section = ""] = /\n## Amazon S3 with CloudFront\n([^]+?)\n## /u.exec(guide) ?? [];

  it("uploads what was built without what was removed, and has CloudFront forget all that it keeps", () => {
    const [, commands = ""] = /\n```\n([^`]+)\n```\n/u.exec(section) ?? [];
    expect(commands.split("\n").map((line) => line.split(" "))).toEqual([
      ["aws", "s3", "sync", "_site", "s3://BUCKET", "--delete"],
      ["aws", "cloudfront", "create-invalidation", "--distribution-id", "ID", "--paths", '"/*"'],
    ]);
  });

  it.each([
    ["/", "/index.html"],
    ["/briefings/dam/", "/briefings/dam/index.html"],
    ["/briefings/dam/index.html", "/briefings/dam/index.html"],
    ["/feed.xml", "/feed.xml"],
  ])("asks S3, which knows no index of a folder, for %s as %s", (uri, expected) => {
    const [, code = ""] = /\n```js\n([^`]+)\n```\n/u.exec(section) ?? [];
    const event = { request: { uri } };
    expect(runInNewContext(`${code}\nhandler(event).uri`, { event })).toBe(expected);
  });
});
