import { createHash, hash } from "node:crypto";

/**
 * A salted Merkle tree over the words of an article, so that a few of its words can be proven to stand at their place
 * without publishing any other. Domain separation as in RFC 6962, section 2.1: leaves begin with 0, nodes with 1.
 *
 *     leaf i = SHA-256(0 ‖ salt i ‖ word i)        salts 2i and 2i + 1 = the halves of HMAC-SHA-256(key, i)
 *     node   = SHA-256(1 ‖ left ‖ right)           a node without a right neighbour moves up unchanged
 *     root   = SHA-256(2 ‖ number of words ‖ node)  so that no wrong number can shift an index near the end
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
  const salts = saltsOf(key, words.length);
  const leaves = Buffer.allocUnsafe(words.length * HASH_BYTES);
  for (const [index, word] of words.entries())
    writeHash(leaves, index, LEAF, partOf(salts, index, SALT_BYTES), word);
  const levels: Buffer[] = [leaves];
  for (let level: Buffer = leaves; level.length > HASH_BYTES;) {
    level = levelAbove(level);
    levels.push(level);
  }
  return {
    root: rootOf(words.length, levels.at(-1) ?? Buffer.alloc(0)),
    prove: (first, count) => ({
      total: words.length,
      first,
      salts: Array.from({ length: count }, (_, index) => hex(partOf(salts, first + index, SALT_BYTES))),
      siblings: siblingsOf(levels, first, count),
    }),
  };
}

/** Salts and hashes stand in one buffer a level: an article has thousands of each. */
const SALT_BYTES = 16;
const HASH_BYTES = 32;

function partOf(row: Buffer, index: number, size: number): Buffer {
  return row.subarray(index * size, (index + 1) * size);
}

function levelAbove(level: Buffer): Buffer {
  const width = level.length / HASH_BYTES;
  const above = Buffer.allocUnsafe(Math.ceil(width / 2) * HASH_BYTES);
  for (let index = 0; index < width; index += 2) {
    // What two neighbours are hashed to stands side by side in the row already.
    const pair = level.subarray(index * HASH_BYTES, (index + 2) * HASH_BYTES);
    if (index + 1 < width) writeHash(above, index / 2, NODE, pair);
    else pair.copy(above, (index / 2) * HASH_BYTES);
  }
  return above;
}

/** What begins a leaf and a node. */
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** A salt and a hash have fixed lengths, else a word's first letters could be passed off as the end of its salt. */
const SALT = /^[0-9a-f]{32}$/u;
const HASH = /^[0-9a-f]{64}$/u;

/**
 * Whether `words` stand at their index in the article with this root. False for a changed word, a shifted index, a
 * proof that is too short or too long, a wrong total, or one made for another article; never throws.
 */
export function proves(root: string, words: readonly string[], proof: WordProof): boolean {
  const { total, first, salts, siblings } = proof;
  if (!Number.isSafeInteger(total) || !Number.isSafeInteger(first) || first < 0) return false;
  if (words.length === 0 || salts.length !== words.length || first + words.length > total) return false;
  if (!salts.every((salt) => SALT.test(salt)) || !siblings.every((sibling) => HASH.test(sibling)))
    return false;
  const unused = siblings.map((sibling) => Buffer.from(sibling, "hex"));
  let row: readonly Uint8Array[] = words.map((word, index) =>
    leafHash(Buffer.from(salts[index] ?? "", "hex"), word),
  );
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
  return unused.length === 0 && top !== undefined && rootOf(total, top) === root;
}

function siblingsOf(levels: readonly Buffer[], first: number, count: number): string[] {
  const siblings: string[] = [];
  let start = first;
  let end = first + count;
  for (const level of levels.slice(0, -1)) {
    if (start % 2 === 1) siblings.push(hex(partOf(level, start - 1, HASH_BYTES)));
    if (end % 2 === 1 && end * HASH_BYTES < level.length) siblings.push(hex(partOf(level, end, HASH_BYTES)));
    start = Math.floor(start / 2);
    end = Math.ceil(end / 2);
  }
  return siblings;
}

function pairUp(row: readonly Uint8Array[]): Uint8Array[] {
  return row.flatMap((left, index) => {
    if (index % 2 === 1) return [];
    const right = row[index + 1];
    return [right ? nodeHash(left, right) : left];
  });
}

/** HMAC-SHA-256 as two plain hashes (RFC 2104), which is quicker than an object for each. */
function saltsOf(key: Buffer, count: number): Buffer {
  const block = Buffer.concat([key, Buffer.alloc(64 - key.length)]);
  const [inner, outer] = [block.map((byte) => byte ^ 0x36), block.map((byte) => byte ^ 0x5c)];
  const pairs = Math.ceil(count / 2);
  const salts = Buffer.allocUnsafe(pairs * HASH_BYTES);
  const message = Buffer.allocUnsafe(HASH_BYTES);
  for (let pair = 0; pair < pairs; pair++) {
    writeHash(message, 0, inner, String(pair));
    writeHash(salts, pair, outer, message);
  }
  return salts.subarray(0, count * SALT_BYTES);
}

function leafHash(salt: Uint8Array, word: string): Buffer {
  return Buffer.from(hashOf([LEAF, salt, word]), "latin1");
}

/** Writes the hash of the parts, one behind the other, into a row of hashes. */
function writeHash(row: Buffer, index: number, ...parts: readonly (Uint8Array | string)[]): void {
  row.write(hashOf(parts), index * HASH_BYTES, "latin1");
}

/**
 * Where what is hashed is put together: an article has thousands of small pieces, and a buffer for each takes longest.
 * For the same reason a digest comes as a string of bytes, which is written into room that is there already.
 */
const DESK = Buffer.allocUnsafe(512);

function hashOf(parts: readonly (Uint8Array | string)[]): string {
  let length = 0;
  for (const part of parts) {
    // A code unit of a text takes three bytes at most.
    const isText = typeof part === "string";
    if (length + part.length * (isText ? 3 : 1) > DESK.length)
      return hash("sha256", Buffer.concat(parts.map((one) => Buffer.from(one))), "latin1");
    if (isText) length += DESK.write(part, length);
    else {
      DESK.set(part, length);
      length += part.length;
    }
  }
  return hash("sha256", DESK.subarray(0, length), "latin1");
}

function rootOf(total: number, top: Uint8Array): string {
  return createHash("sha256").update("\x02").update(`${total}\0`).update(top).digest("hex");
}

function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return Buffer.from(hashOf([NODE, left, right]), "latin1");
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
