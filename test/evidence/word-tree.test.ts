import { createHash, createHmac } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildWordTree, proves, type WordProof } from "../../src/evidence/word-tree.ts";

fc.configureGlobal({ seed: 10, numRuns: 150 });

const word = fc.oneof(
  fc.constantFrom("the", "bridge", "170,000", "US-led", "country’s", "$5", "قال", "😀", "Osk"),
  fc.string({ minLength: 1, maxLength: 6 }),
);

/** An article's words and a range of them. */
const ranged = fc
  .array(word, { minLength: 1, maxLength: 200 })
  .chain((words) => fc.tuple(fc.constant(words), fc.nat(words.length - 1)))
  .chain(([words, first]) =>
    fc.tuple(fc.constant(words), fc.constant(first), fc.integer({ min: 1, max: words.length - first })),
  )
  .map(([words, first, count]) => {
    const tree = buildWordTree(words, words.join(" "));
    return {
      words,
      first,
      count,
      tree,
      proof: tree.prove(first, count),
      range: words.slice(first, first + count),
    };
  });

function sha256(...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function flip(hexadecimal: string, at: number): string {
  const index = at % hexadecimal.length;
  const digit = (Number.parseInt(hexadecimal.charAt(index), 16) ^ 1).toString(16);
  return hexadecimal.slice(0, index) + digit + hexadecimal.slice(index + 1);
}

describe("buildWordTree(words, text)", () => {
  it("hashes leaves and nodes as documented, a last one without neighbour moving up", () => {
    const words = ["one", "two", "three"];
    const tree = buildWordTree(words, "one two three");
    const { salts } = tree.prove(0, 3);
    const [a, b, c] = words.map((text, i) => sha256("\0", Buffer.from(salts[i] ?? "", "hex"), text));
    if (!a || !b || !c) throw new Error("Three leaves are wanted.");
    const top = sha256("\x01", sha256("\x01", a, b), c);
    expect(tree.root).toBe(sha256("\x02", "3\0", top).toString("hex"));
    expect(tree.prove(1, 1).siblings).toEqual([a.toString("hex"), c.toString("hex")]);
  });

  it("derives the salts from the text as every published lock has them", () => {
    const key = sha256("briefbook word salts, version 1\0", "one two three");
    const salts = ["0", "1"].flatMap((pair) => {
      const halves = createHmac("sha256", key).update(pair).digest("hex");
      return [halves.slice(0, 32), halves.slice(32)];
    });
    const tree = buildWordTree(["one", "two", "three"], "one two three");
    expect(tree.prove(0, 3).salts).toEqual(salts.slice(0, 3));
  });

  it("has one root for one text, and another for another text with the same words", () => {
    expect(buildWordTree(["a", "b"], "a b").root).toBe(buildWordTree(["a", "b"], "a b").root);
    expect(buildWordTree(["a", "b"], "a b").root).not.toBe(buildWordTree(["a", "b"], "a, b").root);
  });

  it("has a root of its own for the order of words", () => {
    expect(buildWordTree(["a", "b"], "x").root).not.toBe(buildWordTree(["b", "a"], "x").root);
  });

  it("has a root even over no words, which proves nothing", () => {
    const { root, prove } = buildWordTree([], "…");
    expect(root).toMatch(/^[0-9a-f]{64}$/u);
    expect(proves(root, [], prove(0, 0))).toBe(false);
  });

  it("gives the same word another salt at every place", () => {
    const { salts } = buildWordTree(
      Array.from({ length: 50 }, () => "the"),
      "x",
    ).prove(0, 50);
    expect(new Set(salts).size).toBe(50);
  });

  it("keeps a proof of twelve words in a long article under a kilobyte", () => {
    const words = Array.from({ length: 1000 }, (_, i) => `word${i}`);
    const { siblings, salts } = buildWordTree(words, words.join(" ")).prove(493, 12);
    expect([salts.length, siblings.length <= 20]).toEqual([12, true]);
  });

  it("shows no other word, not even to one who guesses it", () => {
    fc.assert(
      fc.property(ranged, ({ words, first, count, tree, proof }) => {
        expect(proof.salts).toHaveLength(count);
        const everySalt = tree.prove(0, words.length).salts;
        const published = new Set([...proof.siblings, tree.root]);
        const hidden = words.flatMap((_, i) => (i < first || i >= first + count ? [i] : []));
        for (const index of hidden) {
          const guess = words[index] ?? "";
          expect(proof.salts).not.toContain(everySalt[index]);
          const guesses = [
            sha256(guess),
            sha256("\0", guess),
            ...proof.salts.map((salt) => sha256("\0", Buffer.from(salt, "hex"), guess)),
          ];
          expect(guesses.filter((hash) => published.has(hash.toString("hex")))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("proves(root, words, proof)", () => {
  it("accepts every range of every article", () => {
    fc.assert(
      fc.property(ranged, ({ tree, range, proof }) => {
        expect(proves(tree.root, range, proof)).toBe(true);
      }),
    );
  });

  it("accepts every range of every small article", () => {
    for (let total = 1; total <= 12; total++) {
      const words = Array.from({ length: total }, (_, i) => `w${i}`);
      const tree = buildWordTree(words, words.join(" "));
      for (let first = 0; first < total; first++) {
        for (let count = 1; first + count <= total; count++) {
          expect(proves(tree.root, words.slice(first, first + count), tree.prove(first, count))).toBe(true);
        }
      }
    }
  });

  it("accepts no word at another index of any small article", () => {
    for (let total = 1; total <= 12; total++) {
      const words = Array.from({ length: total }, (_, i) => `w${i}`);
      const tree = buildWordTree(words, words.join(" "));
      for (let first = 0; first < total; first++) {
        for (let count = 1; first + count <= total; count++) {
          const proof = tree.prove(first, count);
          for (let other = -1; other <= total; other++) {
            const accepted = proves(tree.root, words.slice(first, first + count), { ...proof, first: other });
            expect(accepted).toBe(other === first);
          }
        }
      }
    }
  });

  type Case = {
    readonly words: readonly string[];
    readonly range: readonly string[];
    readonly proof: WordProof;
    readonly root: string;
  };
  type Change = (
    proven: Case,
    at: number,
  ) => Partial<WordProof & { range: readonly string[]; root: string }> | undefined;
  const at = (list: readonly string[], n: number): number => (list.length === 0 ? 0 : n % list.length);

  it.each<[string, Change]>([
    ["a changed word", ({ range }, n) => ({ range: range.with(at(range, n), `${range[at(range, n)]}x`) })],
    [
      "a word in another case",
      ({ range }, n) => {
        const old = range[at(range, n)] ?? "";
        const other = old === old.toUpperCase() ? old.toLowerCase() : old.toUpperCase();
        return other === old ? undefined : { range: range.with(at(range, n), other) };
      },
    ],
    ["a word too few", ({ range }) => ({ range: range.slice(1) })],
    ["a word too many", ({ range }) => ({ range: [...range, "not"] })],
    [
      "a changed salt",
      ({ proof }, n) => ({
        salts: proof.salts.with(at(proof.salts, n), flip(proof.salts[at(proof.salts, n)] ?? "", n)),
      }),
    ],
    ["a salt too few", ({ proof }) => ({ salts: proof.salts.slice(1) })],
    ["a salt too many", ({ proof }) => ({ salts: [...proof.salts, proof.salts[0] ?? ""] })],
    ["a shifted index", ({ proof }, n) => ({ first: proof.first + 1 + (n % 5) })],
    ["an index shifted back", ({ proof }, n) => ({ first: proof.first - 1 - (n % 5) })],
    ["an index that is no whole number", ({ proof }) => ({ first: proof.first + 0.5 })],
    ["a total that is too small", ({ proof, range }) => ({ total: proof.first + range.length - 1 })],
    ["a total of another height", ({ proof }) => ({ total: proof.total * 2 })],
    ["a total that is no number", () => ({ total: Number.NaN })],
    ["an endless total", () => ({ total: Number.POSITIVE_INFINITY })],
    [
      "a dropped sibling",
      ({ proof }, n) =>
        proof.siblings.length === 0
          ? undefined
          : { siblings: proof.siblings.toSpliced(at(proof.siblings, n), 1) },
    ],
    [
      "an added sibling",
      ({ proof, root }, n) => ({
        siblings: proof.siblings.toSpliced(n % (proof.siblings.length + 1), 0, root),
      }),
    ],
    [
      "a flipped sibling",
      ({ proof }, n) => {
        const index = at(proof.siblings, n);
        const sibling = proof.siblings[index];
        return sibling === undefined ? undefined : { siblings: proof.siblings.with(index, flip(sibling, n)) };
      },
    ],
    [
      "siblings in another order",
      ({ proof }) => (proof.siblings.length < 2 ? undefined : { siblings: proof.siblings.toReversed() }),
    ],
    [
      "a sibling with something after it",
      ({ proof }) =>
        proof.siblings.length === 0
          ? undefined
          : { siblings: proof.siblings.with(0, `${proof.siblings[0]}zz`) },
    ],
    ["another root", ({ root }, n) => ({ root: flip(root, n) })],
    [
      "the root of another article",
      ({ words }) => ({ root: buildWordTree(words, `${words.join(" ")}.`).root }),
    ],
    ["an empty root", () => ({ root: "" })],
  ])("refuses %s", (_what, change) => {
    let tried = 0;
    fc.assert(
      fc.property(ranged, fc.nat(1000), ({ words, range, proof, tree }, n) => {
        const changed = change({ words, range, proof, root: tree.root }, n);
        if (!changed) return;
        tried++;
        const { range: others = range, root = tree.root, ...rest } = changed;
        expect(proves(root, others, { ...proof, ...rest })).toBe(false);
      }),
    );
    expect(tried).toBeGreaterThan(50);
  });

  it.each([
    [
      "beginning of a word given to its salt",
      "unlikely",
      "likely",
      (salt: string) => `${salt}${Buffer.from("un").toString("hex")}`,
    ],
    ["end of a salt given to its word", "x", undefined, (salt: string) => salt.slice(0, -2)],
  ])("refuses the %s", (_what, proven, claimed, move) => {
    // Try articles until the last byte of a salt is a letter that a word could begin with.
    for (let n = 0; n < 2000; n++) {
      const tree = buildWordTree([proven, "then"], `text ${n}`);
      const proof = tree.prove(0, 1);
      const [salt = ""] = proof.salts;
      const lastByte = Number.parseInt(salt.slice(-2), 16);
      if (claimed === undefined && (lastByte < 0x61 || lastByte > 0x7a)) continue;
      const others = claimed ?? String.fromCharCode(lastByte) + proven;
      expect(proves(tree.root, [proven], proof)).toBe(true);
      expect(proves(tree.root, [others], { ...proof, salts: [move(salt)] })).toBe(false);
      return;
    }
    throw new Error("No article served.");
  });

  it("accepts no empty range, though the hashes beside it lead to the root", () => {
    const tree = buildWordTree(["old", "bridge"], "old bridge");
    const siblings = [...tree.prove(1, 1).siblings, ...tree.prove(0, 1).siblings];
    expect(siblings).toHaveLength(2);
    expect(proves(tree.root, [], { total: 2, first: 1, salts: [], siblings })).toBe(false);
  });

  it.each([
    ["first", 0],
    ["last", 1],
  ])("accepts no %s word whose first letter is passed off as the end of its salt", (_which, index) => {
    const words = ["old", "bridge"];
    const tree = buildWordTree(words, "old bridge");
    const proof = tree.prove(0, 2);
    const word = words[index]!;
    const salts = proof.salts.with(index, proof.salts[index]! + Buffer.from(word.charAt(0)).toString("hex"));
    expect(proves(tree.root, words, proof)).toBe(true);
    expect(proves(tree.root, words.with(index, word.slice(1)), { ...proof, salts })).toBe(false);
  });

  it("refuses a wrong total of the same height, which would shift an index near the end", () => {
    const words = ["a", "b", "c"];
    const tree = buildWordTree(words, "a b c");
    expect(proves(tree.root, ["a"], { ...tree.prove(0, 1), total: 4 })).toBe(false);
    expect(proves(tree.root, ["c"], { ...tree.prove(2, 1), total: 4 })).toBe(false);
  });

  it("never throws, whatever it is given, and never accepts it", () => {
    const garbage = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(...Array.from("0123456789abcdefg")) }),
    );
    fc.assert(
      fc.property(
        garbage,
        fc.array(garbage, { maxLength: 5 }),
        fc.array(garbage, { maxLength: 5 }),
        fc.array(garbage, { maxLength: 8 }),
        fc.oneof(fc.integer(), fc.double()),
        fc.oneof(fc.integer(), fc.double()),
        (root, words, salts, siblings, first, total) => {
          expect(proves(root, words, { salts, siblings, first, total })).toBe(false);
          expect(
            proves(root, words, { salts: words.map(() => "0".repeat(32)), siblings: [], first: 0, total }),
          ).toBe(false);
        },
      ),
    );
  });
});
