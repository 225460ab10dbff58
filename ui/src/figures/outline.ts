import type { Glyph, Role, Scene, Shape } from "../ipc/generated";
import { barOf, diamond, mendRadius, opposite, px, shapeOf, towardInLanes, triangle, type Heading, type Single } from "./shapes";

/** What is drawn for a mark, styled by marks.css: one of a path, a circle and a bar. */
export interface Outline {
  look: string;
  shape: Shape;
  /** Whose; none is drawn in nobody's colour. */
  role: Role | null;
  path?: string;
  circle?: { x: string; y: string; r: string };
  bar?: { x: string; y: string; width: string; height: string };
}

/** A mark of the timeline. */
export function outlineOf(mark: Glyph, scene: Scene): Outline {
  const { role, x, y, size } = mark;
  if (!mark.beneath && mark.shape === "bin" && (mark.class === "pursue" || mark.class === "withdraw")) {
    const bar = barOf(mark, scene);
    const sides = { x: px(bar.x), y: px(bar.y), width: px(bar.width), height: px(bar.height) };
    return { look: mark.class === "pursue" ? "mark toward" : "mark bar", shape: "bin", role, bar: sides };
  }
  const shape = mark.beneath ? "mend" : mark.shape === "bin" ? shapeOf(mark.class) : mark.shape;
  return singleOf(shape, role, x, y, size, towardInLanes(role));
}

/** A mark that stands for one episode or move, seen from where the other partner is. */
export function singleOf(shape: Single, role: Role | null, x: number, y: number, size: number, toward: Heading): Outline {
  switch (shape) {
    case "toward":
      return { look: "mark toward", shape, role, path: triangle(x, y, size, toward) };
    case "away":
      return { look: "mark away", shape, role, path: triangle(x, y, size, opposite(toward)) };
    case "mend":
      return { look: "mark mend", shape, role, circle: { x: px(x), y: px(y), r: px(mendRadius(size)) } };
    case "other":
      return { look: "mark toward", shape, role, path: diamond(x, y, size) };
  }
}
