import { render, screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { rungs } from "../../src/figures/rungs";
import type { Move, Partner } from "../../src/ipc/generated";
import Ladder from "../../src/widgets/Ladder.svelte";
import { sayMessage } from "../../src/words";
import { ladderOf, read } from "./golden";

const partners: Partner[] = [
  { role: "a", name: "Sam", colour: "teal" },
  { role: "b", name: "Noa", colour: "rust" },
];
const [sams] = read("evening-moves") as [{ moves: Move[] }];

it("stands where the engine's ladder stands, with the same shapes and words", () => {
  const engine = ladderOf("ladder");
  const ours = rungs(sams.moves, partners, "a");
  expect(ours.map(({ x, y, size, shape, role }) => ({ x, y, size, shape, role }))).toEqual(
    engine.rungs.map(({ x, y, size, shape, role }) => ({ x, y, size, shape, role })),
  );
  expect(ours.map((rung) => rung.lines.join(" "))).toEqual(engine.rungs.map((r) => sayMessage(r.label)));
  expect(ours.map((rung) => rung.sentence)).toEqual(engine.rungs.map((r) => sayMessage(r.message)));
});

it("points right for the first partner's reaching out and away for the second's stepping back", () => {
  const moves: Move[] = [
    { actor: "a", act: "pursue" },
    { actor: "b", act: "withdraw" },
    { act: "quiet" },
    { actor: "b", act: "repair" },
  ];
  const { container } = render(Ladder, { moves, partners, teller: "a" });
  const shapes = [...container.querySelectorAll("[data-shape]")].map((mark) => mark.getAttribute("data-shape"));
  expect(shapes).toEqual(["toward", "away", "other", "mend"]);
  const points = [...container.querySelectorAll("path[data-shape]")].map((mark) => mark.getAttribute("d"));
  // Both triangles point to the right: toward the other lane, and off from it.
  expect(points[0]).toMatch(/^M45\.7 16\.5V31\.5L58\.3 24z$/);
  expect(points[1]).toMatch(/^M201\.7 64\.5V79\.5L214\.3 72z$/);
});

it("is told in a sentence to whoever does not see it", () => {
  render(Ladder, { moves: [{ actor: "a", act: "pursue" }, { act: "quiet" }], partners, teller: "b" });
  expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
    "Told by Noa: 2 moves. 1. Sam reached out. 2. it went quiet.",
  );
});

it("shows a move before the other has joined", () => {
  const { container } = render(Ladder, { moves: [{ actor: "b", act: "tested" }], partners: partners.slice(0, 1) });
  expect(container.textContent).toContain("went quiet, hoping");
});
