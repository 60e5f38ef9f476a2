import { describe, expect, it } from "vitest";
import { findAttributions } from "../../../src/language/speaker/find-attributions.ts";

function show(text: string): string[] {
  return findAttributions(text).map(
    ({ speaker, verb, named, relayed }) =>
      `${speaker?.text ?? "–"} | ${verb.text} | ${named}${relayed ? ", relayed" : ""}`,
  );
}

describe("findAttributions(text)", () => {
  it.each<[string, string[]]>([
    ["“We stay,” Prime Minister Ali Noor said on Monday.", ["Prime Minister Ali Noor | said | named"]],
    ["“We stay,” said Lena Marsh, an analyst.", ["Lena Marsh | said | named"]],
    ["The mine was safe, said the director, Edda Noor.", ["the director, Edda Noor | said | named"]],
    ["The army said in a statement that two men died.", ["The army | said | institution"]],
    ["Officials in the capital have said it will end.", ["Officials in the capital | said | unnamed"]],
    [
      "A senior officer, who was not authorized to speak, said it would end.",
      ["A senior officer | said | unnamed"],
    ],
    [
      "The bureau’s spokesman, Sean Doe, told reporters that he agreed.",
      ["The bureau’s spokesman, Sean Doe | told | named"],
    ],
    ["Military sources told Reuters the convoy left.", ["Military sources | told | unnamed, relayed"]],
    [
      "According to a report by the auditor, costs doubled.",
      ["a report by the auditor | According to | institution"],
    ],
    [
      "It is empty, according to two officials familiar with it.",
      ["two officials familiar with it | according to | unnamed"],
    ],
    ["“It’s over,” he said, adding that no one was hurt.", ["he | said | unnamed", "he | adding | unnamed"]],
    [
      "He was quoted by state media as saying it failed.",
      ["He | was quoted by state media as saying | unnamed, relayed"],
    ],
    ["It is believed that some will stay.", ["– | is believed | nobody"]],
    ["As Rahim put it, the gates had failed.", ["Rahim | put it | named"]],
    ["Per the ministry, the gates had failed.", ["the ministry | Per | institution"]],
    ["Rahim maintains the gates had failed.", ["Rahim | maintains | named"]],
    ["Rahim suspects the gates had failed.", ["Rahim | suspects | named"]],
    ["Rahim’s claim that the gates failed was new.", ["Rahim’s | claim that | named"]],
    ["The ministry’s assessment is that they failed.", ["The ministry’s | assessment is that | unnamed"]],
    ["The claim by Rahim that they failed was new.", ["Rahim | claim by Rahim that | named"]],
    ["There were reports that the gates had failed.", ["– | reports that | nobody, relayed"]],
    ["Sources in town have it that they failed.", ["Sources in town | have it that | unnamed"]],
    ["Rahim briefed the council: the gates had failed.", ["Rahim | briefed | named"]],
    ["A tweet by the ministry read: the gates had failed.", ["A tweet by the ministry | read | unnamed"]],
    ["The army at first said that they held.", ["The army | said | institution"]],
    ["They failed, the board’s engineer wrote in a report.", ["the board’s engineer | wrote | unnamed"]],
    ["The raid is thought to have failed.", ["– | is thought | nobody"]],
    ["Leaders have reportedly agreed.", ["– | reportedly | nobody, relayed"]],
    ["Analysts note that it matters.", ["Analysts | note | unnamed"]],
    [
      "Critics argue the law is vague; backers insist it is not.",
      ["Critics | argue | unnamed", "backers | insist | unnamed"],
    ],
    ["As the mayor, Dora Winck, put it, “we are few.”", ["the mayor, Dora Winck | put it | named"]],
    ["The base - as Noor put it - was empty.", ["Noor | put it | named"]],
    ["Noor - who left in May - said it was over.", ["Noor | said | named"]],
    ["Noor — who left in May — said it was over.", ["Noor | said | named"]],
    ["Others, such as Gen. Omar Noor, said it ended.", ["Others, such as Gen. Omar Noor | said | named"]],
    ["Others such as Gen. Omar Noor said it ended.", ["Others such as Gen. Omar Noor | said | named"]],
    ["It ended, said others such as Gen. Omar Noor.", ["others such as Gen. Omar Noor | said | named"]],
    [
      "Some officials, including the mayor, Dora Winck, said it ended.",
      ["Some officials, including the mayor, Dora Winck | said | named"],
    ],
    [
      "The Tripoli-based High State Council, which met today, said the vote was void.",
      ["The Tripoli-based High State Council | said | institution"],
    ],
    ["Cllr Jean Addy (Lab, Northgate) said: “We stay.”", ["Cllr Jean Addy | said | named"]],
    ["“I can’t say that,” Mr. Hollis answered.", ["Mr. Hollis | answered | named"]],
    [
      "A spokeswoman, Dana Reyes, called it “a lie” and said that it was old.",
      ["A spokeswoman, Dana Reyes | called | named", "A spokeswoman | said | unnamed"],
    ],
    ["The army denied the report.", ["The army | denied | institution"]],
    ["May Torvik, 61, who sells bread, said it rained.", ["May Torvik | said | named"]],
    [
      "The authority raised its estimate, and warned that it may rise.",
      ["The authority | warned | institution"],
    ],
    [
      "The ministry, for its part, confirmed the transfer, but said it was late.",
      ["The ministry | confirmed | institution", "The ministry | said | institution"],
    ],
    ["The talks, they point out, are cheap.", ["they | point out | unnamed"]],
    ["Data from the bank showed reserves fell.", ["Data from the bank | showed | institution"]],
    ["The ministry condemned the raid as “cowardly”.", ["The ministry | condemned | institution"]],
    [
      "Ana Ruiz of the Dorne Institute believes that it can.",
      ["Ana Ruiz of the Dorne Institute | believes | named"],
    ],
    [
      "The army accused the militia of theft, and the militia blamed the army for it.",
      ["The army | accused | institution", "the militia | blamed | institution"],
    ],
    ["The U.N. urged both sides to respect it.", ["The U.N. | urged | institution"]],
    ["“Leave now,” urged the mayor, Dora Winck.", ["the mayor, Dora Winck | urged | named"]],
    ["“We have not left,” insisted Col. Omar Noor.", ["Col. Omar Noor | insisted | named"]],
    [
      "He was accused of theft and blamed for a crash. Police urged caution. They blamed rain, to be short.",
      [],
    ],
    ["The bank cut its forecast to 1.8% and warned that it may fall.", ["The bank | warned | institution"]],
    ["The group fired two rockets in reply. He laughs at his own joke.", []],
    ["The mayor’s office would neither confirm nor deny this.", []],
    ["Officials declined to say. It did not say why. We were told so.", []],
    ["Insurers expect claims from many. The first estimate was off.", []],
    ["The group claimed responsibility. Spending tells a different story.", []],
    ["He added 200 men and found a way; the reported deal stalled.", []],
    ["“I say there is hope.”", []],
  ])("reads %s", (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  it.each([
    ["“We stay,” Noor said.", "“We stay,”"],
    ["Noor said on Monday that it was over.", "it was over."],
    ["Asked why, Noor said: “We had no choice.”", "“We had no choice.”"],
    ["The base is empty, according to Noor.", "The base is empty,"],
    ["Noor told reporters the war was over.", "the war was over."],
  ])("finds what is said in %s", (text, said) => {
    expect(findAttributions(text).map((attribution) => attribution.text)).toEqual([said]);
  });

  it("names a pronoun as the speaker before it", () => {
    expect(show("Lena Marsh said no. She said it again.")[1]).toBe("She | said | named");
  });
});
