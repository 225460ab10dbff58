import { render } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import SceneFigure from "../../src/figures/SceneFigure.svelte";
import { stops } from "../../src/figures/stops";
import { sayMessage } from "../../src/words";
import { engineMarks, golden, sceneOf, windowMarks } from "./golden";

const hands = { drag: vi.fn(), zoom: vi.fn(), tap: vi.fn(), strip: vi.fn(), brush: vi.fn() };

function painted(name: string) {
  const scene = sceneOf(name);
  const view = { from: scene.from_ms, to: scene.to_ms };
  const props = { scene, view, stops: stops(scene), left: 48, chosen: null, hands, onreach: vi.fn(), onpoint: vi.fn(), onpull: vi.fn() };
  return { scene, ...render(SceneFigure, props) };
}

describe.each(["quarter", "strip", "evening", "years", "full"])("the %s scene", (name) => {
  it("has the engine's marks, each with the same outline in the same place", () => {
    const { container } = painted(name);
    const expected = engineMarks(golden(`${name}.svg`));
    expect(expected.length).toBeGreaterThan(3);
    expect(windowMarks(container)).toEqual(expected);
  });

  it("has as many marks of each shape as the scene says", () => {
    const { scene, container } = painted(name);
    expect(container.querySelectorAll("[data-shape]")).toHaveLength(scene.marks.length);
    for (const shape of ["toward", "away"] as const) {
      const marks = scene.marks.filter((mark) => mark.shape === shape);
      expect(container.querySelectorAll(`[data-shape=${shape}]`)).toHaveLength(marks.length);
    }
  });

  it("draws gaps, threads, phases, ruptures, flags and lines as the engine does", () => {
    const { scene, container } = painted(name);
    const outlines = new Set([...golden(`${name}.svg`).querySelectorAll("path")].map((path) => path.getAttribute("d")));
    for (const path of container.querySelectorAll("[data-thread], [data-split], [data-kind], path[data-line]")) {
      expect(outlines).toContain(path.getAttribute("d"));
    }
    expect(container.querySelectorAll("[data-split]")).toHaveLength(scene.ruptures.length);
    expect(container.querySelectorAll("[data-band]")).toHaveLength(scene.bands.length);
    expect(container.querySelectorAll("[data-kind]")).toHaveLength(scene.moments.length);
    const threads = scene.links.reduce((sum, link) => sum + (link.doubled ? 2 : 1), 0);
    expect(container.querySelectorAll("[data-gap]")).toHaveLength(scene.gaps.length);
    expect(container.querySelectorAll("[data-thread]")).toHaveLength(threads);
    expect(container.querySelectorAll("[data-flag]")).toHaveLength(scene.moments.length);
    const segments = scene.lines.flatMap((line) => line.segments);
    expect(container.querySelectorAll("[data-line]")).toHaveLength(segments.length);
  });

  it("writes what a mark is where the engine does, before its line or behind it", () => {
    const { scene, container } = painted(name);
    const engine = [...golden(`${name}.svg`).querySelectorAll("text")].map((word) => word.getAttribute("x"));
    const words = [...container.querySelectorAll("[data-stop^=flag] text")];
    expect(words).toHaveLength(scene.moments.filter((flag) => flag.label).length);
    expect(words.filter((word) => !engine.includes(word.getAttribute("x")))).toEqual([]);
    const before = words.filter((word) => word.classList.contains("before"));
    expect(before).toHaveLength(scene.moments.filter((flag) => flag.label && flag.before).length);
  });

  it("stops at every sentence that the engine says", () => {
    const scene = sceneOf(name);
    const said = new Set(stops(scene).map((stop) => sayMessage(stop.message)));
    for (const { message } of [...scene.marks, ...scene.moments, ...scene.bands, ...scene.pauses]) {
      expect(said).toContain(sayMessage(message));
    }
  });

  it("writes no style into the markup: the window's policy refuses it", () => {
    expect(painted(name).container.querySelector("[style]:not([data-cut]), style")).toBeNull();
  });
});

it("draws pauses hollow where the engine does, and dotted where no end is recorded", () => {
  const { container } = painted("evening");
  const place = (band: Element) => ["x", "y", "width", "height"].map((side) => band.getAttribute(side));
  const drawn = [...container.querySelectorAll("[data-pause]")];
  const engine = [...golden("evening.svg").querySelectorAll("rect[fill^='url(#pause-']")];
  expect(drawn).toHaveLength(2);
  expect(drawn.map(place)).toEqual(engine.map(place));
  const dotted = drawn.map((band) => band.classList.contains("dotted"));
  expect(dotted).toEqual(engine.map((band) => band.hasAttribute("stroke-dasharray")));
  const names = [...container.querySelectorAll("[data-stop^='pause']")].map((stop) => stop.getAttribute("aria-label"));
  expect(names[1]).toMatch(/21:00, Noa asked for a break, back at 22:00; came back at 22:05, \d+ of \d+$/);
});

it("is one step for Tab, and every mark is named by its time and its place", () => {
  const { container } = painted("quarter");
  const all = [...container.querySelectorAll("[data-stop]")];
  expect(all.filter((stop) => stop.getAttribute("tabindex") === "0")).toHaveLength(1);
  expect(all[0]?.getAttribute("aria-label")).toBe(`Monday 4 May, 21:00, 1 of ${all.length}`);
  expect(container.querySelector("[data-stop='flag m2']")?.getAttribute("aria-label")).toBe(
    `Sunday 31 May, move to a new flat, 6 of ${all.length}`,
  );
});
