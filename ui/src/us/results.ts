import { plain } from "../figures/numbers";
import type { ChangeOfScore, Instrument, Subscale, TakenQuestionnaire } from "../ipc/generated";
import type { Table } from "../patterns/told";
import { formatWhen } from "../time";
import { say } from "../words";
import { numberOf, wordsOf } from "./instrument";

/** A number as it is written: whole ones whole, means with one digit behind the point. */
export function written(score: Subscale, value: number): string {
  return score.scoring === "mean" ? plain(value, 1) : plain(value, 0);
}

/** The number on its scale, and what a higher one would say. */
export function numberWords(score: Subscale, value: number): string {
  const [low, high] = score.range;
  return say("result-number", { value: written(score, value), low: String(low), high: String(high), higher: score.higher_is });
}

/** The last two numbers; whether that is more than wavering only where it is sourced. */
export function changeWords(
  score: Subscale,
  points: readonly { value: number }[],
  changes: readonly ChangeOfScore[],
): string {
  const [before, after] = points.slice(-2).map((point) => written(score, point.value));
  const change = changes.find((one) => one.subscale === score.id)?.change;
  return say("result-change", {
    before: before ?? "",
    after: after ?? "",
    said: change ? (change.reliable ? "more" : "wavers") : "unknown",
    takes: change ? plain(change.takes, 1) : "",
  });
}

/** Every number of one person, the latest first. */
export function tableOf(instrument: Instrument, taken: readonly TakenQuestionnaire[]): Table {
  return {
    caption: wordsOf(instrument.name),
    columns: [say("result-table-when"), ...instrument.subscale.map((score) => wordsOf(score.label))],
    rows: [...taken].reverse().map((one) => ({
      head: formatWhen(one.at),
      cells: instrument.subscale.map((score) => {
        const value = numberOf(one.scores, score.id);
        return value === null ? "–" : written(score, value);
      }),
    })),
  };
}
