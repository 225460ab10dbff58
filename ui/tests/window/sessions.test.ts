import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import type { LineView, LookBacks, Sessions, Since } from "../../src/ipc/generated";
import { ALONE, LINE, askedFor, engineOf } from "./engine";
import { press, settle, toMine } from "./press";
import App from "../../src/App.svelte";

const NOTHING: Sessions = { planned: [], last: null, bring: [], brought: [], agreed: [], tried: [] };
const THURSDAY = "2026-06-25T17:00:00+02:00[Europe/Berlin]";
const PRIVATE = { state: "private" } as const;

const mine: LineView = {
  id: "line-1",
  author: "a",
  at: "2026-06-18",
  kind: "bring",
  text: "The door.",
  own: { id: "line-1", sharing: PRIVATE },
};
const agreed: LineView = {
  id: "agreed-1",
  author: "b",
  at: "2026-06-18",
  kind: "agreed",
  text: "A time on the clock.",
};

async function open(given: { pages?: "mine" } = {}): Promise<void> {
  render(App);
  await settle();
  if (given.pages === "mine") {
    await toMine();
  }
  await press("4");
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

describe("a planned session", () => {
  const planned = { at: THURSDAY, label: "", own: null, sharing: null };

  test("stands on Today where it can be seen, and leads to the place between sessions", async () => {
    const today = {
      date: "2026-06-21",
      unlogged_days: 4,
      days: 7,
      latest: [LINE],
      asks: [],
      settling: [],
      observed_days: 3,
    };
    engineOf({ today: () => ({ ...today, planned }) });
    render(App);
    await settle();
    expect(document.body.textContent).toMatch(/Session on Thursday, June 25|Session on Thursday,? 25 June/);
    const line = screen.getByText(/Session on/);
    await fireEvent.click(within(line).getByRole("button", { name: "Between sessions" }));
    await settle();
    expect(screen.getByRole("heading", { name: "Next session" })).toBeTruthy();
  });

  test("is planned with a day and a time, or a day alone", async () => {
    engineOf({ add_mark: () => ({ id: "mark-1" }) });
    await open();
    expect(document.body.textContent).toContain("None is planned that both of you can see.");
    await fireEvent.click(button("Plan a session"));
    await fireEvent.input(screen.getByLabelText("Day"), { target: { value: "2026-06-25" } });
    await fireEvent.click(button("Plan it"));
    await settle();
    expect(askedFor("add_mark")).toEqual([{ at: "2026-06-25", kind: "session", label: "", share: false }]);
    await fireEvent.click(button("Plan a session"));
    await fireEvent.input(screen.getByLabelText("Day"), { target: { value: "2026-06-25" } });
    await fireEvent.input(screen.getByLabelText(/^Time/), { target: { value: "17:00" } });
    await fireEvent.click(button("Plan it"));
    await settle();
    const { at } = askedFor("add_mark")[1] as { at: string };
    expect(at).toMatch(/^2026-06-25T17:00:00[+-]\d\d:\d\d$/);
  });

  test("is moved by whoever marked it, on their own pages alone", async () => {
    const own = { ...planned, own: "mark-1", sharing: PRIVATE };
    engineOf({ sessions: ({ pages }: { pages: string }) => ({ ...NOTHING, planned: [pages === "mine" ? own : planned] }) });
    await open();
    expect(screen.queryByRole("button", { name: "Move it" })).toBeNull();
    await toMine();
    await fireEvent.click(button("Move it"));
    await fireEvent.input(screen.getByLabelText("Day"), { target: { value: "2026-06-26" } });
    const form = screen.getByLabelText("Day").closest("form") as HTMLElement;
    await fireEvent.click(within(form).getByRole("button", { name: "Move it" }));
    await settle();
    expect((askedFor("edit_mark")[0] as { id: string; at: string }).id).toBe("mark-1");
    expect((askedFor("edit_mark")[0] as { at: string }).at).toMatch(/^2026-06-26T17:00/);
  });
});

describe("lines to bring", () => {
  test("are kept by keyboard on My pages, and taken out again", async () => {
    engineOf({});
    await open({ pages: "mine" });
    expect(document.body.textContent).toContain("Nothing yet: a question, a moment, a wish is enough.");
    const field = screen.getByLabelText("A line to bring");
    await fireEvent.input(field, { target: { value: "The door." } });
    await fireEvent.keyDown(field, { key: "Enter", ctrlKey: true });
    await settle();
    expect(askedFor("keep_line")).toEqual([{ text: "The door." }]);
    await fireEvent.click(button("Undo"));
    await settle();
    expect(askedFor("remove_entry")).toEqual([{ id: "line-1" }]);
  });

  test("are written on My pages alone: Ours has what is shared, and one way there", async () => {
    engineOf({ sessions: ({ pages }: { pages: string }) => ({ ...NOTHING, bring: pages === "mine" ? [mine] : [] }) });
    await open();
    expect(document.body.textContent).not.toContain("The door.");
    expect(document.body.textContent).toContain("Nothing to bring is shared yet.");
    expect(screen.queryByLabelText("A line to bring")).toBeNull();
    await fireEvent.click(button("Write in My pages"));
    await settle();
    await press("4");
    expect(document.body.textContent).toContain("The door.");
    expect(document.querySelector("[data-stand=private]")).toBeTruthy();
  });

  test("are shared, brought and worded anew by their author", async () => {
    engineOf({ sessions: () => ({ ...NOTHING, bring: [mine] }) });
    await open({ pages: "mine" });
    await fireEvent.click(button("It was brought"));
    await fireEvent.click(button("Share it"));
    await fireEvent.click(button("Change"));
    await settle();
    const [field] = screen.getAllByLabelText("A line to bring");
    await fireEvent.input(field as HTMLElement, { target: { value: "The door, again." } });
    await fireEvent.click(button("Keep it"));
    await settle();
    expect(askedFor("bring_line")).toEqual([{ id: "line-1", brought: true }]);
    expect(askedFor("share_line")).toEqual([{ id: "line-1", share: true }]);
    expect(askedFor("keep_line")).toEqual([{ id: "line-1", text: "The door, again." }]);
  });

  test("come from an entry by one press, which looks the same before and after", async () => {
    const episode = {
      id: "shared-1",
      at: LINE.at,
      kind: "texting_fight",
      differs: [],
      link: null,
      can_tell_beside: false,
      can_link: [],
      tellings: [],
    };
    engineOf({ episode: () => episode });
    render(App);
    await settle();
    await fireEvent.click(document.querySelector("[data-entry]") as HTMLElement);
    await settle();
    const before = button("Bring to session").outerHTML;
    await fireEvent.click(button("Bring to session"));
    await settle();
    expect(askedFor("keep_line")).toEqual([{ text: "", entry: "shared-1" }]);
    expect(button("Bring to session").outerHTML).toBe(before);
  });
});

describe("what was agreed", () => {
  const shown = { ...NOTHING, agreed: [{ line: agreed, tried: [] }] };

  test("says who wrote it down, and is not the other’s to change", async () => {
    engineOf({ sessions: () => shown });
    await open();
    expect(document.body.textContent).toContain("As Noa wrote it down");
    expect(screen.queryByRole("button", { name: "Change" })).toBeNull();
    expect(document.body.textContent).toContain("Both of you read it at once");
    await fireEvent.input(screen.getByLabelText("What you agreed, in plain words"), { target: { value: "An hour." } });
    await fireEvent.click(button("Write it down"));
    await settle();
    expect(askedFor("keep_agreed")).toEqual([{ text: "An hour." }]);
  });

  test("has each one’s word on how it went, and no sign of who has none", async () => {
    engineOf({ sessions: () => shown });
    await open();
    expect(screen.queryByRole("button", { name: "I tried it" })).toBeNull();
    expect(document.body.textContent).not.toMatch(/not tried|untried|0 of|yet to try/i);
    await toMine();
    await fireEvent.click(button("I tried it"));
    await settle();
    await fireEvent.click(button("Keep it"));
    await settle();
    expect(askedFor("keep_tried")).toEqual([{ agreed: "agreed-1", text: "" }]);
  });

  test("is one’s own where one is alone", async () => {
    engineOf({ status: () => ({ phase: "open", names: [], start_on_sample: false, session: ALONE }) });
    await open();
    expect(document.body.textContent).toContain("Yours alone.");
    expect(document.body.textContent).not.toContain("Both of you read it");
  });
});

describe("since last session", () => {
  const since: Since = {
    session: "2026-06-10",
    after: {
      episodes: ["shared-1"],
      told_by_both: 0,
      observed_days: 3,
      loops: [
        {
          direction: "a_pursues_b_withdraws",
          answered: { status: "too_few", have: 1, need: 5 },
          episodes: ["shared-1"],
        },
      ],
    },
    before: { episodes: ["x", "y"], told_by_both: 1, observed_days: 4, loops: [] },
    new: { kinds: [], acts: [{ act: "said_need", episode: "shared-1" }] },
    tried: 1,
    received: 1,
    repairs: ["shared-1"],
    pauses: 1,
    pauses_timed: 1,
    change: {
      mark: "m",
      date: "2026-06-10",
      before: 6,
      after: 1,
      nap: null,
      nap_ci95: null,
      tau_u: null,
      variant: "a_vs_b_minus_trend_a",
      too_few: { status: "too_few", have: 1, need: 5 },
    },
  };
  const session = { at: "2026-06-10", label: "", own: null, sharing: null };

  test("says that there is none yet, with one button", async () => {
    engineOf({});
    await open();
    await fireEvent.click(button("Since last session"));
    await settle();
    expect(document.body.textContent).toContain("No session that both of you can see is marked yet");
    await fireEvent.click(button("Mark a session"));
    await settle();
    expect(screen.getByRole("heading", { name: "A new mark" })).toBeTruthy();
  });

  test("says what was counted and what is too few, each with the entries behind it", async () => {
    engineOf({ since_session: () => ({ session, since, entries: [LINE] }) });
    await open();
    await fireEvent.click(button("Since last session"));
    await settle();
    const text = (document.querySelector("main") ?? document.body).textContent?.replaceAll(/[\u2068\u2069]/g, "") ?? "";
    expect(text).toContain("One episode was logged; something is known of 3 days.");
    expect(text).toContain("In the stretch before: 2, with something known of 4 days.");
    expect(text).toContain("Sam reached out and Noa moved next: 1 so far, and it takes 5 to say what followed.");
    expect(text).toContain("“said what I needed”");
    expect(text).toContain("One repair was tried; one reached the other.");
    expect(text).toContain("One pause was asked for, with a time to be back.");
    expect(text).toContain("Too few weeks to say");
    expect(text).not.toMatch(/%|because of you/);
    const entries = screen.getAllByRole("button", { name: "the entry" });
    expect(entries.length).toBeGreaterThan(2);
    await fireEvent.click(entries[0] as HTMLElement);
    await fireEvent.click(document.querySelector("ul:not([hidden]) [data-entry]") as HTMLElement);
    await settle();
    expect(askedFor("episode").length).toBe(1);
  });
});

describe("the weekly look back", () => {
  const off: LookBacks = { on: false, week: "2026-06-15", from_ms: 1, to_ms: 2, present: null, earlier: [] };

  test("is off until it is chosen, on My pages alone, and counts nothing", async () => {
    engineOf({ look_backs: () => off });
    await open();
    expect(screen.queryByRole("button", { name: "Look back" })).toBeNull();
    await toMine();
    await fireEvent.click(button("Look back"));
    await settle();
    expect(screen.queryByLabelText("One good moment")).toBeNull();
    expect(document.body.textContent).not.toMatch(/missed|in a row|last time/i);
    await fireEvent.click(screen.getByRole("checkbox", { name: "I would like a weekly look back" }));
    await settle();
    expect(askedFor("choose_look_back")).toEqual([{ on: true }]);
  });

  test("keeps its words as they are typed, and brings one by a step of its own", async () => {
    engineOf({ look_backs: () => ({ ...off, on: true }), timeline: () => new Promise(() => undefined) });
    await open({ pages: "mine" });
    await fireEvent.click(button("Look back"));
    await settle();
    await fireEvent.input(screen.getByLabelText("One good moment"), { target: { value: "The market." } });
    await fireEvent.input(screen.getByLabelText("One thing to try, or to bring"), { target: { value: "The hour." } });
    expect(askedFor("keep_line")).toEqual([]);
    await fireEvent.click(button("Bring the last one"));
    await fireEvent.click(button("Enough for this week"));
    await settle();
    expect(askedFor("keep_line")).toEqual([{ text: "The hour." }]);
    expect(askedFor("keep_look_back").at(-1)).toEqual({ week: "2026-06-15", good: "The market.", hard: "", next: "The hour." });
  });
});
