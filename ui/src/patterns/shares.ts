import { percent, percents } from "../figures/numbers";
import type { Proportion } from "../ipc/generated";
import { say } from "../words";
import { bracketed, missing, paragraphs, shareDot, shareTicks } from "./numbers";
import type { Asked, Told } from "./told";

/** A finding that is so many of so many: conditions, signs of security, signs. */
export type ShareId =
  | "owned_parts"
  | "stayed_or_waited"
  | "came_back"
  | "need_said"
  | "space_without_pursuit"
  | "always_chasing_or_running"
  | "intense_but_unstable"
  | "closeness_out_of_reach";

/** What such a finding says; nothing where it is not counted on these pages. */
export function shareTold(id: ShareId, asked: Asked): Told | null {
  const of = proportion(id, asked);
  if (!of) {
    return null;
  }
  const interval = percents(of.ci95);
  return {
    headline: of.too_few
      ? say("share-early", { of: id })
      : say("share-headline", { of: id, count: of.count, all: of.of }),
    sentences: [
      of.too_few ? missing(of.too_few, id) : say("share-means", { of: id }),
      ...(of.too_few || interval === "" ? [] : [say("share-interval", { interval })]),
    ],
    picture: of.too_few ? null : { kind: "dots", rows: [shareDot("", of)], ticks: shareTicks() },
    n: say("share-n", { of: id, all: of.of, count: of.count, interval: bracketed(interval) }),
    counted: paragraphs(`share-counted-${id.replaceAll("_", "-")}`, 2),
    table: of.too_few
      ? null
      : {
          caption: say("share-means", { of: id }),
          columns: ["count", "all", "share", "interval"].map((column) => say("share-column", { column })),
          rows: [{ head: String(of.count), cells: [String(of.of), percent(of.share ?? 0), interval || "–"] }],
        },
    entries: of.count > 0,
  };
}

function proportion(id: ShareId, { view }: Asked): Proportion | undefined {
  const { conditions, security_signs, signs } = view.analysis;
  switch (id) {
    case "owned_parts":
    case "stayed_or_waited":
    case "came_back":
      return conditions?.[id];
    case "need_said":
    case "space_without_pursuit":
      return security_signs[id];
    default:
      return signs[id];
  }
}
