/**
 * What must follow a verb for it to put words in someone's mouth: “anything” (said, denied), a clause (believes he …),
 * a clause with “that”, a colon or a quotation mark (found that …), one with “that” or a verb of its own (maintains the
 * gates were shut, not: maintains a base), a quotation further on (called it “…”), or somebody
 * and what is said to or of them (accused X of …, urged X to …).
 */
export type Complement = "anything" | "clause" | "that" | "finite" | "quotation" | "somebody";

/** A form of a verb of saying. `noun`: the form is a noun as well (“claims”), so that its company must speak for a verb. */
export type SayingForm = {
  readonly complement: Complement;
  readonly form: "present" | "past" | "participle";
  readonly noun: boolean;
};

/** present, -s, past, -ing. */
const VERBS: Readonly<Record<Complement, readonly string[]>> = {
  anything: [
    "say says said saying",
    "tell tells told telling",
    "announce announces announced announcing",
    "confirm confirms confirmed confirming",
    "deny denies denied denying",
    "warn warns warned warning",
    "acknowledge acknowledges acknowledged acknowledging",
    "admit admits admitted admitting",
    "allege alleges alleged alleging",
    "assert asserts asserted asserting",
    "contend contends contended contending",
    "insist insists insisted insisting",
    "caution cautions cautioned cautioning",
    "complain complains complained complaining",
    "predict predicts predicted predicting",
    "reiterate reiterates reiterated reiterating",
    "state states stated stating",
    "report reports reported reporting",
    "claim claims claimed claiming",
    "reply replies replied replying",
    "concede concedes conceded conceding",
    "explain explains explained explaining",
  ],
  clause: [
    "argue argues argued arguing",
    "believe believes believed believing",
    "declare declares declared declaring",
    "emphasize emphasizes emphasized emphasizing",
    "emphasise emphasises emphasised emphasising",
    "estimate estimates estimated estimating",
    "note notes noted noting",
    "stress stresses stressed stressing",
    "suggest suggests suggested suggesting",
    "indicate indicates indicated indicating",
    "think thinks thought thinking",
    "doubt doubts doubted doubting",
    "consider considers considered considering",
  ],
  that: [
    "add adds added adding",
    "agree agrees agreed agreeing",
    "answer answers answered answering",
    "calculate calculates calculated calculating",
    "comment comments commented commenting",
    "conclude concludes concluded concluding",
    "counter counters countered countering",
    "disclose discloses disclosed disclosing",
    "fear fears feared fearing",
    "find finds found finding",
    "hint hints hinted hinting",
    "joke jokes joked joking",
    "lament laments lamented lamenting",
    "observe observes observed observing",
    "pledge pledges pledged pledging",
    "promise promises promised promising",
    "quip quips quipped quipping",
    "recall recalls recalled recalling",
    "recount recounts recounted recounting",
    "remark remarks remarked remarking",
    "respond responds responded responding",
    "reveal reveals revealed revealing",
    "rule rules ruled ruling",
    "signal signals signaled signaling",
    "signal signals signalled signalling",
    "testify testifies testified testifying",
    "tweet tweets tweeted tweeting",
    "vow vows vowed vowing",
    "write writes wrote writing",
    "continue continues continued continuing",
    "ask asks asked asking",
    "retort retorts retorted retorting",
    "sigh sighs sighed sighing",
    "shout shouts shouted shouting",
    "boast boasts boasted boasting",
    "protest protests protested protesting",
    "speculate speculates speculated speculating",
    "posted posted posted posting",
    "show shows showed showing",
    "read reads read reading",
  ],
  finite: ["maintain maintains maintained maintaining", "suspect suspects suspected suspecting"],
  quotation: [
    "call calls called calling",
    "describe describes described describing",
    "dismiss dismisses dismissed dismissing",
    "denounce denounces denounced denouncing",
    "condemn condemns condemned condemning",
    "hail hails hailed hailing",
    "praise praises praised praising",
    "reject rejects rejected rejecting",
    "criticize criticizes criticized criticizing",
    "criticise criticises criticised criticising",
    "slam slams slammed slamming",
  ],
  somebody: [
    "accuse accuses accused accusing",
    "blame blames blamed blaming",
    "urge urges urged urging",
    "brief briefs briefed briefing",
    "inform informs informed informing",
    "notify notifies notified notifying",
    "assure assures assured assuring",
  ],
};

/** Forms that are nouns as well. */
const NOUNS: ReadonlySet<string> = new Set(
  "tweet tweets brief briefs briefing urge urges blame caution cautions say claim claims report reports state states note notes estimate estimates comment comments stress stresses joke jokes fear fears doubt doubts find finds show shows rule rules signal signals promise promises pledge pledges vow vows counter counters hint hints remark remarks protest protests suspect suspects reply replies warning saying tell call calls praise finding ruling thought answer answers".split(
    " ",
  ),
);

/** Every single-word form of a verb of saying. */
export const SAYING_VERBS: ReadonlyMap<string, SayingForm> = new Map(
  (Object.keys(VERBS) as Complement[]).flatMap((complement) =>
    VERBS[complement].flatMap((forms) =>
      forms.split(" ").map((word, index): [string, SayingForm] => {
        const form = index < 2 ? "present" : index === 2 ? "past" : "participle";
        return [word, { complement, form, noun: NOUNS.has(word) }];
      }),
    ),
  ),
);

/** Verbs of several words, by their past and present forms. */
export const SAYING_PHRASES: readonly string[] = [
  "point out",
  "points out",
  "pointed out",
  "make clear",
  "makes clear",
  "made clear",
  "made it clear",
  "put it",
  "puts it",
  "went on to say",
  "goes on to say",
  "have it that",
  "has it that",
  "had it that",
];

/** Verbs between quotation and speaker that may change places with the speaker: “…,” said the minister. */
export const NEVER_INVERTED: ReadonlySet<string> = new Set([
  "told",
  "tells",
  "tell",
  "showed",
  "show",
  "shows",
  "found",
]);

/** Passive forms after which nobody answers for the statement. e.g. “it is believed”, “are thought to” */
export const IMPERSONAL: ReadonlySet<string> = new Set(
  "believed thought said reported understood alleged feared rumoured rumored claimed presumed suspected assumed estimated".split(
    " ",
  ),
);

/** Adverbs that hand a statement on from nobody. */
export const HEARSAY: ReadonlySet<string> = new Set(["reportedly", "allegedly", "purportedly", "supposedly"]);

/** What shows something as a witness does; pictures do not. */
export const EVIDENCE_NOUNS: ReadonlySet<string> = new Set(
  "data figures records documents statistics report study survey poll census results numbers filings".split(
    " ",
  ),
);

/** What somebody says, by a noun. e.g. “Rahim’s claim that”, “the ministry’s assessment is that” */
export const STATEMENT_NOUNS: ReadonlySet<string> = new Set(
  "claim claims assertion assessment allegation allegations statement suggestion view contention account charge accusation warning estimate belief conclusion finding position argument prediction remark announcement insistence admission".split(
    " ",
  ),
);

/** Statements for which nobody answers where no speaker stands by them. e.g. “there were reports that” */
export const RUMOUR_NOUNS: ReadonlySet<string> = new Set(
  "reports rumours rumors allegations claims speculation suggestions accounts".split(" "),
);

/** Objects after “claim” that make no statement of it. */
export const NO_STATEMENT: ReadonlySet<string> = new Set(
  "responsibility credit victory lives asylum damages compensation territory".split(" "),
);
