import {
  addScores,
  GOALS,
  KINDS,
  measure,
  type Kind,
  type LabelledArticle,
  type Score,
} from "./measure-finders.ts";

/** The table of scores, a line a kind and an article, and whether every sum reaches its goal. */
export type ScoreTable = { readonly text: string; readonly reached: boolean };

const HEAD = ["", "gold", "met", "found", "recall", "precision", "EDTF"];

/**
 * Measures the finders over the labelled articles; `faults` lists what went wrong in those that are not held out, `tell`
 * hears how far it is.
 */
export function scoreTable(
  articles: readonly LabelledArticle[],
  faults = false,
  tell: (done: number, total: number) => void = () => undefined,
): ScoreTable {
  const total = KINDS.length * articles.length;
  let done = 0;
  const measured = (kind: Kind, article: LabelledArticle): Score => {
    const score = measure(kind, article);
    tell((done += 1), total);
    return score;
  };
  const groups = [
    { name: "tuned on", articles: articles.filter(({ labels }) => !labels.heldOut) },
    { name: "held out", articles: articles.filter(({ labels }) => labels.heldOut) },
  ];
  const sections = KINDS.flatMap((kind) =>
    groups.map((group) => {
      const scores = group.articles.map((article) => ({
        name: article.name,
        score: measured(kind, article),
      }));
      const sum = addScores(scores.map(({ score }) => score));
      const lines = [
        row(`${kind}, ${group.name}`, sum),
        ...scores.flatMap(({ name, score }) => [
          row(`  ${name}`, score),
          ...(faults && group.name !== "held out" ? score.faults.map((fault) => `      ${fault}`) : []),
        ]),
      ];
      return { lines, reached: reaches(kind, sum) };
    }),
  );
  return {
    text: `${[HEAD.map(cell).join(""), ...sections.flatMap(({ lines }) => lines)].join("\n")}\n`,
    reached: sections.every(({ reached }) => reached),
  };
}

function reaches(kind: Kind, sum: Score): boolean {
  const goal = GOALS[kind];
  return (
    ratio(sum.met, sum.gold) >= goal.recall &&
    ratio(sum.right, sum.found) >= goal.precision &&
    ratio(sum.same, sum.comparable) >= goal.same
  );
}

function row(name: string, score: Score): string {
  const edtf = score.comparable === 0 ? "" : ratio(score.same, score.comparable).toFixed(2);
  const cells = [
    name,
    score.gold,
    score.met,
    score.found,
    ratio(score.met, score.gold).toFixed(2),
    ratio(score.right, score.found).toFixed(2),
    edtf,
  ];
  return cells.map(String).map(cell).join("").trimEnd();
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function cell(text: string, column: number): string {
  return column === 0 ? text.padEnd(28) : text.padStart(10);
}
