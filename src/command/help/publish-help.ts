/** What `npm run publish -- --help` prints. */
export const PUBLISH_HELP = `Publishes the built site: copies it into a release folder of its own, then switches the link that is served.

  npm run publish -- --to DIR [--rollback]

  --to DIR       where the web server looks: it serves DIR/current; releases lie in DIR/releases, the last three are kept
  --rollback     publish nothing, but serve the release that was published before the one that is served, or, where that one
                 is damaged, the last before it that is whole; once more, the one before. What was gone back from stays
                 until something is published next; to serve it again, publish the same site again
  --output DIR   the built site; default _site
  --json         for programs

The switch is one step: a reader gets the old edition or the new one. On Windows alone nothing is served for a moment.
What fails leaves the served edition as it was.
Exit: 0 done, 1 the site is not as it was built, 2 wrong usage, 3 the machine lacks something, or somebody else publishes.
`;
