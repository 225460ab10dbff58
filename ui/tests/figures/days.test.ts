import { cleanup, fireEvent, render, screen, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DayGrid, Session } from "../../src/ipc/generated";
import { addMonths, ledTo, weeksOf } from "../../src/figures/days";
import DayYear from "../../src/figures/DayYear.svelte";
import { manner } from "../../src/manner.svelte";
import Timeline from "../../src/views/Timeline.svelte";
import { geometry, golden, read, sceneOf } from "./golden";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../src/ipc/call", () => ({ call }));
// Whole pages are drawn many times over.
vi.setConfig({ testTimeout: 20_000 });

const session: Session = {
  role: "a",
  partners: [{ role: "a", name: "Sam", colour: "teal" }],
  joined: false,
  name_on_lock_screen: false,
  language: null,
  sample: false,
  published_now: 0,
};
const grid = read("days") as DayGrid;
const quarter = sceneOf("quarter");

beforeEach(() => {
  manner.weekStart = "monday";
  call.mockImplementation((name: string) =>
    Promise.resolve(
      name === "days"
        ? { grid, today: "2026-08-01" }
        : { scene: quarter, first_ms: quarter.from_ms, last_ms: quarter.to_ms },
    ),
  );
});
afterEach(() => {
  cleanup();
  call.mockReset();
});

async function shown() {
  const onopen = vi.fn();
  const view = render(Timeline, { pages: "ours", session, onopen });
  await fireEvent.click(await screen.findByRole("radio", { name: "days" }));
  await screen.findByRole("grid", { name: "2026" });
  const cell = (date: string) => view.container.querySelector(`[data-date="${date}"]`) as HTMLElement;
  return { ...view, cell, onopen };
}

describe("a year in pixels", () => {
  it("has the engine’s marks, outlines and sentences, a day each", () => {
    const picture = golden("days.svg");
    const { container } = render(DayYear, { grid, year: 2026, chosen: "2026-08-01", onmonth: vi.fn() });
    const theirs = [...picture.querySelectorAll("g g path, g g circle")].map(geometry).sort();
    const ours = [...container.querySelectorAll("[data-shape]")].map(geometry).sort();
    expect(theirs.length).toBeGreaterThan(60);
    expect(ours).toEqual(theirs);
    const [, ...titles] = [...picture.querySelectorAll("title")].map((title) => title.textContent);
    const labels = [...container.querySelectorAll("[data-date]")].map((cell) => cell.getAttribute("aria-label"));
    expect(labels).toEqual(titles);
    const hatched = picture.querySelectorAll("g rect[fill='url(#unlogged)']").length;
    expect(container.querySelectorAll("[data-unlogged]")).toHaveLength(hatched);
    expect(container.querySelector("[style], style")).toBeNull();
  });

  it("is walked by keyboard, says each day, and opens it with Enter", async () => {
    const { cell, onopen } = await shown();
    cell("2026-06-18").focus();
    await vi.waitFor(() => expect(screen.getByRole("status").textContent).toContain("Thursday 18 June 2026: one episode"));
    for (const [key, to] of [
      ["ArrowRight", "2026-06-19"],
      ["ArrowDown", "2026-07-19"],
      ["Home", "2026-07-01"],
      ["ArrowLeft", "2026-06-30"],
      ["PageDown", "2026-08-01"],
      ["PageUp", "2026-05-01"],
    ] as const) {
      await fireEvent.keyDown(document.activeElement as Element, { key });
      await vi.waitFor(() => expect(document.activeElement).toBe(cell(to)));
    }
    expect(document.querySelectorAll("[data-date][tabindex='0']")).toHaveLength(1);
    cell("2026-06-18").focus();
    await fireEvent.keyDown(cell("2026-06-18"), { key: "Enter" });
    expect(onopen).toHaveBeenCalledExactlyOnceWith("a-evening");
  });

  it("leads to the lanes of a day that has no single episode", async () => {
    const { cell } = await shown();
    await fireEvent.click(cell("2026-06-11"));
    await vi.waitFor(() => expect(call.mock.lastCall?.[0]).toBe("timeline"));
    const { from_ms, to_ms } = call.mock.lastCall?.[1] as { from_ms: number; to_ms: number };
    expect(from_ms).toBe(new Date("2026-06-11T00:00:00").getTime());
    expect(to_ms - from_ms).toBe(86_400_000);
  });

  it("begins its weeks on the reader’s day", async () => {
    manner.weekStart = "sunday";
    const { cell } = await shown();
    cell("2026-06-18").focus();
    await fireEvent.click(screen.getByRole("radio", { name: "one month" }));
    const month = within(await screen.findByRole("grid", { name: "June 2026" }));
    expect(month.getAllByRole("columnheader")[0]?.textContent).toBe("Sun");
  });

  it("is a month too, with its weekdays, and a table", async () => {
    const { cell } = await shown();
    cell("2026-06-18").focus();
    await fireEvent.click(screen.getByRole("radio", { name: "one month" }));
    const month = within(await screen.findByRole("grid", { name: "June 2026" }));
    expect(month.getAllByRole("columnheader").map((one) => one.textContent)).toEqual(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
    await fireEvent.click(screen.getByRole("button", { name: "The month after" }));
    await screen.findByRole("grid", { name: "July 2026" });
    await fireEvent.click(screen.getByRole("button", { name: "as a table" }));
    const rows = within(screen.getByRole("region", { name: "Day by day" })).getAllByRole("row");
    expect(rows).toHaveLength(grid.days.length + 1);
  });
});

it("lays weeks out from any weekday", () => {
  expect(weeksOf(2026, 6, 1)[0]?.[0]).toBe("2026-06-01");
  expect(weeksOf(2026, 6, 7)[0]).toEqual([null, "2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04", "2026-06-05", "2026-06-06"]);
  expect(weeksOf(2026, 2, 6).flat().filter(Boolean)).toHaveLength(28);
});

it("stays inside the journal, and in months that are shorter", () => {
  const wide = { ...grid, first: "2024-01-15", last: "2026-08-01" };
  expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
  expect(addMonths("2024-01-31", -2)).toBe("2023-11-30");
  expect(ledTo(wide, "2024-01-20", "PageUp", "years", 1)).toBe("2024-01-15");
  expect(ledTo(wide, "2026-07-20", "ArrowDown", "month", 1)).toBe("2026-07-27");
  expect(ledTo(wide, "2026-06-18", "Home", "month", 7)).toBe("2026-06-14");
  expect(ledTo(wide, "2026-06-18", "x", "month", 7)).toBeNull();
});
