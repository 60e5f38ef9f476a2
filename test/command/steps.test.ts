import { describe, expect, it } from "vitest";
import { printedSteps } from "../../src/command/steps.ts";

function recorded(): { readonly printed: string[]; readonly steps: ReturnType<typeof printedSteps> } {
  const printed: string[] = [];
  let now = 0;
  const steps = printedSteps(12, {
    print: (text) => printed.push(text),
    now: () => (now += 310),
  });
  return { printed, steps };
}

describe("printedSteps(total, effects)", () => {
  it("prints number, name, seconds and result once a step is done, and returns its value", async () => {
    const { printed, steps } = recorded();
    expect(
      await steps.run(
        "pages",
        async () => 7,
        (count) => `${count} files`,
      ),
    ).toBe(7);
    await steps.run(
      "pdf",
      async () => 1,
      () => "A4",
    );
    expect(printed).toEqual([" 1/12  pages      0.31 s  7 files\n", " 2/12  pdf        0.31 s  A4\n"]);
  });

  it("prints what the steps depend on before the first of them", async () => {
    const { printed, steps } = recorded();
    const check = async (): Promise<void> => steps.head("Node 26");
    await steps.run("check", check, () => "good");
    expect(printed).toEqual(["Node 26\n", " 1/12  check      0.31 s  good\n"]);
  });

  it("prints nothing for a step that fails, and passes its failure on", async () => {
    const { printed, steps } = recorded();
    await expect(
      steps.run(
        "pdf",
        () => Promise.reject(new Error("no paper")),
        () => "",
      ),
    ).rejects.toThrow("no paper");
    expect(printed).toEqual([]);
  });

  it("prints lines in between", () => {
    const { printed, steps } = recorded();
    steps.say("fetching");
    expect(printed).toEqual(["      fetching\n"]);
  });
});
