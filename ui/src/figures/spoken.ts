import { say, sayMessage } from "../words";
import type { Stop } from "./stops";
import { whenOf } from "./when";

/** What a stop is called: when it was, and for a flag or a pause what it is; a phase by its sentence. */
export function nameOf(stop: Stop): string {
  if (stop.about === "band") {
    return sayMessage(stop.message);
  }
  const when = whenOf(stop.message);
  return stop.about === "flag" || stop.about === "pause" ? `${when}, ${whatOf(stop)}` : when;
}

/** Who tells it, as a column of its own. */
export function toldOf(stop: Stop): string {
  const { id, args } = stop.message;
  return id === "mark-episode" || id === "mark-move" ? say("told-how", args) : "";
}

/** What happened, without when and by whom it is told. */
export function whatOf(stop: Stop): string {
  const { id, args } = stop.message;
  switch (id) {
    case "mark-episode":
      return say("episode-loop", args) + say("episode-mended", args) + say("episode-rupture", args);
    case "mark-move":
      return args.act === "quiet" ? say("act-words", args) : `${args.name} ${say("act-words", args)}`;
    case "band-pause":
      return say("band-pause-what", args);
    case "moment":
      return say("moment-label", args);
    default:
      return sayMessage(stop.message);
  }
}
