/** How often the engine hears that somebody is here: it counts minutes. */
export const STIR_MS = 5_000;

/** Calls back when somebody is at the window, sparsely, until it is ended. */
export function whenStirred(stir: () => void): () => void {
  let last = -Infinity;
  let place = "";
  const stirred = (event: Event): void => {
    if (isStill(event) || performance.now() - last < STIR_MS) {
      return;
    }
    last = performance.now();
    stir();
  };
  /** A page that moves under a resting pointer is nobody. */
  const isStill = (event: Event): boolean => {
    if (event.type !== "pointermove" || !(event instanceof MouseEvent)) {
      return false;
    }
    const before = place;
    place = `${event.screenX} ${event.screenY}`;
    return place === before;
  };
  const events = ["keydown", "pointerdown", "pointermove", "wheel"];
  const how = { capture: true, passive: true };
  events.forEach((event) => window.addEventListener(event, stirred, how));
  return () => events.forEach((event) => window.removeEventListener(event, stirred, how));
}
