/** Puts the focus on a heading and the heading in sight: WebKit scrolls to none of itself, and where
 * the page before was scrolled to, the next would begin in its middle. */
export function beginAt(heading: HTMLElement | null | undefined): void {
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView?.({ block: "nearest" });
}
