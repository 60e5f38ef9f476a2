import type { Plugin } from "chart.js";
import { dateInWords, firstDay, spanOf } from "../figure/calendar-date.ts";
import type { Ink } from "./palette.ts";
import { axesOf, type Scene } from "./scene.ts";
import { stackLabels } from "./stack-labels.ts";
import { drawLine, TEXT_SIZE, writeLabel } from "./write-label.ts";

const ROW_HEIGHT = 16;

type Flagged = {
  readonly day: number;
  readonly text: string;
  readonly align: "start" | "end";
  readonly ink: Ink;
  readonly strong: boolean;
};

/** Draws dated rules behind the marks, their labels stacked above the plot, and the as-of line among them. */
export function eventsPlugin(scene: Scene): Plugin {
  const { surface, measureText } = scene;
  const flags = flagsOf(scene);
  return {
    id: "events",
    beforeDatasetsDraw(chart) {
      const { x, area } = axesOf(chart);
      const rows = stackLabels(
        flags.map(({ day, text, align, strong }) => ({
          x: x(day),
          width: measureText(text, { size: TEXT_SIZE, weight: strong ? 600 : 400 }) + 4,
          align,
        })),
      );
      for (const [index, { day, text, align, ink, strong }] of flags.entries()) {
        const foot = area.top - 8 - (rows[index] ?? 0) * ROW_HEIGHT;
        drawLine(surface, [x(day), foot - 10], [x(day), area.bottom], { ink, width: strong ? 1.25 : 0.75 });
        writeLabel(surface, [text], [x(day) + (align === "start" ? 4 : -4), foot], { align, strong });
      }
    },
  };
}

function flagsOf({ spec, panel, cite, texts }: Scene): readonly Flagged[] {
  const events = spec.events.filter((event) => event.panels.includes(panel.id));
  // The day itself is over: what was published on it stands to the left of the line.
  const asOf = spanOf(spec.asOf).to + 1;
  const isShown = asOf >= firstDay(panel.from) && asOf <= firstDay(panel.to);
  return [
    ...events.map((event) => ({
      day: firstDay(event.date),
      text: texts.say("chart.event", {
        date: dateInWords(event.date.slice(0, 7), texts),
        label: event.label,
        mark: cite(event.document),
      }),
      align: event.align,
      ink: "grey" as const,
      strong: false,
    })),
    ...(isShown ? [asOfFlag(spec, asOf, texts)] : []),
  ];
}

function asOfFlag({ asOf }: Scene["spec"], day: number, texts: Scene["texts"]): Flagged {
  const text = texts.say("chart.as-of", { date: dateInWords(asOf, texts) });
  return { day, text, align: "end", ink: "ink", strong: true };
}
