import type { Scene } from "../ipc/generated";
import type { Stop } from "./stops";

/** A frame around all that belongs to a stop; also where it can be clicked. */
export interface Ring {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Around an episode's marks on both lanes, a bin's bars, the line of a flag, the word of a phase, or a
 * pause. */
export function ringOf(stop: Stop, scene: Scene): Ring {
  if (stop.about === "band") {
    const band = scene.bands.find((one) => `band ${one.from_ms}` === stop.key);
    return { x: stop.x + 1, y: scene.plot[0] + 2, width: Math.max(2, (band?.x1 ?? stop.x) - stop.x - 2), height: 20 };
  }
  if (stop.about === "flag") {
    const flag = scene.moments.find((moment) => `flag ${moment.mark}` === stop.key);
    const top = scene.plot[0] + 14;
    return { x: stop.x - 7, y: top, width: 14, height: (flag?.y ?? scene.plot[1]) - top + 6 };
  }
  const pause = stop.about === "pause" && scene.pauses.find((one) => `pause ${one.pause}` === stop.key);
  if (pause) {
    return { x: pause.x0 - 3, y: pause.y0 - 3, width: pause.x1 - pause.x0 + 6, height: pause.y1 - pause.y0 + 6 };
  }
  const half = stop.does === "closer" ? Math.max(4, binWidth(stop, scene) / 2) : 13;
  const reach = (size: number) => (stop.does === "closer" ? size + 4 : 26);
  const tops = stop.marks.map((mark) => mark.y - reach(mark.size));
  const ends = stop.marks.map((mark) => mark.y + reach(mark.size));
  const top = Math.max(scene.plot[0], Math.min(...tops));
  const end = Math.min(scene.plot[1], Math.max(...ends));
  return { x: stop.x - half, y: top, width: 2 * half, height: end - top };
}

function binWidth(stop: Stop, scene: Scene): number {
  return ((stop.to_ms - stop.from_ms) / (scene.to_ms - scene.from_ms)) * scene.width;
}
