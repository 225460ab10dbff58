import { plain } from "../figures/numbers";
import { formatDate } from "../time";
import { say } from "../words";
import { missing, paragraphs } from "./numbers";
import type { Asked, Told } from "./told";

/** With fewer days there is no line. */
const NEED = 5;
/** So many of the latest days stand in the table. */
const LATEST = 60;

/** The reader's own load line: on My pages alone. */
export function load({ view, pages }: Asked): Told | null {
  const days = view.analysis.load;
  if (pages !== "mine" || days === null) {
    return null;
  }
  const few = days.length < NEED;
  return {
    headline: say("load-headline", { how: few ? "few" : "found" }),
    sentences: [few ? missing({ status: "too_few", have: days.length, need: NEED }, "own-days") : say("load-means")],
    picture: few ? null : { kind: "line", points: days },
    n: say("load-n", { days: days.length }),
    counted: paragraphs("load-counted", 2),
    table: few
      ? null
      : {
          caption: say("load-table", { days: LATEST }),
          columns: ["date", "value"].map((column) => say("load-column", { column })),
          rows: days.slice(-LATEST).map(({ date, value }) => ({ head: formatDate(date), cells: [plain(value, 1)] })),
        },
    entries: false,
    own: true,
  };
}
