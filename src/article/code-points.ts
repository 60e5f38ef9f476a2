/**
 * Turns offsets in code units, which JavaScript counts in, into offsets in code points, which the W3C selectors and
 * every record of ours count in. Built once a text; one look-up costs a binary search.
 */
export function codePointCounter(text: string): (codeUnits: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if ((text.codePointAt(i) ?? 0) > 0xffff) pairs.push(i++);
  }
  return (codeUnits) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < codeUnits) low = middle + 1;
      else high = middle;
    }
    return codeUnits - low;
  };
}
