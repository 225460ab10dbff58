import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { BOTH, PLAIN, askedFor, engineOf } from "./engine";
import { press, settle } from "./press";
import App from "../../src/App.svelte";

async function openSettings(): Promise<void> {
  render(App);
  await settle();
  await click("Settings");
}

async function click(name: string | RegExp): Promise<void> {
  await fireEvent.click(screen.getByRole("button", { name }));
  await settle();
}

async function choose(group: string, name: string | RegExp): Promise<void> {
  const radios = [...screen.getByRole("radiogroup", { name: group }).querySelectorAll("label")];
  const label = radios.find((radio) => new RegExp(name).test(radio.textContent ?? ""));
  await fireEvent.click(label?.querySelector("input") as HTMLInputElement);
  await settle();
}

const said = (): string => document.body.textContent?.replace(/\s+/g, " ") ?? "";

beforeEach(() => engineOf({}));

describe("settings", () => {
  test("every part has its heading, and the list of parts leads to it", async () => {
    await openSettings();
    const parts = [...screen.getByRole("navigation", { name: "Parts of this page" }).querySelectorAll("button")];
    expect(parts.length).toBe(10);
    for (const part of parts) {
      await fireEvent.click(part);
      const heading = document.activeElement as HTMLElement;
      expect(heading.tagName, part.textContent ?? "").toBe("H2");
      expect(heading.closest(".card")).toBeTruthy();
    }
  });

  test("the sample journal has nobody’s name, keys or backups", async () => {
    const session = { ...BOTH, sample: true };
    engineOf({ status: () => ({ phase: "open", names: [], start_on_sample: false, session }) });
    await openSettings();
    const parts = screen.getByRole("navigation", { name: "Parts of this page" }).textContent ?? "";
    expect(parts).not.toMatch(/You|Keys|Backups/);
    expect(parts).toMatch(/About/);
  });

  test("the clock and the week are kept for this window", async () => {
    await openSettings();
    await choose("Time of day", "12 hours");
    await choose("The week begins on", "Saturday");
    await choose("Time of day", "as usual here");
    expect(askedFor("set_preferences")).toEqual([
      { ...PLAIN, clock: "h12" },
      { ...PLAIN, clock: "h12", week_start: "saturday" },
      { ...PLAIN, clock: null, week_start: "saturday" },
    ]);
  });

  test("a name on the lock screen is a click of its own, and says where it stands", async () => {
    const answers = [{ ...BOTH, name_on_lock_screen: true }, BOTH];
    engineOf({ set_partner: () => answers.shift() });
    await openSettings();
    expect(said()).toContain("Your name doesn’t stand on the lock screen.");
    const shown = screen.getByRole("checkbox", { name: "Show my name on the lock screen" });
    await fireEvent.click(shown);
    await settle();
    expect(said()).toContain("Your name stands on the lock screen, unencrypted");
    await fireEvent.click(shown);
    await settle();
    expect(said()).toContain("Your name doesn’t stand on the lock screen.");
    expect(askedFor("set_partner")).toMatchObject([
      { name: "Sam", name_on_lock_screen: true },
      { name: "Sam", name_on_lock_screen: false },
    ]);
  });
});

describe("reminders", () => {
  test("are off until somebody asks for one, and take a time as it is typed", async () => {
    await openSettings();
    expect(screen.queryByLabelText("At")).toBeNull();
    await choose("On which days", "on Sundays");
    const at = screen.getByLabelText<HTMLInputElement>("At");
    expect(at.value).toMatch(/^8:00\sPM$/);
    await fireEvent.input(at, { target: { value: "21.30" } });
    await fireEvent.change(at);
    await settle();
    expect(at.value).toMatch(/^9:30\sPM$/);
    expect(askedFor("set_preferences")).toEqual([
      { ...PLAIN, reminder: "sundays" },
      { ...PLAIN, reminder: "sundays", reminder_at: 21 * 60 + 30 },
    ]);
    await fireEvent.input(at, { target: { value: "later" } });
    await fireEvent.change(at);
    await settle();
    expect(said()).toContain("A time such as 20:30.");
    expect(askedFor("set_preferences")).toHaveLength(2);
  });

  test("say what they show", async () => {
    await openSettings();
    expect(said()).toContain("It shows “Tidemark”, the title of the window, and no other word.");
  });
});

describe("what it is made of", () => {
  test("is read when somebody asks, licences of fonts included", async () => {
    await openSettings();
    await click("What it is made of …");
    await vi.waitFor(() => expect(said()).toContain("SIL OPEN FONT LICENSE"));
    expect(said()).toMatch(/svelte [\d.]+ MIT/);
    expect(said()).toMatch(/tauri [\d.]+ Apache-2.0 OR MIT/);
    await press("Escape");
  });
});
