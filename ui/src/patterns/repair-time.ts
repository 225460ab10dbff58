import { duration, percent, percents } from "../figures/numbers";
import { isFound } from "../figures/patterns";
import { repairHeadline, repairN, repairSentence } from "../figures/repair";
import { say } from "../words";
import { paragraphs } from "./numbers";
import type { Asked, Curve, Table, Told } from "./told";

/** How long it takes to a first repair, and to one that was received. */
export function repairTime({ view }: Asked): Told {
  const repair = view.analysis.repair_time;
  const found = isFound(repair) ? repair : null;
  const received = found && isFound(found.received) ? found.received : null;
  const curves: Curve[] = [
    ...(found ? [{ ...found, id: "repair", words: say("repair-line", { which: "repair" }) }] : []),
    ...(received ? [{ ...received, id: "received", words: say("repair-line", { which: "received" }) }] : []),
  ];
  return {
    headline: repairHeadline(repair),
    sentences: found
      ? [repairSentence(found, "repair"), repairSentence(found.received, "received")]
      : [repairSentence(repair, "repair")],
    picture: found ? { kind: "curves", axis: say("repair-axis"), curves } : null,
    n: repairN(repair),
    counted: paragraphs("repair-counted", 4),
    table: found ? curveTable(say("repair-table"), curves) : null,
    entries: found !== null,
  };
}

/** Curves step by step, one under the other. */
export function curveTable(caption: string, curves: readonly Curve[]): Table {
  const columns = ["which", "hours", "risk", "events", "share", "interval"];
  return {
    caption,
    columns: columns.map((column) => say(`repair-column-${column}`)),
    rows: curves.flatMap((curve) =>
      curve.curve.map((step) => ({
        head: curve.words,
        cells: [
          duration(step.hours),
          String(step.at_risk),
          String(step.events),
          percent(step.survival),
          percents(step.ci95) || "–",
        ],
      })),
    ),
  };
}
