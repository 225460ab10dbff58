import { range } from "../figures/numbers";
import type { Reversal, Session } from "../ipc/generated";
import { nameOf } from "../session/people";
import { formatDate } from "../time";
import { say } from "../words";
import { against, bracketed, missing, paragraphs } from "./numbers";
import type { Asked, Dot, Told } from "./told";

/** So many pursuits a side, as the engine asks for. */
const NEED = 5;

/** Who reached out before and after each rupture. Nothing is said where there was none. */
export function reversal({ view, session }: Asked): Told | null {
  const { reversals } = view.analysis;
  const latest = reversals.at(-1);
  if (!latest) {
    return null;
  }
  const names = { first: nameOf(session, "a"), second: nameOf(session, "b") };
  return {
    headline: say("reversal-headline", { how: how(latest) }),
    sentences: reversals.map((of) => sentence(of, session)),
    picture: {
      kind: "dots",
      rows: reversals.flatMap(dots),
      ticks: [
        { at: 0, words: say("reversal-tick", { name: names.second }) },
        { at: 0.5, words: say("reversal-tick-alike") },
        { at: 1, words: say("reversal-tick", { name: names.first }) },
      ],
    },
    n: say("reversal-n", { before: latest.pursuits_before, after: latest.pursuits_after }),
    counted: paragraphs("reversal-counted", 3),
    table: {
      caption: say("reversal-table"),
      columns: ["when", "first", "second"].map((column) => say("reversal-column", { column, ...names })),
      rows: reversals.flatMap(rows),
    },
    entries: true,
  };
}

function how(of: Reversal): string {
  if (of.difference === null) {
    return "few";
  }
  return against(of.ci95, 0) === "unsure" ? "unsure" : "changed";
}

function sentence(of: Reversal, session: Session): string {
  const date = formatDate(of.date);
  if (of.before === null || of.after === null) {
    const have = Math.min(of.pursuits_before, of.pursuits_after);
    return `${say("reversal-of", { date })} ${missing({ status: "too_few", have, need: NEED }, "reaching-each-side")}`;
  }
  const first = (share: number, all: number) => Math.round(share * all);
  const [before, after] = [first(of.before, of.pursuits_before), first(of.after, of.pursuits_after)];
  return say("reversal-counts", {
    date,
    first: nameOf(session, "a"),
    second: nameOf(session, "b"),
    before,
    before_other: of.pursuits_before - before,
    after,
    after_other: of.pursuits_after - after,
    moved: String(Math.round(Math.abs(of.difference ?? 0) * 100)),
    interval: bracketed(inItsWay(of)),
  });
}

function rows(of: Reversal): { head: string; cells: string[] }[] {
  const row = (when: "before" | "after", share: number | null, all: number) => {
    const first = share === null ? null : Math.round(share * all);
    const cells = first === null ? ["–", "–"] : [String(first), String(all - first)];
    return { head: say("reversal-dot", { when, date: formatDate(of.date) }), cells };
  };
  return [row("before", of.before, of.pursuits_before), row("after", of.after, of.pursuits_after)];
}

/** The interval in the way of the shift itself, whoever it is toward: "4 to 50". */
function inItsWay({ difference, ci95 }: Reversal): string {
  const [low, high] = ci95 ?? [null, null];
  if (low === null || high === null) {
    return "";
  }
  return (difference ?? 0) < 0 ? range([-high * 100, -low * 100], 0) : range([low * 100, high * 100], 0);
}

/** The reaching out before and after, on the way from one partner to the other. */
function dots(of: Reversal): Dot[] {
  const dot = (when: "before" | "after", at: number | null, count: number): Dot => ({
    label: say("reversal-dot", { when, date: formatDate(of.date) }),
    value: say("reversal-moves", { count }),
    at,
    interval: null,
  });
  return [dot("before", of.before, of.pursuits_before), dot("after", of.after, of.pursuits_after)];
}
