import type { Entity } from "../claim/entity.ts";

/** A verified point, and where it was read. A note says what the point does not say. */
export type MapPoint = {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly source: string;
  readonly note?: string | undefined;
};

/** What a briefing's register of names gives for a map. */
export type MapPoints = {
  /** The sites that the briefing is about. */
  readonly points: readonly MapPoint[];
  /** Places that help to find them and are not meant themselves. */
  readonly orientation: readonly MapPoint[];
  /** The names of sites of which no point is verified. */
  readonly unverified: readonly string[];
  /** The names of regions, of which there is no outline. */
  readonly regions: readonly string[];
};

/** Sorts a register of names: sites and places with a point, sites without one, regions. */
export function mapPoints(entities: readonly Entity[]): MapPoints {
  const names = (kind: Entity["kind"], located: boolean): readonly string[] =>
    entities
      .filter((entity) => entity.kind === kind && (entity.coordinates !== undefined) === located)
      .map(({ name }) => name);
  const points = (kind: Entity["kind"]): readonly MapPoint[] =>
    entities.flatMap((entity) =>
      entity.kind === kind && entity.coordinates ? [{ name: entity.name, ...entity.coordinates }] : [],
    );
  return {
    points: points("site"),
    orientation: points("place"),
    unverified: names("site", false),
    regions: names("region", false),
  };
}
