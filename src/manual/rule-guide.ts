import { RULES } from "../rules/all-rules.ts";

/** A promise that a problem can name. */
type GuidedRule = {
  readonly name: string;
  readonly promise: string;
  /** By which commands, where it is not the check. */
  readonly told?: string;
};

/** What is held before, after and beside the rules: that files can be read, and that paper comes out as it should. */
const BESIDE_THE_RULES: readonly GuidedRule[] = [
  {
    name: "file-is-readable",
    promise: "Every file is there, and is plain YAML, CSV or JSON that says one thing.",
  },
  {
    name: "file-fits-its-schema",
    promise: "Every file has the fields that docs/data.md names, each of its kind, and no others.",
  },
  {
    name: "article-is-readable",
    promise: "An article is a text file whose encoding is known and that has passages.",
    told: "`npm run ingest` and `npm run new`, of a file that is no text, has no words or cannot be decoded",
  },
  {
    name: "handout-fits-its-sheet",
    promise:
      "What is selected to hand out fills two pages at most; a notice that it is withdrawn or superseded takes the room it needs.",
    told: "`npm run build`, once it has printed the handout",
  },
  {
    name: "catalogue-is-whole",
    promise: "Every language has all texts of the pages, with the places and forms that English has.",
    told: "`npm run build`, of the files in `templates/texts/`",
  },
];

/** Every name that a problem can bear, each explained in `docs/rules.md` under its own heading. */
export const RULE_GUIDE: readonly GuidedRule[] = [
  ...RULES.map(({ name, promise }) => ({ name, promise })),
  ...BESIDE_THE_RULES,
];
