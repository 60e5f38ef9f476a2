import type { Problem } from "../problem.ts";
import { nearestName } from "../nearest-name.ts";
import type { Catalogue, Forms } from "./catalogue.ts";
import { placesOf } from "./message.ts";

/** What a catalogue lacks, or has too much, beside the one it is a translation of: keys, places, forms of number. */
export function compareCatalogues(other: Catalogue, original: Catalogue): readonly Problem[] {
  const problem = (key: string, message: string, hint: string): Problem => ({
    ...other.place(key),
    rule: "catalogue-is-whole",
    message,
    hint,
  });
  const missing = [...original.words].flatMap(([key, forms]) =>
    other.words.has(key)
      ? []
      : [problem(key, `The text “${key}” is missing.`, `Translate “${inBraces(forms)}”.`)],
  );
  const rest = [...other.words].flatMap(([key, forms]) => {
    const own = original.words.get(key);
    if (!own) {
      const near = nearestName(key, [...original.words.keys()]);
      const hint = near ? `Did you mean “${near}”?` : "Remove it.";
      return [problem(key, `The text “${key}” is unknown in “${original.language}”.`, hint)];
    }
    return [...unlikePlaces(forms, own), ...unlikeForms(other, forms, own)].map(([message, hint]) =>
      problem(key, `The text “${key}” ${message}.`, hint),
    );
  });
  return [...missing, ...rest];
}

type Finding = readonly [message: string, hint: string];

/** Places of the number itself, in digits or in a word. */
const SAID_BY_FORM: ReadonlySet<string> = new Set(["count", "number"]);

/** Forms for one, two or none may leave the number out: the word says it. */
function unlikePlaces(forms: Forms, own: Forms): readonly Finding[] {
  const wanted = new Set([...own.values()].flatMap(placesOf));
  return [...forms].flatMap(([form, message]): readonly Finding[] => {
    const has = placesOf(message);
    const saysItself = ["zero", "one", "two"].includes(form) && forms.size > 1;
    const lacks = [...wanted].filter(
      (place) => !has.includes(place) && !(SAID_BY_FORM.has(place) && saysItself),
    );
    const strange = has.filter((place) => !wanted.has(place));
    return [
      ...lacks.map((place) => [`lacks the place {${place}}`, "Put it where the words need it."] as const),
      ...strange.map(
        (place) => [`has an unknown place {${place}}`, `Its places are: ${list(wanted)}.`] as const,
      ),
    ];
  });
}

/** Where English counts, the other language has the forms that its own plural rules ask for, and no others. */
function unlikeForms({ locale }: Catalogue, forms: Forms, own: Forms): readonly Finding[] {
  if (own.size === 1)
    return forms.size === 1 ? [] : [["has forms for numbers", "English has one form here; write one."]];
  const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const lacks = wanted.filter((form) => !forms.has(form));
  return lacks.length === 0 ? [] : [[`lacks the form “${lacks.join("”, “")}”`, "Add it."]];
}

function inBraces(forms: Forms): string {
  const message = forms.get("other") ?? [];
  return message.map((part) => (typeof part === "string" ? part : `{${part.place}}`)).join("");
}

function list(places: ReadonlySet<string>): string {
  return places.size === 0 ? "none" : [...places].map((place) => `{${place}}`).join(", ");
}
