import type { Measured, RepairTime, TimeTo } from "../ipc/generated";
import { say } from "../words";
import { duration, durations } from "./numbers";
import { isFound } from "./patterns";

type Which = "repair" | "received";

/** The repair time in one sentence: received ones if there are enough, else any. */
export function repairHeadline(repair: Measured<RepairTime>): string {
  if (!isFound(repair)) {
    return say("repair-headline", { how: "few", median: "" });
  }
  const received = isFound(repair.received) ? repair.received.median_hours : null;
  if (received !== null) {
    return say("repair-headline", { how: "received", median: duration(received) });
  }
  return repair.median_hours !== null
    ? say("repair-headline", { how: "repair", median: duration(repair.median_hours) })
    : say("repair-headline", { how: "open", median: "" });
}

/** One of the two curves in a sentence, too few episodes included. */
export function repairSentence(curve: Measured<TimeTo>, which: Which): string {
  if (!isFound(curve)) {
    return say("repair-few", { which, have: curve.have, need: curve.need });
  }
  const { n, events, median_hours, median_ci95 } = curve;
  if (median_hours === null) {
    return say("repair-no-half", { which, n, events });
  }
  const interval = durations(median_ci95);
  return say("repair-half", {
    which,
    n,
    median: duration(median_hours),
    interval: interval ? "some" : "none",
    durations: interval,
  });
}

/** How much it rests on. */
export function repairN(repair: Measured<RepairTime>): string {
  return isFound(repair)
    ? say("repair-n", { n: repair.n, events: repair.events, left: repair.left_out })
    : say("repair-n-few", { have: repair.have });
}
