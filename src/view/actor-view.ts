import type { Texts } from "../texts/texts.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Entity } from "../claim/entity.ts";
import { namedIds } from "../claim/named-ids.ts";
import { linksTo, type PrintedSentences, type SentenceLink } from "./sentence-links.ts";
import type { SentenceView } from "./sentence-view.ts";
import { nativeOf, type SiteView } from "./site-view.ts";

/** Who speaks in the articles or is named in the report; places and sites have tables of their own, and a thing does not act. */
export type ActorView = {
  readonly anchor: string;
  readonly name: string;
  /** The name in its own script, with its language and direction; empty where it is not registered. */
  readonly native: SiteView["native"];
  /** What it is, in words. e.g. armed force */
  readonly role: string;
  /** The passages in which it speaks, each with the way to its words. */
  readonly speaks: readonly { readonly mark: string; readonly href: string }[];
  /** The sentences that name it. */
  readonly named: readonly SentenceLink[];
};

type ActorKind = Exclude<Entity["kind"], "region" | "site" | "place" | "thing">;

const ACTORS: Readonly<Record<ActorKind, true>> = {
  state: true,
  government: true,
  organisation: true,
  force: true,
  group: true,
  person: true,
  "unnamed-person": true,
};

/** One row a registered actor that speaks or is named, in the order of the register. */
export function viewActors(
  { entities, claims }: CheckedBriefing,
  printed: PrintedSentences,
  texts: Texts,
): readonly ActorView[] {
  const told = claims.value.filter(({ id }) => printed.has(id));
  const naming = told.map(({ id, says }) => ({ id, names: namedIds(says, entities.value) }));
  return entities.value.flatMap((entity) => {
    if (!isActor(entity.kind)) return [];
    const spoken = told.flatMap(({ id, evidence }) =>
      evidence.flatMap(({ said }, index) =>
        said === entity.id ? (printed.get(id)?.evidence[index] ?? []) : [],
      ),
    );
    const named = naming.filter(({ names }) => names.has(entity.id)).map(({ id }) => id);
    if (spoken.length === 0 && named.length === 0) return [];
    return [
      {
        anchor: `actor-${entity.id}`,
        name: entity.name,
        native: nativeOf(entity),
        role: texts.say(`actors.role.${entity.kind}`),
        speaks: passagesOf(spoken),
        named: linksTo(inOrderOfThePage(named, printed), printed),
      },
    ];
  });
}

function isActor(kind: Entity["kind"]): kind is ActorKind {
  return Object.hasOwn(ACTORS, kind);
}

/** One link a passage, to the first of its words, in the order of the articles. */
function passagesOf(spoken: SentenceView["evidence"]): ActorView["speaks"] {
  const byMark = Map.groupBy(spoken, ({ mark }) => mark);
  const firsts = [...byMark].flatMap(([mark, [first]]) =>
    first ? [{ mark, href: `#${first.anchor}` }] : [],
  );
  const place = (mark: string): readonly number[] => mark.split(".").map(Number);
  return firsts.toSorted((one, other) => {
    const [[a = 0, b = 0], [c = 0, d = 0]] = [place(one.mark), place(other.mark)];
    return a - c || b - d;
  });
}

function inOrderOfThePage(ids: readonly string[], printed: PrintedSentences): readonly string[] {
  return [...printed.keys()].filter((id) => ids.includes(id));
}
