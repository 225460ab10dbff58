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

/** For what is moved as a whole; nothing where it stands still. */
export function matrixOf(motion: Motion): string | undefined {
  return isStill(motion) ? undefined : `matrix(${motion.k} 0 0 1 ${motion.t} 0)`;
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

/** Letters and marks keep their own width in what is moved: `--back` undoes it for them. */
export function keepWidth(figure: SVGSVGElement, motion: Motion): { update: (motion: Motion) => void } {
  const update = (now: Motion): void => {
    if (isStill(now)) {
      figure.style.removeProperty("--back");
    } else {
      figure.style.setProperty("--back", String(1 / now.k));
    }
  };
  update(motion);
  return { update };
}
