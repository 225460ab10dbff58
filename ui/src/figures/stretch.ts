import type { Scene } from "../ipc/generated";
import { unitOf, type Window } from "./span";

/**
 * A scene as it stands under another view, until its own is drawn: everything moves to its place
 * and keeps its shape.
 */
export function stretched(scene: Scene, view: Window): Scene {
  const k = (scene.to_ms - scene.from_ms) / (view.to - view.from);
  const t = ((scene.from_ms - view.from) / (view.to - view.from)) * scene.width;
  if (Math.abs(k - 1) < 1e-6 && Math.abs(t) < 1e-3) {
    return scene;
  }
  const x = (old: number) => old * k + t;
  const point = ([px, y]: [number, number]): [number, number] => [x(px), y];
  return {
    ...scene,
    from_ms: view.from,
    to_ms: view.to,
    unit: unitOf(view),
    ticks: scene.ticks.map((tick) => ({ ...tick, x: x(tick.x) })),
    marks: scene.marks.map((mark) => ({ ...mark, x: x(mark.x) })),
    links: scene.links.map((link) => ({ ...link, from: point(link.from), to: point(link.to) })),
    ruptures: scene.ruptures.map((rupture) => ({ ...rupture, x: x(rupture.x) })),
    bands: scene.bands.map((band) => ({ ...band, x0: x(band.x0), x1: x(band.x1) })),
    pauses: scene.pauses.map((pause) => ({ ...pause, x0: x(pause.x0), x1: x(pause.x1) })),
    gaps: scene.gaps.map((gap) => ({ ...gap, x0: x(gap.x0), x1: x(gap.x1) })),
    moments: scene.moments.map((flag) => ({ ...flag, x: x(flag.x) })),
    lines: scene.lines.map((line) => ({ ...line, segments: line.segments.map((s) => s.map(point)) })),
    overview: scene.overview && { ...scene.overview, window: overviewWindow(scene.overview, scene.width, view) },
  };
}

function overviewWindow(strip: Strip, width: number, view: Window): [number, number] {
  const x = (ms: number) => ((ms - strip.from_ms) / (strip.to_ms - strip.from_ms)) * width;
  const inside = (value: number) => Math.min(width, Math.max(0, value));
  return [inside(x(view.from)), inside(x(view.to))];
}

type Strip = { from_ms: number; to_ms: number };
