import { fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { BOTH, askedFor, engineOf, refuse } from "./engine";
import { press, settle } from "./press";
import App from "../../src/App.svelte";
import { formatDate } from "../../src/time";

const LOCKED = { phase: "locked", names: [], start_on_sample: false, session: null };
const THURSDAY = { name: "2026-06-18T20-00-00Z.tidemark", date: "2026-06-18", kind: "automatic" };
const ASIDE = { name: "2026-06-19T20-00-00Z.set-aside.tidemark", date: "2026-06-19", kind: "set_aside" };
const RESTORED = { id: "r-1", by: "b", on: "2026-06-20", made: "2026-06-18", read: false };
const PART = { whose: null, at: null, found: "whole", holds: true };

async function open(): Promise<void> {
  render(App);
  await settle();
}

async function click(name: string | RegExp): Promise<void> {
  await fireEvent.click(screen.getByRole("button", { name }));
  await settle();
}

async function give(label: string, passphrase: string): Promise<void> {
  const field = screen.getByLabelText(label);
  await fireEvent.input(field, { target: { value: passphrase } });
  await fireEvent.submit(field.closest("form") as HTMLFormElement);
  await settle();
}

const JUNE_18 = formatDate("2026-06-18");
const JUNE_20 = formatDate("2026-06-20");
const said = (): string => document.body.textContent?.replace(/\s+/g, " ") ?? "";

describe("keeping it safe", () => {
  test("a backup is saved where one wants it, and nowhere says nothing", async () => {
    const answers: unknown[] = [null, { file_name: "mine.tidemark" }];
    engineOf({ back_up_now: () => answers.shift() });
    await open();
    await click("Settings");
    await click("Save a backup …");
    expect(said()).not.toContain("Saved as");
    await click("Save a backup …");
    expect(said()).toContain("Saved as mine.tidemark.");
  });

  test("what was looked at is named, whole or not", async () => {
    const parts = [
      { ...PART, part: "header" },
      { ...PART, part: "pages", found: "damaged", holds: false },
      { ...PART, part: "shared", whose: "b", found: "not_verified", at: 4, holds: false },
      { ...PART, part: "private", whose: "a" },
    ];
    engineOf({
      check_journal: () => ({ holds: false, parts, newest_backup: { date: "2026-06-18", holds: true } }),
    });
    await open();
    await click("Settings");
    await click("Check the journal");
    expect(said()).toContain("Not everything is as it was written.");
    expect(said()).toContain("the file, page by page: damaged");
    expect(said()).toContain("what Noa shared: not as it was written, from change 4 on");
    expect(said()).toContain("your own part: as it was written");
    expect(said()).toContain(`The newest backup, of ${JUNE_18}: it can be put back`);
  });

  test("deleting older backups asks first and says what goes", async () => {
    engineOf({ backups: () => [THURSDAY], delete_old_backups: () => ({ count: 2 }) });
    await open();
    await click("Settings");
    await click("Delete older backups …");
    expect(said()).toContain("A new backup is made first.");
    await fireEvent.click(screen.getByRole("button", { name: "Cancel", hidden: true }));
    await settle();
    expect(askedFor("delete_old_backups")).toEqual([]);
    await click("Delete older backups …");
    await fireEvent.click(screen.getByRole("button", { name: "Delete them", hidden: true }));
    await settle();
    expect(askedFor("delete_old_backups")).toHaveLength(1);
    expect(said()).toContain("2 backups were deleted, after a new one was made.");
  });

  test("the sample keeps nothing safe", async () => {
    engineOf({ status: () => ({ ...LOCKED, phase: "open", session: { ...BOTH, sample: true } }) });
    await open();
    await click("Settings");
    expect(screen.queryByRole("heading", { name: "Keep it safe" })).toBeNull();
  });
});

describe("putting a backup back", () => {
  test("from Settings the journal is locked first, and what is lost is named", async () => {
    engineOf({ backups: () => [ASIDE, THURSDAY], restore_backup: () => LOCKED });
    await open();
    await click("Settings");
    const [, second] = screen.getAllByRole("button", { name: "Put back …" });
    await fireEvent.click(second as HTMLElement);
    await settle();
    expect(askedFor("lock")).toHaveLength(1);
    expect(said()).not.toContain("Noa");
    expect(said()).toContain(`The journal will be as it was on ${JUNE_18}, for both of you.`);
    await give("A passphrase of that day", "five words of that day");
    expect(askedFor("restore_backup")).toEqual([{ name: THURSDAY.name, passphrase: "five words of that day" }]);
    expect(said()).toContain(`The journal of ${JUNE_18} is back.`);
    expect(screen.getByLabelText("Passphrase")).toBeTruthy();
  });

  test("a refusal stands beside the passphrase, and Esc leaves", async () => {
    engineOf({
      backups: () => [THURSDAY],
      restore_backup: refuse({ code: "backup_unusable", why: "before_joining" }),
    });
    await open();
    await click("Settings");
    await click("Put back …");
    await give("A passphrase of that day", "x");
    expect(screen.getByRole("alert").textContent).toContain("would shut one of you out");
    await press("Escape");
    await press("Escape");
    expect(screen.getByLabelText("Passphrase")).toBeTruthy();
  });

  test("a journal that cannot be read leads to its backups", async () => {
    engineOf({
      status: () => LOCKED,
      unlock: refuse({ code: "unreadable", what: "the journal file does not open with its key" }),
      backups: () => [THURSDAY],
      restore_backup: () => LOCKED,
    });
    await open();
    expect(screen.queryByRole("button", { name: "Put a backup back …" })).toBeNull();
    await give("Passphrase", "x");
    await click("Put a backup back …");
    await fireEvent.click(screen.getByRole("radio", { name: /after the day’s last session/ }));
    await settle();
    await give("A passphrase of that day", "y");
    expect(askedFor("restore_backup")).toEqual([{ name: THURSDAY.name, passphrase: "y" }]);
  });

  test("of a journal that cannot be read, what can be is saved, and what is lost is said", async () => {
    engineOf({
      status: () => LOCKED,
      unlock: refuse({ code: "unreadable", what: "the journal file does not open with its key" }),
      save_rest: () => ({ file_name: "Tidemark_a_2026-06-18.json", private: false }),
    });
    await open();
    await give("Passphrase", "x");
    await click("Save what can be read …");
    expect(screen.getByText(/The file is not encrypted/)).toBeTruthy();
    await give("Passphrase", "x");
    expect(askedFor("save_rest")).toEqual([{ passphrase: "x" }]);
    expect(said()).toContain("yours alone cannot be read any more");
    await click("Not now");
    expect(screen.getByRole("button", { name: "Put a backup back …" })).toBeTruthy();
  });

  test("a wrong passphrase offers no backup", async () => {
    engineOf({ status: () => LOCKED, unlock: refuse({ code: "wrong_passphrase" }) });
    await open();
    await give("Passphrase", "x");
    expect(screen.queryByRole("button", { name: "Put a backup back …" })).toBeNull();
  });

  test("on a new computer a backup is brought in and chosen", async () => {
    let phase = "none";
    const brought = { ...THURSDAY, kind: "brought" };
    engineOf({
      status: () => ({ ...LOCKED, phase }),
      bring_backup: () => {
        phase = "locked";
        return brought;
      },
      backups: () => [brought],
    });
    await open();
    await click("I have a backup");
    expect((screen.getByRole("radio", { name: /brought in/ }) as HTMLInputElement).checked).toBe(true);
    expect(screen.getByLabelText("A passphrase of that day")).toBeTruthy();
  });
});

describe("a journal older than remembered", () => {
  test("says how much is not there, and opens once more", async () => {
    engineOf({
      status: () => LOCKED,
      unlock: refuse({ code: "older", missing: 3, restored_ms: null }),
      acknowledge_older: () => BOTH,
    });
    await open();
    await give("Passphrase", "five words");
    expect(screen.getByRole("alert").textContent).toContain("3 changes that you had seen are not here");
    await click(/^Open what is here/);
    expect(askedFor("acknowledge_older")).toEqual([{ passphrase: "five words" }]);
    expect(screen.getByRole("button", { name: "My pages" })).toBeTruthy();
  });
});

describe("what a reader is told once", () => {
  test("that the other put a backup back, until they have read it", async () => {
    let read = false;
    engineOf({
      safekeeping: () => ({ restorings: [{ ...RESTORED, read }], old_backups: 0, old_set_aside: 0 }),
      restoring_read: () => {
        read = true;
        return {};
      },
    });
    await open();
    expect(said()).toContain(`The backup of ${JUNE_18} was put back on ${JUNE_20}, with Noa’s passphrase.`);
    await click("I have read it");
    expect(askedFor("restoring_read")).toEqual([{ id: "r-1" }]);
    expect(said()).not.toContain("was put back on");
    await click("Settings");
    expect(said()).toContain("was put back on");
  });

  test("that old backups hold erased words, in My pages alone", async () => {
    engineOf({ safekeeping: () => ({ restorings: [], old_backups: 2, old_set_aside: 1 }) });
    await open();
    expect(said()).not.toContain("words that you erased");
    await click("My pages");
    expect(said()).toContain("2 backups still hold words that you erased.");
    expect(said()).toContain("So does a journal that was set aside.");
  });
});

describe("the newest backup", () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => vi.useRealTimers());

  test("is looked at a while after unlocking, and only a damaged one is spoken of", async () => {
    engineOf({ check_newest_backup: () => ({ date: "2026-06-18", holds: false }) });
    await open();
    expect(askedFor("check_newest_backup")).toEqual([]);
    vi.advanceTimersByTime(2_000);
    await settle();
    expect(said()).toContain(`The newest backup, of ${JUNE_18}, cannot be put back.`);
  });
});
