import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import CycleLoop from "../../src/figures/CycleLoop.svelte";
import CycleMap from "../../src/figures/CycleMap.svelte";
import { joinedOf, partsOf } from "../../src/figures/cycle";
import type { Session, TellingView, Words } from "../../src/ipc/generated";

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
const SAMS: Words = {
  need: "to know you are there",
  trigger: "no answer for an hour",
  did: "wrote four times",
  softer: "scared",
  when: "it went quiet",
};
const NOAS: Words = { trigger: "four messages", did: "put the phone away", told_myself: "nothing I say helps" };

function telling(author: "a" | "b", words: Words | null): TellingView {
  return { id: author, author, kind: "argument", moves: [], words };
}

describe("a cycle map", () => {
  it("holds what was said, in the order of the map, and nothing else", () => {
    expect(partsOf(SAMS).map((part) => part.field)).toEqual(["trigger", "did", "softer", "need"]);
    expect(partsOf({ trigger: "  " })).toEqual([]);
    const { container } = render(CycleMap, { author: "a", words: SAMS, session });
    const fields = [...container.querySelectorAll("li")].map((item) => item.dataset.field);
    expect(fields).toEqual(["trigger", "did", "softer", "need"]);
  });

  it("ends in the need of the sentence where the map says none", () => {
    const words = { trigger: "the phone lay there", needed: "a word before the weekend" };
    expect(partsOf(words).at(-1)).toEqual({ field: "need", text: words.needed });
    expect(partsOf({ ...words, need: "to know" }).at(-1)?.text).toBe("to know");
    expect(partsOf({ needed: words.needed })).toEqual([]);
  });

  it("is not drawn where nothing of it was said", () => {
    const { container } = render(CycleMap, { author: "a", words: { when: "it went quiet" }, session });
    expect(container.querySelector("figure")).toBeNull();
  });

  it("is told in sentences, and as a table", async () => {
    render(CycleMap, { author: "a", words: SAMS, session });
    expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
      "What set it off for Sam: “no answer for an hour”. What Sam did: “wrote four times”. Under it Sam felt: “scared”. What Sam needed: “to know you are there”.",
    );
    await fireEvent.click(screen.getByRole("button", { name: "as a table" }));
    const row = screen.getByRole("rowheader", { name: "under it" }).closest("tr") as HTMLElement;
    expect(within(row).getByText("scared")).toBeTruthy();
    expect(screen.queryByRole("img")).toBeNull();
  });

  it("tells its parts apart by shape, not by colour alone", () => {
    const words = { trigger: "1", did: "2", told_myself: "3", need: "4" };
    const { container } = render(CycleMap, { author: "b", words, session });
    const shape = (field: string) =>
      container.querySelector(`[data-field="${field}"] svg`)?.firstElementChild?.cloneNode() as Element;
    expect(shape("trigger").tagName).toBe("path");
    const classes = ["did", "told_myself", "need"].map((field) => shape(field).getAttribute("class")?.split(" ")[0]);
    expect(classes).toEqual(["full", "ring", "need"]);
  });
});

describe("two cycle maps of one event", () => {
  it("are one loop once both say what could be seen", () => {
    expect(joinedOf([telling("b", NOAS), telling("a", SAMS)])?.map((chain) => chain.role)).toEqual(["a", "b"]);
    expect(joinedOf([telling("a", SAMS), telling("b", { softer: "alone" })])).toBeNull();
    expect(joinedOf([telling("a", SAMS), telling("b", null)])).toBeNull();
    expect(joinedOf([telling("a", SAMS)])).toBeNull();
  });

  it("stand side by side, drawn alike, with the loop between them", () => {
    const chains = joinedOf([telling("a", SAMS), telling("b", NOAS)]);
    const { container } = render(CycleLoop, { chains: chains!, session });
    const spoken = screen.getByRole("img").getAttribute("aria-label") ?? "";
    expect(spoken).toContain("What Sam did is what Noa met, and what Noa did is what Sam met.");
    expect(spoken.endsWith("the loop, not either of you.")).toBe(true);
    const sides = [...container.querySelectorAll(".side")];
    expect(sides.map((side) => side.querySelector(".name")?.textContent)).toEqual(["Sam", "Noa"]);
    const [there, back] = [...container.querySelectorAll(".wide .way")].map((way) => numbers(way));
    // The two ways mirror each other, but for the room of the arrow's point.
    expect(there?.map((n, i) => (i % 2 === 0 ? 100 - n : n))).toEqual(back);
  });

  it("as a table, each part has both words beside each other", async () => {
    const chains = joinedOf([telling("a", SAMS), telling("b", NOAS)]);
    render(CycleLoop, { chains: chains!, session });
    await fireEvent.click(screen.getByRole("button", { name: "as a table" }));
    expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toEqual(["Sam", "Noa"]);
    const row = screen.getByRole("rowheader", { name: "what I did" }).closest("tr") as HTMLElement;
    expect(within(row).getAllByRole("cell").map((cell) => cell.textContent)).toEqual([
      "wrote four times",
      "put the phone away",
    ]);
  });
});

function numbers(path: Element): number[] {
  return [...(path.getAttribute("d") ?? "").matchAll(/\d+/g)].map(Number);
}
