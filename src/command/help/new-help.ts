/** What `npm run new -- --help` prints. */
export const NEW_HELP = `Starts a briefing: files with comments that pass the check and build, and one claim as an example. Asks for title, author, handling mark
and article where they are left out.

  npm run new -- SLUG [--title TEXT] [--author TEXT] [--handling MARK] [--article FILE]

  --title TEXT      what it is called
  --author TEXT     who answers for it, e.g. a desk
  --handling MARK   TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT or TLP:RED
  --article FILE    the first article; "" for an invented example
  --as-of DAY       the day up to which sources are taken into account; default today
  --articles DIR    the article library, to which the article is added if it lacks it; else BRIEFBOOK_ARTICLES, else articles/
  --data DIR        the folder with the briefings; default data

Exit: 0 done, 1 the article will not do, 2 wrong usage, 3 the machine lacks something, 130 the questions were
broken off. Unless it is done, nothing is written.
`;
