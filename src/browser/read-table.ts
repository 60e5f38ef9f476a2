import { element } from "./element.ts";
import { sortCells, type SortKey } from "./sort-cells.ts";

/** How each column is sorted: the first is as printed, by date; of the others numbers go by size. */
const COLUMNS: readonly SortKey[] = ["printed", "number", "text", "number"];

/**
 * Lets a reader sort the table of numbers and see one definition of it alone. Rows are sorted within their definition:
 * numbers that count different things are not ranked against each other.
 */
export function readTable(tools: HTMLElement, table: HTMLTableElement): void {
  const groups = [...table.tBodies].map((body) => ({
    body,
    rows: [...body.rows].filter(({ id }) => id !== ""),
  }));
  const choice = tools.querySelector("select");
  const status = tools.querySelector("[role=status]");
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!choice || !status) return;

  // Every word that is told stands in the page, in its language; `{shown}` and `{order}` are filled in.
  const tell = (sorted = "{shown}", order = ""): void => {
    const shown = choice.selectedOptions[0]?.dataset["shown"] ?? "";
    status.textContent = sorted.replace("{shown}", shown).replace("{order}", order);
  };
  const filter = (): void => {
    for (const { body } of groups)
      body.hidden = choice.value !== "" && body.dataset["measure"] !== choice.value;
    tell();
  };
  const sort = (column: number, descending: boolean): void => {
    const key = COLUMNS[column] ?? "text";
    for (const { body, rows } of groups) {
      const cells = rows.map((row) => (row.cells[column]?.textContent ?? "").trim());
      body.append(...sortCells(cells, key, descending).flatMap((index) => rows[index] ?? []));
    }
    for (const [index, head] of heads.entries()) {
      if (index === column) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
    const within = groups.length > 1 && choice.value === "";
    tell(
      tools.dataset[within ? "sortedWithin" : "sorted"],
      heads[column]?.dataset[descending ? "down" : "up"],
    );
  };

  for (const [index, head] of heads.entries()) {
    const button = element("button", "observation-table__sort", ...head.childNodes);
    button.type = "button";
    button.addEventListener("click", () => sort(index, head.getAttribute("aria-sort") === "ascending"));
    head.replaceChildren(button);
  }
  heads[0]?.setAttribute("aria-sort", "ascending");
  choice.addEventListener("change", filter);
  // A link into the table must find its row, whatever is filtered out.
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    const row = link?.hash ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
    if (!row?.closest("tbody")?.hidden || !table.contains(row)) return;
    choice.value = "";
    filter();
  });
  tell();
  tools.hidden = false;
  table.classList.add("observation-table--ready");
}
