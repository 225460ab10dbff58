import { fireEvent, render, screen } from "@testing-library/svelte";
import { OWN } from "./engine";
import { press, settle, toMine } from "./press";
import App from "../../src/App.svelte";
import type { ChatFound, ChatLook, ChatSuggestion } from "../../src/ipc/generated";

export const FOUND: ChatLook & ChatFound = {
  found: "chat",
  format: "whatsapp",
  senders: [
    { name: "Sam", messages: 412 },
    { name: "N. 🌊", messages: 388 },
  ],
  first: "2025-06-19T08:12:00+02:00",
  last: "2026-06-18T23:40:00+02:00",
  skipped: 2,
  skipped_lines: [
    { line: 14, why: "no_such_time" },
    { line: 90, why: "astray" },
  ],
  notices: 3,
  clock_changes: 1,
  order: "dmy",
  zone: "Europe/Berlin",
  preview: [
    { at: "2025-06-19T08:12:00+02:00", sender: "Sam", length: 42 },
    { at: "2025-06-19T08:13:00+02:00", sender: "N. 🌊", length: 0 },
  ],
};

export const EVENING: ChatSuggestion = {
  id: 3,
  from: "2026-05-02T21:04:00+02:00",
  to: "2026-05-02T21:16:00+02:00",
  messages: 9,
  sent_again: "a",
  unanswered: 5,
  within_minutes: 12,
  quiet_minutes: 180,
  broken_by: "b",
  faster: false,
  shorter: false,
  strip: [
    { at: 0, by: "b" },
    { at: 0.5, by: "a" },
    { at: 1, by: "a" },
  ],
};
export const NIGHT: ChatSuggestion = { ...EVENING, id: 4, sent_again: "b", from: "2026-06-18T23:10:00+02:00", quiet_minutes: null, broken_by: null };

export const looks = (look: ChatLook | null) => ({
  chat_progress: () => ({ done: 0, total: 0 }),
  stop_chat: () => ({}),
  choose_chat: () => look,
  look_at_chat: () => FOUND,
  chat_suggestions: () => ({ suggestions: [EVENING, NIGHT], decided_before: 0 }),
  decide_chat: ({ does }: { does: string }) => ({ kept: does === "keep" ? "own-9" : null }),
  own_telling: () => ({ ...OWN, id: "own-9" }),
});

/** To the page, from My pages. */
export async function arrive(): Promise<void> {
  render(App);
  await settle();
  await toMine();
  await press("/");
  await click(/^From your messages/);
}

export async function click(name: string | RegExp): Promise<void> {
  await fireEvent.click(screen.getByRole("button", { name }));
  await settle();
}

/** To what the timing suggests. */
export async function suggested(): Promise<void> {
  await arrive();
  await click(/^Choose a file/);
  await click("Look at the timing");
}
