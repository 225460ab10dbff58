import { percent, percents, plain } from "../figures/numbers";
import type { Change } from "../ipc/generated";
import { formatDate } from "../time";
import { say } from "../words";
import { against, bracketed, missing, paragraphs } from "./numbers";
import type { Asked, Told } from "./told";

/** So many of the latest marks are drawn; the table has them all. */
const LATEST = 5;

/** Episodes a week before and after each mark. */
export function change({ view }: Asked): Told {
  const all = view.analysis.change;
  const compared = all.filter((of) => of.nap !== null);
  const latest = compared.slice(-LATEST);
  const name = (of: Change) => markName(of, view.marks);
  return {
    headline: say("change-headline", { how: how(all, compared) }),
    sentences:
      compared.length === 0
        ? [nothingYet(all)]
        : latest.map((of) =>
            say("change-mark", {
              mark: name(of),
              how: against(of.nap_ci95, 0.5),
              percent: percent(of.nap ?? 0),
              interval: bracketed(percents(of.nap_ci95)),
            }),
          ),
    picture:
      latest.length > 0
        ? {
            kind: "dots",
            rows: latest.map((of) => ({ label: name(of), value: percent(of.nap ?? 0), at: of.nap, interval: of.nap_ci95 })),
            ticks: (["more", "alike", "fewer"] as const).map((what, i) => ({ at: i / 2, words: say("change-tick", { what }) })),
          }
        : null,
    n: say("change-n", { marks: all.length, compared: compared.length }),
    counted: paragraphs("change-counted", 4),
    table: all.length > 0 ? table(all, name) : null,
    entries: compared.length > 0,
  };
}

function how(all: readonly Change[], compared: readonly Change[]): string {
  if (compared.length === 0) {
    return all.length === 0 ? "none" : "few";
  }
  const clear = compared.filter((of) => against(of.nap_ci95, 0.5) !== "unsure");
  return clear.length > 0 ? "some" : "unsure";
}

function nothingYet(all: readonly Change[]): string {
  const nearest = all.map((of) => of.too_few).toSorted((one, other) => (other?.have ?? 0) - (one?.have ?? 0))[0];
  return nearest ? missing(nearest, "weeks-each-side") : say("change-how");
}

/** "session, Thursday 3 May", by its own word where there is one. */
function markName(of: Change, marks: Asked["view"]["marks"]): string {
  const mark = marks.find(({ id }) => id === of.mark);
  const date = formatDate(of.date);
  const what = mark?.label || say("mark-kind", { kind: mark?.kind ?? "milestone" });
  return say("change-name", { what, date });
}

function table(all: readonly Change[], name: (of: Change) => string) {
  return {
    caption: say("change-table"),
    columns: ["mark", "before", "after", "nap", "interval", "tau"].map((column) => say("change-column", { column })),
    rows: all.map((of) => ({
      head: name(of),
      cells: [
        String(of.before),
        String(of.after),
        of.nap === null ? "–" : percent(of.nap),
        percents(of.nap_ci95) || "–",
        plain(of.tau_u),
      ],
    })),
  };
}
