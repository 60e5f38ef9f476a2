import type { Row } from "./as-speaker.ts";

/** An attribution in tokens. */
export type Saying = {
  readonly speaker: Row | null;
  readonly verb: Row;
  readonly said: Row;
  readonly relayed: boolean;
};
