import type { Act, Pause, Role, When } from "../ipc/generated";
import { emptyEntry, withTap } from "../log/entry";
import type { Entry, Who } from "../log/entry";
import { wallTime } from "../time";

/** A page of the log that begins with what is known of a pause; all of it can be changed. */
export function pauseEntry(pause: Pause, me: Role): Entry {
  const { date, time } = wallTime(pause.at);
  const entry: Entry = {
    ...emptyEntry(),
    pause: pause.id,
    began: { mode: "pick", date, time: time ?? "" },
  };
  const asker: Who = pause.asked_by === me ? "me" : "other";
  put(entry, asker, pause.back_at ? "asked_space_with_time" : "asked_space", pause.at);
  if (pause.ended) {
    put(entry, asker, "came_back", pause.ended);
  }
  return entry;
}

function put(entry: Entry, who: Who, act: Act, at: When): void {
  withTap(entry, who, act);
  const tap = entry.taps.at(-1);
  if (tap) {
    tap.at = at;
    tap.time = wallTime(at).time ?? "";
  }
}
