import type {
  Analysis,
  CurveStep,
  EntryLine,
  PatternsView,
  Proportion,
  Session,
  Stretch,
  ToReceived,
  TooFew,
} from "../../src/ipc/generated";
import { read } from "./golden";

/** Sam and Noa, and what the engine could say of them; read by Sam. */
export const session: Session = {
  role: "a",
  partners: [
    { role: "a", name: "Sam", colour: "teal" },
    { role: "b", name: "Noa", colour: "rust" },
  ],
  joined: true,
  name_on_lock_screen: false,
  language: null,
  sample: false,
  published_now: 0,
};

type Interval = [number | null, number | null];

export function few(have: number, need: number): TooFew {
  return { status: "too_few", have, need };
}

export function share(count: number, of: number, ci95: Interval | null = [0.2, 0.8]): Proportion {
  const short = of < 5;
  return { count, of, share: short ? null : count / of, ci95: short ? null : ci95, too_few: short ? few(of, 5) : null, entries: [] };
}

const step = (hours: number, survival: number): CurveStep => ({ hours, at_risk: 9, events: 1, survival, ci95: [survival / 2, survival] });

export function toReceived(median_hours: number | null, median_ci95: Interval | null = [0.5, 6]): ToReceived {
  return {
    n: 9,
    events: 7,
    left_out: 0,
    median_hours,
    median_ci95: median_hours === null ? null : median_ci95,
    curve: [step(0.5, 0.9), step(2, 0.5), step(9, 0.3)],
    followed_hours: 30,
    entries: [],
  };
}

const followed = { other: { pursue: 2, withdraw: 9, repair: 2, other: 1 }, same: { pursue: 3, withdraw: 0, repair: 1, other: 0 }, nothing: 2 };

function stretch(from: string, days: number, ended: boolean): Stretch {
  return {
    from,
    days,
    ended: ended ? { episode: `after-${from}`, what: "argument" } : null,
    given: { a: ["apologised"], b: ended ? ["came_back", "listened"] : [] },
  };
}

/** Enough of everything, on Ours. */
export function enough(): Analysis {
  const golden = read("analysis") as Analysis;
  const outcome = {
    with: toReceived(1.2),
    without: toReceived(4),
    from_move: null,
    difference: -2.8,
    ci95: [-5, -0.5] as Interval,
    log_rank_p: 0.01,
    followed_by: { with: followed, without: followed },
  };
  return {
    ...golden,
    escalation: {
      a: { n: 9, median_slope: 0.5, ci95: [0.2, 1] },
      b: { n: 12, median_slope: -0.75, ci95: null },
      by_quarter: [{ quarter: "2026-Q2", a: { n: 6, median_slope: 0.4, ci95: null }, b: few(1, 5) }],
    },
    good_stretches: {
      n: 6,
      events: 5,
      median_days: 21,
      median_ci95: [15, null],
      curve: [],
      ended_by: [
        { what: "argument", count: 4 },
        { what: "silence", count: 1 },
      ],
      lengthening: { n: 5, days_longer: 1.5, ci95: [-2, 5] },
      stretches: [
        stretch("2026-01-02", 15, true),
        stretch("2026-01-20", 18, true),
        stretch("2026-02-15", 21, true),
        stretch("2026-03-12", 31, true),
        stretch("2026-04-20", 16, true),
        stretch("2026-05-10", 24, false),
      ],
    },
    phases: [
      { from: "2026-01-01", to: "2026-03-01", days: 40, episodes: 12, episodes_per_day: 0.3, kind: "cycle" },
      { from: "2026-03-02", to: "2026-07-01", days: 60, episodes: 3, episodes_per_day: 0.05, kind: "calm" },
    ],
    phase_cost: 1,
    change: [
      { mark: "m1", date: "2026-03-02", before: 8, after: 12, nap: 0.8, nap_ci95: [0.6, 0.92], tau_u: 0.4, variant: "x", too_few: null },
      { mark: "m2", date: "2026-06-20", before: 20, after: 2, nap: null, nap_ci95: null, tau_u: null, variant: "x", too_few: few(2, 5) },
    ],
    rhythm: {
      weekday_hour: Array.from({ length: 7 }, (_, day) => Array.from({ length: 24 }, (_, hour) => (day === 3 && hour === 22 ? 7 : day < 5 && hour === 21 ? 2 : 0))),
      days_only: 4,
    },
    protest: { count: 20, followed_by: followed, other_withdrew: share(9, 14, [0.41, 0.83]) },
    told_differently: [
      { episode: "e1", what: ["order"] },
      { episode: "e2", what: ["order", "who_began"] },
    ],
    roles: [],
    reversals: [
      { rupture: "r1", date: "2026-04-15", pursuits_before: 20, pursuits_after: 18, before: 0.6, after: 1 / 3, difference: -0.27, ci95: [-0.5, -0.04] },
    ],
    outcomes: { pause_time_named: outcome, named_cycle: { ...outcome, from_move: 3, ci95: [-5, 1] } },
    conditions: {
      owned_parts: share(4, 9),
      stayed_or_waited: share(7, 40),
      came_back: share(20, 31),
      support: { sessions: 1, entries: ["m1"] },
    },
    security_signs: {
      need_said: share(12, 15),
      space_without_pursuit: share(8, 12, null),
      received_by_quarter: [
        { quarter: "2026-Q1", received: toReceived(6, [4, 9]) },
        { quarter: "2026-Q2", received: toReceived(1, [0.5, 2]) },
        { quarter: "2026-Q3", received: few(1, 5) },
      ],
    },
    load: null,
    signs: {
      same_argument: { of: 30, groups: [{ entries: ["e1", "e2", "e3"], words: ["dishes", "sink"] }] },
      always_chasing_or_running: share(11, 40),
      intense_but_unstable: share(3, 8),
      closeness_out_of_reach: share(9, 30),
    },
  };
}

/** Next to nothing, on Ours. */
export function tooFew(): Analysis {
  const none = { pursue: 0, withdraw: 0, repair: 0, other: 0 };
  const outcome = {
    with: few(1, 5),
    without: few(0, 5),
    from_move: null,
    difference: null,
    ci95: null,
    log_rank_p: null,
    followed_by: { with: { other: none, same: none, nothing: 0 }, without: { other: none, same: none, nothing: 0 } },
  };
  return {
    ...(read("analysis-empty") as Analysis),
    escalation: { a: few(2, 5), b: few(0, 5), by_quarter: [] },
    good_stretches: few(3, 5),
    phases: few(9, 14),
    phase_cost: null,
    change: [],
    rhythm: { weekday_hour: Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0)), days_only: 0 },
    protest: { count: 1, followed_by: { other: none, same: none, nothing: 1 }, other_withdrew: share(0, 1) },
    told_differently: [],
    roles: [],
    reversals: [{ rupture: "r1", date: "2026-04-15", pursuits_before: 9, pursuits_after: 2, before: 0.5, after: null, difference: null, ci95: null }],
    outcomes: { pause_time_named: outcome, named_cycle: outcome },
    conditions: { owned_parts: share(0, 0), stayed_or_waited: share(1, 3), came_back: share(2, 3), support: { sessions: 0, entries: [] } },
    security_signs: { need_said: share(1, 2), space_without_pursuit: share(0, 0), received_by_quarter: [{ quarter: "2026-Q2", received: few(3, 5) }] },
    load: null,
    signs: {
      same_argument: few(3, 10),
      always_chasing_or_running: share(1, 3),
      intense_but_unstable: share(0, 0),
      closeness_out_of_reach: share(1, 1),
    },
  };
}

export function view(more: Partial<PatternsView> = {}): PatternsView {
  return {
    range: { from: "2026-05-03", to: "2026-08-01" },
    until_saturday: true,
    strong_evening: false,
    told_by_both: 3,
    told_by: ["a", "b"],
    front: ["loop", "repair_time", "good_stretches"],
    analysis: enough(),
    marks: [
      { id: "m1", author: "a", at: "2026-03-02", kind: "session" },
      { id: "m2", author: "b", at: "2026-06-20", kind: "stressor", label: "the move" },
    ],
    ...more,
  };
}

export function line(id: string, at: string): EntryLine {
  return { id, at, kind: "argument", told_by: ["a"], moves: [{ actor: "a", act: "pursue" }], words: "" };
}
