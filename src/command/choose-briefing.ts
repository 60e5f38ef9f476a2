import { listBriefings } from "../disk/read-briefing-folder.ts";
import { didYouMean } from "../nearest-name.ts";
import { VARIANTS } from "../pdf/variants.ts";
import { UsageError } from "./run-command.ts";

/** The briefing that is named, else the first of all; a name of none is a {@link UsageError}. */
export async function chooseBriefing(dataFolder: string, named: string | undefined): Promise<string> {
  const known = await listBriefings(dataFolder);
  const [first] = known;
  if (first === undefined) throw new UsageError(`There is no briefing in ${dataFolder}.`);
  if (named === undefined || known.includes(named)) return named ?? first;
  throw new UsageError(`There is no briefing “${named}”. ${didYouMean(named, known)}`);
}

/** The suffix of the paper that is named, else of A4. */
export function choosePaper(named: string = "a4"): string {
  const known = VARIANTS.map(({ suffix }) => suffix);
  if (known.some((suffix) => suffix === named)) return named;
  throw new UsageError(`There is no paper “${named}”. ${didYouMean(named, known)}`);
}

/** A port as it is typed; 0 lets the system choose one. */
export function readPort(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const port = Number(typed);
  if (/^\d+$/u.test(typed) && port <= 65_535) return port;
  throw new UsageError(`“${typed}” is no port; ports are numbers up to 65535.`);
}
