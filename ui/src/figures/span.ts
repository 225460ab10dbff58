import type { Unit } from "../ipc/generated";

/** A piece of time in milliseconds since 1970, UTC; `to` is not included. */
export interface Window {
  from: number;
  to: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The steps of the zoom, the widest first, and how long each is. */
export const STEPS: readonly { unit: Unit; ms: number }[] = [
  { unit: "years", ms: 3_653 * DAY },
  { unit: "year", ms: 365 * DAY },
  { unit: "quarter", ms: 92 * DAY },
  { unit: "month", ms: 31 * DAY },
  { unit: "week", ms: 7 * DAY },
  { unit: "day", ms: DAY },
  { unit: "hour", ms: HOUR },
];
const LONGEST = 3_653 * DAY;
/** The shortest view. */
export const SHORTEST = HOUR;
/** Room left after the last day, as a share of the view. */
const ROOM = 0.03;

/** The step that a span comes nearest to: the engine's own bounds, so that several presses in a row are several steps. */
export function unitOf({ from, to }: Window): Unit {
  const bounds: readonly [Unit, number][] = [
    ["hour", 8 * HOUR],
    ["day", 60 * HOUR],
    ["week", 14 * DAY],
    ["month", 45 * DAY],
    ["quarter", 140 * DAY],
    ["year", 731 * DAY],
  ];
  return bounds.find(([, longest]) => to - from <= longest)?.[0] ?? "years";
}

/** The step one closer (1) or one further away (-1). */
export function nextStep(unit: Unit, by: 1 | -1): Unit {
  const at = STEPS.findIndex((step) => step.unit === unit) + by;
  return STEPS[Math.min(STEPS.length - 1, Math.max(0, at))]?.unit ?? unit;
}

/** As long as a step, with `around` where it stood before. */
export function atStep(view: Window, unit: Unit, around: number): Window {
  const ms = STEPS.find((step) => step.unit === unit)?.ms ?? view.to - view.from;
  return zoomed(view, ms / (view.to - view.from), around);
}

/** Longer or shorter by a factor; the instant `around` keeps its place. */
export function zoomed(view: Window, factor: number, around: number): Window {
  const before = view.to - view.from;
  const span = Math.min(LONGEST, Math.max(SHORTEST, before * factor));
  const share = before > 0 ? Math.min(1, Math.max(0, (around - view.from) / before)) : 0.5;
  const from = around - span * share;
  return { from, to: from + span };
}

/** Neither shorter nor longer than can be looked at. */
export function canBe(view: Window): boolean {
  const span = view.to - view.from;
  return SHORTEST <= span && span <= LONGEST;
}

/** Moved by a share of its own length. */
export function moved(view: Window, share: number): Window {
  const by = (view.to - view.from) * share;
  return { from: view.from + by, to: view.to + by };
}

/** As long as before, with an instant in the middle. */
export function centred(view: Window, at: number): Window {
  const half = (view.to - view.from) / 2;
  return { from: at - half, to: at + half };
}

/** Held to where the journal is: past neither end by more than a little room. */
export function held(view: Window, journal: Window): Window {
  const span = view.to - view.from;
  const room = span * ROOM;
  const latest = journal.to + room - span;
  const earliest = Math.min(journal.from - room, latest);
  const from = Math.min(latest, Math.max(earliest, view.from));
  return { from: Math.round(from), to: Math.round(from + span) };
}

/** Two views that cannot be told apart on a screen. */
export function same(one: Window, two: Window): boolean {
  const pixel = (one.to - one.from) / 4_000;
  return Math.abs(one.from - two.from) < pixel && Math.abs(one.to - two.to) < pixel;
}
