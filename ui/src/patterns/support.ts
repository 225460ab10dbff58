import { formatDate, wallTime } from "../time";
import { say } from "../words";
import { paragraphs } from "./numbers";
import type { Asked, Told } from "./told";

/** Support from outside: the sessions that are marked. */
export function support({ view }: Asked): Told | null {
  const found = view.analysis.conditions?.support;
  if (!found) {
    return null;
  }
  const dates = [...new Set(view.marks.filter((mark) => mark.kind === "session").map((mark) => wallTime(mark.at).date))];
  return {
    headline: say("support-headline", { sessions: found.sessions }),
    sentences: found.sessions === 0 ? [say("support-how")] : [],
    picture: null,
    n: say("support-n", { sessions: found.sessions }),
    counted: paragraphs("support-counted", 1),
    table:
      dates.length > 0
        ? {
            caption: say("support-table"),
            columns: [say("finding-column-date")],
            rows: dates.toSorted().map((date) => ({ head: formatDate(date), cells: [] })),
          }
        : null,
    entries: false,
  };
}
