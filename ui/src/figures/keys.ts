import { isTyping } from "../keys";

/** What a key asks of the timeline. */
export type Wish =
  | { to: "mark"; by: 1 | -1 }
  | { to: "time"; by: 1 | -1; share: number }
  | { to: "zoom"; by: 1 | -1 }
  | { to: "end"; by: 1 | -1 }
  | { to: "filter" }
  | { to: "act" };

/** Reads a key that was pressed while the timeline has the attention. */
export function wishOf(event: KeyboardEvent): Wish | null {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
    return null;
  }
  const { target } = event;
  if (event.key.startsWith("Arrow") && target instanceof HTMLInputElement && target.type === "radio") {
    return null;
  }
  switch (event.key) {
    case "ArrowRight":
    case "ArrowLeft": {
      const by = event.key === "ArrowRight" ? 1 : -1;
      return event.shiftKey ? { to: "time", by, share: 0.25 } : { to: "mark", by };
    }
    case "PageDown":
    case "PageUp":
      return { to: "time", by: event.key === "PageDown" ? 1 : -1, share: 0.8 };
    case "+":
    case "=":
      return { to: "zoom", by: 1 };
    case "-":
    case "_":
      return { to: "zoom", by: -1 };
    case "Home":
    case "End":
      return { to: "end", by: event.key === "End" ? 1 : -1 };
    case "f":
      return { to: "filter" };
    case "Enter":
    case " ":
      return { to: "act" };
    default:
      return null;
  }
}
