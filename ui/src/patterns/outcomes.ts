import { duration, durations } from "../figures/numbers";
import { isFound } from "../figures/patterns";
import type { Measured, Outcome, ToReceived } from "../ipc/generated";
import { say } from "../words";
import { against, bracketed, missing, paragraphs } from "./numbers";
import { curveTable } from "./repair-time";
import type { Asked, Curve, Told } from "./told";

type What = "pause" | "named";

/** What followed a request for space with a time named, and one without. */
export function pauseTimeNamed({ view }: Asked): Told {
  return outcome(view.analysis.outcomes.pause_time_named, "pause");
}

/** What followed "this is our loop", and what followed otherwise. */
export function namedCycle({ view }: Asked): Told {
  return outcome(view.analysis.outcomes.named_cycle, "named");
}

function outcome(of: Outcome, what: What): Told {
  const groups = (["with", "without"] as const).map((group) => ({ group, found: of[group] }));
  const curves = groups.flatMap(({ group, found }): Curve[] =>
    isFound(found) ? [{ ...found, id: group, words: say("outcome-line", { what, group }) }] : [],
  );
  const n = (group: Measured<ToReceived>) => (isFound(group) ? group.n : group.have);
  return {
    headline: say("outcome-headline", { what, how: how(of) }),
    sentences: [
      ...groups.map(({ group, found }) => sentence(found, what, group)),
      ...difference(of),
      ...(what === "named" && of.from_move !== null ? [say("outcome-from", { move: of.from_move })] : []),
    ],
    picture: curves.length > 0 ? { kind: "curves", axis: say("outcome-axis"), curves } : null,
    n: say("outcome-n", { what, with: n(of.with), without: n(of.without) }),
    counted: paragraphs(`outcome-counted-${what}`, 3),
    table: curves.length > 0 ? curveTable(say("outcome-table", { what }), curves) : null,
    entries: curves.length > 0,
  };
}

function how(of: Outcome): string {
  if (!isFound(of.with) || !isFound(of.without)) {
    return "few";
  }
  return { above: "later", below: "sooner", unsure: "unsure" }[against(of.ci95, 0)];
}

function sentence(found: Measured<ToReceived>, what: What, group: "with" | "without"): string {
  const line = say("outcome-line", { what, group });
  if (!isFound(found)) {
    return `${line}: ${missing(found, "outcome")}`;
  }
  return found.median_hours === null
    ? say("outcome-no-half", { line, n: found.n, events: found.events })
    : say("outcome-half", {
        line,
        n: found.n,
        median: duration(found.median_hours),
        interval: bracketed(durations(found.median_ci95)),
      });
}

/** "2 h between the two (1 h less to 5 h more)". */
function difference(of: Outcome): string[] {
  if (of.difference === null) {
    return [];
  }
  const [low, high] = of.ci95 ?? [null, null];
  const interval = low === null || high === null ? "" : say("outcome-interval", { low: signed(low), high: signed(high) });
  return [say("outcome-difference", { difference: signed(of.difference), interval: bracketed(interval) })];
}

function signed(hours: number): string {
  const how = Math.round(hours * 60) === 0 ? "same" : hours < 0 ? "less" : "more";
  return say("outcome-signed", { how, duration: duration(Math.abs(hours)) });
}
