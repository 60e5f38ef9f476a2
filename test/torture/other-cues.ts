/**
 * Cue words for measuring the clipped-quote check, taken from elsewhere than its own tables: the hedge and negation cues
 * that annotators of the BioScope corpus (Vincze and others, 2008) and of the CoNLL-2010 shared task marked, and the
 * triggers of NegEx and ConText (Chapman and others, 2001 and 2007), as far as news text uses them.
 */
export const OTHER_CUES: readonly string[] = [
  "absence of", "allegedly", "apparently", "appear to", "appears to", "approximately", "at least", "at most", "barely",
  "cannot", "claimed", "conceivably", "could", "declined to", "denied", "denies", "did not", "does not", "doubtful",
  "except", "except for", "excluding", "failed to", "few", "formerly", "hardly", "has not", "have not", "if",
  "in principle", "initially", "largely", "less than", "likely", "mainly", "may", "maybe", "might", "mostly", "must",
  "nearly", "neither", "never", "no", "no longer", "nor", "not", "not yet", "nominally", "only", "originally", "partially",
  "partly", "perhaps", "possible", "possibly", "potentially", "presumably", "probable", "probably", "purportedly", "rarely",
  "rather than", "refused to", "reportedly", "ruled out", "scarcely", "seemingly", "seems to", "seldom", "should",
  "sometimes", "supposedly", "suspected", "temporarily", "thought to", "unable to", "unclear", "unless", "unlikely", "until",
  "up to", "was not", "were not", "will not", "without", "would", "would not",
]; // prettier-ignore
