import type { ByClass } from "../ipc/generated";
import { percents } from "../figures/numbers";
import { say } from "../words";
import { bracketed, howOften, missing, paragraphs, shareDot, shareTicks } from "./numbers";
import type { Asked, Table, Told } from "./told";

const CLASSES = ["pursue", "withdraw", "repair", "other"] as const satisfies readonly (keyof ByClass)[];

/** Protest, and what came next. */
export function protest({ view }: Asked): Told {
  const { count, followed_by, other_withdrew } = view.analysis.protest;
  const few = other_withdrew.too_few;
  return {
    headline: say("protest-headline", {
      how: count === 0 ? "none" : few ? "few" : other_withdrew.ci95 ? howOften(other_withdrew.ci95) : "bare",
      count: other_withdrew.count,
      of: other_withdrew.of,
    }),
    sentences: [
      ...(count > 0 ? [say("protest-kinds", { count })] : []),
      few
        ? missing(few, "protests")
        : say("protest-next", {
            count: other_withdrew.count,
            of: other_withdrew.of,
            interval: bracketed(percents(other_withdrew.ci95)),
          }),
    ],
    picture: few
      ? null
      : { kind: "dots", rows: [shareDot(say("protest-dot"), other_withdrew)], ticks: shareTicks() },
    n: say("protest-n", { count }),
    counted: paragraphs("protest-counted", 3),
    table: count > 0 ? table(followed_by) : null,
    entries: count > 0,
  };
}

function table(followed: Asked["view"]["analysis"]["protest"]["followed_by"]): Table {
  const row = (who: "other" | "same") =>
    CLASSES.map((kind) => ({
      head: say("protest-row", { who, class: kind }),
      cells: [String(followed[who][kind])],
    }));
  return {
    caption: say("protest-table"),
    columns: [say("protest-column-next"), say("finding-column-times")],
    rows: [
      ...row("other"),
      ...row("same"),
      { head: say("protest-row-nothing"), cells: [String(followed.nothing)] },
    ],
  };
}
