import { createHash, createHmac } from "node:crypto";

/**
 * A salted Merkle tree over the words of an article, so that a few of its words can be proven to stand at their place
 * without publishing any other. Domain separation as in RFC 6962, section 2.1: leaves begin with 0, nodes with 1.
 *
 *     leaf i = SHA-256(0 ‖ salt i ‖ word i)        salt i = first 16 bytes of HMAC-SHA-256(key, i)
 *     node   = SHA-256(1 ‖ left ‖ right)           a node without a right neighbour moves up unchanged
 *
 * The key is derived from the whole text and published nowhere. Without the salts, a reader could guess a short
 * article's words one by one and compare hashes.
 */
export type WordProof = {
  /** Number of words in the article. */
  readonly total: number;
  /** Index of the first proven word, from 0. */
  readonly first: number;
  /** One salt a proven word, hexadecimal. */
  readonly salts: readonly string[];
  /** The neighbouring hashes that lead up to the root, in the order in which they are needed, hexadecimal. */
  readonly siblings: readonly string[];
};

export type WordTree = {
  readonly root: string;
  /** Proves `count` words from index `first` on. */
  readonly prove: (first: number, count: number) => WordProof;
};

/** Builds the tree over the words of an article. `text` is the whole article, from which the key derives. */
export function buildWordTree(words: readonly string[], text: string): WordTree {
  const key = createHash("sha256").update("briefbook word salts, version 1\0").update(text).digest();
  const salts = words.map((_, index) => saltOf(key, index));
  const levels = [words.map((word, index) => leafHash(salts[index] ?? new Uint8Array(), word))];
  for (let level = levels[0] ?? []; level.length > 1;) {
    level = level.flatMap((left, index) => {
      if (index % 2 === 1) return [];
      const right = level[index + 1];
      return [right ? nodeHash(left, right) : left];
    });
    levels.push(level);
  }
  return {
    root: hex(levels.at(-1)?.[0] ?? createHash("sha256").digest()),
    prove: (first, count) => ({
      total: words.length,
      first,
      salts: salts.slice(first, first + count).map(hex),
      siblings: siblingsOf(levels, first, count),
    }),
  };
}

/**
 * Whether `words` stand at their index in the article with this root. False for a changed word, a shifted index, a
 * proof that is too short or too long, or one made for another article; never throws.
 */
export function proves(root: string, words: readonly string[], proof: WordProof): boolean {
  const { total, first, salts, siblings } = proof;
  if (words.length === 0 || salts.length !== words.length || first + words.length > total) return false;
  const unused = siblings.map((sibling) => Buffer.from(sibling, "hex"));
  let row = words.map((word, index) => leafHash(Buffer.from(salts[index] ?? "", "hex"), word));
  let start = first;
  for (let width = total; width > 1; width = Math.ceil(width / 2)) {
    if (start % 2 === 1) {
      const left = unused.shift();
      if (!left) return false;
      row = [left, ...row];
      start -= 1;
    }
    if ((start + row.length) % 2 === 1 && start + row.length < width) {
      const right = unused.shift();
      if (!right) return false;
      row = [...row, right];
    }
    row = pairUp(row);
    start /= 2;
  }
  const [top] = row;
  return unused.length === 0 && top !== undefined && hex(top) === root;
}

function siblingsOf(levels: readonly (readonly Uint8Array[])[], first: number, count: number): string[] {
  const siblings: string[] = [];
  let start = first;
  let end = first + count;
  for (const level of levels.slice(0, -1)) {
    const left = start % 2 === 1 ? level[start - 1] : undefined;
    const right = end % 2 === 1 ? level[end] : undefined;
    if (left) siblings.push(hex(left));
    if (right) siblings.push(hex(right));
    start = Math.floor(start / 2);
    end = Math.ceil(end / 2);
  }
  return siblings;
}

function pairUp(row: readonly Uint8Array[]): Uint8Array<ArrayBuffer>[] {
  return row.flatMap((left, index) => {
    if (index % 2 === 1) return [];
    const right = row[index + 1];
    return [right ? nodeHash(left, right) : new Uint8Array(left)];
  });
}

function saltOf(key: Uint8Array, index: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac("sha256", key).update(String(index)).digest().subarray(0, 16));
}

function leafHash(salt: Uint8Array, word: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update("\0").update(salt).update(word).digest());
}

function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update("\x01").update(left).update(right).digest());
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
