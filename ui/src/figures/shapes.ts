import type { Class, Glyph, MarkKind, Role, Scene, Shape, Thread, TraceKind } from "../ipc/generated";

/** Where a mark points: down, up, right or left of the page. */
export type Heading = "down" | "up" | "right" | "left";

/** The shape of a mark that stands for one episode or move. */
export type Single = Exclude<Shape, "bin">;

/** A length with at most two digits behind the point, as the printed figures write them. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
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

/** The bar of a bin: filled toward the other lane, hollow away from it. */
export function barOf(mark: Glyph, scene: Scene): { x: number; y: number; width: number; height: number } {
  const filled = mark.class === "pursue";
  const toward = mark.role === "b" ? -1 : 1;
  const share = (mark.to_ms - mark.from_ms) / (scene.to_ms - scene.from_ms);
  const width = Math.min(14, Math.max(2, share * scene.width * 0.7));
  const end = mark.y + (filled ? toward : -toward) * mark.size;
  const inset = filled ? 0 : 0.5;
  return {
    x: mark.x - width / 2 + inset,
    y: Math.min(mark.y, end),
    width: Math.max(1, width - 2 * inset),
    height: mark.size,
  };
}

/** A thread hangs a little, as threads do: it stands apart from every ruled line. */
export function threadPath(link: Thread, offset: number): string {
  const gap = 14 * Math.sign(link.to[1] - link.from[1]);
  const [x, y] = [link.from[0] + offset, link.from[1] + gap];
  const [x2, y2] = [link.to[0] + offset, link.to[1] - gap];
  const third = (y2 - y) / 3;
  return `M${px(x)} ${px(y)}C${px(x + 5)} ${px(y + third)} ${px(x2 - 5)} ${px(y2 - third)} ${px(x2)} ${px(y2)}`;
}

/** A rupture: two short bars across, as a broken axis is drawn. */
export function splitPath(x: number, y: number): string {
  const left = px(x - 8);
  return `M${left} ${px(y)}l16 -7v3l-16 7zM${left} ${px(y + 6)}l16 -7v3l-16 7z`;
}

/** The outline of a mark that is no episode: a square for a session, a weight that presses for a
 * strain, a cross for a milestone, an empty bowl for having run out. */
export function flagPath(kind: MarkKind, x: number, y: number): string {
  const [left, top] = [px(x - 5), px(y - 4)];
  switch (kind) {
    case "session":
      return `M${px(x - 4)} ${top}h8v8h-8z`;
    case "stressor":
      return `M${left} ${top}l5 4l5 -4v4l-5 4l-5 -4z`;
    case "milestone":
      return `M${px(x - 1.5)} ${px(y - 5)}h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5z`;
    case "run_out":
      return `M${left} ${top}h2.5v5.5h5v-5.5h2.5v8h-10z`;
  }
}

/** A day that no line leads to: a dot for "close", a ring for "at ease", a square for the tank, a
 * cross for the load. */
export function lonePath(kind: TraceKind, x: number, y: number): string {
  const round = (r: number) => {
    const across = px(2 * r);
    return `M${px(x - r)} ${px(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0`;
  };
  switch (kind) {
    case "close":
      return round(1.8);
    case "at_ease":
      return round(2.4);
    case "tank":
      return `M${px(x - 2)} ${px(y - 2)}h4v4h-4`;
    case "load":
      return `M${px(x - 0.7)} ${px(y - 3)}h1.4v2.3h2.3v1.4h-2.3v2.3h-1.4v-2.3h-2.3v-1.4h2.3`;
  }
}
