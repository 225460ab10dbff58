import type { Difference } from "../ipc/generated";
import { say } from "../words";
import { paragraphs } from "./numbers";
import type { Asked, Told } from "./told";

const DIFFERENCES: readonly Difference[] = ["who_began", "order", "kind"];

/** What the two tell differently: listed, without a coefficient. */
export function toldDifferently({ view }: Asked): Told {
  const told = view.analysis.told_differently;
  const both = view.told_by_both;
  const rows = DIFFERENCES.map((what) => ({
    what,
    count: told.filter((episode) => episode.what.includes(what)).length,
  })).filter((row) => row.count > 0);
  return {
    headline: say("differently-headline", { both, count: told.length }),
    sentences: rows.map(({ what, count }) => say("differently-what", { what, count })),
    picture: null,
    n: say("differently-n", { both }),
    counted: paragraphs("differently-counted", 2),
    table: null,
    entries: told.length > 0,
  };
}
