import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { checkPage, sentencesOf } from "../../src/view/check-page.ts";
import { viewBriefing } from "../../src/view/briefing-view.ts";
import { renderComponent } from "../templates/render-component.ts";
import { briefing, chart, claim, claims, documents } from "./example-briefing.ts";

const said = [{ at: "inspection.2", quote: "the dam was inspected in May" }];
const dated = [
  claim({ id: "built", kind: "context", documents: ["yearbook"], when: "1995-06" }),
  claim({ id: "repair", kind: "plan", when: "../2026-12", evidence: said }),
  claim({ id: "visited", when: "2026-05-02~", whenBasis: "stated", evidence: said }),
  claim({ id: "closed", when: "2026-05-03", whenBasis: "derived", evidence: said }),
  claim({ id: "opened", when: "2026-05-04", whenBasis: "stated", evidence: said }),
  claim({ id: "undated", evidence: said }),
];
const view = viewBriefing(
  briefing({
    claims: [...claims, ...dated],
    plan: {
      sections: [
        { id: "text", title: "Text", paragraphs: [["visited", "closed"]] },
        {
          id: "timeline",
          title: "Timeline",
          part: "timeline",
          paragraphs: [["opened"], ["repair"], ["built", "undated"]],
        },
      ],
    },
  }),
  { chart, map: undefined },
  documents,
  { files: new Map(), texts: english },
);

describe("viewTimeline(briefing, printed, home)", () => {
  it("leaves what came after the as-of date to its own section", () => {
    const sections = [
      { id: "text", title: "Text", paragraphs: [["opened"]] },
      { id: "later", title: "Later", part: "later", paragraphs: [["built"]] },
    ];
    const { timeline } = viewBriefing(
      briefing({ claims: [...claims, ...dated], plan: { sections } }),
      { chart, map: undefined },
      documents,
      { files: new Map(), texts: english },
    );
    expect(timeline.map(({ sentence }) => sentence.id)).toEqual(["opened"]);
  });

  it("puts what has a date in order; a day by which something is to be done stands at that day", () => {
    expect(
      view.timeline.map(({ sentence, date, home }) => `${sentence.id}: ${date}${home ? ", here" : ""}`),
    ).toEqual([
      "built: June 1995, here",
      "visited: about 2 May 2026",
      "closed: 3 May 2026",
      "opened: 4 May 2026, here",
      "repair: until December 2026, here",
    ]);
  });

  it("says of each date in words and by a sign where it comes from", () => {
    expect(view.timeline.map(({ sign, basis }) => `${sign}: ${basis}`)).toEqual([
      "documents: from documents",
      "uncertain: as the report says",
      "uncertain: worked out from the report",
      "stated: as the report says",
      "planned: planned",
    ]);
  });

  it("gives HTML a date only where it can hold it", () => {
    expect(view.timeline.map(({ datetime }) => datetime)).toEqual([
      "1995-06",
      "",
      "2026-05-03",
      "2026-05-04",
      "",
    ]);
  });

  it("takes its own sentences out of the paragraphs, and leaves there what has no date", () => {
    const own = view.sections.find(({ part }) => part === "timeline");
    expect(own?.paragraphs.map(({ sentences }) => sentences.map(({ id }) => id))).toEqual([["undated"]]);
  });
});

describe("a page with a timeline", () => {
  const [text, own] = view.sections.map(({ paragraphs }) =>
    paragraphs.map((one) => renderComponent("paragraph", one)).join(""),
  );
  const page = (timeline: string): readonly string[] =>
    checkPage(
      [
        renderComponent("title-block", view),
        renderComponent("bottom-line", view),
        text,
        own,
        timeline,
        ...view.sources.map((one) => renderComponent("source", one)),
        renderComponent("evidence-table", view.evidenceRows),
        renderComponent("documents-table", view.documents),
      ].join(""),
      view,
      english,
    );
  const rows = renderComponent("timeline", view.timeline);

  it("has each sentence once, in the order in which it is looked for", () => {
    expect(page(rows)).toEqual([]);
    expect(
      sentencesOf(view)
        .map(({ id }) => id)
        .slice(2),
    ).toEqual(["visited", "closed", "undated", "built", "opened", "repair"]);
  });

  it("is told of a row whose sentence is missing", () => {
    expect(page(rows.replace(/<li(?:(?!<\/li>).)*id="sentence-built".*?<\/li>/su, ""))).toEqual([
      "The sentence “The sentence built.” stands 0 times on the page; it should be once.",
    ]);
  });
});
