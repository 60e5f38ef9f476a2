import type { PreviewFault, PreviewState } from "../../browser/preview-state.ts";
import { formatProblem } from "../../problem.ts";
import type { FramedProblem, PreviewNews } from "./preview-news.ts";

/** The place of a fault that a good print mends, and a good page does not. */
export const OF_PDF = "the PDF";

/** What a preview shows once it has heard news: the last good page and PDF, and what is wrong now. */
export function afterNews(state: PreviewState, news: PreviewNews): PreviewState {
  switch (news.kind) {
    case "ready":
      return state;
    case "problems":
      return { ...state, faults: news.problems.map(faultOf) };
    case "fault":
      return { ...state, faults: [{ place: news.place, says: news.says, hint: news.hint }] };
    case "page": {
      const version = (state.page?.version ?? 0) + 1;
      return { ...state, faults: [], page: { href: `site/${news.path}`, version } };
    }
    case "pdf": {
      const version = (state.pdf?.version ?? 0) + 1;
      const faults = state.faults.filter(({ place }) => place !== OF_PDF);
      return { ...state, faults, pdf: { href: `pdf/${news.file}`, version, pageOf: news.pageOf } };
    }
  }
}

/** The same for a terminal. e.g. page   182 ms */
export function describeNews(news: PreviewNews): string {
  switch (news.kind) {
    case "ready":
      return "";
    case "problems":
      return news.problems.map(withFrame).join("\n");
    case "fault":
      return `${news.place}  ${news.says}${news.hint === "" ? "" : `\n  hint: ${news.hint}`}`;
    case "page":
      return `page ${inMilliseconds(news.milliseconds)}   ${news.shortHash}`;
    case "pdf":
      return `PDF  ${inMilliseconds(news.milliseconds)}   ${news.pages} pages`;
  }
}

/** The lines around the place stand between what is wrong and what to do about it. */
function withFrame({ frame, ...problem }: FramedProblem): string {
  const [says = "", ...remedy] = formatProblem(problem).split("\n");
  return [says, ...frame.map((line) => `  ${line}`), ...remedy].join("\n");
}

function faultOf({ file, line, column, message, hint, rule, frame }: FramedProblem): PreviewFault {
  const place = `${file}:${line}:${column}`;
  return {
    place,
    says: message,
    ...(frame.length > 0 && { frame: frame.join("\n") }),
    hint: `${hint} (${rule})`,
  };
}

function inMilliseconds(time: number): string {
  return `${time.toFixed(0).padStart(5)} ms`;
}
