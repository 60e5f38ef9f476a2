/** What `npm run torture -- --help` prints. */
export const TORTURE_HELP = `Puts mutated quotes before the matcher, and before two others: a table of what each accepts.

  npm run torture -- [--articles DIR] [--cases N]

  --articles DIR   texts to cut quotes from; default the articles of the tests, labelled and of the example
  --cases N        cases a class, at most; default 1000
  --json           for programs

Exit: 0 every goal is met, 1 one is not.
`;
