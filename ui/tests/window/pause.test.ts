import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ALONE, BOTH, askedFor, engineOf, PLAIN } from "./engine";
import { press, settle, toMine } from "./press";
import App from "../../src/App.svelte";
import type { NewTelling, Pause } from "../../src/ipc/generated";
import { meanwhile } from "../../src/pause/sentences";
import { backOf, momentOf } from "../../src/pause/times";

const MINE: Pause = { id: "p1", asked_by: "a", at: "2026-06-18T19:40:00", back_at: "2026-06-18T20:30:00" };
const THEIRS: Pause = { ...MINE, asked_by: "b" };
const OVER: Pause = { ...THEIRS, ended: "2026-06-18T20:35:00" };

const lists = (running: Pause[], lately: Pause[] = []) => ({ pauses: () => ({ running, lately }) });
const region = (name: string): HTMLElement => screen.getByRole("region", { name });
const buttons = (card: HTMLElement): (string | null)[] =>
  within(card).queryAllByRole("button").map((button) => button.textContent);

async function open(answers: Parameters<typeof engineOf>[0], now = "2026-06-18T19:50:00"): Promise<void> {
  vi.setSystemTime(new Date(now));
  engineOf({ preferences: () => ({ ...PLAIN, clock: "h24" }), ...answers });
  render(App);
  await settle();
}

async function click(name: string, within_ = document.body): Promise<void> {
  await fireEvent.click(within(within_).getByRole("button", { name: new RegExp(`^${name}`) }));
  await settle();
}

async function choose(name: RegExp): Promise<void> {
  await fireEvent.click(screen.getByRole("radio", { name, hidden: true }));
  await settle();
}

async function submit(): Promise<void> {
  await fireEvent.submit(document.querySelector("dialog form") as HTMLFormElement);
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
  vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("asking for a pause", () => {
  const asking = { ask_pause: () => MINE };

  test("one key, twenty minutes, and the very sentence that the other reads", async () => {
    await open(asking);
    await press("p");
    const dialog = document.querySelector("dialog") as HTMLElement;
    expect(dialog.textContent).toContain("I need a break, back at 20:10.");
    expect(dialog.textContent).toContain("A body needs about twenty minutes to settle");
    await submit();
    const [asked] = askedFor("ask_pause") as { back_at: string }[];
    expect(asked?.back_at).toMatch(/^2026-06-18T20:10:00/);
    expect(document.querySelector("dialog")).toBeNull();
    await click("Undo");
    expect(askedFor("remove_entry")).toEqual([{ id: "p1" }]);
  });

  test("nothing shorter than twenty minutes is offered, and not knowing is", async () => {
    await open(asking);
    await click("I need a pause");
    const dialog = document.querySelector("dialog") as HTMLElement;
    const offered = [...dialog.querySelectorAll("label")].map((label) => label.textContent?.trim());
    expect(offered).toEqual([
      "in 20 minutes, 20:10",
      "in 40 minutes, 20:30",
      "in an hour, 20:50",
      "tomorrow morning, 09:00",
      "at another time",
      "I don’t know yet",
    ]);
    await choose(/I don’t know yet/);
    expect(dialog.textContent).toContain("I don’t know yet when I’ll be back.");
    await submit();
    expect(askedFor("ask_pause")).toEqual([{ back_at: null }]);
  });

  test("a time that is picked is the next one on the clock", async () => {
    await open(asking);
    await click("I need a pause");
    await choose(/at another time/);
    await submit();
    expect(askedFor("ask_pause")).toEqual([]);
    const field = document.querySelector("dialog input[type=time]") as HTMLInputElement;
    await fireEvent.input(field, { target: { value: "07:30" } });
    await submit();
    const [asked] = askedFor("ask_pause") as { back_at: string }[];
    expect(asked?.back_at).toMatch(/^2026-06-19T07:30:00/);
  });

  test("Esc asks for nothing and leads nowhere else", async () => {
    await open(asking);
    await toMine();
    await press("p");
    await press("Escape");
    expect(document.querySelector("dialog")).toBeNull();
    expect(screen.getByRole("button", { name: /^My pages/ }).getAttribute("aria-pressed")).toBe("true");
    expect(askedFor("ask_pause")).toEqual([]);
  });

  test("the letter is text where one types, and no key on the lock screen", async () => {
    await open(asking);
    await click("words …");
    screen.getByLabelText("Anything else").focus();
    await press("p");
    expect(document.querySelector("dialog")).toBeNull();
    await press("Control+l");
    await press("p");
    expect(document.querySelector("dialog")).toBeNull();
  });

  test("the key gives one that goes on another time", async () => {
    await open({ ...lists([MINE]), set_pause: () => MINE });
    await press("p");
    await choose(/in an hour/);
    await submit();
    expect(askedFor("ask_pause")).toEqual([]);
    expect(askedFor("set_pause")).toMatchObject([{ id: "p1" }]);
  });

  test("alone, it says that it stays in one’s own pages", async () => {
    await open({ ...asking, status: () => ({ phase: "open", names: [], start_on_sample: false, session: ALONE }) });
    await press("p");
    expect(document.querySelector("dialog")?.textContent).toContain("It stays in your pages");
  });
});

describe("while it goes on", () => {
  test("its asker ends it, sets another time, or takes it back", async () => {
    await open({ ...lists([MINE]), end_pause: () => MINE, set_pause: () => MINE });
    const card = region("Sam");
    expect(card.textContent).toContain("I need a break, back at 20:30.");
    expect(buttons(card)).toEqual(["I’m back", "Another time", "Take it back"]);
    expect(screen.queryByRole("button", { name: /^I need a pause/ })).toBeNull();
    await click("I’m back", card);
    expect(askedFor("end_pause")).toEqual([{ id: "p1" }]);
    // Pressed too soon: it goes on as it stood.
    await click("Undo");
    expect(askedFor("set_pause")).toEqual([{ id: "p1", back_at: MINE.back_at }]);
  });

  test("it has a name on Ours, and is “your pause” on My pages alone", async () => {
    await open(lists([MINE], [{ ...OVER, asked_by: "a" }]));
    expect(region("Sam")).toBeTruthy();
    expect(screen.getByText(/^Sam asked for a break/)).toBeTruthy();
    await toMine();
    expect(region("Your pause")).toBeTruthy();
    expect(screen.getByText(/^You asked for a break/)).toBeTruthy();
  });

  test("the other reads the sentence and has nothing to press", async () => {
    await open(lists([THEIRS]));
    const card = region("Noa");
    expect(card.textContent).toContain("I need a break, back at 20:30.");
    expect(buttons(card)).toEqual([]);
    expect(screen.getByRole("button", { name: /^I need a pause/ })).toBeTruthy();
  });

  test("when the time has passed it stands as it was said", async () => {
    await open(lists([THEIRS]), "2026-06-18T19:50:00");
    const before = region("Noa").textContent;
    const share = () => region("Noa").querySelector("[data-share]")?.getAttribute("data-share");
    expect(share()).toBe("0.200");
    for (let minute = 0; minute < 200; minute += 1) {
      await vi.advanceTimersByTimeAsync(60_000);
    }
    await settle();
    expect(region("Noa").textContent).toBe(before);
    expect(share()).toBe("1.000");
    expect(region("Noa").outerHTML).not.toMatch(/late|overdue|warn|alert/i);
  });

  test("its asker is asked then, and only then, without a word about time", async () => {
    await open(lists([MINE]));
    expect(region("Sam").textContent).not.toContain("Say when you’re back");
    await vi.advanceTimersByTimeAsync(41 * 60_000);
    await settle();
    expect(region("Sam").textContent).toContain("Say when you’re back, or set another time.");
  });

  test("one without a time has a way and no end, and nothing on it moves", async () => {
    await open(lists([{ ...THEIRS, back_at: null }]));
    const clock = region("Noa").querySelector("[data-clock]");
    expect(clock?.querySelector(".end")).toBeNull();
    await vi.advanceTimersByTimeAsync(120 * 60_000);
    await settle();
    expect(clock?.querySelector("[data-share]")?.getAttribute("data-share")).toBe("0.000");
  });
});

describe("when it was", () => {
  test("it is told about with moves that can all be changed", async () => {
    await open(lists([], [OVER]), "2026-06-18T22:00:00");
    expect(screen.getByText(/Noa asked for a break at 19:40, back at 20:30; came back at 20:35\./)).toBeTruthy();
    expect(askedFor("add_telling")).toEqual([]);
    await click("Tell about it");
    expect(screen.getByText(/Begins with the pause/)).toBeTruthy();
    await click("Keep");
    const [kept] = askedFor("add_telling") as NewTelling[];
    expect(kept?.pause).toBe("p1");
    expect(kept?.at).toMatch(/^2026-06-18T19:40:00/);
    expect(kept?.moves.map(({ actor, act, at }) => [actor, act, at])).toEqual([
      ["b", "asked_space_with_time", OVER.at],
      ["b", "came_back", OVER.ended],
    ]);
  });

  test("without a time and without an end, neither is made up", async () => {
    const pause: Pause = { ...MINE, back_at: null };
    await open(lists([], [pause]), "2026-06-19T22:00:00");
    expect(screen.getByText(/no time named\. The end is not recorded\./)).toBeTruthy();
    await click("Tell about it");
    await click("not about the pause");
    await click("Keep");
    const [kept] = askedFor("add_telling") as NewTelling[];
    expect(kept?.pause ?? null).toBeNull();
    expect(kept?.moves.map(({ actor, act }) => [actor, act])).toEqual([["a", "asked_space"]]);
  });

  test("its asker says later when they were back, between its beginning and now", async () => {
    await open({ ...lists([], [MINE]), end_pause: () => MINE }, "2026-06-19T09:00:00");
    await click("Say when you were back");
    const time = document.querySelector("dialog input[type=time]") as HTMLInputElement;
    await fireEvent.input(time, { target: { value: "19:39" } });
    await submit();
    expect(askedFor("end_pause")).toEqual([]);
    await fireEvent.input(time, { target: { value: "20:50" } });
    await submit();
    const [ended] = askedFor("end_pause") as { at: string }[];
    expect(ended?.at).toMatch(/^2026-06-18T20:50:00/);
  });

  test("the other of the two is not asked when they were back", async () => {
    await open(lists([], [{ ...THEIRS, ended: null }]), "2026-06-19T09:00:00");
    expect(screen.queryByRole("button", { name: "Say when you were back" })).toBeNull();
  });
});

describe("in an episode", () => {
  const moves = [
    { actor: "b", act: "asked_space_with_time" },
    { actor: "a", act: "messaged_again" },
    { actor: "b", act: "came_back" },
    { actor: "a", act: "listened" },
  ] as const;

  test("the pause is one sentence, and what was made meanwhile stands as it was told", async () => {
    const telling = { id: "t", author: "a", at: OVER.at, kind: "space_request", moves, ending: null, words: null };
    const view = { id: "t", at: OVER.at, kind: "space_request", tellings: [telling] };
    await open({
      episode: () => ({ ...view, differs: [], can_tell_beside: false, can_link: [], pauses: [OVER] }),
    });
    await fireEvent.click(document.querySelector("[data-entry]") as HTMLElement);
    await settle();
    const beside = screen.getByRole("complementary", { name: "Episode" }).textContent ?? "";
    expect(beside).toContain("Noa asked for a break at 19:40, back at 20:30; came back at 20:35.");
    expect(beside).toContain("Meanwhile, as Sam tells it: Sam reached out.");
  });

  test("meanwhile ends with being back, and without that nothing is said of it", () => {
    expect(meanwhile(moves, "b").map((move) => move.act)).toEqual(["messaged_again"]);
    expect(meanwhile(moves.slice(0, 2), "b")).toEqual([]);
    expect(meanwhile(moves, "a")).toEqual([]);
    const agreed = [moves[0], { actor: "b", act: "agreed_pause" }, moves[1], moves[2]] as const;
    expect(meanwhile(agreed, "b").map((move) => move.act)).toEqual(["agreed_pause", "messaged_again"]);
  });
});

describe("times", () => {
  test("the morning is the next one that a person means", () => {
    expect(backOf("morning", "", new Date(2026, 5, 18, 23, 40))).toEqual(new Date(2026, 5, 19, 9, 0));
    expect(backOf("morning", "", new Date(2026, 5, 19, 0, 30))).toEqual(new Date(2026, 5, 19, 9, 0));
  });

  test("a moment is said from where it is seen", () => {
    const seen = (from: "today" | "then") => momentOf("2026-06-19T09:00:00", { from, date: "2026-06-18" });
    expect([seen("today"), seen("then")]).toEqual(["tomorrow at 09:00", "the next day at 09:00"]);
    expect(momentOf("2026-06-21", { from: "then", date: "2026-06-18" })).toMatch(/^on Sunday,? (21 June|June 21)/);
  });
});

test("the key stands in the sheet of keys", async () => {
  await open({ status: () => ({ phase: "open", names: [], start_on_sample: false, session: BOTH }) });
  await press("?");
  expect(screen.getByText("Ask for a pause")).toBeTruthy();
});
