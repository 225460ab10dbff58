/** Room at the right for what reaches over the edge of the lanes. */
export const RIGHT = 24;
/** A letter's width in a lane's name. */
const LETTER = 7.4;

/** Room for the names left of the lanes. */
export function leftOf(names: readonly string[]): number {
  const longest = Math.max(0, ...names.map((name) => [...name].length));
  return Math.min(160, Math.max(48, longest * LETTER + 14));
}

/** How much larger than usual the reader's text is. */
export function textScale(root: HTMLElement = document.documentElement): number {
  const size = Number.parseFloat(getComputedStyle(root).fontSize);
  return Number.isFinite(size) && size > 0 ? size / 16 : 1;
}
