/** An article of our own words, for who has none yet, and the claim that is made of it. */
export const EXAMPLE_ARTICLE = {
  fileName: "briefbook-example.txt",
  text: `Footbridge at Marlow Ferris opens again

The footbridge at Marlow Ferris was opened again on Tuesday. It had been closed for six weeks.

Wet ground had moved one of its two pillars, the town council said.

This article is an example. The town, the bridge and the council are invented.
`,
  id: "example",
  claim: {
    id: "bridge-open",
    says: "One report says that people can use the footbridge at Marlow Ferris again.",
    passage: 2,
    sentence: 1,
    quote: "The footbridge at Marlow Ferris was opened again",
  },
  entities: "- { id: marlow-ferris, name: Marlow Ferris, kind: place }\n",
} as const;
