/** What `npm run check -- --help` prints. */
export const CHECK_HELP = `Holds every briefing against its rules. Nothing is built or printed.

  npm run check -- [--articles DIR] [--coverage] [--update]

  --articles DIR   verify the quotes in the articles themselves, and write evidence.lock.json
                   (else BRIEFBOOK_ARTICLES, else articles/; without any, quotes are attested by the lock)
  --format FORMAT  text (default), json or sarif (SARIF 2.1.0)
  --json           the same as --format json
  --quiet          print problems and their number; where nothing is wrong, nothing
  --coverage       what became of every sentence of every article
  --update         put right the passage of quotes that moved within their article; needs the articles
  --data DIR       the folder with the briefings; default data

Exit: 0 kept every promise, 1 did not, 2 wrong usage, 3 the article folder is not there.
`;
