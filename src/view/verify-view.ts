/** The commands by which whoever was handed a copy can tell whether it is ours. They are the same in every language. */
export type VerifyView = {
  /** Prints the SHA-256 of the PDF. */
  readonly file: string;
  /** The same where that command is missing. */
  readonly elsewhere: readonly { readonly system: string; readonly command: string }[];
  /** Holds everything in the unpacked archive against the list in it. */
  readonly archive: string;
  readonly archiveName: string;
  /** Proves the quotes from the lock, in a copy of the project. */
  readonly quotes: string;
};

export function viewVerify(slug: string): VerifyView {
  const pdf = `${slug}-a4.pdf`;
  return {
    file: `sha256sum ${pdf}`,
    elsewhere: [
      { system: "macOS", command: `shasum -a 256 ${pdf}` },
      { system: "Windows", command: `certutil -hashfile ${pdf} SHA256` },
    ],
    archive: "sha256sum -c SHA256SUMS",
    archiveName: `${slug}.zip`,
    quotes: `npm run attest -- data/${slug}/evidence.lock.json`,
  };
}
