import { plain, range } from "../figures/numbers";
import { isFound } from "../figures/patterns";
import type { Measured, Slope } from "../ipc/generated";
import { say } from "../words";
import { against, bracketed, missing, paragraphs } from "./numbers";
import type { Asked, Dot, Told } from "./told";

/** How strength goes along the reader's own moves: on My pages alone, and the own alone. */
export function escalation({ view, session, pages }: Asked): Told | null {
  if (pages !== "mine") {
    return null;
  }
  const own = view.analysis.escalation[session.role];
  const found = isFound(own) ? own : null;
  const quarters = view.analysis.escalation.by_quarter.flatMap((of) => {
    const slope = of[session.role];
    return isFound(slope) ? [{ quarter: of.quarter, slope }] : [];
  });
  const rows = found ? [{ label: say("escalation-all"), slope: found }, ...quarters.map(({ quarter, slope }) => ({ label: quarterName(quarter), slope }))] : [];
  return {
    headline: say("escalation-headline", { how: how(own) }),
    sentences: [
      isFound(own)
        ? say("escalation-slope", { slope: plain(own.median_slope), n: own.n, interval: bracketed(own.ci95 ? range(own.ci95) : "") })
        : missing(own, "own-tellings"),
    ],
    picture: found ? { kind: "dots", ...onAxis(rows) } : null,
    n: say("escalation-n", { n: isFound(own) ? own.n : own.have }),
    counted: paragraphs("escalation-counted", 2),
    table: found
      ? {
          caption: say("escalation-table"),
          columns: ["when", "n", "slope", "interval"].map((column) => say("escalation-column", { column })),
          rows: rows.map(({ label, slope }) => ({
            head: label,
            cells: [String(slope.n), plain(slope.median_slope), range(slope.ci95)],
          })),
        }
      : null,
    entries: found !== null,
    own: true,
  };
}

/** "2026-Q2" as one reads it. */
export function quarterName(quarter: string): string {
  const [year = "", of = ""] = quarter.split("-Q");
  return say("finding-quarter", { year, quarter: Number(of) });
}

function how(own: Measured<Slope>): string {
  return isFound(own) ? { above: "climbs", below: "falls", unsure: "unsure" }[against(own.ci95, 0)] : "few";
}

/** All on one axis, with "level" in its middle. */
function onAxis(rows: readonly { label: string; slope: Slope }[]): { rows: Dot[]; ticks: { at: number; words: string }[] } {
  const ends = rows.flatMap(({ slope }) => [slope.median_slope, ...(slope.ci95 ?? [])]).map((end) => Math.abs(end ?? 0));
  const most = Math.max(1, ...ends);
  const at = (value: number) => 0.5 + value / (2 * most);
  const bound = (value: number | null) => (value === null ? null : at(value));
  return {
    rows: rows.map(({ label, slope }) => ({
      label,
      value: plain(slope.median_slope),
      at: at(slope.median_slope),
      interval: slope.ci95 && [bound(slope.ci95[0]), bound(slope.ci95[1])],
    })),
    ticks: [
      { at: 0, words: say("escalation-tick", { what: "falls" }) },
      { at: 0.5, words: say("escalation-tick", { what: "level" }) },
      { at: 1, words: say("escalation-tick", { what: "climbs" }) },
    ],
  };
}
