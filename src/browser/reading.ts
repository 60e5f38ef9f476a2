import { textOf } from "./text-of.ts";

/** What the page prints of one mark: the cells of its row, the definition above them, and its document. */
export type Reading = {
  readonly date: string;
  /** The number with the word its source put before it. */
  readonly number: string;
  readonly status: string;
  /** The code of the definition, by which marks belong to a series. */
  readonly measure: string;
  readonly label: string;
  readonly definition: string;
  readonly mark: string;
  readonly document: string;
  readonly locator: string;
  readonly documentHref: string;
  readonly rowHref: string;
};

/**
 * Reads the row of the table that carries the id of an observation, and the row of its document. Nothing is worked out
 * here: what the reader of a mark is shown are the strings of the page. Undefined where the page has no such row.
 */
export function readingOf(page: Document, observation: string): Reading | undefined {
  const row = page.getElementById(`observation-${observation}`);
  const group = row?.closest("tbody");
  const link = row?.querySelector("a");
  if (!row || !group || !link) return undefined;
  const href = link.getAttribute("href") ?? "";
  const document = page.getElementById(decodeURIComponent(href.slice(1)));
  return {
    date: textOf(row.querySelector(".observation-table__date")),
    number: textOf(row.querySelector(".observation-table__number")),
    status: textOf(row.querySelector(".observation-table__status")),
    measure: group.dataset["measure"] ?? "",
    label: group.dataset["label"] ?? "",
    definition: textOf(group.querySelector(".observation-table__definition")),
    mark: textOf(row.querySelector("a")),
    document: [".documents-table__publisher", ".documents-table__title"]
      .map((part) => textOf(document?.querySelector(part)))
      .filter((text) => text !== "")
      .join(", "),
    locator: row.dataset["locator"] ?? "",
    documentHref: href,
    rowHref: `#${row.id}`,
  };
}
