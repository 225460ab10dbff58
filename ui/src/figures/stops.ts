import type { Glyph, Id, Message, Scene } from "../ipc/generated";

/** Where the keyboard stops: an episode or a bin with what it has on both lanes, a move, a flag, a
 * pause. */
export interface Stop {
  /** The same over the scenes of one zoom, so that the focus stays. */
  key: string;
  x: number;
  from_ms: number;
  to_ms: number;
  message: Message;
  /** The episode that it opens; none for a flag or a bin. */
  episode: Id | null;
  /** What Enter does. */
  does: "open" | "closer" | "nothing";
  marks: Glyph[];
  /** A session or another mark that is no episode, a phase, or a pause. */
  about: "episodes" | "flag" | "band" | "pause";
}

/** The stops of a scene by time; mend dots under a mark belong to its stop. */
export function stops(scene: Scene): Stop[] {
  const found = new Map<string, Stop>();
  for (const mark of scene.marks) {
    const key = keyOf(mark, found);
    const stop = found.get(key);
    if (stop) {
      stop.marks.push(mark);
    } else {
      found.set(key, stopOf(mark, key));
    }
  }
  for (const flag of scene.moments) {
    const key = `flag ${flag.mark}`;
    const ms = scene.from_ms + (flag.x / scene.width) * (scene.to_ms - scene.from_ms);
    const at = { x: flag.x, from_ms: ms, to_ms: ms };
    found.set(key, { key, ...at, message: flag.message, episode: null, does: "nothing", marks: [], about: "flag" });
  }
  for (const { x0, from_ms, to_ms, message } of scene.bands) {
    const key = `band ${from_ms}`;
    found.set(key, { key, x: x0, from_ms, to_ms, message, episode: null, does: "closer", marks: [], about: "band" });
  }
  for (const { pause, x0: x, from_ms, to_ms, message } of scene.pauses) {
    const key = `pause ${pause}`;
    found.set(key, { key, x, from_ms, to_ms, message, episode: null, does: "nothing", marks: [], about: "pause" });
  }
  return [...found.values()].sort((one, two) => one.x - two.x || one.from_ms - two.from_ms);
}

/** The stop nearest to an instant. */
export function nearest(all: readonly Stop[], ms: number): Stop | undefined {
  const distance = (stop: Stop) =>
    ms < stop.from_ms ? stop.from_ms - ms : ms > stop.to_ms ? ms - stop.to_ms : 0;
  const marks = all.filter((stop) => stop.about !== "band");
  return marks.reduce<Stop | undefined>(
    (best, stop) => (best === undefined || distance(stop) < distance(best) ? stop : best),
    undefined,
  );
}

function stopOf(mark: Glyph, key: string): Stop {
  return {
    key,
    x: mark.x,
    from_ms: mark.from_ms,
    to_ms: mark.to_ms,
    message: mark.message,
    episode: mark.episode,
    does: mark.episode ? "open" : "closer",
    marks: [mark],
    about: "episodes",
  };
}

/** Bins by their time, episodes by their id, single moves each by their place in the telling. */
function keyOf(mark: Glyph, found: ReadonlyMap<string, Stop>): string {
  if (mark.episode === null) {
    return `bin ${mark.from_ms} ${mark.to_ms}`;
  }
  if (mark.act === null) {
    return `episode ${mark.episode}`;
  }
  const base = `move ${mark.telling} ${mark.from_ms} ${mark.act} ${mark.role}`;
  let key = base;
  for (let n = 2; found.has(key); n += 1) {
    key = `${base} ${n}`;
  }
  return key;
}
