import { loadPlaces } from "./load-places.ts";
import { showHit, type Lookup } from "./show-hits.ts";

/** More than anybody reads; who wants less asks for more words. */
const MOST = 50;

/** Makes a search field answer. What it knows is loaded when somebody goes there, and never before. */
export function readSearch(search: HTMLElement): void {
  const form = search.querySelector("form");
  const field = search.querySelector("input");
  const status = search.querySelector<HTMLElement>(".search__status");
  const list = search.querySelector<HTMLElement>(".search__hits");
  if (!form || !field || !status || !list) return;
  const root = search.dataset["root"] ?? "";
  const say = (name: string, count = 0): void =>
    status.replaceChildren(
      (search.dataset[name] ?? "").replace("{count}", String(count)).replace("{shown}", String(MOST)),
    );

  let loading: Promise<Lookup> | undefined;
  const load = async (): Promise<Lookup> => {
    loading ??= loadPlaces(root);
    return await loading;
  };

  const show = (known: Lookup, query: string): void => {
    const { hits, closeness } = known.lookUp(query);
    const shown = hits.slice(0, MOST);
    list.replaceChildren(...shown.map((hit) => showHit(known, hit, root, search.dataset["place"] ?? "")));
    list.hidden = shown.length === 0;
    if (hits.length === 0) say("nothing");
    else if (closeness !== "all") say(closeness, hits.length);
    else say(hits.length > MOST ? "most" : "found", hits.length);
  };

  const answer = async (): Promise<void> => {
    const query = field.value.trim();
    if (query === "") {
      list.hidden = true;
      status.replaceChildren();
      return;
    }
    try {
      if (!loading) say("loading");
      const known = await load();
      // Letters typed meanwhile are answered for themselves.
      if (query === field.value.trim()) show(known, query);
    } catch {
      loading = undefined;
      list.hidden = true;
      say("failed");
    }
  };

  field.addEventListener("focus", () => void load().catch(() => (loading = undefined)));
  field.addEventListener("input", () => void answer());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void answer();
  });
  const asked = new URL(location.href).searchParams.get("q");
  if (asked !== null) field.value = asked;
  void answer();
}
