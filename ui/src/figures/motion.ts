import type { Scene } from "../ipc/generated";
import type { Window } from "./span";

/** How what is drawn is moved under another view, until the scene of that view comes: x becomes
 * k·x + t. */
export interface Motion {
  k: number;
  t: number;
}

/** So much closer or further away, or aside by such a share of the width, is far. */
const FAR = 2;
const ASIDE = 0.5;

export function motionOf(scene: Scene, view: Window): Motion {
  const span = view.to - view.from;
  const k = (scene.to_ms - scene.from_ms) / span;
  const t = ((scene.from_ms - view.from) / span) * scene.width;
  return Math.abs(k - 1) < 1e-6 && Math.abs(t) < 1e-3 ? { k: 1, t: 0 } : { k, t };
}

export function isStill({ k, t }: Motion): boolean {
  return k === 1 && t === 0;
}

/** A scene says little of a view that is so far from its own. */
export function isFar(scene: Scene, { k, t }: Motion): boolean {
  const middle = (scene.width / 2) * k + t;
  return k > FAR || k < 1 / FAR || Math.abs(middle - scene.width / 2) > ASIDE * scene.width;
}

/** The frame around a view in the strip of the whole journal. */
export function frameOf(scene: Scene, view: Window): [number, number] {
  const strip = scene.overview;
  if (!strip) {
    return [0, scene.width];
  }
  const x = (ms: number) => ((ms - strip.from_ms) / (strip.to_ms - strip.from_ms)) * scene.width;
  const inside = (value: number) => Math.min(scene.width, Math.max(0, value));
  return [inside(x(view.from)), inside(x(view.to))];
}

/** Where x = 0 stands in a figure, and how wide the figure is, in its own units. */
interface Room {
  left: number;
  width: number;
}

interface Moved {
  motion: Motion;
  room: Room;
}

interface Cut {
  room: Room;
  /** How much before x = 0 is shown. */
  before: number;
}

/** Moves a figure as a whole, as a picture: nothing in it is laid out anew. */
export function moving(figure: SVGSVGElement, moved: Moved): { update: (moved: Moved) => void } {
  const update = ({ motion, room }: Moved): void => {
    const still = isStill(motion);
    figure.style.transformOrigin = still ? "" : `${(room.left / room.width) * 100}% 0`;
    figure.style.transform = still ? "" : `translateX(${(motion.t / room.width) * 100}%) scaleX(${motion.k})`;
  };
  update(moved);
  return { update };
}

/** Cuts off what is moved out of the lanes at their beginning; at their end, the box ends. */
export function within(box: HTMLElement, cut: Cut): { update: (cut: Cut) => void } {
  const update = ({ room, before }: Cut): void => {
    const hidden = (Math.max(0, room.left - before) / room.width) * 100;
    box.style.clipPath = `inset(0 0 0 ${hidden}%)`;
  };
  update(cut);
  return { update };
}
