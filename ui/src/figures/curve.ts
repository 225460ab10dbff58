import type { CurveStep } from "../ipc/generated";
import type { Curve } from "../patterns/told";
import { px } from "./shapes";

/** Where a curve stands on the sheet. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The last hour shown. */
  hours: number;
}

/** Hours that a tick may stand at. */
export const TICKS = [0, 0.5, 1, 3, 6, 12, 24, 48, 96, 168, 336, 672];

/** Early hours matter most: the axis is as long for the second hour as for the days after a week. */
export function xOf(hours: number, frame: Frame): number {
  return frame.left + (Math.log1p(Math.min(hours, frame.hours)) / Math.log1p(frame.hours)) * (frame.right - frame.left);
}

/** All of them at the top, none at the bottom. */
export function yOf(share: number, frame: Frame): number {
  return frame.bottom - share * (frame.bottom - frame.top);
}

/** The last hour worth showing: a little beyond the last repair, as far as anything is known. */
export function lastHour(curves: readonly Curve[]): number {
  const events = Math.max(0, ...curves.flatMap((curve) => curve.curve.map((step) => step.hours)));
  const known = Math.max(0, ...curves.map((curve) => curve.followed_hours));
  return Math.max(1, events > 0 ? Math.min(known, events * 1.2) : known);
}

/** The share without a repair as steps; it ends where nothing more is known. */
export function steps(curve: Curve, frame: Frame): string {
  return path(curve, frame, (step) => step.survival);
}

/** One bound of the interval as steps, from the first step that has one. */
export function bound(curve: Curve, frame: Frame, side: 0 | 1): string {
  return path(curve, frame, (step) => step.ci95?.[side] ?? null);
}

/** Ticks that stand far enough apart. */
export function ticks(frame: Frame, apart: number): number[] {
  const found: number[] = [];
  const whole = frame.hours > 3;
  for (const hours of TICKS.filter((tick) => tick <= frame.hours && !(whole && tick === 0.5))) {
    const last = found.at(-1);
    if (last === undefined || xOf(hours, frame) - xOf(last, frame) >= apart) {
      found.push(hours);
    }
  }
  return found;
}

function path(curve: Curve, frame: Frame, value: (step: CurveStep) => number | null): string {
  let d = `M${px(xOf(0, frame))} ${px(yOf(1, frame))}`;
  for (const step of curve.curve) {
    const share = value(step);
    d += `H${px(xOf(step.hours, frame))}${share === null ? "" : `V${px(yOf(share, frame))}`}`;
  }
  return `${d}H${px(xOf(Math.min(curve.followed_hours, frame.hours), frame))}`;
}
