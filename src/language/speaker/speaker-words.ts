const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Nouns of bodies that speak. */
export const INSTITUTIONS = set(
  `government ministry department army military navy police force forces guard authority authorities council agency bank
   union company firm office court commission embassy coalition committee group party service bureau institute
   institution organization organisation parliament administration command pentagon kremlin study report survey poll
   audit figures data records documents papers statement draft letter review journal newspaper daily magazine courier
   times post herald tribune gazette network channel radio television broadcaster inspectorate board league federation
   association foundation fund charity centre center university hospital state house cabinet presidency mission
   corps division brigade regiment movement front brigade militia junta regime watchdog ombudsman treasury secretariat
   nations operator airline bulletin communique communiqué tally monitor monitors news it prosecutors ministries statistics
   analysis index census memo dossier filing filings transcript indictment`,
);

/** Nouns of people who may be left without a name. */
export const PERSONS = set(
  `official officials officer officers diplomat diplomats source sources analyst analysts expert experts critic critics
   person people resident residents witness witnesses spokesman spokeswoman spokesperson aide aides adviser advisers
   advisor advisors commander commanders soldier soldiers lawmaker lawmakers minister ministers deputy colonel general
   captain doctor doctors nurse engineer engineers economist economists researcher researchers scientist scientists
   volunteer volunteers activist activists member members observer observers opponent opponents supporter supporters
   skeptic skeptics sceptic sceptics villager villagers farmer farmers trader traders investor investors insurer insurers
   executive executives lawyer lawyers judge judges negotiator negotiators envoy envoys delegate delegates mediator
   mediators rebel rebels leader leaders worker workers driver drivers neighbor neighbors neighbour neighbours man
   woman men women mother father author authors historian historians one some many others both two three`,
);

/** Marks of the press, to which a statement was made before it came here. */
export const PRESS = set(
  `reuters ap afp cnn bbc nbc abc cbs npr aljazeera jazeera bloomberg xinhua tass interfax dpa efe ansa kyodo news newspaper daily
   magazine times post journal herald tribune gazette courier guardian telegraph observer harbinger agency television
   tv radio channel broadcaster network wire rudaw press`,
);

/** Pronouns that stand for a speaker named before. */
export const SPEAKER_PRONOUNS = set("he she they it");

/** Words that are no speaker by themselves. */
export const NO_SPEAKER = set(
  "i we you that this there what which who nobody everyone anyone everybody someone none these those such all most much",
);

export const DETERMINERS = set(
  "the a an its his her their our my this that these those some several many two three four five six seven eight nine ten one another both other few senior",
);

/** Words that no noun phrase crosses, looked at backward from a verb. */
export const CLAUSE_WORDS = set(
  "that but while because although though whereas whether if when where as so than before until unless after since or nor yet",
);

/** Finite verbs that are no participle. */
export const AUXILIARIES = set(
  "is are was were am be been has have had do does did will would can could may might shall should must isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't 's 'll",
);

/** Words that may stand between a speaker and the verb. */
export const BEFORE_A_VERB = set(
  "also later earlier then still has have had since himself herself itself themselves once again too even now both all alike further recently previously just simply only reportedly long always never",
);

export const PREPOSITIONS = set(
  "in on at by to from for with without of into onto over under about after before during among against across through between near inside outside within toward towards amid despite upon via as like per behind beyond",
);

/** Beginnings of a sentence that come before its subject. */
export const LEADING_WORDS = set(
  "but and still yet meanwhile however also earlier later then so thus instead moreover nevertheless nonetheless indeed afterwards separately asked speaking pressed questioned reportedly now today yesterday perhaps for while although though because since if when as or",
);
