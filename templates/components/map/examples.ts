import { element, escapeText } from "../../../src/chart/svg-markup.ts";
import type { MapView } from "../../../src/map/draw-map.ts";

/** A map as the drawing makes it, of one piece of land with one site and one place for orientation. */
function drawing(title: string, description: string, label: string): string {
  const text = { class: "map__text map__text--site", x: 190, y: 154, "font-size": 13, "letter-spacing": 0.8 };
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    class: "map__drawing",
    viewBox: "0 0 360 310",
    role: "img",
    "aria-labelledby": "map-title",
    "aria-describedby": "map-desc",
  };
  const body = [
    element("title", { id: "map-title" }, escapeText(title)),
    element("desc", { id: "map-desc" }, escapeText(description)),
    element("rect", { class: "map__sea", width: 360, height: 310 }),
    element("path", {
      class: "map__land map__land--held",
      "fill-rule": "evenodd",
      d: "M60 40L300 60L260 270L90 250Z",
    }),
    element("circle", { class: "map__point map__point--site", cx: 180, cy: 150, r: 4.5 }),
    element("circle", { class: "map__point map__point--orientation", cx: 140, cy: 200, r: 3.5 }),
    element("text", text, escapeText(label)),
    element("path", { class: "map__scale", d: "M12 294V298H72V294" }),
    element("path", { class: "map__frame", d: "M0.5 0.5H359.5V309.5H0.5Z" }),
  ];
  return element("svg", attributes, body.join(""));
}

export const examples = {
  "a site, and a place for orientation": {
    svg: drawing(
      "Where Halvern Dam lies",
      "Map of an island, north up. Filled points: Halvern Dam.",
      "Halvern Dam",
    ),
    title: "Where Halvern Dam lies",
    description: "Map of an island, north up. Filled points: Halvern Dam.",
    note: "Not drawn, no verified point: Upper Sluice. North is up.",
    width: 360,
    height: 310,
    points: [
      {
        name: "Halvern Dam",
        role: "site",
        latitude: "64.1° N",
        longitude: "18.2° W",
        source: "Water Authority, register of dams",
      },
      {
        name: "Quillmere (airport)",
        role: "orientation",
        latitude: "64° N",
        longitude: "18.6° W",
        source: "Register of airports",
      },
    ],
  },
} satisfies Record<string, MapView>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": {
    svg: drawing(
      '<script>alert(1)</script> "><img src=x onerror=y>',
      "{{ 7 * 7 }} & <b> {% raw %}",
      `'A' & "B" مرحبا`,
    ),
    title: "<script>alert(1)</script> {{ 7 * 7 }} {% raw %}",
    description: "Not printed beside the drawing.",
    note: `"><img src=x onerror=y> 'A' & "B" مرحبا`,
    width: 360,
    height: 310,
    points: [
      {
        name: "long".repeat(60),
        role: "site",
        latitude: "<b>1° N</b>",
        longitude: "0° E",
        source: "</svg><script>alert(1)</script>",
      },
    ],
  },
} satisfies Record<string, MapView>;
