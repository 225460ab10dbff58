import { isFound } from "../figures/patterns";
import type { PhaseSpan } from "../ipc/generated";
import { formatDate } from "../time";
import { say } from "../words";
import { missing, paragraphs } from "./numbers";
import type { Asked, Told } from "./told";

/** So many of the latest stand in sentences; the table has them all. */
const LATEST = 4;

/** Times in which episodes came about equally often. */
export function phases({ view }: Asked): Told {
  const found = view.analysis.phases;
  const all = isFound(found) ? found : [];
  const latest = all.at(-1);
  return {
    headline: latest
      ? say("phases-headline", { changes: all.length - 1, kind: latest.kind, from: formatDate(latest.from) })
      : say("phases-early"),
    sentences: isFound(found) ? all.slice(-LATEST).map(sentence) : [missing(found, "observed-days")],
    picture: null,
    n: say("phases-n", { phases: all.length, days: all.reduce((sum, phase) => sum + phase.days, 0) }),
    counted: paragraphs("phases-counted", 3),
    table:
      all.length > 0
        ? {
            caption: say("phases-table"),
            columns: ["from", "to", "kind", "days", "episodes"].map((column) => say("phases-column", { column })),
            rows: all.map((of) => ({
              head: formatDate(of.from),
              cells: [formatDate(of.to), say("phases-kind", { kind: of.kind }), String(of.days), String(of.episodes)],
            })),
          }
        : null,
    entries: all.length > 0,
  };
}

function sentence(of: PhaseSpan): string {
  return say("phases-span", {
    from: formatDate(of.from),
    to: formatDate(of.to),
    kind: of.kind,
    episodes: of.episodes,
    days: of.days,
  });
}
