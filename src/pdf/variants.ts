import { sentencesOf } from "../view/check-page.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import type { SentenceView } from "../view/sentence-view.ts";

/** A sheet of paper as Chromium makes it, upright, in points. */
export const PAPERS = {
  A4: { width: 594.96, height: 841.92 },
  Letter: { width: 612, height: 792 },
} as const;

/** A form in which a briefing is printed. Documents, downloads, links and checks derive from this. */
export type Variant = {
  /** As the build tells of it. */
  readonly name: string;
  /** What its page says it is printed for, as `data-paper`, how its file name ends, and the key of its words. */
  readonly suffix: string;
  /** The folder of its page below the briefing's, with a slash at its end. */
  readonly page: "" | "handout/";
  readonly paper: keyof typeof PAPERS;
  /** Whether drawings lie on pages of their own, the paper turned. */
  readonly mayLie?: true;
  /** Of the smallest letters in its text and in its drawings, and of those of the handling mark, in points. */
  readonly leastType: number;
  readonly leastDrawnType: number;
  readonly markType: number;
  /** Of the letters of its title, the largest of all, as its styles have them. */
  readonly titleType: number;
  /** The same where a code for scanners stands beside it; left out where none does. */
  readonly titleTypeBesideCode?: number;
  /** The colours of its text. */
  readonly inks: readonly string[];
  /** Whether each row of a table is a run of lines, which may begin on one page and end on the next. */
  readonly tablesRunIn?: true;
  /** Pages that what is said may fill, without a notice of what became of it. */
  readonly mostPages?: number;
  readonly sentences: (view: BriefingView) => readonly SentenceView[];
  /** Charts and maps as SVG. */
  readonly drawings: (view: BriefingView) => readonly string[];
};

/** As Chromium writes `--ink`, `--quiet`, `--lapis` and `--rust` on paper. */
const [BLACK, GREY, ...COLOURS] = [
  "0 0 0",
  ".2353 .251 .2745",
  ".1098 .2902 .5255",
  ".5608 .2 .0745",
] as const;

const drawingsOf = ({ chart, map }: BriefingView): readonly string[] => [
  ...chart.panels.map(({ svg }) => svg),
  ...(map ? [map.svg] : []),
];

/**
 * All variants; the first is the one that is cited. A handout for Letter is not among them: its two pages are filled
 * for A4, readers print them on Letter at 94 %, and a second budget would cost every handout its last lines.
 */
export const VARIANTS: readonly Variant[] = [
  {
    name: "A4",
    suffix: "a4",
    page: "",
    paper: "A4",
    leastType: 7.5,
    leastDrawnType: 7,
    titleType: 23,
    titleTypeBesideCode: 20,
    markType: 12,
    inks: [BLACK, GREY, ...COLOURS],
    sentences: sentencesOf,
    drawings: drawingsOf,
  },
  {
    name: "Letter",
    suffix: "letter",
    page: "",
    paper: "Letter",
    leastType: 7.5,
    leastDrawnType: 7,
    titleType: 23,
    titleTypeBesideCode: 20,
    markType: 12,
    inks: [BLACK, GREY, ...COLOURS],
    sentences: sentencesOf,
    drawings: drawingsOf,
  },
  {
    name: "large print",
    suffix: "large-print",
    page: "",
    paper: "A4",
    mayLie: true,
    leastType: 18,
    leastDrawnType: 12,
    titleType: 36,
    markType: 18,
    inks: [BLACK, ...COLOURS],
    tablesRunIn: true,
    sentences: sentencesOf,
    drawings: drawingsOf,
  },
  {
    name: "handout",
    suffix: "handout",
    page: "handout/",
    paper: "A4",
    leastType: 7.5,
    leastDrawnType: 7,
    titleType: 23,
    titleTypeBesideCode: 20,
    markType: 12,
    inks: [BLACK, GREY, ...COLOURS],
    mostPages: 2,
    sentences: ({ handout }) => [
      ...handout.bottomLine,
      ...handout.judgements.map(({ sentence }) => sentence),
      ...handout.gaps,
    ],
    drawings: ({ handout }) => handout.chart.panels.map(({ svg }) => svg),
  },
];

/** Of what size the title of a page is printed, which is smaller beside a code with the page's address. */
export function titleTypeOf({ titleType, titleTypeBesideCode = titleType }: Variant, html: string): number {
  return html.includes('class="printed-address') ? titleTypeBesideCode : titleType;
}

/**
 * How many pages a variant of a briefing may have; any number once a notice stands before it. Nobody who withdraws has
 * to choose first what to cut, and the notice promises that the text is kept as it was published.
 */
export function mostPagesOf({ mostPages }: Variant, { notices }: BriefingView): number | undefined {
  return notices.length === 0 ? mostPages : undefined;
}
