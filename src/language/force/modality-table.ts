/** What a word makes of a statement that would be a plain one without it. */
export const MODAL_FORCES = [
  "possible",
  "probable",
  "improbable",
  "apparent",
  "hearsay",
  "foreseen",
  "supposed",
  "ought",
  "almost",
  "attempted",
  "resolved",
] as const;
export type ModalForce = (typeof MODAL_FORCES)[number];

const BE = ["is", "are", "was", "were", "be", "been"];

function afterBe(states: string): readonly string[] {
  return words(states).flatMap((state) => BE.map((be) => `${be} ${state} to`));
}

/** The forms of regular verbs before “to”. e.g. “attempt to”, “attempts to”, “attempted to”, “attempting to” */
function beforeTo(forms: string): readonly string[] {
  return words(forms).map((form) => `${form} to`);
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** Forms by force, in lower case; the longest that stands at a place is taken. */
export const MODALITY: Readonly<Record<ModalForce, readonly string[]>> = {
  possible: [
    ...words("may might could maybe perhaps possibly potentially conceivably possible potential"),
    "may have",
    "might have",
    "could have",
    "may yet",
    "may not",
    "might not",
    "it is possible that",
  ],
  probable: [
    ...words("probably presumably likely probable"),
    "most likely",
    "more likely than not",
    "in all likelihood",
    "in all probability",
    "likely to",
    ...afterBe("likely"),
  ],
  improbable: [...words("unlikely improbable improbably doubtful"), "unlikely to", "not likely"],
  apparent: [
    ...words("apparently seemingly ostensibly evidently"),
    ...beforeTo("appear appears appeared appearing seem seems seemed seeming"),
    "it appears that",
    "it appeared that",
    "it seems that",
    "it seemed that",
    "seems likely",
    "looks as if",
    "looked as if",
  ],
  hearsay: [
    ...words("reportedly allegedly purportedly supposedly alleged suspected purported rumoured rumored"),
    ...afterBe(
      "believed said thought reported understood alleged rumoured rumored presumed suspected assumed",
    ),
  ],
  foreseen: ["would", "wouldn't"],
  supposed: ["would have", "wouldn't have", "should have", "would've"],
  ought: [...words("should shouldn't must ought"), "ought to", "has to", "have to"],
  almost: [...words("almost nearly"), "on the verge of", "on the brink of", "came close to"],
  attempted: [
    ...beforeTo("try tries tried trying attempt attempts attempted attempting seek seeks sought seeking"),
    ...beforeTo("struggle struggles struggled struggling strive strives strove striving"),
    "in an attempt to",
    "in a bid to",
    "in an effort to",
    "attempt at",
    "tried but failed to",
  ],
  resolved: [
    ...beforeTo("vote votes voted voting decide decides decided deciding opt opts opted opting"),
    ...beforeTo("resolve resolves resolved agree agrees agreed agreeing vow vows vowed vowing"),
    ...beforeTo("pledge pledges pledged pledging promise promises promised promising chose choose chooses"),
    ...beforeTo("offer offers offered offering threaten threatens threatened threatening"),
    ...words("considering contemplating weighing"),
    "is considering",
    "are considering",
    "was considering",
    "were considering",
    ...afterBe("ordered authorised authorized instructed obliged required told urged asked"),
  ],
};

/** Where a form says none of it. e.g. “could not reach”, “as soon as possible” */
export const NO_MODALITY: readonly string[] = [
  "could not",
  "couldn't",
  "could no longer",
  "could only",
  "as soon as possible",
  "as far as possible",
  "as much as possible",
  "as many as possible",
  "if possible",
  "almost certain",
  "almost certainly",
];
