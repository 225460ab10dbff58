import { beforeEach, vi } from "vitest";
import { manner } from "../src/manner.svelte";

// The engine's golden scenes are told on a clock of twenty-four hours. What starts the whole window
// goes by its settings.
beforeEach(() => {
  manner.clock = "h24";
});

// jsdom lays nothing out: what widgets ask of a browser's layout answers with nothing.
window.matchMedia = (query: string): MediaQueryList =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }) satisfies MediaQueryList;
Element.prototype.scrollIntoView = vi.fn();
window.scrollTo = vi.fn() as unknown as typeof window.scrollTo;
class Watcher {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
window.ResizeObserver = Watcher as unknown as typeof ResizeObserver;
