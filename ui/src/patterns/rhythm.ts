import { plain } from "../figures/numbers";
import { formatTime } from "../time";
import { say } from "../words";
import { missing, paragraphs } from "./numbers";
import type { Asked, Strip, Told } from "./told";

/** With fewer, a fullest day says nothing. */
const NEED = 10;
const DAYS = 7;
/** Hours that are drawn as one. */
const BLOCK = 3;

/** The hours and weekdays on which episodes began. */
export function rhythm({ view }: Asked): Told {
  const { weekday_hour, days_only } = view.analysis.rhythm;
  const days = weekday_hour.map(sum);
  const n = sum(days);
  const blocks = Array.from({ length: 24 / BLOCK }, (_, block) =>
    sum(weekday_hour.map((hours) => sum(hours.slice(block * BLOCK, (block + 1) * BLOCK)))),
  );
  const few = n < NEED;
  return {
    headline: few ? say("rhythm-early") : say("rhythm-headline", { day: fullest(days), hours: fullest(blocks), ...hoursOf(blocks.indexOf(Math.max(...blocks))) }),
    sentences: [
      few ? missing({ status: "too_few", have: n, need: NEED }, "hours") : counts(days, blocks, n),
    ],
    picture: few
      ? null
      : {
          kind: "strips",
          strips: [
            strip("days", days, (day) => say("rhythm-day", { day }), (day) => say("rhythm-day-short", { day })),
            strip("hours", blocks, (block) => say("rhythm-hours", hoursOf(block)), (block) => String(block * BLOCK)),
          ],
        },
    n: say("rhythm-n", { n, days: days_only }),
    counted: paragraphs("rhythm-counted", 2),
    table: few
      ? null
      : {
          caption: say("rhythm-table"),
          columns: [say("rhythm-column"), say("finding-column-times")],
          rows: [
            ...days.map((count, day) => ({ head: say("rhythm-day", { day }), cells: [String(count)] })),
            ...blocks.map((count, block) => ({ head: say("rhythm-hours", hoursOf(block)), cells: [String(count)] })),
          ],
        },
    entries: n > 0,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** The place of the largest count; "none" where it isn't one alone. */
function fullest(counts: readonly number[]): number | "none" {
  const most = Math.max(...counts);
  return counts.filter((count) => count === most).length === 1 ? counts.indexOf(most) : "none";
}

function counts(days: readonly number[], blocks: readonly number[], n: number): string {
  return say("rhythm-counts", { day: Math.max(...days), hours: Math.max(...blocks), n, even: plain(n / DAYS, 1), block: plain((n * BLOCK) / 24, 1) });
}

function hoursOf(block: number): { from: string; to: string } {
  const clock = (hour: number) => formatTime(`${String(hour).padStart(2, "0")}:00`);
  return { from: clock(block * BLOCK), to: clock(((block + 1) * BLOCK) % 24) };
}

function strip(which: string, counts: readonly number[], words: (place: number) => string, shown: (place: number) => string): Strip {
  return {
    label: say("rhythm-strip", { which }),
    cells: counts.map((count, place) => ({ words: words(place), shown: shown(place), count })),
  };
}
