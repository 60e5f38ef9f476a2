import { ARTICLE_FORMATS } from "../../article/article-format.ts";
import { ENCODINGS } from "../../article/decode-article.ts";

/** What `npm run ingest -- --help` prints. */
export const INGEST_HELP = `Reads an article and writes its record. The article is copied into the article library, never into the data.

  npm run ingest -- --briefing SLUG --id ID FILE

  --briefing SLUG   the briefing, a folder below data/
  --new             it is a new briefing, whose folder is made
  --id ID           what claims will call the article, e.g. handover
  --format NAME     ${ARTICLE_FORMATS.join(", ")}; by the file's ending and first bytes if left out
  --encoding NAME   ${ENCODINGS.join(", ")}; needed only for windows-1252 that no page declares
  --language TAG    its language, e.g. en; guessed if left out
  --articles DIR    the article library, to which the article is added if it lacks it; else BRIEFBOOK_ARTICLES, else articles/
  --data DIR        the folder with the briefings; default data

Exit: 0 done, 1 the article will not do, 2 wrong usage, 3 the machine lacks something.
`;
