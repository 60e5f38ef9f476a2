/** What `npm run attest -- --help` prints. */
export const ATTEST_HELP = `Checks an evidence lock by itself: neither the articles nor the briefing are needed.

  npm run attest -- FILE.lock.json

Proves that the words of every quote stand at their place in the text with the published root, and that nobody has edited
the lock by hand.
Exit: 0 all do, 1 one does not, the lock was edited, or the file is no lock.
`;
