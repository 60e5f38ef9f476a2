import { sha256 } from "../article/hash.ts";
import type { Article } from "../article/read-article.ts";
import type { Place } from "../problem.ts";
import { printRecord, recordArticle, type SourceRecord } from "../source/source-record.ts";
import type { Rule } from "./rule.ts";

/** Without the articles at hand, the record must at least be the one that the lock was written for. */
export const articleIsUnchanged: Rule = {
  name: "article-is-unchanged",
  promise:
    "Every article is, byte for byte but for its line ends, the one that was read when the briefing was written.",
  check: ({ slug, records, shelf, lock }) =>
    [...records.values()].flatMap((record) => {
      const place: Place = { file: `data/${slug}/sources/${record.id}.json`, line: 1, column: 1 };
      const problem = (message: string, hint: string) => [
        { ...place, rule: "article-is-unchanged", message, hint },
      ];
      const finding = shelf?.get(record.id);
      if (finding?.kind === "changed") {
        return problem(
          `The article ${finding.name} has changed since it was read: ${finding.sha256.slice(0, 12)}… instead of ${record.file.sha256.slice(0, 12)}….`,
          `Put the article back as it was, or ingest it again and look at every claim that rests on it: npm run ingest -- --briefing ${slug} --id ${record.id} FILE`,
        );
      }
      if (finding?.kind === "absent") {
        return problem(
          `The article ${record.file.name} is not in the article library.`,
          `Put the file into ${finding.folder}; or ingest it again, which copies it there: npm run ingest -- --briefing ${slug} --id ${record.id} FILE. Where that folder is not, the check goes by evidence.lock.json.`,
        );
      }
      if (finding?.kind === "unchanged" && !isRecordOf(record, finding.article)) {
        return problem(
          `The record of ${record.id} is not the one that ingest writes for its article.`,
          `Records are not edited by hand; write it anew: npm run ingest -- --briefing ${slug} --id ${record.id} FILE`,
        );
      }
      const locked = lock?.sources[record.id];
      if (!shelf && locked && locked.sha256 !== record.file.sha256) {
        return problem(
          `The record of ${record.id} is of another version of the article than evidence.lock.json.`,
          "Check with the articles at hand, which writes the lock anew: npm run check -- --articles DIR",
        );
      }
      if (!shelf && locked && locked.record !== sha256(printRecord(record))) {
        return problem(
          `The record of ${record.id} has changed since evidence.lock.json was written.`,
          "Records are not edited by hand; check with the articles at hand: npm run check -- --articles DIR",
        );
      }
      return [];
    }),
};

function isRecordOf(record: SourceRecord, article: Article): boolean {
  const { id, file, language } = record;
  return printRecord(record) === printRecord(recordArticle(article, { id, fileName: file.name, language }));
}
