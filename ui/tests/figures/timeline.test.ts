import { cleanup, fireEvent, render, screen, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Session, TimelineQuery, TimelineView } from "../../src/ipc/generated";
import Timeline from "../../src/views/Timeline.svelte";
import { sceneOf } from "./golden";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../src/ipc/call", () => ({ call }));

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
const quarter = sceneOf("quarter");
const journal = { first_ms: quarter.from_ms - 400 * DAY, last_ms: quarter.to_ms + 10 * DAY };

/** Answers as the engine would: the same marks, told to lie where they were asked for. */
function answer(query: TimelineQuery): TimelineView {
  const from_ms = query.from_ms ?? quarter.from_ms;
  const to_ms = query.to_ms ?? quarter.to_ms;
  return { ...journal, scene: { ...quarter, from_ms, to_ms } };
}

beforeEach(() => {
  call.mockImplementation((_name: string, query: TimelineQuery) => Promise.resolve(answer(query)));
});
afterEach(() => {
  cleanup();
  call.mockReset();
  vi.useRealTimers();
});

async function shown(onopen = vi.fn()) {
  const view = render(Timeline, { pages: "ours", session, onopen });
  await screen.findByRole("group", { name: /16 episodes/ });
  const stops = () => [...view.container.querySelectorAll<SVGElement>("[data-stop]")];
  return { ...view, stops, onopen };
}

const key = (name: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });
const lastQuery = () => call.mock.lastCall?.[1] as TimelineQuery;
const settled = () => new Promise((done) => setTimeout(done, 200));

it("asks the engine where to look first, and says the range as its title", async () => {
  await shown();
  const first = { pages: "ours", from_ms: null, to_ms: null, width: 688, filter: {}, lines: ["close"] };
  expect(call).toHaveBeenCalledExactlyOnceWith("timeline", first);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("May to July 2026");
});

describe("by keyboard", () => {
  it("steps from mark to mark, says each in the live region, and opens with Enter", async () => {
    const { stops, onopen } = await shown();
    await key("ArrowRight");
    await vi.waitFor(() => expect(document.activeElement).toBe(stops()[0]));
    expect(screen.getByRole("status").textContent).toContain(
      "Monday 4 May, 21:00, told by Noa: Noa reached out, Sam went quiet; then Sam mended.",
    );
    expect(screen.getByRole("status").textContent).toContain("Press Enter to open.");
    await key("ArrowRight");
    await vi.waitFor(() => expect(document.activeElement).toBe(stops()[1]));
    await key("ArrowLeft");
    await vi.waitFor(() => expect(document.activeElement).toBe(stops()[0]));
    await key("Enter");
    expect(onopen).toHaveBeenCalledExactlyOnceWith("t0");
  });

  it("goes closer with plus, around the chosen mark, and further away with minus", async () => {
    const { stops } = await shown();
    await key("ArrowRight");
    await vi.waitFor(() => expect(document.activeElement).toBe(stops()[0]));
    const at = quarter.marks[0]?.from_ms ?? 0;
    await key("+");
    await settled();
    const month = lastQuery();
    expect((month.to_ms ?? 0) - (month.from_ms ?? 0)).toBe(31 * DAY);
    expect(month.from_ms).toBeLessThan(at);
    expect(month.to_ms).toBeGreaterThan(at);
    for (let i = 0; i < 3; i += 1) {
      await key("-");
    }
    await settled();
    expect((lastQuery().to_ms ?? 0) - (lastQuery().from_ms ?? 0)).toBe(3_653 * DAY);
  });

  it("moves in time with Shift and an arrow, and to both ends of the journal", async () => {
    await shown();
    await key("ArrowLeft", { shiftKey: true });
    await settled();
    const span = quarter.to_ms - quarter.from_ms;
    expect(lastQuery().from_ms).toBeCloseTo(quarter.from_ms - span / 4, -1);
    await key("Home");
    await settled();
    expect(lastQuery().from_ms).toBeCloseTo(journal.first_ms - span * 0.03, -3);
    await key("End");
    await settled();
    expect(lastQuery().to_ms).toBeCloseTo(journal.last_ms + span * 0.03, -3);
  });

  it("leaves keys to text fields and to the rest of the window", async () => {
    const { stops } = await shown();
    const elsewhere = document.body.appendChild(document.createElement("input"));
    elsewhere.focus();
    await key("ArrowRight");
    await key("+");
    await settled();
    expect(call).toHaveBeenCalledTimes(1);
    expect(stops().includes(document.activeElement as SVGElement)).toBe(false);
    elsewhere.remove();
  });
});

describe("by mouse", () => {
  it("opens the mark that is clicked", async () => {
    const { container, onopen } = await shown();
    const mark = container.querySelector("[data-episode='a-evening'] [data-shape]");
    await fireEvent.click(mark as Element);
    expect(onopen).toHaveBeenCalledExactlyOnceWith("a-evening");
  });

  it("says the mark that the pointer is over, and the chosen one again when it leaves", async () => {
    const { stops } = await shown();
    await fireEvent.pointerOver(stops()[1] as Element);
    expect(screen.getByRole("status").textContent).toContain("Sunday 10 May, 21:03, told by Sam");
    await fireEvent.pointerOver(stops()[1]?.parentElement as Element);
    expect(screen.getByRole("status").textContent).toContain("Choose one, and its sentence stands here.");
    await fireEvent.pointerOver(stops()[1] as Element);
    await fireEvent.pointerLeave(stops()[1]?.closest(".scene") as Element);
    expect(screen.getByRole("status").textContent).toContain("Choose one, and its sentence stands here.");
  });

  it("zooms with the wheel, moving the old scene until the new one comes", async () => {
    const { container } = await shown();
    const moved = () => container.querySelector<SVGElement>("[data-moved]")?.style.transform;
    const date = () => Number(container.querySelector("text.date")?.getAttribute("x"));
    const [mark, first] = [container.querySelector("[data-shape]"), date()];
    expect(moved()).toBe("");
    await fireEvent.wheel(container.querySelector(".scene") as Element, { deltaY: -300 });
    expect(moved()).toMatch(/^translateX\(.*%\) scaleX\(1\.6/);
    expect(date()).not.toBeCloseTo(first);
    expect(container.querySelector("[data-shape]")).toBe(mark);
    expect(call).toHaveBeenCalledTimes(1);
    await settled();
    expect(call).toHaveBeenCalledTimes(2);
    expect((lastQuery().to_ms ?? 0) - (lastQuery().from_ms ?? 0)).toBeLessThan(quarter.to_ms - quarter.from_ms);
  });

  it("asks on the way where the old scene says little any more, once at a time", async () => {
    const { container } = await shown();
    let answer: (view: TimelineView) => void = () => undefined;
    call.mockImplementationOnce(() => new Promise((done) => (answer = done)));
    for (let n = 0; n < 4; n += 1) {
      await fireEvent.wheel(container.querySelector(".scene") as Element, { deltaY: -300 });
    }
    expect(call).toHaveBeenCalledTimes(2);
    answer({ ...journal, scene: quarter });
    await settled();
    expect((lastQuery().to_ms ?? 0) - (lastQuery().from_ms ?? 0)).toBeLessThan((quarter.to_ms - quarter.from_ms) / 5);
  });

  it("takes any step from ten years to an hour", async () => {
    await shown();
    for (const [name, days] of [["years", 3653], ["week", 7], ["hour", 1 / 24]] as const) {
      await fireEvent.click(screen.getByRole("button", { name }));
      await settled();
      expect((lastQuery().to_ms ?? 0) - (lastQuery().from_ms ?? 0)).toBe(days * DAY);
    }
  });
});

it("is there as a table too, with a row for every mark", async () => {
  const { stops, onopen } = await shown();
  await fireEvent.click(screen.getByRole("button", { name: "as a table" }));
  const rows = within(screen.getByRole("region", { name: "Timeline" })).getAllByRole("row").slice(1);
  expect(rows).toHaveLength(stops().length);
  expect(rows[0]?.textContent).toContain("told by Noa");
  await fireEvent.click(screen.getAllByRole("button", { name: /^open: / })[0] as Element);
  expect(onopen).toHaveBeenCalledExactlyOnceWith("t0");
});

it("says that an entry without a time is not drawn", async () => {
  const { container } = await shown();
  expect(container.textContent).toContain("One entry has no time and is not drawn.");
});

it("says so when the engine refuses, and asks again", async () => {
  call.mockRejectedValueOnce({ code: "internal", incident: "scene" });
  render(Timeline, { pages: "ours", session, onopen: vi.fn() });
  expect((await screen.findByRole("alert")).textContent).toContain("Nothing is lost.");
  await fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByRole("group", { name: /16 episodes/ });
});

it("keeps a later answer when an earlier one comes late", async () => {
  const { rerender } = await shown();
  let late: (view: TimelineView) => void = () => undefined;
  call.mockImplementationOnce(() => new Promise((done) => (late = done)));
  await rerender({ pages: "mine" });
  await rerender({ pages: "ours" });
  await settled();
  late({ ...journal, scene: { ...quarter, marks: [], episodes: 0 } });
  await settled();
  expect(document.querySelectorAll("[data-stop]").length).toBeGreaterThan(0);
});
