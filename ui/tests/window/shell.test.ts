import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, test } from "vitest";
import { ALONE, BOTH, LINE, MOVES, OWN, askedFor, engineOf, refuse } from "./engine";
import { press, settle, toMine } from "./press";
import App from "../../src/App.svelte";

async function open(): Promise<void> {
  render(App);
  await settle();
}

const pressed = (name: string): string | null =>
  screen.getByRole("button", { name: new RegExp(`^${name}`) }).getAttribute("aria-pressed");

describe("where the window is", () => {
  beforeEach(() => engineOf({}));

  test("it opens on Ours, and one key leads back from My pages", async () => {
    await open();
    expect(pressed("Ours")).toBe("true");
    await fireEvent.click(screen.getByRole("button", { name: "My pages" }));
    await settle();
    expect(askedFor("today")).toMatchObject([{ pages: "ours" }, { pages: "mine" }]);
    await press("Escape");
    expect(pressed("Ours")).toBe("true");
  });

  test("a number leads to a place, and stays a number in a text field", async () => {
    await open();
    await press("5");
    expect(screen.getByRole("heading", { name: "What drew us" })).toBeTruthy();
    await press("1");
    await fireEvent.click(screen.getByRole("button", { name: "words …" }));
    await settle();
    screen.getByLabelText("Anything else").focus();
    await press("5");
    expect(screen.queryByRole("heading", { name: "What drew us" })).toBeNull();
  });

  test("one key locks, and nothing of the journal stays in the window", async () => {
    await open();
    expect(document.body.textContent).toContain("Sam");
    await press("Control+l");
    expect(askedFor("lock")).toHaveLength(1);
    expect(document.body.textContent).not.toContain("Sam");
    expect(screen.getByLabelText("Passphrase")).toBeTruthy();
  });

  test("the window hides before the engine has answered the lock", async () => {
    engineOf({ lock: () => new Promise(() => undefined) });
    await open();
    await press("Control+l");
    expect(document.body.textContent).not.toContain("Sam");
  });

  test("a session that is gone leads to the lock", async () => {
    engineOf({ entries: refuse({ code: "locked" }) });
    await open();
    await press("/");
    expect(screen.getByLabelText("Passphrase")).toBeTruthy();
  });

  test("? shows the keys, Esc hides them", async () => {
    await open();
    await press("?");
    expect(screen.getByRole("heading", { name: "Keys", hidden: true })).toBeTruthy();
    await press("Escape");
    expect(screen.queryByRole("heading", { name: "Keys", hidden: true })).toBeNull();
  });

  test("the sample opens by itself where it was asked for, and goes with one click", async () => {
    const none = { phase: "none", names: [], start_on_sample: false, session: null };
    engineOf({
      status: () => ({ ...none, start_on_sample: true }),
      open_sample: () => ({ ...BOTH, sample: true }),
      remove_sample: () => none,
    });
    await open();
    await fireEvent.click(screen.getByRole("button", { name: "Remove the sample" }));
    await settle();
    expect(screen.getByRole("button", { name: "Begin alone" })).toBeTruthy();
  });

  test("each partner’s colour stands on the root", async () => {
    await open();
    expect(document.documentElement.dataset).toMatchObject({ first: "plum", second: "blue" });
  });
});

describe("what waits and what settles", () => {
  const theirs = { ...LINE, id: "shared-9", told_by: ["b"], own: null };
  const base = { date: "2026-06-21", unlogged_days: 0, days: 7, latest: [], observed_days: 3 };

  test("much the same is one press, and says when it is shared", async () => {
    engineOf({
      today: () => ({ ...base, settling: [], asks: [{ ask: "tell_yours", entry: theirs, has_moves: true }] }),
      answer_much_the_same: () => ({ id: "own-3" }),
      own_telling: () => ({ ...OWN, sharing: { state: "settling", due: "after_nine", change: false } }),
    });
    await open();
    await toMine();
    await fireEvent.click(screen.getByRole("button", { name: "Much the same" }));
    await settle();
    expect(askedFor("answer_much_the_same")).toEqual([{ id: "shared-9" }]);
    expect(screen.getByText(/after nine in the morning/)).toBeTruthy();
  });

  test("not now is set aside without a word to the other", async () => {
    engineOf({
      today: () => ({ ...base, settling: [], asks: [{ ask: "tell_yours", entry: theirs, has_moves: true }] }),
      set_aside: () => ({}),
    });
    await open();
    await toMine();
    await fireEvent.click(screen.getByRole("button", { name: "Not now" }));
    await settle();
    expect(askedFor("set_aside")).toEqual([{ id: "shared-9" }]);
    expect(screen.getByText(/can’t see that/)).toBeTruthy();
  });

  test("moves and words are shared one by one, on My pages alone", async () => {
    const view = {
      id: "own-1",
      at: LINE.at,
      kind: "texting_fight",
      differs: ["who_began"],
      link: null,
      can_tell_beside: false,
      can_link: [],
      pauses: [],
      tellings: [
        {
          id: "own-1",
          author: "a",
          at: LINE.at,
          kind: "texting_fight",
          moves: MOVES,
          ending: null,
          words: { softer: "I got scared." },
          changed_ms: null,
          own: { id: "own-1", afraid: true, choice: { moves: true, words: false }, sharing: { state: "shared" } },
        },
      ],
    };
    engineOf({ episode: () => view, share_telling: () => OWN });
    await open();
    await fireEvent.click(document.querySelector("[data-entry]") as HTMLElement);
    await settle();
    expect(screen.queryByRole("group", { name: /Share with Noa/ })).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: "See it in My pages" }));
    await settle();
    expect(screen.getByText(/Told differently: who began/)).toBeTruthy();
    await fireEvent.click(screen.getByRole("checkbox", { name: /the words/ }));
    await settle();
    expect(askedFor("share_telling")).toEqual([{ id: "own-1", choice: { moves: true, words: true } }]);

    // Two quick ticks are two choices, the second upon the first.
    await fireEvent.click(screen.getByRole("checkbox", { name: /the moves/ }));
    await fireEvent.click(screen.getByRole("checkbox", { name: /the words/ }));
    await settle();
    const [, first, second] = askedFor("share_telling") as { choice: unknown }[];
    expect(first?.choice).toEqual({ moves: false, words: false });
    expect(second?.choice).toEqual({ moves: false, words: true });
    await press("Escape");
    expect(screen.queryByRole("complementary", { name: "Episode" })).toBeNull();
  });
});

describe("beginning and joining", () => {
  const strong = { passphrase_strength: () => ({ bits: 60, need: 45, enough: true }) };
  const words = { suggest_passphrase: () => ({ passphrase: "candle orbit mellow fig harbour" }) };

  async function fill(name: string): Promise<void> {
    await fireEvent.input(screen.getByLabelText("Your name"), { target: { value: name } });
    await fireEvent.click(screen.getByRole("button", { name: "Offer five random words" }));
    await settle();
    await new Promise((resolve) => setTimeout(resolve, 150));
    await settle();
  }

  test("begin alone, three taps, enough for today, the code, Ours", async () => {
    engineOf({
      ...strong,
      ...words,
      status: () => ({ phase: "none", names: [], start_on_sample: false, session: null }),
      begin_journal: () => ({ recovery_code: "K7QM-2XRT", session: ALONE }),
    });
    await open();
    await fireEvent.click(screen.getByRole("button", { name: "Begin alone" }));
    await settle();
    // What this is the wrong tool for stands before the first passphrase.
    expect(screen.queryByLabelText("Your name")).toBeNull();
    expect(screen.getByText("It is the wrong tool")).toBeTruthy();
    await fireEvent.click(screen.getAllByRole("button", { name: "Go on", hidden: true })[0] as HTMLElement);
    await settle();
    await fill("Sam");
    await fireEvent.submit(screen.getByLabelText("Your name").closest("form") as HTMLFormElement);
    await settle();
    expect(askedFor("begin_journal")).toMatchObject([{ name: "Sam", name_on_lock_screen: false }]);
    for (const name of ["I reached out", "the other went quiet", "I reached out"]) {
      await fireEvent.click(screen.getByRole("button", { name }));
    }
    await settle();
    const said = "You reached out; the other went quiet; you reached out again. One telling.";
    expect(screen.getByText(said)).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Enough for today" }));
    await settle();
    expect(screen.getByText("K7QM-2XRT")).toBeTruthy();
    await fireEvent.click(screen.getByLabelText("I have written it down"));
    await fireEvent.submit(screen.getByText("K7QM-2XRT").closest("form") as HTMLFormElement);
    await settle();
    expect(pressed("Ours")).toBe("true");
    expect(document.body.textContent).not.toContain("K7QM-2XRT");
  });

  test("the other joins typing alone, and the journal is locked after", async () => {
    engineOf({
      ...strong,
      ...words,
      status: () => ({ phase: "open", names: [], start_on_sample: false, session: ALONE }),
      join: () => ({ recovery_code: "W4NB-6HVC", session: BOTH }),
    });
    await open();
    await fireEvent.click(screen.getByRole("button", { name: "Hand over the laptop" }));
    await settle();
    await press("/");
    expect(screen.queryByRole("heading", { name: "What drew us" })).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: "I am the one who joins" }));
    await settle();
    expect(screen.queryByText("plum")).toBeNull();
    await fill("Noa");
    await fireEvent.submit(screen.getByLabelText("Your name").closest("form") as HTMLFormElement);
    await settle();
    await fireEvent.click(screen.getByLabelText("I have written it down"));
    await fireEvent.submit(screen.getByText("W4NB-6HVC").closest("form") as HTMLFormElement);
    await settle();
    await fireEvent.click(screen.getByRole("button", { name: "Lock" }));
    await settle();
    expect(askedFor("lock")).toHaveLength(1);
  });
});
