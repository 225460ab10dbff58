import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, test } from "vitest";
import { BOTH, OWN, askedFor, engineOf, refuse } from "./engine";
import { press, settle, toMine } from "./press";
import App from "../../src/App.svelte";
import type { NewTelling } from "../../src/ipc/generated";

const LOCKED = { phase: "locked", names: [], start_on_sample: false, session: null };

async function open(): Promise<void> {
  render(App);
  await settle();
}

async function givePassphrase(passphrase: string): Promise<void> {
  const field = screen.getByLabelText("Keep it with your passphrase");
  await fireEvent.input(field, { target: { value: passphrase } });
  await fireEvent.submit(field.closest("form") as HTMLFormElement);
  await settle();
}

describe("the log on the lock screen", () => {
  beforeEach(() => {
    engineOf({
      status: () => LOCKED,
      unlock: ({ passphrase }: { passphrase: string }) =>
        passphrase === "right" ? BOTH : refuse({ code: "wrong_passphrase" })(),
    });
  });

  test("two moves take at most eight presses beyond the passphrase", async () => {
    await open();
    const presses = ["Control+n", "a", "k", "Enter"];
    for (const key of presses) {
      await press(key);
    }
    expect(presses.length).toBeLessThanOrEqual(8);
    expect(askedFor("unlock")).toEqual([]);
    await givePassphrase("right");
    const [kept] = askedFor("add_telling") as NewTelling[];
    expect(kept?.moves.map((move) => [move.actor, move.act])).toEqual([
      ["a", "pursue"],
      ["b", "withdraw"],
    ]);
    expect(kept?.share ?? null).toBeNull();
    expect(screen.getByRole("status").textContent).toContain("Only you can see it");
  });

  test("four moves take at most twelve clicks", async () => {
    await open();
    const clicks = ["Log a moment", "I reached out", "the other went quiet", "I stepped back"];
    clicks.push("We repaired, the other began", "Keep");
    for (const name of clicks) {
      const buttons = screen.getAllByRole("button", { name: new RegExp(`^${name}`) });
      await fireEvent.click(buttons[0] as HTMLElement);
      await settle();
    }
    expect(clicks.length).toBeLessThanOrEqual(12);
    await givePassphrase("right");
    const [kept] = askedFor("add_telling") as NewTelling[];
    expect(kept?.moves.map((move) => move.act)).toEqual(["pursue", "no_reply", "withdraw", "repair"]);
  });

  test("a wrong passphrase keeps the taps and writes nothing", async () => {
    await open();
    for (const key of ["Control+n", "a", "k", "Enter"]) {
      await press(key);
    }
    await givePassphrase("wrong");
    expect(screen.getByText(/opens nothing here/)).toBeTruthy();
    expect(askedFor("add_telling")).toEqual([]);
    await givePassphrase("right");
    expect((askedFor("add_telling") as NewTelling[])[0]?.moves).toHaveLength(2);
  });

  test("Esc leaves nothing", async () => {
    await open();
    for (const key of ["Control+n", "a", "Escape"]) {
      await press(key);
    }
    expect(screen.getByLabelText("Passphrase")).toBeTruthy();
    await press("Control+n");
    expect(screen.getByText(/Two are enough/)).toBeTruthy();
    expect(askedFor("save_log_draft")).toEqual([]);
  });

  test("whoever joined logs as themself", async () => {
    engineOf({ status: () => LOCKED, unlock: () => ({ ...BOTH, role: "b" }) });
    await open();
    for (const key of ["Control+n", "a", "j", "g", "Enter"]) {
      await press(key);
    }
    await givePassphrase("theirs");
    const [kept] = askedFor("add_telling") as NewTelling[];
    expect(kept?.moves.map((move) => move.actor)).toEqual(["b", "a", null]);
  });
});

describe("the log inside", () => {
  test("what was kept can be undone for a while", async () => {
    engineOf({});
    await open();
    for (const key of ["Control+n", "s", "l", "Enter"]) {
      await press(key);
    }
    const notice = within(screen.getByText(/Kept, in your pages/).parentElement as HTMLElement);
    await fireEvent.click(notice.getByRole("button", { name: "Undo" }));
    await settle();
    expect(askedFor("remove_entry")).toEqual([{ id: "own-2" }]);
  });

  test("an empty page is not kept", async () => {
    engineOf({});
    await open();
    await press("Control+n");
    await press("Enter");
    expect(askedFor("add_telling")).toEqual([]);
    expect(screen.getByText(/Nothing is said yet/)).toBeTruthy();
  });

  test("drafts wait unseen, on My pages alone, until they are asked for", async () => {
    const taps = [{ key: 1, who: "me", act: "tested", at: null, time: "", note: "" }];
    const entry = {
      id: null,
      beside: null,
      began: { mode: "now" },
      kind: null,
      taps,
      ending: null,
      words: { text: "nobody reads this" },
      afraid: false,
    };
    const text = JSON.stringify({ version: 1, entry });
    engineOf({ log_drafts: () => [{ id: "left-1", text }, { id: "left-2", text }] });
    await open();
    expect(screen.queryByText(/still here/)).toBeNull();
    await toMine();
    expect(screen.getAllByText(/still here/)).toHaveLength(2);
    expect(screen.queryByDisplayValue("nobody reads this")).toBeNull();
    await fireEvent.click(screen.getAllByRole("button", { name: "Go on" })[0]!);
    await settle();
    expect(screen.getByDisplayValue("nobody reads this")).toBeTruthy();
    expect(screen.getAllByText(/still here/)).toHaveLength(1);
  });

  test("locking keeps what stands in the log, and the window hides first", async () => {
    engineOf({});
    await open();
    for (const key of ["Control+n", "a", "Control+l"]) {
      await press(key);
    }
    const drafts = askedFor("save_log_draft") as { text: string | null }[];
    expect(drafts.at(-1)?.text).toContain("pursue");
    expect(askedFor("lock")).toHaveLength(1);
  });

  test("what was kept leaves no draft", async () => {
    engineOf({});
    await open();
    for (const key of ["Control+n", "a"]) {
      await press(key);
    }
    await new Promise((resolve) => setTimeout(resolve, 700));
    await press("Enter");
    const drafts = askedFor("save_log_draft") as { id: string; text: string | null }[];
    expect(drafts.map((draft) => draft.text === null)).toEqual([false, true]);
    expect(drafts[1]?.id).toBe(drafts[0]?.id);
  });

  test("changing an own telling sends all of it back", async () => {
    engineOf({
      episode: () => ({
        id: "own-1",
        at: null,
        kind: "texting_fight",
        differs: [],
        link: null,
        can_tell_beside: false,
        can_link: [],
        pauses: [],
        tellings: [
          {
            ...OWN,
            author: "a",
            own: { id: "own-1", afraid: false, choice: OWN.choice, sharing: OWN.sharing },
          },
        ],
      }),
    });
    await open();
    await fireEvent.click(screen.getByRole("button", { name: "My pages" }));
    await settle();
    await fireEvent.click(document.querySelector("[data-entry]") as HTMLElement);
    await settle();
    await fireEvent.click(screen.getByRole("button", { name: "Change" }));
    await settle();
    await press("Control+n");
    await press("f");
    await press("Enter");
    const [edit] = askedFor("edit_telling") as { id: string; telling: NewTelling }[];
    expect(edit?.id).toBe("own-1");
    expect(edit?.telling.moves.map((move) => move.act)).toEqual(["messaged_again", "no_reply", "repair"]);
    expect(edit?.telling.moves[0]?.strength).toBe(6);
    expect(edit?.telling.share ?? null).toBeNull();
  });

  test("“I felt afraid” leads to the safety page and is never shared", async () => {
    engineOf({});
    await open();
    await press("Control+n");
    await fireEvent.click(screen.getByRole("button", { name: "words …" }));
    await fireEvent.click(screen.getByLabelText("I felt afraid"));
    await settle();
    expect(screen.getByText(/isn’t part of a loop between two people/)).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Where to turn" }));
    await settle();
    expect(screen.getByRole("heading", { name: "Is this right for us?", hidden: true })).toBeTruthy();
    await press("Escape");
    await fireEvent.click(screen.getByRole("button", { name: /^Keep/ }));
    await settle();
    const [kept] = askedFor("add_telling") as NewTelling[];
    expect(kept?.afraid).toBe(true);
    expect(kept?.share ?? null).toBeNull();
  });
});

describe("the log without a mouse", () => {
  beforeEach(() => engineOf({}));

  const focused = () => document.activeElement?.getAttribute("data-tap");

  test("arrows lead from tap to tap, in both columns", async () => {
    await open();
    await press("Control+n");
    for (const [key, tap] of [
      ["ArrowDown", "me-pursue"],
      ["ArrowDown", "me-withdraw"],
      ["ArrowRight", "other-withdraw"],
      ["ArrowUp", "other-pursue"],
      ["ArrowUp", "other-repair"],
      ["ArrowLeft", "me-repair"],
    ] as const) {
      await press(key);
      expect(focused()).toBe(tap);
    }
  });

  test("Alt and an arrow put a move earlier or later, and the focus goes with it", async () => {
    await open();
    for (const key of ["Control+n", "a", "k"]) {
      await press(key);
    }
    await fireEvent.click(screen.getByRole("button", { name: "more exactly …" }));
    const act = screen.getAllByLabelText<HTMLSelectElement>("What it was")[1];
    act?.focus();
    for (const key of ["ArrowUp", "ArrowUp"]) {
      await fireEvent.keyDown(document.activeElement as Element, { key, altKey: true });
      await settle();
    }
    expect(document.activeElement).toBe(act);
    await press("Control+Enter");
    const [kept] = askedFor("add_telling") as NewTelling[];
    expect(kept?.moves.map((move) => move.act)).toEqual(["withdraw", "pursue"]);
  });
});
