import type { Act } from "../ipc/generated";
import type { Who } from "./entry";

/** The four taps of the quick log, and their keys for oneself and for the other. */
export const TAPS: readonly { act: Act; mine: string; theirs: string }[] = [
  { act: "pursue", mine: "a", theirs: "j" },
  { act: "withdraw", mine: "s", theirs: "k" },
  { act: "no_reply", mine: "d", theirs: "l" },
  { act: "repair", mine: "f", theirs: ";" },
];

/** Which tap a key stands for. The last one goes by its place, since few keyboards write ";" there. */
export function tapOfKey(event: KeyboardEvent): { who: Who; act: Act } | null {
  const key = event.code === "Semicolon" ? ";" : event.key.toLowerCase();
  if (key === "g") {
    return { who: "nobody", act: "quiet" };
  }
  const mine = TAPS.find((tap) => tap.mine === key);
  if (mine) {
    return { who: "me", act: mine.act };
  }
  const theirs = TAPS.find((tap) => tap.theirs === key);
  return theirs ? { who: "other", act: theirs.act } : null;
}

/** The button that an arrow leads to, in two columns of as many taps; none for any other key. */
export function nextTap(buttons: readonly HTMLElement[], event: KeyboardEvent): HTMLElement | undefined {
  const rows = TAPS.length;
  const at = buttons.findIndex((button) => button === document.activeElement);
  const [column, row] = at < 0 ? [0, 0] : [Math.floor(at / rows), at % rows];
  switch (event.key) {
    case "ArrowLeft":
      return buttons[row];
    case "ArrowRight":
      return buttons[rows + row];
    case "ArrowUp":
      return buttons[column * rows + ((row + rows - 1) % rows)];
    case "ArrowDown":
      return buttons[column * rows + (at < 0 ? 0 : (row + 1) % rows)];
    default:
      return undefined;
  }
}
