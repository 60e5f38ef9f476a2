import type { Random } from "../torture/random.ts";

/** A registered name and its other form. */
export type Name = {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
  readonly kind: string;
};

/** Words of an article, and what a briefing makes of them. */
export type Story = {
  readonly sentences: readonly string[];
  readonly says: string;
  readonly kind: "fact" | "reported" | "plan";
  readonly said?: string;
  readonly quotes: readonly [string, string];
};

const FRONT = "Bren Quil Hal Os Tor Mar Vel Dun Ast Kel".split(" ");
const BACK = "port wick mere ford holm stead vale combe gate by".split(" ");
const FORENAMES = "Ada Bela Cora Dario Edda Fenn Greta Hugo Ines Jonas".split(" ");
const WORKERS = "engineers masons divers carpenters surveyors welders painters drivers".split(" ");
const THINGS = "gates pumps wagons ladders lanterns bridges boats benches barrels windows".split(" ");
const ADJECTIVES = "old northern narrow stone wooden upper lower southern quiet broad".split(" ");
const NOUNS = "mill harbour quarry market station library orchard chapel school mine".split(" ");
const VERBS = "mended painted counted moved sold inspected cleaned bought".split(" ");
const MONTHS = "January February March April June July August September October November".split(" ");

/** A hundred names, each in two forms: places, organisations and persons. */
export function madeUpNames(): { readonly [kind in "places" | "boards" | "persons"]: readonly Name[] } {
  const places = FRONT.slice(0, 4).flatMap((front) => BACK.map((back) => `${front}${back}`));
  const towns = FRONT.slice(4, 7).flatMap((front) => BACK.map((back) => `${front}${back}`));
  const surnames = FRONT.slice(7).flatMap((front) => BACK.map((back) => `${front}${back}`));
  const id = (name: string): string => name.toLowerCase().replaceAll(" ", "-");
  return {
    places: places.map((name) => ({ id: id(name), name, alias: `Port ${name}`, kind: "place" })),
    boards: towns.map((town) => ({
      id: id(`${town} board`),
      name: `the ${town} Board`,
      alias: `${town} council`,
      kind: "organisation",
    })),
    persons: surnames.map((surname, index) => {
      const name = `${FORENAMES[index % FORENAMES.length]} ${surname}`;
      return { id: id(name), name, alias: surname, kind: "person" };
    }),
  };
}

const NAMES = madeUpNames();

/** Two sentences of an article that a claim of about 20 words rests on, with numbers, names and a day. */
export function writeStory(dice: Random): Story {
  const { place, other, board, person, day, workers, noun, adjective } = pickWords(dice);
  const [many, few] = [100 + dice.below(800), 11 + dice.below(80)];
  const rest = writeFiller(dice);
  switch (dice.below(3)) {
    case 0:
      return {
        kind: "fact",
        sentences: [
          `On ${day}, ${board.name} sent ${many} ${workers} from ${place.name} to the ${adjective} ${noun}, which rain had cut off.`,
          `They carried ${few} tons of ${adjective} sand across the river at ${other.name} in the same week.`,
        ],
        says: `${capitalized(board.name)} had ${many} ${workers} leave ${place.name} on ${day}, with ${few} tons of sand.`,
        quotes: [
          `On ${day}, ${board.name} sent ${many} ${workers} from ${place.name}`,
          `${few} tons of ${adjective} sand`,
        ],
      };
    case 1:
      return {
        kind: "reported",
        said: person.id,
        sentences: [
          `${person.name} said on ${day} that ${many} families in ${place.name} had bought ${few} ${adjective} boats in ${other.name} after the flood.`,
          rest,
        ],
        says: `In ${place.name}, ${many} families own ${few} boats that they bought for themselves, ${person.name} said on ${day}.`,
        quotes: [
          `said on ${day} that ${many} families in ${place.name}`,
          `had bought ${few} ${adjective} boats`,
        ],
      };
    default:
      return {
        kind: "plan",
        said: board.id,
        sentences: [
          `${capitalized(board.name)} said that it plans to hire ${many} ${workers} for the ${noun} by ${day}.`,
          `For this it would borrow ${few} million crowns from ${other.name}, ${person.name} wrote in a letter.`,
        ],
        says: `${capitalized(board.name)} plans to give ${many} ${workers} work at a ${noun} by ${day}.`,
        quotes: [`it plans to hire ${many} ${workers}`, `${workers} for the ${noun} by ${day}`],
      };
  }
}

/** A sentence that no claim uses: names, numbers, days, and words of somebody in marks. */
export function writeFiller(dice: Random): string {
  const { place, other, board, person, day, workers, noun, adjective } = pickWords(dice);
  const [things, more] = [dice.pick(THINGS), dice.pick(THINGS)];
  const verb = dice.pick(VERBS);
  const count = 10 + dice.below(900);
  switch (dice.below(4)) {
    case 0:
      return `In ${place.name}, ${workers} ${verb} ${count} ${things} near the ${adjective} ${noun}, and ${dice.pick(VERBS)} ${more} in ${other.name}.`;
    case 1:
      return `“We ${verb} about ${count} ${things} at the ${noun},” said ${person.name}, whom ${board.name} sent to ${place.name}.`;
    case 2:
      return `${capitalized(board.name)} ${verb} its ${adjective} ${things} on ${day}, while ${other.name} kept ${count} ${more} at the ${noun}.`;
    default:
      return `According to ${person.name}, the ${adjective} ${noun} of ${place.name} ${verb} ${count} ${things}, fewer than ${other.name} in ${1990 + dice.below(35)}.`;
  }
}

function pickWords(dice: Random) {
  return {
    place: dice.pick(NAMES.places),
    other: dice.pick(NAMES.places),
    board: dice.pick(NAMES.boards),
    person: dice.pick(NAMES.persons),
    day: `${1 + dice.below(28)} ${dice.pick(MONTHS)} ${2020 + dice.below(10)}`,
    workers: dice.pick(WORKERS),
    noun: dice.pick(NOUNS),
    adjective: dice.pick(ADJECTIVES),
  };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
