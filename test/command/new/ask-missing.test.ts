import { describe, expect, it } from "vitest";
import { z } from "zod";
import { askMissing, type Question } from "../../../src/command/new/ask-missing.ts";
import { textSchema } from "../../../src/yaml/id.ts";

const QUESTIONS: readonly Question[] = [
  { option: "title", ask: "Title", schema: textSchema },
  { option: "article", ask: "Article", schema: z.string(), otherwise: "" },
  { option: "day", ask: "", schema: textSchema, otherwise: "today" },
];

/** Answers one after the other; what was asked is kept. */
function asker(...answers: readonly (string | undefined)[]) {
  const asked: string[] = [];
  const ask = (question: string) => {
    asked.push(question);
    return Promise.resolve(answers[asked.length - 1]);
  };
  return { asked, ask };
}

describe("askMissing(questions, given, asker)", () => {
  it("asks for what was not given, in order, and takes for granted what has no question", async () => {
    const { asked, ask } = asker(" A bridge ", "");
    expect(Object.fromEntries(await askMissing(QUESTIONS, {}, ask))).toEqual({
      title: "A bridge",
      article: "",
      day: "today",
    });
    expect(asked).toEqual(["Title: ", "Article: "]);
  });

  it("asks again, and why, where an answer does not fit", async () => {
    const { asked, ask } = asker("", "A bridge", "a.txt");
    expect((await askMissing(QUESTIONS, {}, ask)).get("title")).toBe("A bridge");
    expect(asked[1]).toBe("  Please type an answer, or Ctrl-C to leave.\nTitle: ");
  });

  it("takes what was meant, and asks again where a file is not there", async () => {
    const [title, article] = QUESTIONS;
    const questions: readonly Question[] = [
      {
        ...title,
        option: "title",
        ask: "Title",
        schema: z.enum(["A", "B"]),
        meant: (text) => text.toUpperCase(),
      },
      {
        ...article,
        option: "article",
        ask: "Article",
        schema: z.string(),
        fault: (file) => Promise.resolve(file === "a.txt" ? undefined : "there is no such file"),
      },
    ];
    const { asked, ask } = asker("b", "b.txt", "a.txt");
    expect([...(await askMissing(questions, {}, ask)).values()]).toEqual(["B", "a.txt"]);
    expect(asked[2]).toBe("  “b.txt” will not do: there is no such file.\nArticle: ");
    expect((await askMissing(questions, { title: "a", article: "a.txt" }, ask)).get("title")).toBe("A");
  });

  it("asks nothing where all is given", async () => {
    const { asked, ask } = asker();
    await askMissing(QUESTIONS, { title: "A", article: "a.txt", day: "tomorrow" }, ask);
    expect(asked).toEqual([]);
  });

  it("throws where the terminal goes away", async () => {
    await expect(askMissing(QUESTIONS, {}, asker(undefined).ask)).rejects.toThrow(
      "The questions were broken off; nothing was written.",
    );
  });
});
