/** As many texts as a briefing of a thousand claims asks for again and again. */
const REMEMBERED = 8000;

/**
 * A reader that keeps what it read of the last texts: the rules ask for the same sentences, quotes and passages one
 * after another, and what a text says never changes. The oldest is forgotten first.
 */
export function remembering<T>(read: (text: string) => T, most = REMEMBERED): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    if (known.size >= most) for (const oldest of known.keys().take(1)) known.delete(oldest);
    known.set(text, now);
    return now;
  };
}
