import { moved, type Window } from "./span";

/** What is pulled of the frame in the strip of the whole journal. */
export type Part = "whole" | "from" | "to";

/** A pull by keyboard, as a share of what is seen: later or longer above 0. */
export interface Pull {
  part: Part | "length";
  by: number;
}

/** Reads a key that was pressed on the frame or on one of its ends. */
export function pull(event: KeyboardEvent, part: Part | "length"): Pull | null {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return null;
  }
  const by = { ArrowRight: 0.1, ArrowUp: 0.1, ArrowLeft: -0.1, ArrowDown: -0.1, PageUp: 0.8, PageDown: -0.8 }[event.key];
  if (by === undefined) {
    return null;
  }
  return { part: event.shiftKey && part === "whole" ? "length" : part, by };
}

/** The view after a pull. */
export function pulled(view: Window, { part, by }: Pull): Window {
  const step = (view.to - view.from) * by;
  switch (part) {
    case "whole":
      return moved(view, by);
    case "length":
      return { from: view.from - step / 2, to: view.to + step / 2 };
    case "from":
      return { from: view.from + step, to: view.to };
    case "to":
      return { from: view.from, to: view.to + step };
  }
}

/** The view with one end at an instant; it never turns over. */
export function withEnd(view: Window, part: "from" | "to", at: number, shortest: number): Window {
  return part === "from"
    ? { from: Math.min(at, view.to - shortest), to: view.to }
    : { from: view.from, to: Math.max(at, view.from + shortest) };
}
