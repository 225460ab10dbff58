import type { Scene } from "../ipc/generated";
import type { Stop } from "./stops";

/** A frame around all that belongs to a stop; also where it can be clicked. */
export interface Ring {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Around an episode's marks on both lanes, a bin's bars, the line of a flag, or a pause. */
export function ringOf(stop: Stop, scene: Scene): Ring {
  if (stop.flag) {
    const flag = scene.moments.find((moment) => `flag ${moment.mark}` === stop.key);
    const top = scene.plot[0] + 8;
    return { x: stop.x - 5, y: top, width: 10, height: (flag?.y ?? scene.plot[1]) - top + 6 };
  }
  const band = scene.pauses.find((pause) => `pause ${pause.pause}` === stop.key);
  if (band) {
    return { x: band.x0 - 3, y: band.y0 - 3, width: band.x1 - band.x0 + 6, height: band.y1 - band.y0 + 6 };
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
