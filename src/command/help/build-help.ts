/** What `npm run build -- --help` prints. */
export const BUILD_HELP = `Builds the site: check, pages, PDFs, check of what came out, then all of it moved into place at once.

  npm run build -- [--articles DIR] [--output DIR] [--force] [--format FORMAT] [--quiet]

  --articles DIR   verify the quotes in the articles themselves; else they are attested by evidence.lock.json
  --output DIR     where the site goes; default _site
  --data DIR       the folder with the briefings; default data
  --force          print every PDF; else those whose page is as it was are taken from .cache/pdf
  --format FORMAT  text (default), json or sarif: problems as data, on standard output; the steps then go to standard error
  --json           the same as --format json
  --quiet          print problems and their number; where nothing is wrong, nothing

Exit: 0 done, 1 the data has problems, 2 wrong usage, 3 the machine lacks something, 70 a fault of ours.
`;
