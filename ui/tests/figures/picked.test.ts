import { cleanup, fireEvent, render, screen, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Pages, Session, TimelineQuery, TimelineView } from "../../src/ipc/generated";
import { pull, pulled, withEnd } from "../../src/figures/brush";
import { isAll, shownArgs } from "../../src/figures/filter";
import { wishOf } from "../../src/figures/keys";
import { stops as stopsOf } from "../../src/figures/stops";
import { Shell } from "../../src/session/shell.svelte";
import { sayMessage } from "../../src/words";
import Timeline from "../../src/views/Timeline.svelte";
import { sceneOf } from "./golden";
import Within from "./Within.svelte";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../src/ipc/call", () => ({ call }));
// Whole pages are drawn many times over.
vi.setConfig({ testTimeout: 20_000 });

const session: Session = {
  role: "a",
  partners: [
    { role: "a", name: "Sam", colour: "teal" },
    { role: "b", name: "Noa", colour: "rust" },
  ],
  joined: true,
  name_on_lock_screen: false,
  language: null,
  sample: false,
  published_now: 0,
};
const DAY = 86_400_000;
const full = sceneOf("full");

/** Answers as the engine would: of what is picked, five are shown; lines as they are wanted. */
function answer(query: TimelineQuery): TimelineView {
  const episodes = isAll(query.filter ?? {}) ? full.episodes : 5;
  const lines = full.lines.filter((line) => query.lines?.includes(line.kind));
  const [from_ms, to_ms] = [query.from_ms ?? full.from_ms, query.to_ms ?? full.to_ms];
  return {
    scene: { ...full, from_ms, to_ms, episodes, lines },
    first_ms: full.from_ms - 400 * DAY,
    last_ms: full.to_ms + 10 * DAY,
  };
}

beforeEach(() => {
  call.mockImplementation((_name: string, query: TimelineQuery) => Promise.resolve(answer(query)));
});
afterEach(() => {
  cleanup();
  call.mockReset();
});

async function shown(pages: Pages = "ours") {
  const view = render(Timeline, { pages, session, onopen: vi.fn() });
  await screen.findByRole("group", { name: /16 episodes/ });
  return view;
}
const lastQuery = () => call.mock.lastCall?.[1] as TimelineQuery;
const key = (name: string, on: Element = document.body, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(on, { key: name, ...more });
const settled = () => new Promise((done) => setTimeout(done, 220));

describe("a filter", () => {
  it("opens with f, picks by kind, class, teller and word, and is undone by one press", async () => {
    await shown();
    await key("f");
    const row = await screen.findByRole("group", { name: "Which episodes are shown" });
    await vi.waitFor(() => expect(row.contains(document.activeElement)).toBe(true));
    await fireEvent.click(within(row).getByRole("checkbox", { name: "a rupture" }));
    await fireEvent.click(within(row).getByRole("checkbox", { name: "mending" }));
    await fireEvent.click(within(row).getByRole("checkbox", { name: "both of you" }));
    await fireEvent.input(within(row).getByRole("textbox"), { target: { value: "dishes" } });
    await vi.waitFor(() =>
      expect(lastQuery().filter).toEqual({ kinds: ["rupture"], classes: ["repair"], told_by: ["both"], words: "dishes" }),
    );
    await screen.findByText(/Showing 5 of 16 episodes of this time\./);
    await fireEvent.click(screen.getByRole("button", { name: "show all" }));
    await vi.waitFor(() => expect(lastQuery().filter).toEqual({}));
    expect(screen.queryByText(/Showing/)).toBeNull();
  });

  it("gives the focus back to its word on Escape, and steps back no further", async () => {
    const beyond = vi.fn();
    window.addEventListener("keydown", beyond);
    await shown();
    await fireEvent.click(screen.getByRole("button", { name: /filter/ }));
    const row = await screen.findByRole("group", { name: "Which episodes are shown" });
    beyond.mockClear();
    await key("Escape", within(row).getByRole("textbox"));
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: /filter/ })));
    expect(beyond).not.toHaveBeenCalled();
    window.removeEventListener("keydown", beyond);
  });

  it("gives the focus back when f closes it", async () => {
    await shown();
    await key("f");
    const row = await screen.findByRole("group", { name: "Which episodes are shown" });
    await vi.waitFor(() => expect(row.contains(document.activeElement)).toBe(true));
    await key("f");
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: /filter/ })));
    expect(screen.queryByRole("group", { name: "Which episodes are shown" })).toBeNull();
  });

  it("asks for a word once it rests, and for anything else at once", async () => {
    await shown();
    await key("f");
    const row = await screen.findByRole("group", { name: "Which episodes are shown" });
    const before = call.mock.calls.length;
    for (const words of ["d", "di", "dishes"]) {
      await fireEvent.input(within(row).getByRole("textbox"), { target: { value: words } });
    }
    await settled();
    expect(call.mock.calls.length).toBe(before + 1);
    expect(lastQuery().filter).toEqual({ words: "dishes" });
    await fireEvent.click(within(row).getByRole("checkbox", { name: "a rupture" }));
    expect(lastQuery().filter).toEqual({ kinds: ["rupture"], words: "dishes" });
  });

  it("leaves the arrows to a radio that has the focus", () => {
    const radio = Object.assign(document.createElement("input"), { type: "radio" });
    const event = new KeyboardEvent("keydown", { key: "ArrowRight" });
    Object.defineProperty(event, "target", { value: radio });
    expect(wishOf(event)).toBeNull();
    expect(wishOf(new KeyboardEvent("keydown", { key: "ArrowRight" }))).toEqual({ to: "mark", by: 1 });
  });

  it("counts nothing where one of the two is picked and the other isn’t", () => {
    const scene = { episodes: 5, episodes_here: 16 };
    for (const told_by of [["a"], ["b"], ["both", "a"]] as const) {
      expect(shownArgs({ told_by: [...told_by] }, scene).counted).toBe("no");
    }
    expect(shownArgs({ told_by: ["a", "b"] }, scene).counted).toBe("yes");
    expect(shownArgs({ told_by: ["both"] }, scene).counted).toBe("yes");
  });
});

describe("the thin lines", () => {
  it("are those that are wanted, and only “close” on Ours", async () => {
    const { container } = await shown();
    const group = within(screen.getByRole("group", { name: "Lines" }));
    expect(group.getAllByRole("button").map((button) => button.textContent.trim())).toEqual(["close"]);
    expect(container.querySelectorAll("[data-line=close]").length).toBeGreaterThan(0);
    await fireEvent.click(group.getByRole("button", { name: "close" }));
    await vi.waitFor(() => expect(lastQuery().lines).toEqual([]));
    await vi.waitFor(() => expect(container.querySelector("[data-line]")).toBeNull());
  });

  it("are one’s own four on My pages, each with its sentence and its table", async () => {
    await shown("mine");
    const load = screen.getByRole("button", { name: "load" });
    expect(load.getAttribute("aria-pressed")).toBe("false");
    await fireEvent.click(load);
    await vi.waitFor(() => expect(lastQuery().lines).toEqual(["close", "load"]));
    await fireEvent.focus(load);
    expect(screen.getByText(/There is no published scale for it\. Only you see it\./)).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "as a table" }));
    const table = within(screen.getByRole("region", { name: "Load" }));
    const points = full.lines.find((line) => line.kind === "load")?.days.length;
    expect(table.getAllByRole("row")).toHaveLength((points ?? 0) + 1);
  });
});

describe("a phase", () => {
  it("is a step of the keyboard with a sentence, a row of the table, and leads closer", async () => {
    const { container } = await shown();
    const bands = stopsOf(full).filter((stop) => stop.about === "band");
    expect(bands).toHaveLength(3);
    const second = container.querySelector(`[data-stop="${bands[1]?.key}"]`) as SVGElement;
    await fireEvent.focusIn(second);
    expect(screen.getByText(/8 episodes on 21 logged days/)).toBeTruthy();
    expect(second.getAttribute("aria-label")).toContain(sayMessage(bands[1]?.message as never));
    await key("Enter", second);
    await settled();
    expect(lastQuery().from_ms).toBeLessThan(bands[1]?.from_ms ?? 0);
    expect(lastQuery().to_ms).toBeGreaterThan(bands[1]?.to_ms ?? 0);
  });
});

describe("the strip of the whole journal", () => {
  it("is moved and made longer by keyboard, each part named", async () => {
    await shown();
    const frame = screen.getByRole("slider", { name: "What is seen of it" });
    expect(frame.getAttribute("aria-valuetext")).toMatch(/ to .*July/);
    const span = full.to_ms - full.from_ms;
    await key("ArrowLeft", frame);
    await settled();
    expect(lastQuery().from_ms).toBeCloseTo(full.from_ms - span / 10, -3);
    await key("ArrowRight", frame, { shiftKey: true });
    await settled();
    expect((lastQuery().to_ms ?? 0) - (lastQuery().from_ms ?? 0)).toBeCloseTo(span * 1.1, -3);
    const to = lastQuery().to_ms ?? 0;
    await key("ArrowRight", screen.getByRole("slider", { name: "Where it begins" }));
    await settled();
    expect(lastQuery().to_ms).toBe(to);
    expect((to - (lastQuery().from_ms ?? 0)) / span).toBeCloseTo(0.99);
  });

  it("never turns over, and leaves keys of the window alone", () => {
    const view = { from: 0, to: 100 };
    expect(withEnd(view, "from", 500, 10)).toEqual({ from: 90, to: 100 });
    expect(withEnd(view, "to", -5, 10)).toEqual({ from: 0, to: 10 });
    expect(pulled(view, { part: "length", by: 0.1 })).toEqual({ from: -5, to: 105 });
    expect(pull(new KeyboardEvent("keydown", { key: "ArrowLeft", ctrlKey: true }), "whole")).toBeNull();
    expect(pull(new KeyboardEvent("keydown", { key: "Enter" }), "whole")).toBeNull();
  });
});

describe("how the timeline was looked at", () => {
  it("is there again when one comes back", async () => {
    const props = { shell: new Shell(), pages: "ours" as const, session, onopen: vi.fn() };
    const first = render(Within, props);
    await screen.findByRole("group", { name: /16 episodes/ });
    await fireEvent.click(screen.getByRole("button", { name: "close" }));
    await key("+");
    await settled();
    const seen = lastQuery();
    first.unmount();
    render(Within, props);
    await screen.findByRole("group", { name: /16 episodes/ });
    expect(lastQuery()).toEqual(seen);
    expect(seen.lines).toEqual([]);
  });

  it("takes no key while an episode stands wide over it, or the palette", async () => {
    const shell = new Shell();
    shell.phase = "open";
    render(Within, { shell, pages: "mine" as Pages, session, onopen: vi.fn() });
    await screen.findByRole("group", { name: /16 episodes/ });
    shell.above.palette = true;
    await key("f");
    shell.above.palette = false;
    shell.beside = "e1";
    shell.openWide();
    await key("f");
    expect(screen.queryByRole("group", { name: "Which episodes are shown" })).toBeNull();
    shell.lookFor("");
    expect(shell.isWide).toBe(false);
  });

  it("is forgotten at the lock", async () => {
    call.mockResolvedValue({ phase: "locked", names: [], start_on_sample: false, session: null });
    const shell = new Shell();
    shell.phase = "open";
    shell.looked = { mine: { window: null, chosen: null, filter: { words: "a word" }, lines: ["load"], figure: "days" } };
    await shell.lock();
    expect(shell.looked).toEqual({});
  });
});
