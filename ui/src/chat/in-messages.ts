import { percent, percents, plain, range } from "../figures/numbers";
import { isFound } from "../figures/patterns";
import type { Followed, InMessages, MessagesCard, Session } from "../ipc/generated";
import { against, bracketed, missing, shareTicks } from "../patterns/numbers";
import type { Dot, Picture, Table } from "../patterns/told";
import { nameOf } from "../session/people";
import { say } from "../words";

/** One direction: whose messages, and whether "again, then quiet" or "quiet, then again". */
interface Way {
  key: keyof InMessages;
  sender: "a" | "b";
  first: "again" | "quiet";
}

const WAYS: readonly Way[] = [
  { key: "a_again_b_quiet", sender: "a", first: "again" },
  { key: "b_quiet_a_again", sender: "a", first: "quiet" },
  { key: "b_again_a_quiet", sender: "b", first: "again" },
  { key: "a_quiet_b_again", sender: "b", first: "quiet" },
];

/** In the order of the engine. */
const CODES = [
  { who: "a", what: "again" },
  { who: "a", what: "quiet" },
  { who: "b", what: "again" },
  { who: "b", what: "quiet" },
] as const;

/** What the messages say as a whole, without a word of who. */
export function headline(card: MessagesCard): string {
  const found = WAYS.filter((way) => way.first === "again")
    .map((way) => card.counted[way.key])
    .filter(isFound)
    .filter((one) => one.ratio_ci95 !== null)
    .map((one) => against(one.ratio_ci95, 1));
  const how = found.length === 0 ? "few" : withMost(found);
  return say("messages-headline", { how });
}

function withMost(found: readonly ("above" | "below" | "unsure")[]): "more" | "less" | "mixed" | "unsure" {
  const [above, below] = [found.includes("above"), found.includes("below")];
  if (above && below) {
    return "mixed";
  }
  return above ? "more" : below ? "less" : "unsure";
}

/** Against others of the same weeks, where the whole interval says something, and what is missing
 * where neither of the two has enough; the tables have the rest. */
export function sentences(card: MessagesCard, session: Session): string[] {
  return [...WAYS.flatMap((way) => compared(way, card, session)), ...tooFew("again", card), ...tooFew("quiet", card)];
}

/** How far the one who has more of them is. */
function tooFew(first: Way["first"], card: MessagesCard): string[] {
  const both = WAYS.filter((way) => way.first === first).map((way) => card.counted[way.key]);
  const few = both.flatMap((one) => (isFound(one) ? [] : [one])).sort((one, other) => other.have - one.have);
  const [most] = few;
  return most && few.length === both.length ? [missing(most, `messages-${first}`)] : [];
}

function compared(way: Way, card: MessagesCard, session: Session): string[] {
  const found = card.counted[way.key];
  if (!isFound(found) || found.ratio_ci95 === null || against(found.ratio_ci95, 1) === "unsure") {
    return [];
  }
  const [low, high] = found.ratio_ci95;
  return [
    say("messages-compared", {
      ...names(way, session),
      ratio: plain(found.ratio, 1),
      low: plain(low, 1),
      high: plain(high, 1),
    }),
  ];
}

function names(way: Way, session: Session): { first: Way["first"]; sender: string; other: string } {
  return {
    first: way.first,
    sender: nameOf(session, way.sender),
    other: nameOf(session, way.sender === "a" ? "b" : "a"),
  };
}

/** Each direction as a share with its interval. */
export function picture(card: MessagesCard, session: Session): Picture | null {
  const rows = WAYS.flatMap((way): Dot[] => {
    const found = card.counted[way.key];
    return isFound(found) ? [dot(say("messages-way", names(way, session)), found)] : [];
  });
  return rows.length > 0 ? { kind: "dots", rows, ticks: shareTicks() } : null;
}

function dot(label: string, found: Followed): Dot {
  return {
    label,
    value: say("finding-of", {
      count: found.observed,
      of: found.given,
      interval: bracketed(percents(found.rate_ci95)),
    }),
    at: found.rate,
    interval: found.rate_ci95,
  };
}

const COLUMNS = ["given", "observed", "rate", "interval", "weeks", "weeks-observed", "expected", "ratio", "ratio-interval", "p"];

/** Everything that is known of the four directions, and of how one brings another. */
export function tables(card: MessagesCard, session: Session): Table[] {
  const followed: Table = {
    caption: say("messages-table"),
    columns: [say("loop-column-way"), ...COLUMNS.map((column) => say("messages-column", { column }))],
    rows: WAYS.map((way) => ({
      head: say("messages-way", names(way, session)),
      cells: cells(card.counted[way.key]),
    })),
  };
  const code = ({ who, what }: (typeof CODES)[number]): string => say("messages-code", { what, name: nameOf(session, who) });
  const excitation = card.excitation;
  if (!excitation) {
    return [followed];
  }
  const brings: Table = {
    caption: say("messages-brings"),
    columns: [say("messages-brings-one"), ...CODES.map(code)],
    rows: CODES.map((row, i) => ({
      head: code(row),
      cells: CODES.map((_, k) => {
        const interval = excitation.branching_ci95[i]?.[k] ?? null;
        return `${plain(excitation.branching[i]?.[k] ?? null)}${interval ? ` (${range(interval)})` : ""}`;
      }),
    })),
  };
  return [followed, brings];
}

function cells(found: InMessages[keyof InMessages]): string[] {
  if (!isFound(found)) {
    return COLUMNS.map((column) => (column === "given" ? String(found.have) : "–"));
  }
  return [
    String(found.given),
    String(found.observed),
    percent(found.rate),
    percents(found.rate_ci95) || "–",
    String(found.weeks),
    String(found.weeks_observed),
    plain(found.expected),
    plain(found.ratio),
    range(found.ratio_ci95),
    plain(found.p, 3),
  ];
}
