import type { CurveStep, Pages, PatternsView, Session, Span } from "../ipc/generated";

/** What a finding is told from. */
export interface Asked {
  view: PatternsView;
  session: Session;
  pages: Pages;
  span: Span;
}

/** A finding as one reads it. */
export interface Told {
  /** The pattern in a sentence. */
  headline: string;
  /** More of it, with its numbers. */
  sentences: readonly string[];
  picture: Picture | null;
  /** How much it rests on. */
  n: string;
  /** How it is counted, in plain words. */
  counted: readonly string[];
  table: Table | null;
  /** There are episodes behind it. */
  entries: boolean;
  /** It rests on the reader's own word alone. */
  own?: boolean;
  /** Something to open below it, listed and not counted. */
  aside?: Aside;
}

/** A list that opens by a word of its own. */
export interface Aside {
  open: string;
  note: string;
  items: readonly { head: string; lines: readonly string[] }[];
}

export interface Table {
  caption: string;
  columns: readonly string[];
  rows: readonly { head: string; cells: readonly string[] }[];
}

/** A figure, as one of a few that are alike on all cards. */
export type Picture =
  | { kind: "dots"; rows: readonly Dot[]; ticks: readonly Tick[] }
  | { kind: "curves"; axis: string; curves: readonly Curve[] }
  | { kind: "bars"; bars: readonly Bar[] }
  | { kind: "strips"; strips: readonly Strip[] }
  | { kind: "line"; points: readonly { date: string; value: number }[] };

/** A value with its interval on an axis from 0 to 1. */
export interface Dot {
  label: string;
  value: string;
  at: number | null;
  /** The interval; an end that is not reached runs to the edge. */
  interval: readonly [number | null, number | null] | null;
}

export interface Tick {
  at: number;
  words: string;
}

/** For how many something had not come yet, hour by hour. */
export interface Curve {
  id: string;
  words: string;
  curve: readonly CurveStep[];
  followed_hours: number;
  median_hours: number | null;
}

/** A good stretch. */
export interface Bar {
  days: number;
  words: string;
  /** It runs on, or nothing more is known. */
  open: boolean;
}

/** Counts side by side, one a place. */
export interface Strip {
  label: string;
  cells: readonly { words: string; shown: string; count: number }[];
}
