import type { Language, Preferences } from "../ipc/generated";
import { manner, systemLanguage } from "../manner.svelte";
import { speak } from "../words";

/** As it is until somebody chooses. */
export const PLAIN: Preferences = {
  theme: "system",
  text_size: 100,
  lock_after: 3,
  language: null,
  clock: null,
  week_start: null,
  reminder: "off",
  reminder_at: 20 * 60,
};

/** Speaks and writes as the reader chose for themselves, or else the window, or the computer. */
export async function tune(preferences: Preferences, own: Language | null): Promise<void> {
  manner.clock = preferences.clock;
  manner.weekStart = preferences.week_start;
  try {
    await speak(own ?? preferences.language ?? systemLanguage());
  } catch {
    // Words that cannot be read leave the window in the language that it spoke.
  }
}
