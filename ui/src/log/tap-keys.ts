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
