import type { Texts } from "../texts/texts.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim } from "../claim/claim.ts";
import { edtfInWords, parseEdtf } from "../claim/edtf.ts";
import type { Entity } from "../claim/entity.ts";
import { linksTo, type PrintedSentences, type SentenceLink } from "./sentence-links.ts";
import { viewVoices, type VoiceView } from "./voice-view.ts";

/** A site, who holds it and since when, as far as the sources say; every row with the words it is read from. */
export type SiteView = {
  readonly anchor: string;
  readonly name: string;
  /** The name in its own script, with its language and direction; empty where it is not registered. */
  readonly native: { readonly name: string; readonly language: string; readonly direction: "ltr" | "rtl" };
  readonly holder: string;
  readonly since: string;
  /** Who says what of who holds it and who is there; where nobody says that, whatever is said of it. */
  readonly voices: readonly VoiceView[];
  readonly sentences: readonly SentenceLink[];
};

/** Attributes that tell whose a site is. e.g. control, handed-over, us-presence */
const HOLDING = /^(?:control|handed-over|(?:[a-z-]+-)?presence)$/u;
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(["ar", "fa", "ckb"]);

/** One row a registered site that a claim is about, in the order of the register. */
export function viewSites(
  briefing: CheckedBriefing,
  printed: PrintedSentences,
  texts: Texts,
): readonly SiteView[] {
  const { entities, claims } = briefing;
  return entities.value
    .filter(({ kind }) => kind === "site")
    .flatMap((site) => {
      const about = claims.value.filter((claim) => claim.about?.subject === site.id && printed.has(claim.id));
      return about.length === 0 ? [] : [viewSite(site, about, { briefing, printed, texts })];
    });
}

type Told = {
  readonly briefing: CheckedBriefing;
  readonly printed: PrintedSentences;
  readonly texts: Texts;
};

function viewSite(
  site: Entity,
  about: readonly Claim[],
  { briefing: { entities }, printed, texts }: Told,
): SiteView {
  const held = about.filter((claim) => claim.about?.attribute === "control" && claim.kind !== "gap");
  const holding = about.filter((claim) => HOLDING.test(claim.about?.attribute ?? ""));
  const told = holding.length > 0 ? holding : about;
  const words = told.flatMap(({ id }) => printed.get(id)?.evidence ?? []);
  return {
    anchor: `site-${site.id}`,
    name: site.name,
    native: nativeOf(site),
    holder: join(
      held.flatMap((claim) => nameOf(claim.about?.value, entities.value)),
      texts,
    ),
    since: join(
      held.flatMap(({ when }) => dateOf(when, texts)),
      texts,
    ),
    voices: viewVoices(words.filter(({ stance }) => stance === "supports")),
    sentences: linksTo(
      about.map(({ id }) => id),
      printed,
    ),
  };
}

/** Whoever a value names: a registered name, or the words as they are. */
function nameOf(value: string | undefined, entities: readonly Entity[]): readonly string[] {
  if (value === undefined) return [];
  return [entities.find(({ id }) => id === value)?.name ?? value];
}

function dateOf(when: string, texts: Texts): readonly string[] {
  const edtf = parseEdtf(when);
  return edtf && edtf.kind !== "unknown" ? [edtfInWords(edtf, texts)] : [];
}

function join(told: readonly string[], texts: Texts): string {
  return told.length === 0 ? texts.say("general.not-stated") : [...new Set(told)].join(texts.say("sites.or"));
}

export function nativeOf({ native }: Entity): SiteView["native"] {
  if (!native) return { name: "", language: "en", direction: "ltr" };
  return { ...native, direction: RIGHT_TO_LEFT.has(native.language) ? "rtl" : "ltr" };
}
