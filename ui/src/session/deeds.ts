import type { Pages, Theme } from "../ipc/generated";
import { HIDE_KEY, commandKey } from "../keys";
import { say } from "../words";
import { PLACES, type Over, type Shell } from "./shell.svelte";

/** Something that can be done from anywhere in an open journal. */
export interface Deed {
  id: string;
  words: string;
  /** The key that does it too. */
  key?: string;
  run: () => void;
}

const OTHER: Readonly<Record<Pages, Pages>> = { ours: "mine", mine: "ours" };
const THEMES: readonly Theme[] = ["light", "dark", "system"];

/** Everything that the palette offers, in the order in which it stands there. */
export function deeds(shell: Shell): Deed[] {
  const page = (over: Over) => () => {
    shell.over = over;
  };
  const other = OTHER[shell.pages];
  return [
    { id: "log", words: say("keys-log"), key: commandKey("N"), run: () => shell.askForLog() },
    { id: "pause", words: say("pause-key"), key: "p", run: () => shell.askForPause() },
    { id: "pages", words: say("pages", { pages: other }), run: () => shell.turnTo(other) },
    ...PLACES.map((place, index) => ({
      id: place,
      words: say("place", { place }),
      key: String(index + 1),
      run: () => shell.goTo(place),
    })),
    { id: "entries", words: say("keys-search"), key: "/", run: () => shell.lookFor("") },
    { id: "report", words: say("sessions-report"), run: page({ name: "report" }) },
    // On My pages alone: turning there is a step of its own.
    ...(shell.pages === "mine" ? [{ id: "chat", words: say("chat-title"), run: page({ name: "chat" }) }] : []),
    { id: "bin", words: say("entries-bin"), run: page({ name: "bin" }) },
    { id: "settings", words: say("shell-settings"), run: page({ name: "settings" }) },
    ...THEMES.filter((theme) => theme !== shell.preferences.theme).map((theme) => ({
      id: theme,
      words: say("palette-theme", { theme }),
      run: () => void shell.choose({ ...shell.preferences, theme }),
    })),
    { id: "keys", words: say("keys-title"), key: "?", run: () => (shell.above.help = true) },
    { id: "safety", words: say("shell-safety"), run: () => (shell.above.safety = true) },
    { id: "lock", words: say("keys-lock"), key: commandKey("L"), run: () => void shell.lock() },
    { id: "hide", words: say("keys-hide"), key: HIDE_KEY, run: () => void shell.hide() },
  ];
}

/** True if every word of what is typed begins a word of the text, without case and accents. */
export function goesBy(text: string, typed: string): boolean {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  const parts = plain(typed).split(/\s+/).filter((part) => part !== "");
  return parts.every((part) => words.some((word) => word.startsWith(part)));
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();
}
