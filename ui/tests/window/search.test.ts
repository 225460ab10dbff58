import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { BOTH, LINE, askedFor, engineOf } from "./engine";
import { press, settle, toMine } from "./press";
import App from "../../src/App.svelte";
import { goesBy } from "../../src/session/deeds";

const found = (count = 1) => ({ lines: [LINE], count, all: 31 });

async function open(): Promise<void> {
  render(App);
  await settle();
}

/** Until what is typed is looked for. */
async function rest(): Promise<void> {
  await vi.advanceTimersByTimeAsync(200);
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe("the entries", () => {
  beforeEach(() => engineOf({ entries: () => found() }));

  test("a slash leads to the words that are looked for, and stays a slash in a text", async () => {
    await open();
    await press("/");
    await rest();
    expect(document.activeElement).toBe(screen.getByLabelText("Words"));
    await press("/");
    expect(screen.getByRole("heading", { name: "Entries" })).toBeTruthy();
    await press("Escape");
    expect(screen.queryByRole("heading", { name: "Entries" })).toBeNull();
  });

  test("words, kind, who and dates are asked for together", async () => {
    await open();
    await press("/");
    await fireEvent.input(screen.getByLabelText("Words"), { target: { value: "quiet" } });
    await fireEvent.change(screen.getByLabelText("Kind"), { target: { value: "silence" } });
    await fireEvent.change(screen.getByLabelText("Told by"), { target: { value: "both" } });
    await fireEvent.change(screen.getByLabelText("From"), { target: { value: "2026-03-01" } });
    await rest();
    expect(askedFor("entries").at(-1)).toEqual({
      pages: "ours",
      words: "quiet",
      kinds: ["silence"],
      told_by: "both",
      from: "2026-03-01",
    });
    expect(screen.getByText(/One of 31\./)).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Show all" }));
    await rest();
    expect(askedFor("entries").at(-1)).toEqual({ pages: "ours", words: "" });
  });

  test("no number stands beside one of the two, and showing all leads back to the words", async () => {
    await open();
    await press("/");
    await fireEvent.change(screen.getByLabelText("Told by"), { target: { value: "b" } });
    await rest();
    const said = document.querySelector(".count") as HTMLElement;
    expect(said.textContent).toContain("Only what Noa told is shown.");
    expect(said.textContent).not.toMatch(/\d|One of/);
    screen.getByRole("button", { name: "Show all" }).focus();
    await fireEvent.click(screen.getByRole("button", { name: "Show all" }));
    await rest();
    expect(document.activeElement).toBe(screen.getByLabelText("Words"));
  });

  test("an entry opens beside, and the list stays", async () => {
    engineOf({
      entries: () => found(),
      episode: () => ({ id: LINE.id, at: LINE.at, kind: LINE.kind, tellings: [], differs: [], link: null, can_tell_beside: false, can_link: [] }),
    });
    await open();
    await press("/");
    await rest();
    await press("ArrowDown");
    expect(document.activeElement?.getAttribute("data-entry")).toBe(LINE.id);
    await fireEvent.click(document.activeElement as HTMLElement);
    await settle();
    expect(askedFor("episode")).toEqual([{ pages: "ours", id: LINE.id }]);
    expect(screen.getByRole("heading", { name: "Entries" })).toBeTruthy();
    await press("Escape");
    expect(screen.queryByRole("complementary")).toBeNull();
    expect(screen.getByRole("heading", { name: "Entries" })).toBeTruthy();
  });

  test("the rest of a long list is asked for by a press", async () => {
    engineOf({ entries: ({ skip }: { skip?: number }) => ({ lines: [{ ...LINE, id: `shared-${skip ?? 0}` }], count: 2, all: 2 }) });
    await open();
    await press("/");
    await rest();
    await fireEvent.click(screen.getByRole("button", { name: "Show earlier ones" }));
    await settle();
    expect(askedFor("entries").at(-1)).toMatchObject({ skip: 1 });
    expect(document.querySelectorAll("[data-entry]")).toHaveLength(2);
    expect(screen.queryByRole("button", { name: "Show earlier ones" })).toBeNull();
  });

  test("on the other pages the same is looked for there", async () => {
    await open();
    await press("/");
    await toMine();
    await rest();
    expect(askedFor("entries").at(-1)).toMatchObject({ pages: "mine" });
    expect(screen.getByRole("heading", { name: "Entries" })).toBeTruthy();
  });
});

describe("the palette", () => {
  beforeEach(() => engineOf({ entries: () => found() }));

  const field = () => screen.getByRole("combobox", { hidden: true });
  const chosen = () => screen.getByRole("option", { hidden: true, selected: true });

  async function type(words: string): Promise<void> {
    await press("Control+k");
    await fireEvent.input(field(), { target: { value: words } });
    await rest();
  }

  test("what is typed finds a deed, Enter does it", async () => {
    await open();
    await type("timel");
    expect(chosen().textContent).toContain("Timeline");
    await fireEvent.keyDown(field(), { key: "Enter" });
    await settle();
    expect(askedFor("timeline").length).toBeGreaterThan(0);
    expect(screen.queryByRole("combobox", { hidden: true })).toBeNull();
  });

  test("the arrows go round, and the field says which one is meant", async () => {
    await open();
    await press("Control+k");
    const first = chosen();
    await fireEvent.keyDown(field(), { key: "ArrowUp" });
    const options = screen.getAllByRole("option", { hidden: true });
    expect(chosen()).toBe(options.at(-1));
    expect(field().getAttribute("aria-activedescendant")).toBe(chosen().id);
    await fireEvent.keyDown(field(), { key: "ArrowDown" });
    expect(chosen()).toBe(first);
  });

  test("words find entries of the pages that are open, and lead on to all of them", async () => {
    await open();
    await type("quiet kitchen");
    expect(askedFor("entries")).toEqual([{ pages: "ours", words: "quiet kitchen" }]);
    expect(screen.getAllByRole("option", { hidden: true })).toHaveLength(2);
    await fireEvent.click(screen.getByText(/in all entries/));
    await rest();
    expect(screen.getByLabelText<HTMLInputElement>("Words").value).toBe("quiet kitchen");
  });

  test("it turns to My pages, and offers the way back there", async () => {
    await open();
    await type("my pages");
    await fireEvent.keyDown(field(), { key: "Enter" });
    await settle();
    expect(askedFor("today").at(-1)).toMatchObject({ pages: "mine" });
    await type("ours");
    expect(chosen().textContent).toContain("Ours");
  });

  test("a lock closes it, and it does not open on the lock screen", async () => {
    await open();
    await type("quiet");
    await press("Control+l");
    expect(screen.queryByRole("combobox", { hidden: true })).toBeNull();
    await press("Control+k");
    expect(screen.queryByRole("combobox", { hidden: true })).toBeNull();
  });

  test("it is opened over nothing that asks for more first", async () => {
    engineOf({ status: () => ({ phase: "open", names: [], start_on_sample: false, session: BOTH }) });
    await open();
    await press("?");
    await press("Control+k");
    expect(screen.queryByRole("combobox", { hidden: true })).toBeNull();
  });

  test("each part that is typed begins a word", () => {
    expect(goesBy("Light or dark as the system says", "dark SYS")).toBe(true);
    expect(goesBy("Für später merken", "spat fur")).toBe(true);
    expect(goesBy("Timeline", "line")).toBe(false);
    expect(goesBy("Timeline", "")).toBe(true);
  });
});
