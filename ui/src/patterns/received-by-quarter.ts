import { TICKS } from "../figures/curve";
import { duration, durations } from "../figures/numbers";
import { isFound } from "../figures/patterns";
import type { ToReceived } from "../ipc/generated";
import { say } from "../words";
import { quarterName } from "./escalation";
import { bracketed, missing, paragraphs } from "./numbers";
import type { Asked, Dot, Told } from "./told";

/** So many of the latest quarters are drawn. */
const LATEST = 8;

/** Time to the first received repair, quarter by quarter. */
export function receivedByQuarter({ view }: Asked): Told {
  const all = view.analysis.security_signs.received_by_quarter.slice(-LATEST);
  const found = all.flatMap(({ quarter, received }) => (isFound(received) ? [{ quarter, received }] : []));
  const short = all.map(({ received }) => received).findLast((received) => !isFound(received));
  const most = Math.max(1, ...found.flatMap(({ received }) => [received.median_hours ?? 0, ...(received.median_ci95 ?? [])]).map((hours) => hours ?? 0));
  return {
    headline: say("quarters-headline", { how: how(found.map(({ received }) => received)) }),
    sentences: [
      ...found.map(({ quarter, received }) => sentence(quarter, received)),
      ...(found.length < 2 ? [short && !isFound(short) ? missing(short, "quarter") : say("quarters-early")] : []),
    ],
    picture:
      found.length > 0
        ? { kind: "dots", rows: found.map(({ quarter, received }) => dot(quarter, received, most)), ticks: ticks(most) }
        : null,
    n: say("quarters-n", { n: found.reduce((sum, { received }) => sum + received.n, 0), quarters: found.length }),
    counted: paragraphs("quarters-counted", 2),
    table:
      found.length > 0
        ? {
            caption: say("quarters-table"),
            columns: ["quarter", "n", "events", "median", "interval"].map((column) => say("quarters-column", { column })),
            rows: found.map(({ quarter, received }) => ({
              head: quarterName(quarter),
              cells: [
                String(received.n),
                String(received.events),
                received.median_hours === null ? "–" : duration(received.median_hours),
                durations(received.median_ci95) || "–",
              ],
            })),
          }
        : null,
    entries: found.length > 0,
  };
}

/** Only intervals that lie apart, first against last, say that something changed. */
function how(found: readonly ToReceived[]): string {
  const [first, last] = [found[0], found.at(-1)];
  if (found.length < 2 || !first || !last) {
    return "few";
  }
  const [low, high] = first.median_ci95 ?? [null, null];
  const [lastLow, lastHigh] = last.median_ci95 ?? [null, null];
  if (low !== null && lastHigh !== null && lastHigh < low) {
    return "sooner";
  }
  return high !== null && lastLow !== null && lastLow > high ? "later" : "unsure";
}

function sentence(quarter: string, of: ToReceived): string {
  const line = quarterName(quarter);
  return of.median_hours === null
    ? say("outcome-no-half", { line, n: of.n, events: of.events })
    : say("outcome-half", { line, n: of.n, median: duration(of.median_hours), interval: bracketed(durations(of.median_ci95)) });
}

/** Early hours matter most, as on the curves. */
function along(hours: number, most: number): number {
  return Math.log1p(hours) / Math.log1p(most);
}

function dot(quarter: string, of: ToReceived, most: number): Dot {
  const bound = (hours: number | null) => (hours === null ? null : along(hours, most));
  return {
    label: quarterName(quarter),
    value: of.median_hours === null ? say("quarters-no-half") : duration(of.median_hours),
    at: bound(of.median_hours),
    interval: of.median_ci95 && [bound(of.median_ci95[0]), bound(of.median_ci95[1])],
  };
}

function ticks(most: number): { at: number; words: string }[] {
  const marks: { at: number; words: string }[] = [];
  for (const hours of TICKS.filter((tick) => tick <= most)) {
    const at = along(hours, most);
    if (at - (marks.at(-1)?.at ?? -1) >= 0.2) {
      marks.push({ at, words: hours === 0 ? "0" : duration(hours) });
    }
  }
  return marks;
}
