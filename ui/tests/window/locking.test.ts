import { fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ALONE, BOTH, PLAIN, askedFor, engineOf, refuse } from "./engine";
import { press, settle } from "./press";
import { STIR_MS } from "../../src/session/presence";
import App from "../../src/App.svelte";

const root = document.documentElement;
const away = (): boolean => window.dispatchEvent(new Event("tidemark:away"));
const locked = { phase: "locked", names: [], start_on_sample: false, session: null };

async function open(): Promise<void> {
  render(App);
  await settle();
}

async function startALog(): Promise<void> {
  await press("Control+n");
  await press("a");
}

beforeEach(() => engineOf({}));
afterEach(() => vi.useRealTimers());

describe("the key that hides", () => {
  test("page and title are blank before the engine has answered anything", async () => {
    engineOf({ lock: () => new Promise(() => undefined), hide: () => new Promise(() => undefined) });
    await open();
    expect(document.title).toBe("Tidemark");
    void fireEvent.keyDown(document.body, { key: "F9" });
    await tick();
    expect(document.body.textContent?.trim()).toBe("");
    expect(root.hasAttribute("data-hidden")).toBe(true);
    expect(document.title).toBe("Notes");
  });

  test("it works while somebody types, keeps the log, and locks", async () => {
    await open();
    await startALog();
    await fireEvent.click(screen.getByRole("button", { name: "words …" }));
    await settle();
    screen.getByLabelText("Anything else").focus();
    await press("F9");
    expect(askedFor("save_log_draft")).toHaveLength(1);
    expect(askedFor("lock")).toHaveLength(1);
  });

  test("the window goes away only once the blank page is painted", async () => {
    const frames: FrameRequestCallback[] = [];
    await open();
    const paint = vi.spyOn(window, "requestAnimationFrame").mockImplementation((frame) => frames.push(frame));
    await press("F9");
    expect(askedFor("hide")).toEqual([]);
    frames.shift()?.(0);
    frames.shift()?.(0);
    expect(askedFor("hide")).toHaveLength(1);
    paint.mockRestore();
  });

  test.each([
    ["a key", () => press("/")],
    ["a click", () => fireEvent.pointerDown(document.body)],
    ["the focus", () => fireEvent.focus(window)],
  ])("%s brings the lock screen, and does nothing else", async (_, comeBack) => {
    await open();
    await press("F9");
    await comeBack();
    await settle();
    expect(screen.getByLabelText("Passphrase")).toBe(document.activeElement);
    expect(root.hasAttribute("data-hidden")).toBe(false);
    expect(document.title).toBe("Tidemark");
    expect(askedFor("entries")).toEqual([]);
  });

  test("holding the key does not bring the page back", async () => {
    await open();
    await press("F9");
    await fireEvent.keyDown(document.body, { key: "F9", repeat: true });
    expect(root.hasAttribute("data-hidden")).toBe(true);
  });

  test("what was tapped on the lock screen is gone: it has no passphrase yet", async () => {
    engineOf({ status: () => locked });
    await open();
    await startALog();
    await press("F9");
    await press("F9");
    await startALog();
    expect(screen.queryByText(/You reached out; .* reached out again/)).toBeNull();
  });

  test("a recovery code goes with the lock, and waits for its owner", async () => {
    engineOf({
      status: () => ({ ...locked, phase: "none" }),
      passphrase_strength: () => ({ bits: 60, need: 45, enough: true }),
      suggest_passphrase: () => ({ passphrase: "candle orbit mellow fig harbour" }),
      begin_journal: () => ({ recovery_code: "K7QM-2XRT", session: ALONE }),
      unlock: () => ALONE,
    });
    await open();
    await fireEvent.click(screen.getByRole("button", { name: "Begin alone" }));
    await settle();
    await fireEvent.click(screen.getAllByRole("button", { name: "Go on", hidden: true })[0] as HTMLElement);
    await settle();
    await fireEvent.input(screen.getByLabelText("Your name"), { target: { value: "Sam" } });
    await fireEvent.click(screen.getByRole("button", { name: "Offer five random words" }));
    await settle();
    await new Promise((resolve) => setTimeout(resolve, 150));
    await settle();
    await fireEvent.submit(screen.getByLabelText("Your name").closest("form") as HTMLFormElement);
    await settle();
    await fireEvent.click(screen.getByRole("button", { name: "Not now" }));
    await settle();
    expect(screen.getByText("K7QM-2XRT")).toBeTruthy();
    await press("F9");
    expect(root.hasAttribute("data-hidden")).toBe(true);
    expect(askedFor("lock")).toHaveLength(1);
    expect(document.body.textContent).not.toContain("K7QM-2XRT");
    await press("F9");
    expect(document.body.textContent).not.toContain("K7QM-2XRT");
    await fireEvent.input(screen.getByLabelText("Passphrase"), { target: { value: "x" } });
    await fireEvent.submit(screen.getByLabelText("Passphrase").closest("form") as HTMLFormElement);
    await settle();
    expect(screen.getByText("K7QM-2XRT")).toBeTruthy();
  });
});

describe("when nobody is here", () => {
  test("the engine hears of keys and pointers, sparsely", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    await open();
    await press("x");
    await press("y");
    expect(askedFor("stirred")).toHaveLength(1);
    vi.advanceTimersByTime(STIR_MS);
    await fireEvent.pointerDown(document.body);
    expect(askedFor("stirred")).toHaveLength(2);
  });

  test("a page that moves under a resting pointer is nobody", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    await open();
    const move = (screenX: number): Promise<boolean> =>
      fireEvent(document.body, new MouseEvent("pointermove", { screenX, bubbles: true }));
    await move(10);
    vi.advanceTimersByTime(STIR_MS);
    await move(10);
    expect(askedFor("stirred")).toHaveLength(1);
    await move(11);
    expect(askedFor("stirred")).toHaveLength(2);
  });

  test("the lock screen says nothing to the engine", async () => {
    engineOf({ status: () => locked });
    await open();
    await press("x");
    expect(askedFor("stirred")).toEqual([]);
  });

  test("the page blanks at the engine’s word, keeps the log, and locks", async () => {
    await open();
    await startALog();
    away();
    await tick();
    expect(document.body.textContent).not.toContain("Sam");
    await settle();
    expect(screen.getByLabelText("Passphrase")).toBeTruthy();
    expect(askedFor("save_log_draft")).toHaveLength(1);
    expect(askedFor("lock")).toHaveLength(1);
  });

  test("a page that did not hear it learns it from the next refusal", async () => {
    engineOf({ stirred: refuse({ code: "locked" }) });
    await open();
    await press("x");
    expect(screen.getByLabelText("Passphrase")).toBeTruthy();
  });

  test("one’s name comes off the lock screen with one click", async () => {
    const session = { ...BOTH, name_on_lock_screen: true };
    engineOf({
      set_partner: () => BOTH,
      status: () => ({ phase: "open", names: ["Sam"], start_on_sample: false, session }),
    });
    await open();
    await fireEvent.click(screen.getByRole("button", { name: "Settings" }));
    await settle();
    const shown = screen.getByRole<HTMLInputElement>("checkbox", { name: "Show my name on the lock screen" });
    expect(shown.checked).toBe(true);
    await fireEvent.click(shown);
    await settle();
    expect(askedFor("set_partner")).toEqual([{ name: "Sam", colour: "plum", name_on_lock_screen: false }]);
  });

  test("how long that takes is chosen in the settings", async () => {
    await open();
    await fireEvent.click(screen.getByRole("button", { name: "Settings" }));
    await settle();
    const after = screen.getByRole("radiogroup", { name: "By itself, after" });
    expect(after.querySelector<HTMLInputElement>("input:checked")?.value).toBe("3");
    await fireEvent.click(screen.getByRole("radio", { name: "1 minute" }));
    await settle();
    expect(askedFor("set_preferences")).toEqual([{ ...PLAIN, lock_after: 1 }]);
  });
});
