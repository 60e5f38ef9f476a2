import { page } from "../pdf/print-site.ts";

const TEXT =
  "The inspectors walked the crest twice, read every gauge that still worked, and wrote down what each of them showed at which hour of the day. ";

/** A page that prints on about as many pages as asked for: contents with page numbers, then a section with a table on each. */
export function madeUpDocument(pages: number): string {
  const sections = Array.from({ length: pages - Math.ceil(pages / 40) }, (_, index) => index + 1);
  const contents = sections.map(
    (number) =>
      `<li><a href="#s${number}">Section ${number}</a> <span class="contents__page" data-page-of="s${number}">000</span></li>`,
  );
  const bodies = sections.map(
    (number) =>
      `<h2 class="new" id="s${number}">Section ${number}</h2>${`<p>${TEXT.repeat(3)}</p>`.repeat(4)}${tableOf(number)}<p>${TEXT}</p>`,
  );
  return page(`<h1>Made up</h1><ul>${contents.join("")}</ul>${bodies.join("")}`);
}

function tableOf(section: number): string {
  const rows = Array.from(
    { length: 8 },
    (_, row) => `<tr><th scope="row">Gauge ${row + 1}</th><td>${section * 10 + row}</td><td>dry</td></tr>`,
  );
  return `<table><thead><tr><th scope="col">Gauge</th><th scope="col">Level</th><th scope="col">Wall</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}
