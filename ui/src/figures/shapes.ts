import type { Class, Role, Shape } from "../ipc/generated";

/** Where a mark points: down, up, right or left of the page. */
export type Heading = "down" | "up" | "right" | "left";

/** The shape of a mark that stands for one episode or move. */
export type Single = Exclude<Shape, "bin">;

/** A length with at most two digits behind the point, as the printed figures write them. */
export function px(value: number): string {
  const text = value.toFixed(2).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}

/** On the timeline the first partner's lane lies above the second's. */
export function towardInLanes(role: Role | null): Heading {
  return role === "b" ? "up" : "down";
}

/** On a ladder the first partner's lane stands left of the second's. */
export function towardInLadder(role: Role | null): Heading {
  return role === "b" ? "left" : "right";
}

/** The other way. */
export function opposite(heading: Heading): Heading {
  const opposites = { down: "up", up: "down", right: "left", left: "right" } as const;
  return opposites[heading];
}

/** A triangle as wide as `size`, its point in the direction of `heading`. */
export function triangle(x: number, y: number, size: number, heading: Heading): string {
  const half = size / 2;
  const high = size * 0.42;
  if (heading === "down" || heading === "up") {
    const point = heading === "down" ? high : -high;
    return `M${px(x - half)} ${px(y - point)}H${px(x + half)}L${px(x)} ${px(y + point)}z`;
  }
  const point = heading === "right" ? high : -high;
  return `M${px(x - point)} ${px(y - half)}V${px(y + half)}L${px(x + point)} ${px(y)}z`;
}

/** The small diamond of anything else. */
export function diamond(x: number, y: number, size: number): string {
  const r = px(Math.min(6, Math.max(3, size * 0.36)));
  return `M${px(x)} ${px(y - Number(r))}l${r} ${r}l-${r} ${r}l-${r} -${r}z`;
}

/** The radius of a round mark. */
export function mendRadius(size: number): number {
  return Math.min(7, size / 2);
}

/** The shape of a class, for a single mark. */
export function shapeOf(kind: Class): Single {
  switch (kind) {
    case "pursue":
      return "toward";
    case "withdraw":
      return "away";
    case "repair":
      return "mend";
    case "other":
      return "other";
  }
}

/** The size of a mark, 10 to 20 pixels by strength; the middle where none is said. */
export function sizeOf(strength: number | null | undefined): number {
  return strength == null ? 15 : 10 + strength;
}
