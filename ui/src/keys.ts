/** The one key that hides the window and locks. No text field takes it, and it is pressed alone. */
export const HIDE_KEY = "F9";

/** A key press that does the same everywhere in the window. */
export type Shortcut = "log" | "pause" | "lock" | "palette" | "search" | "help" | "back" | { place: number };

const WITH_COMMAND: Readonly<Record<string, Shortcut>> = {
  n: "log",
  l: "lock",
  k: "palette",
  f: "search",
};

/** What a key press asks for, or nothing. Plain keys are left to text fields. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
  const command = event.ctrlKey || event.metaKey;
  if (command && !event.altKey && !event.shiftKey) {
    return WITH_COMMAND[event.key.toLowerCase()] ?? null;
  }
  if (command || event.altKey) {
    return null;
  }
  if (event.key === "Escape") {
    return "back";
  }
  if (isTyping(event.target)) {
    return null;
  }
  if (event.key === "?" || event.key === "/") {
    return event.key === "?" ? "help" : "search";
  }
  if (event.key === "p") {
    return "pause";
  }
  return /^[1-9]$/.test(event.key) ? { place: Number(event.key) } : null;
}

/** True where letters are text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) {
    return false;
  }
  if (target instanceof HTMLInputElement) {
    return !["checkbox", "radio", "range", "button"].includes(target.type);
  }
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** How this computer writes Ctrl or Cmd with a letter. */
export function commandKey(letter: string): string {
  return isApple() ? `⌘${letter}` : `⌃${letter}`;
}

/** The same, for ears and for aria-keyshortcuts. */
export function commandKeySpoken(letter: string): string {
  return isApple() ? `Meta+${letter}` : `Control+${letter}`;
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
