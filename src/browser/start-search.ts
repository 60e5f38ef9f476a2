import { readSearch } from "./read-search.ts";

for (const search of document.querySelectorAll<HTMLElement>(".search")) readSearch(search);
