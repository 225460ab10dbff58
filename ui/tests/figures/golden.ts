import type { Ladder as EngineLadder } from "./engine";
import { light } from "../../../crates/timeline/palette.json";
import type { Scene } from "../../src/ipc/generated";

/** The inks of ruptures and of sessions and other marks, which are nobody's. */
const NEITHERS = [light.ink, light.soft];

const pictures = import.meta.glob<string>("../../../crates/timeline/tests/golden/*.svg", {
  query: "?raw",
  import: "default",
  eager: true,
});
const answers = import.meta.glob("./scenes/*.json", { import: "default", eager: true });

/** A file of the engine's golden pictures. */
export function golden(name: string): Document {
  const picture = pictures[`../../../crates/timeline/tests/golden/${name}`] ?? "";
  return new DOMParser().parseFromString(picture, "image/svg+xml");
}

/** The scene (or ladder) behind a golden picture, as it crosses to the window. */
export function sceneOf(name: string): Scene {
  return read(name) as Scene;
}

export function ladderOf(name: string): EngineLadder {
  return read(name) as EngineLadder;
}

/** An answer of the engine, as it was once given. */
export function read(name: string): unknown {
  return structuredClone(answers[`./scenes/${name}.json`]);
}

/** Every mark of a picture painted by the engine, as one line of its geometry, sorted. */
export function engineMarks(picture: Document): string[] {
  const legendY = Number(picture.documentElement.getAttribute("height")) - 30;
  const drawn = [...picture.querySelectorAll("path, circle, rect")];
  return drawn
    .filter((element) => isMark(element) && !inLegend(element, legendY))
    .map(geometry)
    .sort();
}

/** Every mark that the window painted, in the same words. */
export function windowMarks(figure: Element): string[] {
  return [...figure.querySelectorAll("[data-shape]")].map(geometry).sort();
}

export function geometry(element: Element): string {
  const of = (...names: string[]) => names.map((name) => element.getAttribute(name)).join(" ");
  switch (element.localName) {
    case "circle":
      return `circle ${of("cx", "cy", "r")}`;
    case "rect":
      return `rect ${of("x", "y", "width", "height")}`;
    default:
      return `path ${of("d")}`;
  }
}

/** Closed paths in a partner's colours, round marks (not the dots of lines) and bars with an edge. */
function isMark(element: Element): boolean {
  if (NEITHERS.includes(element.getAttribute("fill") ?? "") && element.localName === "path") {
    return false;
  }
  switch (element.localName) {
    case "circle":
      return element.getAttribute("r") !== "1.6";
    case "rect":
      return element.hasAttribute("stroke-width") && element.getAttribute("rx") === null;
    default:
      return element.getAttribute("d")?.endsWith("z") === true;
  }
}

function inLegend(element: Element, from: number): boolean {
  const y = element.getAttribute("cy") ?? element.getAttribute("y") ?? /^M[-\d.]+ ([-\d.]+)/.exec(element.getAttribute("d") ?? "")?.[1];
  return Number(y) > from;
}
