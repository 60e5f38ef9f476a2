/** A class of cues, and on which side of one a cut leaves its meaning out. */
export type CueClass = {
  /** after: what follows the cue is quoted without it; before: what precedes it is; figure: a number that follows it is. */
  readonly cuts: readonly ("after" | "before" | "figure")[];
  readonly cues: string;
};

/**
 * Cue words for measuring the clipped-quote check, enumerated by the closed classes of English grammar and not taken
 * from the check's own tables: negation and approximate negators, central and marginal modals, restrictive and
 * approximating adverbs, conditional and exceptive subordinators and prepositions (as in the grammars of Quirk and others,
 * 1985, and Huddleston and Pullum, 2002), with the lexical hedges, evidentials and negators that the annotators of BioScope
 * (Vincze and others, 2008) and CoNLL-2010 marked, and Hyland's classes of hedges (1998). Stems stand with their forms.
 */
export const OTHER_CUES: Readonly<Record<string, CueClass>> = {
  negation: {
    cuts: ["after", "before"],
    cues: `not, never, no, none, nor, neither, nobody, no one, nothing, nowhere, without, cannot, no longer, not yet,
      by no means, in no way, at no time, at no point, under no circumstances, on no account, no such, not even,
      don’t, doesn’t, didn’t, isn’t, aren’t, wasn’t, weren’t, hasn’t, haven’t, hadn’t, won’t, wouldn’t, can’t, couldn’t,
      shouldn’t, mightn’t, mustn’t, needn’t, hardly, scarcely, barely, seldom, rarely, hardly any, hardly ever, far from,
      short of, absence of, lack of, lacks, lacked, lacking, fail to, fails to, failed to, failing to, failure to, refuse to,
      refuses to, refused to, refusing to, refusal to, decline to, declines to, declined to, declining to, deny, denies,
      denied, denying, denial of, reject, rejects, rejected, rejecting, dismisses, dismissed, rule out, rules out, ruled out, ruling out,
      disputes, disputed, doubts, doubted, unable to, impossible to, unwilling to, reluctant to, stopped short of,
      prevented from, barred from, forbidden to, prohibited from, in vain`,
  },
  modal: {
    cuts: ["after", "before"],
    cues: `may, might, could, would, should, must, ought to, may have, might have, could have, would have, should have,
      must have, may be, might be, could be, would be, should be, must be, may also, could also, might yet, may yet, perhaps,
      maybe, possibly, probably, presumably, conceivably, potentially, likely, unlikely, possible, impossible, probable,
      improbable, potential, doubtful, uncertain, unclear, plausible, supposed to, liable to, bound to, apt to,
      expected to, chance of, risk of, possibility of, likelihood of, danger of`,
  },
  evidential: {
    cuts: ["after", "before"],
    cues: `allegedly, reportedly, apparently, seemingly, supposedly, purportedly, ostensibly, evidently, reputedly,
      seems, seem, seemed, seems to, seemed to, appears to, appeared to, appear to, appears, appeared, alleged, alleges, allege, alleging, claimed, claims that,
      claiming, purported, suspected, suspects, suspect, presumed, assumed, assumes, rumoured, rumored, said to be, said to have, believed to, thought to,
      reported to, reported to have, believed to have, thought to have, alleged to have, understood to, rumoured to,
      considered, regarded as, suggests, suggested, suggesting, suggest, indicates that, indicated that, speculated, speculation that,
      so-called, self-styled, unconfirmed, unverified, hypothetical, putative`,
  },
  approximator: {
    cuts: ["figure"],
    cues: `about, around, approximately, roughly, some, nearly, almost, close to, up to, at least, at most, more than,
      less than, fewer than, over, under, above, below, an estimated, estimated, as many as, as much as, as few as,
      as little as, just over, just under, well over, a little over, in excess of, upwards of, no more than, no fewer than,
      no less than, not quite, nearer to, closer to, circa, a maximum of, a minimum of, on average, an average of, not more than,
      somewhere between, anywhere from, between`,
  },
  "approximator, postposed": {
    cuts: ["before"],
    cues: `or so, or more, or less, or fewer, at least, at most, at best, at the most, at the least, or thereabouts, more or less, give or take,
      on average, in round numbers`,
  },
  restriction: {
    cuts: ["after", "before"],
    cues: `only, merely, solely, except, except for, excepting, excluding, other than, apart from, aside from, but for, barring,
      save for, all but, in part, partly, partially, mainly, mostly, largely, chiefly, primarily, virtually, practically,
      in principle, in theory, on paper, in name only, for the most part, to some extent, to some degree, to a degree,
      in some cases, in most cases, in many cases, at best, at worst, not all, in effect, in a sense, nominally, theoretically, technically, generally, usually, typically,
      often, sometimes, occasionally, somewhat, instead of, rather than, with the exception of, with few exceptions,
      in a drill, in an exercise, minus, bar, de facto, roughly speaking, so to speak, not only, up to a point`,
  },
  partition: { cuts: ["after"], cues: "some of, most of, many of, half of, part of, few of, none of" },
  condition: {
    cuts: ["after", "before"],
    cues: `if, unless, until, till, provided, provided that, providing that, as long as, so long as, on condition that,
      in case, in case of, subject to, pending, in the event of, assuming, whether, even if, only if, in exchange for,
      until further notice, depending on, contingent on, conditional on, in return for, once, whether or not, had it, were it, lest, otherwise, or else, if necessary, if needed`,
  },
  "attribution tail": {
    cuts: ["before"],
    cues: `according to, he said, she said, they said, it said, he says, she says, they say, officials said, officials say,
      sources said, sources say, witnesses said, witnesses say, analysts said, analysts say, critics say, critics said,
      experts say, police said, the police said, the ministry said, the government said, the report said, the army said, the company said, the statement said,
      he added, she added, he claimed, she claimed, he argued, she argued, he told reporters, said a spokesman,
      said one official, in the view of, in his view, in her view, in the words of, it seems, it appears, it is said,
      as he put it, as she put it, citing`,
  },
  aspect: {
    cuts: ["after", "before"],
    cues: `yet to, has yet to, have yet to, had yet to, used to, formerly, originally, initially, temporarily, provisionally,
      tentatively, former, try to, tries to, tried to, trying to, attempt to, attempts to, attempted to, attempting to, seek to, seeks to, sought to, seeking to,
      about to, planned to, plans to, planning to, plan to, intended to, intends to, intend to, hoped to, hopes to, hope to, hoping to, agreed to, promised to, vowed to, pledged to,
      threatened to, offered to, due to have, was due to, were due to, is due to, are due to, set to, was to have, were to have, is to be, are to be, was to be, were to be,
      wanted to, wants to, want to, considering, considered, so far, as yet, for now, for the time being, at first, no longer, not yet, ceased to, stopped,
      scheduled to, slated to, poised to, proposed, proposes to, aims to, aimed to, ordered to, was ordered to, told to, asked to, urged to, called for,
      called on, demanded that, demanded, half-finished, almost, nearly, interim, provisional, prospective, would-be`,
  },
}; // prettier-ignore
