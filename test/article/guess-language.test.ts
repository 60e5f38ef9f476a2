import { describe, expect, it } from "vitest";
import { guessLanguage } from "../../src/article/guess-language.ts";

describe("guessLanguage(text)", () => {
  it.each([
    ["en", "The warden of the bridge said that the toll was raised and the gate shut for repairs."],
    ["de", "Der Wärter sagt, die Brücke ist nicht mit Geld von der Stadt und den Dörfern gebaut."],
    ["fr", "Le gardien du pont dans la vallée dit que les travaux et des péages sont une affaire close."],
    ["es", "El guardián del puente dice que los peajes y las obras por la noche son una carga con sentido."],
    ["ar", "قال الحارس إن الجسر في الوادي أغلق على من يأتي إلى المدينة من الجبل"],
    ["fa", "نگهبان گفت که پل در دره بسته است و این راه را از شهر به کوه بستند"],
    ["und", "Kwa mujibu wake daraja lilifungwa Jumatatu asubuhi"],
    ["und", "70,000 – 2031"],
    ["und", ""],
  ])("takes it for %s", (tag, text) => {
    expect(guessLanguage(text)).toBe(tag);
  });

  it("does not mind capitals", () => {
    expect(guessLanguage("THE BRIDGE OF THE TOWN")).toBe("en");
  });

  it("wants more than a twentieth of the words", () => {
    const filler = (count: number) => Array.from({ length: count }, () => "zug").join(" ");
    expect(guessLanguage(`the ${filler(18)}`)).toBe("en");
    expect(guessLanguage(`the ${filler(19)}`)).toBe("und");
  });
});
