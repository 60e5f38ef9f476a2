import { describe, expect, it } from "vitest";
import { entitiesSchema } from "../../../src/claim/entity.ts";
import { findNames } from "../../../src/language/name/find-names.ts";

const ENTITIES = entitiesSchema.parse([
  { id: "base", name: "Ain al-Asad air base", kind: "site", aliases: ["Al-Asad Air Base", "Al-Asad"] },
  { id: "velmar", name: "Velmar", kind: "state", aliases: ["Velmari"] },
  { id: "velmar-north", name: "Velmar’s north", kind: "region" },
  { id: "ministry", name: "Velmari defence ministry", kind: "government" },
  { id: "usa", name: "United States", kind: "state", aliases: ["US", "U.S."] },
  { id: "hadri", name: "Tomas bin Hadri", kind: "person" },
  { id: "dorns", name: "Dorn’s", kind: "organisation", aliases: ["Dorn's of Osk"] },
  { id: "colonel", name: "an army colonel", kind: "person", aliases: ["villagers"] },
]);

describe("findNames(text, entities)", () => {
  it.each<[string, string[]]>([
    ["troops at Al-Asad Air Base left", ["Al-Asad Air Base → base"]],
    ["troops at Ain al-Asad air base left", ["Ain al-Asad air base → base"]],
    ["the raid on al-Asad failed", ["al-Asad → base"]],
    ["the engineer Marwan al-Asad left", ["Marwan al-Asad"]],
    ["the man Bashar Assad left", ["Bashar Assad"]],
    ["Marwan al-Asad spoke. Then al-Asad left.", ["Marwan al-Asad", "al-Asad"]],
    ["in Velmar’s capital", ["Velmar → velmar"]],
    ["in Velmar’s north", ["Velmar’s north → velmar-north"]],
    ["the Velmari defence ministry", ["Velmari defence ministry → ministry"]],
    ["the Velmarian army", ["Velmarian"]],
    ["the U.S. and the US", ["U.S. → usa", "US → usa"]],
    ["he asked us", []],
    ["Gen. Tomas bin Hadri spoke", ["[Gen.] Tomas bin Hadri → hadri"]],
    ["then Col. Ivo Brandt spoke", ["[Col.] Ivo Brandt"]],
    ["said Prime Minister Aldo Renn", ["[Prime Minister] Aldo Renn"]],
    ["said Prof. Hanna el-Tayeb", ["[Prof.] Hanna el-Tayeb"]],
    ["said Ana de Souza", ["Ana de Souza"]],
    ["said Noor Haddad-Klein", ["Noor Haddad-Klein"]],
    ["The talks failed. Residents fled. Now it rains.", []],
    ["Controlling Velmar is hard.", ["Velmar → velmar"]],
    ["the Harrow Institute in Tarsk", ["Harrow Institute", "Tarsk"]],
    ["near Post 17 and Route 9, a K-9 howitzer", ["Post 17", "Route 9", "K-9"]],
    ["on Monday in March and on Feb. 9", []],
    ["May Torvik left in May", ["May Torvik"]],
    ["NATO spoke", ["NATO"]],
    ["near al-Sabkha town", ["al-Sabkha"]],
    ["at Al-Asad Air Base’s gates", ["Al-Asad Air Base → base"]],
    ["at al-Asad’s gates", ["al-Asad → base"]],
    ["the United States’ troops and the U.S.’s plan", ["United States → usa", "U.S. → usa"]],
    ["in Velmar's north’s valleys", ["Velmar's north → velmar-north"]],
    ["in Velmar north", ["Velmar → velmar"]],
    ["Velmari’s defence ministry", ["Velmari → velmar"]],
    ["the insurer Dorn’s of Osk", ["Dorn’s of Osk → dorns"]],
    ["An army colonel left. Villagers’ boats sank.", ["An army colonel → colonel", "Villagers → colonel"]],
    ["“Villagers left,” he said", ["Villagers → colonel"]],
    ["they met Villagers", ["Villagers"]],
  ])("reads %s", (text, expected) => {
    const shown = findNames(text, ENTITIES).map(
      (name) =>
        `${name.title ? `[${name.title.text}] ` : ""}${name.text}${name.entity ? ` → ${name.entity}` : ""}`,
    );
    expect(shown).toEqual(expected);
  });
});
