/** Signs that stand before a figure. “$” is the US dollar unless letters before it say otherwise. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["₪", "ILS"],
  ["₩", "KRW"],
  ["₦", "NGN"],
  ["₴", "UAH"],
]);

/** Letters glued to a dollar sign. e.g. “A$” */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ["us", "USD"],
  ["u.s.", "USD"],
  ["a", "AUD"],
  ["c", "CAD"],
  ["ca", "CAD"],
  ["nz", "NZD"],
  ["s", "SGD"],
  ["hk", "HKD"],
]);

/** Codes that stand before or after a figure, in capitals. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  "USD EUR GBP JPY CHF CNY RUB INR TRY ILS IQD IRR SAR AED KWD QAR EGP JOD SEK NOK DKK PLN CZK HUF UAH CAD AUD NZD BRL ZAR KRW".split(
    " ",
  ),
);

/** Words after a figure. Those that name one currency have its code; the others stand as printed. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"],
  ["dollars", "USD"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["yen", "JPY"],
  ["yuan", "CNY"],
  ["renminbi", "CNY"],
  ["ruble", "RUB"],
  ["rubles", "RUB"],
  ["rouble", "RUB"],
  ["roubles", "RUB"],
  ["shekels", "ILS"],
  ["zloty", "PLN"],
  ["hryvnia", "UAH"],
  ...[
    "crowns",
    "francs",
    "marks",
    "dinars",
    "dirhams",
    "riyals",
    "rials",
    "rupees",
    "pesos",
    "krona",
    "kroner",
    "kronor",
    "liras",
    "lira",
    "shillings",
    "cents",
    "pence",
    "guilders",
    "forints",
    "reais",
    "rand",
    "baht",
    "afghanis",
    "taka",
  ].map((word): [string, string] => [word, word]),
]);
