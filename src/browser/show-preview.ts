import { element } from "./element.ts";
import { pageInView } from "./page-in-view.ts";
import type { PreviewFault, PreviewState } from "./preview-state.ts";

/** Shows each state of a preview in its two frames and its panel; what did not change is not loaded again. */
export function showPreview(shell: Document): (state: PreviewState) => void {
  const frame = (id: string): HTMLIFrameElement | undefined =>
    shell.querySelector<HTMLIFrameElement>(`iframe#${id}`) ?? undefined;
  const [page, pdf] = [frame("page"), frame("pdf")];
  const panel = shell.querySelector<HTMLElement>("#faults");
  const noPdf = shell.querySelector<HTMLElement>("#no-pdf");
  let [shownPage, shownPdf] = [0, 0];
  return (state) => {
    if (page && state.page && state.page.version !== shownPage) {
      if (shownPage === 0) page.src = state.page.href;
      else reload(page);
      shownPage = state.page.version;
    }
    if (pdf && state.pdf && state.pdf.version !== shownPdf) {
      const { href, version, pageOf } = state.pdf;
      pdf.hidden = false;
      pdf.src = `${href}?version=${version}#page=${pageInView(idsIn(page), pageOf)}`;
      shownPdf = version;
    }
    noPdf?.replaceChildren(state.noPdf ?? "The PDF is being printed.");
    noPdf?.toggleAttribute("hidden", state.pdf !== undefined);
    panel?.replaceChildren(...(state.faults.length > 0 ? faultList(state.faults) : []));
    panel?.toggleAttribute("hidden", state.faults.length === 0);
  };
}

/** Loads the page anew, wherever its reader has gone in it, and leaves it where it was scrolled to. */
function reload(page: HTMLIFrameElement): void {
  const { contentWindow: before } = page;
  const [left, top] = [before?.scrollX ?? 0, before?.scrollY ?? 0];
  page.addEventListener("load", () => page.contentWindow?.scrollTo({ left, top, behavior: "instant" }), {
    once: true,
  });
  before?.location.reload();
}

function idsIn(page: HTMLIFrameElement | undefined): readonly { id: string; top: number }[] {
  const elements = page?.contentDocument?.querySelectorAll("[id]") ?? [];
  return Array.from(elements, (one) => ({ id: one.id, top: one.getBoundingClientRect().top }));
}

/** Texts only: what stands in articles and data is never taken for markup. */
function faultList(faults: readonly PreviewFault[]): readonly Node[] {
  const count = faults.length === 1 ? "1 problem" : `${faults.length} problems`;
  const rows = faults.map(({ place, says, frame, hint }) =>
    element(
      "li",
      "fault",
      element("code", "fault__place", place),
      element("p", "fault__says", says),
      ...(frame === undefined ? [] : [element("pre", "fault__frame", frame)]),
      ...(hint === "" ? [] : [element("p", "fault__hint", hint)]),
    ),
  );
  return [
    element("h2", "faults__title", `${count}; shown is the page as it was before`),
    element("ol", "faults__list", ...rows),
  ];
}
