import { isFound } from "../figures/patterns";
import { say } from "../words";
import { missing, paragraphs } from "./numbers";
import type { Asked, Told } from "./told";

/** So many of the largest groups stand in sentences; the table has them all. */
const LARGEST = 3;

/** The same argument again, by the words in which it is told. */
export function sameArgument({ view }: Asked): Told {
  const found = view.analysis.signs.same_argument;
  const groups = isFound(found) ? found.groups : [];
  const words = (group: (typeof groups)[number]) => group.words.join(", ");
  return {
    headline: say("argument-headline", { how: isFound(found) ? "found" : "few", groups: groups.length }),
    sentences: isFound(found)
      ? groups.slice(0, LARGEST).map((group) => say("argument-group", { count: group.entries.length, words: words(group) }))
      : [missing(found, "words")],
    picture: null,
    n: say("argument-n", { of: isFound(found) ? found.of : found.have }),
    counted: paragraphs("argument-counted", 2),
    table:
      groups.length > 0
        ? {
            caption: say("argument-table"),
            columns: ["words", "episodes"].map((column) => say("argument-column", { column })),
            rows: groups.map((group) => ({ head: words(group), cells: [String(group.entries.length)] })),
          }
        : null,
    entries: groups.length > 0,
  };
}
