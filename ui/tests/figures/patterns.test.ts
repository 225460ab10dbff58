import { cleanup, fireEvent, render, screen, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { againstChance, mostly, moments, turns } from "../../src/figures/patterns";
import { duration } from "../../src/figures/numbers";
import type { Answered, Behind, PatternsView, TooFew } from "../../src/ipc/generated";
import Patterns from "../../src/views/Patterns.svelte";
import { enough, line, session, tooFew, view } from "./couple";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../src/ipc/call", () => ({ call }));

const analysis = () => enough();
const empty = () => tooFew();
const behind: Behind = { entries: [line("late", "2026-06-02T20:00:00+02:00[Europe/Berlin]"), line("early", "2026-05-04")], of: 2 };
let answer: PatternsView;

beforeEach(() => {
  answer = view();
  const answers: Record<string, unknown> = { behind_pattern: behind, messages_card: null };
  call.mockImplementation((name: string) => Promise.resolve(name in answers ? answers[name] : answer));
});
afterEach(() => {
  cleanup();
  call.mockReset();
});

async function shown(onopen = vi.fn()) {
  const result = render(Patterns, { pages: "ours", session, onopen });
  await screen.findByRole("heading", { name: "What keeps happening" });
  await vi.waitFor(() => expect(screen.queryByText("Counting …")).toBeNull());
  return { ...result, onopen };
}

const loopCard = () => screen.getByRole("article", { name: /When one reaches out|see a loop/ });
const press = (name: string, card: HTMLElement) => fireEvent.click(within(card).getByRole("button", { name }));

describe("the loop", () => {
  it("is a sentence, a figure with counts and intervals, and what it rests on", async () => {
    await shown();
    const card = loopCard();
    expect(card.textContent).toContain(
      "When Sam reached out and Noa moved next, Noa stepped back in 28 of 52 moments (44–64 %).",
    );
    expect(card.textContent).toContain(
      "When Noa stepped back and Sam moved next, Sam reached out in 27 of 41 moments (50–81 %).",
    );
    const [first, other] = within(card).getAllByRole("img");
    expect(first?.textContent).toContain("28 of 52");
    expect(first?.textContent).toContain("27 of 41");
    expect(first?.textContent).toContain("the loop, not either of you");
    expect(first?.textContent).toContain("Sam reaches out");
    expect(first?.textContent).toContain("Noa steps back");
    expect(other?.textContent).toContain("Noa reaches out");
    expect(card.textContent).toContain("146 moments in 26 episodes, 3 told by both");
  });

  it("draws both partners' loops alike: neither role belongs to one of them", async () => {
    const { container } = await shown();
    const figures = [...container.querySelectorAll("[data-pursuer]")];
    expect(figures.map((figure) => figure.getAttribute("data-pursuer"))).toEqual(["a", "b"]);
    const outline = (figure: Element) => [...figure.querySelectorAll(".head")].map((head) => head.getAttribute("d"));
    expect(outline(figures[0] as Element)).toEqual(outline(figures[1] as Element));
  });

  it("says how it is counted, shows a table, and opens the entries behind it", async () => {
    const { onopen } = await shown();
    await press("how is this counted?", loopCard());
    expect(loopCard().textContent).toContain("“Followed by” is not “because of”.");
    await press("as a table", loopCard());
    const rows = within(loopCard()).getAllByRole("row");
    expect(rows).toHaveLength(5);
    expect(rows[1]?.textContent).toContain("Sam reached out, Noa stepped back");
    await press("the entries", loopCard());
    await vi.waitFor(() => expect(loopCard().querySelector("[data-entry]")).toBeTruthy());
    expect(call).toHaveBeenLastCalledWith("behind_pattern", { pages: "ours", span: "quarter", finding: "loop" });
    const entries = [...loopCard().querySelectorAll<HTMLElement>("[data-entry]")];
    expect(entries.map((entry) => entry.dataset.entry)).toEqual(["late", "early"]);
    await fireEvent.click(entries[1] as Element);
    expect(onopen).toHaveBeenCalledExactlyOnceWith("early");
  });

  it("counts what was done in care as something else when asked to", async () => {
    const found = analysis();
    const careful = analysis().loop;
    (careful.a_pursues_b_withdraws as Answered).observed = 20;
    answer = view({ analysis: { ...found, meaning: { second_run_of_loop: careful } } });
    await shown();
    await fireEvent.click(screen.getByRole("checkbox"));
    expect(loopCard().textContent).toContain("in 20 of 52 moments");
  });

  it("puts no word in the headline that an interval does not carry", () => {
    const loop = analysis().loop;
    const rate = (key: "a_pursues_b_withdraws" | "b_pursues_a_withdraws", low: number, high: number) => {
      (loop[key] as Answered).rate_ci95 = [low, high];
    };
    rate("a_pursues_b_withdraws", 0.6, 0.9);
    rate("b_pursues_a_withdraws", 0.55, 0.8);
    expect(mostly(loop)).toEqual({ how: "mostly", who: "both" });
    rate("b_pursues_a_withdraws", 0.4, 0.8);
    expect(mostly(loop)).toEqual({ how: "sometimes", who: "both" });
    rate("a_pursues_b_withdraws", 0.1, 0.4);
    rate("b_pursues_a_withdraws", 0.1, 0.3);
    expect(mostly(loop)).toEqual({ how: "seldom", who: "both" });
    loop.a_pursues_b_withdraws = { status: "too_few", have: 2, need: 5 } as TooFew;
    expect(mostly(loop)).toEqual({ how: "seldom", who: "b" });
  });

  it("takes the word of the way that has an interval, if the other one doesn't speak against it", () => {
    const loop = analysis().loop;
    const [sure, bare] = [loop.a_pursues_b_withdraws, loop.b_pursues_a_withdraws] as [Answered, Answered];
    sure.rate_ci95 = [0.6, 0.9];
    Object.assign(bare, { rate: 0.9, rate_ci95: null });
    expect(mostly(loop)).toEqual({ how: "mostly", who: "both" });
    bare.rate = 0.4;
    expect(mostly(loop)).toEqual({ how: "sometimes", who: "both" });
    sure.rate_ci95 = null;
    expect(mostly(loop)).toEqual({ how: "sometimes", who: "both" });
  });

  it("says more than chance only where the whole interval does", () => {
    const found = analysis().loop.a_pursues_b_withdraws as Answered;
    const at = (ratio: number | null, ratio_ci95: Answered["ratio_ci95"]) => againstChance({ ...found, ratio, ratio_ci95 });
    expect(at(null, null)).toBe("unknown");
    expect(at(1.4, null)).toBe("unsure");
    expect(at(1.4, [1.1, 1.8])).toBe("more");
    expect(at(1.4, [0.9, 1.8])).toBe("as");
    expect(at(0.7, [0.5, 0.9])).toBe("less");
  });

  it("counts the moments that are too few as moments", () => {
    const [sam] = turns(empty().loop);
    expect(moments(sam.over)).toBe(0);
  });
});

describe("the repair time", () => {
  const card = () => screen.getByRole("article", { name: /repair/ });

  it("is a sentence, a curve with its half marked, and what it rests on", async () => {
    const { container } = await shown();
    expect(card().textContent).toContain("A repair that was received came after 10 h 17 min, typically.");
    expect(card().textContent).toContain(
      "A first repair: half of 26 episodes had one by 5 h 57 min (between 4 h 30 min and 10 h 17 min).",
    );
    expect(card().textContent).toContain("26 episodes with times, 20 with a repair");
    expect(container.querySelectorAll("[data-curve]")).toHaveLength(2);
    expect(container.querySelectorAll("[data-half]")).toHaveLength(1);
  });

  it("goes down one step for every hour with a repair, and never up", async () => {
    const { container } = await shown();
    const d = container.querySelector("[data-curve=repair]")?.getAttribute("d") ?? "";
    const heights = [...d.matchAll(/V([\d.]+)/g)].map((match) => Number(match[1]));
    const found = analysis().repair_time;
    expect(heights).toHaveLength("curve" in found ? found.curve.length : 0);
    expect(heights).toEqual([...heights].sort((one, two) => one - two));
  });

  it("has a table with every step", async () => {
    await shown();
    await press("as a table", card());
    const found = analysis().repair_time;
    const curves = "curve" in found && "curve" in found.received ? [found.curve, found.received.curve] : [];
    expect(within(card()).getAllByRole("row")).toHaveLength(1 + curves.flat().length);
  });

  it("writes durations as people do", () => {
    expect([0.4, 1, 3.17, 23.999, 26.5, 73].map(duration)).toEqual([
      "24 min", "1 h", "3 h 10 min", "1 day", "1 day 3 h", "3 days 1 h",
    ]);
  });
});

describe("the page", () => {
  const cards = () => screen.getAllByRole("article").map((card) => card.dataset.finding);
  const more = () => screen.getByRole("button", { name: /^more: / });

  it("has the three that the engine puts in front, in its order, and the rest behind “more”", async () => {
    answer = view({ front: ["protest", "repair_time", "named_cycle"] });
    await shown();
    expect(cards()).toEqual(["protest", "repair_time", "named_cycle"]);
    expect(more().textContent).toContain("more: 19 other patterns");
    await fireEvent.click(more());
    const questions = screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);
    expect(questions).toEqual(expect.arrayContaining(["The loop", "What helps", "Over time", "“How do we know that we’re in this?”"]));
    expect(cards()).toHaveLength(3);
    expect(screen.queryByText(/Yule|residual|what followed what/i)).toBeNull();
  });

  it("opens each line of “more” to its card, by keyboard alone, one at a time", async () => {
    await shown();
    more().focus();
    await fireEvent.click(more());
    const row = screen.getByRole("button", { name: /^who stepped back came back/ });
    expect(row.textContent).toContain("in 20 of 31 episodes");
    expect(row.tagName).toBe("BUTTON");
    expect(row.getAttribute("aria-expanded")).toBe("false");
    await fireEvent.click(row);
    expect(row.getAttribute("aria-expanded")).toBe("true");
    expect(cards()).toContain("came_back");
    const card = screen.getByRole("article", { name: /^Whoever stepped back/ });
    expect(card.querySelectorAll("[data-interval]")).toHaveLength(1);
    await press("as a table", card);
    expect(within(card).getByRole("table").textContent).toContain("20–80 %");
    await fireEvent.click(screen.getByRole("button", { name: /^phases/ }));
    expect(cards()).not.toContain("came_back");
    expect(cards()).toContain("phases");
  });

  it("draws every finding, and each says whose tellings it rests on", async () => {
    answer = view({ told_by: ["b"] });
    await shown();
    await fireEvent.click(more());
    for (const row of document.querySelectorAll<HTMLElement>("#more-findings li > button")) {
      await fireEvent.click(row);
      const card = row.parentElement?.querySelector("article") as HTMLElement;
      expect(card.textContent).toContain("from what Noa told");
      for (const picture of within(card).queryAllByRole("img")) {
        expect(picture.getAttribute("aria-label")?.length).toBeGreaterThan(20);
        expect(picture.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
      }
      await fireEvent.click(row);
    }
  }, 30_000);

  it("draws good stretches as bars, hatched where one is still open, and lists what each gave", async () => {
    await shown();
    const card = screen.getByRole("article", { name: /^Good stretches/ });
    expect([...card.querySelectorAll<SVGElement>("[data-bar]")].map((bar) => bar.dataset.bar)).toEqual([
      "ended", "ended", "ended", "ended", "ended", "open",
    ]);
    await press("what each of you gave", card);
    expect(card.textContent).toContain("Noa: came back, listened");
    expect(card.textContent).toContain("Nothing here is added up.");
  });

  it("says how many entries there are where it lists the latest, and what went wrong", async () => {
    await shown();
    behind.of = 340;
    const card = screen.getByRole("article", { name: /^Good stretches/ });
    await press("the entries", card);
    expect(await within(card).findByText("The latest 2 of 340; the rest stand among your entries.")).toBeTruthy();
    behind.of = 2;
    call.mockImplementation(() => Promise.reject({ code: "locked" }));
    await press("the entries", loopCard());
    expect(await within(loopCard()).findByRole("alert")).toBeTruthy();
  });
});

describe("with too little", () => {
  beforeEach(() => void (answer = view({ analysis: empty() })));

  it("says so in words, with what there is and what it takes", async () => {
    await shown();
    expect(screen.getByText("Too early to see a loop.")).toBeTruthy();
    expect(screen.getByText("Too early to say how long mending takes.")).toBeTruthy();
    expect(loopCard().textContent).toContain(
      "Sam reached out and Noa moved next: 0 so far, and it takes 5 to say what followed.",
    );
    expect(within(loopCard()).queryByRole("img")).toBeNull();
  });

  it("draws a way that is too few with a dotted arrow beside the one that is not", async () => {
    const found = analysis();
    found.loop.b_withdraws_a_pursues = { status: "too_few", have: 3, need: 5 } as TooFew;
    answer = view({ analysis: found });
    await shown();
    const [figure] = within(loopCard()).getAllByRole("img");
    expect(figure?.querySelectorAll(".few")).toHaveLength(1);
    expect(figure?.textContent).toContain("3 so far");
  });

  it("has a name for the one who has not joined", async () => {
    render(Patterns, { pages: "mine", session: { ...session, partners: session.partners.slice(0, 1), joined: false }, onopen: vi.fn() });
    expect((await screen.findAllByText(/the other moved next/)).length).toBeGreaterThan(0);
  });
});

describe("after a strong evening", () => {
  beforeEach(() => void (answer = view({ strong_evening: true })));

  it("shows nothing counted at first, and opens anyway", async () => {
    const { container } = render(Patterns, { pages: "ours", session, onopen: vi.fn() });
    await screen.findByRole("heading", { name: "These will be the same tomorrow" });
    expect(container.textContent).not.toMatch(/\d+ of \d+/);
    await fireEvent.click(screen.getByRole("button", { name: "Open anyway" }));
    expect(loopCard().textContent).toContain("28 of 52");
    await fireEvent.click(screen.getByRole("radio", { name: "last year" }));
    await vi.waitFor(() => expect(call).toHaveBeenCalledWith("patterns", { pages: "ours", span: "year" }));
    expect(screen.queryByText("These will be the same tomorrow")).toBeNull();
  });
});

it("says until when it counts, and from whose pages", async () => {
  await shown();
  expect(document.body.textContent).toContain("Until last Saturday:");
  expect(document.body.textContent).toContain("From what you both shared.");
});

it("says what to know when reading the numbers", async () => {
  answer = view({ analysis: { ...analysis(), warnings: [{ code: "few_episodes", count: 12 }] } });
  await shown();
  expect(document.body.textContent).toContain("So far there are 12 episodes: intervals come out too narrow.");
});

it("ranks nobody and blames nobody on any card", async () => {
  await shown();
  await fireEvent.click(screen.getByRole("button", { name: /^more: / }));
  for (const row of document.querySelectorAll<HTMLElement>("#more-findings li > button")) {
    await fireEvent.click(row);
    await press("how is this counted?", row.parentElement?.querySelector("article") as HTMLElement);
    expect(document.body.textContent).not.toMatch(
      /your fault|score\b.*(Sam|Noa)|because of (you|Sam|Noa)|more than (Sam|Noa)|pursuer|withdrawer|should have/i,
    );
    await fireEvent.click(row);
  }
  for (const card of screen.getAllByRole("article")) {
    await press("how is this counted?", card);
  }
  expect(document.body.textContent).not.toMatch(/fault|score|rank|because of (you|Sam|Noa)|more than (Sam|Noa)|pursuer|withdrawer/i);
}, 30_000);
