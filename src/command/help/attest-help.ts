/** What `npm run attest -- --help` prints. */
export const ATTEST_HELP = `Checks by itself what was handed on: a PDF, or an evidence lock. The data of the briefing are not needed.

  npm run attest -- FILE.pdf [--articles DIR]
  npm run attest -- FILE.lock.json

Of a PDF: that its pages are of the edition that it says, and say what the evidence in it says; with the articles, that its
quotes stand there. Of a lock: that the words of every quote stand at their place in the text with the published root, and
that nobody has edited the lock by hand.

  --articles DIR   the folder with the articles, to hold the quotes of a PDF against them
  --json           for programs

Exit: 0 all holds, 1 something does not, or the file is neither.
`;
