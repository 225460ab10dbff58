/** Does this once what now stands in the page has been painted. */
export function oncePainted(work: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(work));
}
