import { plain, range } from "../figures/numbers";
import { isFound } from "../figures/patterns";
import type { Act, GoodStretches, Session, Stretch } from "../ipc/generated";
import { nameOf } from "../session/people";
import { addDays, formatDate } from "../time";
import { say } from "../words";
import { against, bracketed, missing, paragraphs } from "./numbers";
import type { Aside, Asked, Told } from "./told";

/** So many of the latest are drawn and listed. */
const LATEST = 12;

/** How long good stretches last, what ended them, whether they get longer, what each gave. */
export function goodStretches({ view, session }: Asked): Told {
  const found = view.analysis.good_stretches;
  if (!isFound(found)) {
    return {
      headline: say("stretches-headline", { how: "few", days: 0 }),
      sentences: [missing(found, "stretches")],
      picture: null,
      n: say("stretches-n", { n: found.have, ended: 0, how: "few" }),
      counted: paragraphs("stretches-counted", 4),
      table: null,
      entries: false,
    };
  }
  const latest = found.stretches.slice(-LATEST);
  return {
    headline: headline(found),
    sentences: [lasted(found), endings(found), longer(found)].filter(Boolean),
    picture: { kind: "bars", bars: latest.map((of) => ({ days: of.days, words: bar(of), open: !of.ended })) },
    n: say("stretches-n", { n: found.n, ended: found.events, how: "found" }),
    counted: paragraphs("stretches-counted", 4),
    table: {
      caption: say("stretches-table"),
      columns: ["from", "days", "ended"].map((column) => say("stretches-column", { column })),
      rows: found.stretches.map((of) => ({ head: formatDate(of.from), cells: [String(of.days), endOf(of)] })),
    },
    entries: found.events > 0,
    aside: given(latest, session),
  };
}

function headline({ median_days }: GoodStretches): string {
  return median_days === null
    ? say("stretches-headline", { how: "open", days: 0 })
    : say("stretches-headline", { how: "found", days: Math.round(median_days) });
}

function lasted({ n, events, median_days, median_ci95 }: GoodStretches): string {
  const days = median_days === null ? "" : plain(median_days, 0);
  const interval = bracketed(median_ci95 ? daysBetween(median_ci95) : "");
  return say("stretches-lasted", { n, events, half: median_days === null ? "none" : "some", days, interval });
}

function daysBetween([low, high]: readonly [number | null, number | null]): string {
  return high === null
    ? say("stretches-days-from", { low: plain(low, 0) })
    : say("stretches-days-between", { low: plain(low, 0), high: plain(high, 0) });
}

function endings({ ended_by }: GoodStretches): string {
  const kinds = ended_by.map(({ what, count }) => say("stretches-ending", { kind: say("kind", { kind: what }), count }));
  return kinds.length > 0 ? say("stretches-ended", { kinds: kinds.join(", ") }) : "";
}

function longer({ lengthening }: GoodStretches): string {
  if (!isFound(lengthening)) {
    return missing(lengthening, "lengthening");
  }
  const { days_longer, ci95 } = lengthening;
  return say("stretches-longer", {
    how: against(ci95, 0),
    days: plain(Math.abs(days_longer), 1),
    way: days_longer < 0 ? "shorter" : "longer",
    interval: bracketed(ci95 ? range(ci95, 1) : ""),
  });
}

function bar(of: Stretch): string {
  return say("stretches-bar", { days: of.days, from: formatDate(of.from), end: of.ended ? "ended" : "open" });
}

function endOf(of: Stretch): string {
  return of.ended ? say("kind", { kind: of.ended.what }) : say("stretches-open");
}

/** Listed stretch by stretch, and nowhere added up. */
function given(stretches: readonly Stretch[], session: Session): Aside | undefined {
  const items = stretches
    .map((of) => ({
      head: say("given-stretch", { from: formatDate(of.from), to: formatDate(addDays(of.from, of.days - 1)), days: of.days }),
      lines: (["a", "b"] as const).flatMap((role) => gaveOf(nameOf(session, role), of.given[role])),
    }))
    .filter((item) => item.lines.length > 0);
  return items.length > 0 ? { open: say("given-open"), note: say("given-note"), items } : undefined;
}

function gaveOf(name: string, acts: readonly Act[]): string[] {
  return acts.length > 0 ? [say("given-line", { name, acts: acts.map((act) => say("given-act", { act })).join(", ") })] : [];
}
