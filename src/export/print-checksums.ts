/** A file and the SHA-256 of its bytes. */
export type HashedFile = { readonly path: string; readonly sha256: string };

/** What `sha256sum -c` and `shasum -a 256 -c` read: a line a file, in the order given. */
export function printChecksums(files: readonly HashedFile[]): string {
  return files
    .map(({ path, sha256 }) => {
      if (/[\\\r\n]/u.test(path)) throw new Error(`No file may be named ${JSON.stringify(path)}.`);
      return `${sha256}  ${path}\n`;
    })
    .join("");
}
