import type { Claim } from "../claim/claim.ts";
import type { Entity } from "../claim/entity.ts";
import type { FiguredBriefing } from "../figure/figure.ts";
import { sentencesOf } from "../view/check-page.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import type { SentenceView } from "../view/sentence-view.ts";
import type { Node } from "./json-ld.ts";

/**
 * Every sentence of a briefing as a claim, and every quote behind it as a quotation, each named by its place on the
 * page. A claim appears in the articles that support it; it cites the quotes, those against it too, and says so there.
 */
export function claimNodes(briefing: FiguredBriefing, view: BriefingView, page: string): readonly Node[] {
  const claims = new Map(briefing.claims.value.map((claim) => [claim.id, claim]));
  const anchors = new Map(sentencesOf(view).map(({ id, anchor }) => [id, `${page}#${anchor}`]));
  return sentencesOf(view).flatMap((sentence) => {
    const claim = claims.get(sentence.id);
    return [
      claimNode(sentence, claim, page, anchors),
      ...(claim ? quotationNodes(claim, sentence, briefing, page) : []),
    ];
  });
}

/** A judgement or another sentence, without what carries it: enough for the page itself. */
export function bareClaimNode({ anchor, says, label, kind }: SentenceView, page: string): Node {
  return { "@id": `${page}#${anchor}`, "@type": "Claim", text: says, position: label, keywords: [kind] };
}

function claimNode(
  sentence: SentenceView,
  claim: Claim | undefined,
  page: string,
  anchors: ReadonlyMap<string, string>,
): Node {
  const supporting = sentence.evidence.filter(({ stance }) => stance === "supports");
  const reference = (fragment: string): Node => ({ "@id": `${page}${fragment}` });
  const basis = (claim?.basis ?? []).flatMap((id) => anchors.get(id) ?? []);
  return {
    ...bareClaimNode(sentence, page),
    keywords: [sentence.kind, ...(sentence.standing === "none" ? [] : [sentence.standing])],
    isPartOf: { "@id": page },
    appearance: [...new Set(supporting.map(({ sourceHref }) => sourceHref))].map(reference),
    citation: [
      ...sentence.evidence.map(({ anchor }) => reference(`#${anchor}`)),
      ...(claim?.documents ?? []).map((id) => reference(`#document-${id}`)),
    ],
    isBasedOn: basis.map((iri) => ({ "@id": iri })),
  };
}

function quotationNodes(
  claim: Claim,
  { evidence }: SentenceView,
  { sources, entities }: FiguredBriefing,
  page: string,
): readonly Node[] {
  return evidence.map(({ anchor, quote, mark, sourceHref, stance }, index) => {
    const source = sources.value.find(({ id }) => `#source-${id}` === sourceHref);
    const speaker = entities.value.find(({ id }) => id === claim.evidence[index]?.said);
    return {
      "@id": `${page}#${anchor}`,
      "@type": "Quotation",
      text: source?.rights === "fingerprint" ? undefined : quote,
      position: mark,
      keywords: [stance],
      isBasedOn: { "@id": `${page}${sourceHref}` },
      spokenByCharacter: speaker && speakerNode(speaker),
    };
  });
}

/** A person of whom the article gives no name is described, not named. */
function speakerNode({ kind, name }: Entity): Node {
  if (kind === "unnamed-person") return { "@type": "Person", description: name };
  return { "@type": kind === "person" ? "Person" : "Organization", name };
}
