import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, test } from "vitest";
import { LINE, MOVES, OWN, askedFor, engineOf, refuse } from "./engine";
import { settle } from "./press";
import App from "../../src/App.svelte";
import type { EpisodeView, NewTelling, SealedView, Sharing, Version } from "../../src/ipc/generated";

const THEIRS: SealedView = {
  id: "sealed-b",
  author: "b",
  about: { day: "2026-06-21", part: "evening" },
  changed_ms: null,
  beside: null,
  own: null,
  stage: "sealed",
  on_today: true,
};
const MINE: SealedView = { ...THEIRS, id: "sealed-a", author: "a", own: "own-1" };
const PAIR: SealedView[] = [
  { ...THEIRS, beside: "sealed-a" },
  { ...MINE, beside: "sealed-b" },
];

async function open(): Promise<void> {
  render(App);
  await settle();
}

async function openMine(): Promise<void> {
  await open();
  await click("My pages");
}

async function click(name: string | RegExp): Promise<void> {
  await fireEvent.click(screen.getByRole("button", { name }));
  await settle();
}

/** An own telling as the episode beside shows it on My pages. */
function episode(sharing: Sharing, changed_ms: number | null = null): EpisodeView {
  return {
    id: "own-1",
    at: LINE.at,
    kind: "texting_fight",
    differs: [],
    link: null,
    can_tell_beside: false,
    can_link: [],
    pauses: [],
    tellings: [
      {
        id: "own-1",
        author: "a",
        at: LINE.at,
        kind: "texting_fight",
        moves: MOVES,
        ending: null,
        words: { softer: "I got scared." },
        changed_ms,
        own: { id: "own-1", afraid: false, choice: { moves: false, words: false }, sharing },
      },
    ],
  };
}

async function openOwn(): Promise<void> {
  await open();
  await click("My pages");
  await fireEvent.click(document.querySelector("[data-entry]") as HTMLElement);
  await settle();
}

describe("a sealed telling of the other", () => {
  test("is one line on Ours, and names nothing but the day", async () => {
    engineOf({ sealed: () => [THEIRS] });
    await open();
    const card = screen.getByRole("region", { name: /A sealed telling by Noa, about Sunday.*, in the evening/ });
    expect(within(card).queryByRole("button")).toBeNull();
    expect(card.textContent).toContain("on pages of their own");
  });

  test("one’s own is told and sealed beside it in one go", async () => {
    const sealing = { ...OWN, sharing: { state: "sealing", due: "after_nine", change: false } };
    engineOf({ sealed: () => [THEIRS], seal_telling: () => sealing });
    await openMine();
    await click("Tell mine, sealed beside it");
    expect(screen.getByText(/Neither of you reads before both open/)).toBeTruthy();
    for (const name of [/^I reached out/, /^Noa went quiet/, /^Keep/]) {
      await fireEvent.click(screen.getAllByRole("button", { name })[0] as HTMLElement);
      await settle();
    }
    expect(askedFor("add_telling")).toHaveLength(1);
    const [kept] = askedFor("add_telling") as NewTelling[];
    expect(kept?.beside ?? null).toBeNull();
    expect(kept?.share ?? null).toBeNull();
    expect(askedFor("seal_telling")).toEqual([{ id: "own-2", beside: "sealed-b" }]);
    expect(screen.getByText(/It will be sealed in your first session after nine/)).toBeTruthy();
    expect(askedFor("episode")).toEqual([{ pages: "mine", id: "own-2" }]);
  });

  test("is set aside without a word to the other, and stays among the entries", async () => {
    let aside = false;
    engineOf({
      sealed: () => [{ ...THEIRS, on_today: !aside }],
      set_aside: () => {
        aside = true;
        return {};
      },
    });
    await openMine();
    await click("Not now");
    expect(askedFor("set_aside")).toEqual([{ id: "sealed-b" }]);
    expect(screen.queryByRole("region", { name: /A sealed telling by Noa/ })).toBeNull();
    await click(/^Entries/);
    expect(screen.getByRole("region", { name: /A sealed telling by Noa/ })).toBeTruthy();
  });
});

describe("two sealed tellings", () => {
  test("stand as one card, and Open says what comes of it", async () => {
    engineOf({ sealed: () => PAIR, open_sealed: () => ({ ...PAIR[1], stage: "opening" }) });
    await openMine();
    expect(screen.getAllByRole("region", { name: /sealed telling/ })).toHaveLength(1);
    expect(screen.getByText(/A sealed telling by Noa/)).toBeTruthy();
    await click("Open when both have");
    expect(askedFor("open_sealed")).toEqual([{ id: "own-1" }]);
    expect(screen.getByRole("status").textContent).toContain("when Noa next unlocks");
    await click(/^Ours/);
    expect(screen.getByRole("status").textContent).not.toContain("when Noa next unlocks");
  });

  test("once pressed, Open is not asked again, and it can be taken back", async () => {
    engineOf({
      sealed: () => [PAIR[0], { ...PAIR[1], stage: "pressed" }],
      take_back_sealed: () => OWN,
    });
    await openMine();
    expect(screen.queryByRole("button", { name: "Open when both have" })).toBeNull();
    expect(screen.getByText(/You have pressed Open/)).toBeTruthy();
    await click("Take mine back");
    expect(askedFor("take_back_sealed")).toEqual([{ id: "own-1" }]);
    expect(screen.getByRole("status").textContent).toContain("yours alone again");
  });

  test("once both have pressed, nothing can be taken back", async () => {
    engineOf({ sealed: () => PAIR.map((view) => ({ ...view, stage: "opening" })) });
    await openMine();
    expect(screen.getByText(/neither can be taken back now/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Take mine back" })).toBeNull();
  });

  test("a key that does not fit is said, and shows nothing", async () => {
    engineOf({ sealed: () => PAIR.map((view) => ({ ...view, stage: "does_not_open" })) });
    await openMine();
    expect(screen.getByText(/a key that came does not fit/)).toBeTruthy();
  });

  test("a refusal says why", async () => {
    const what = "still to be sealed anew";
    engineOf({ sealed: () => PAIR, open_sealed: refuse({ code: "refused", field: "sealed", what }) });
    await openMine();
    await click("Open when both have");
    expect(screen.getByRole("status").textContent).toContain("Press Open after that");
  });
});

describe("the third choice", () => {
  beforeEach(() => engineOf({}));

  test("seals all of it under the day of the telling, beside the other’s where chosen", async () => {
    engineOf({
      episode: () => episode({ state: "private" }),
      sealed: () => [THEIRS],
      seal_telling: () => ({ ...OWN, sharing: { state: "sealing", due: "next_lock", change: false } }),
    });
    await openOwn();
    const form = screen.getByRole("form", { name: "Sealed until both open", hidden: true });
    expect(form.textContent).toContain("It opens together with one of Noa’s");
    await fireEvent.change(within(form).getByLabelText("It is about the same as"), {
      target: { value: "sealed-b" },
    });
    await fireEvent.submit(form);
    await settle();
    expect(askedFor("seal_telling")).toEqual([
      { id: "own-1", choice: null, about: { day: "2026-06-18", part: "evening" }, beside: "sealed-b" },
    ]);
  });

  test("is not offered for what is shared", async () => {
    engineOf({ episode: () => episode({ state: "shared" }) });
    await openOwn();
    expect(screen.getByRole("group", { name: /Share with Noa/ })).toBeTruthy();
    expect(screen.queryByText("Seal it")).toBeNull();
  });

  test("while it settles it is taken back without a trace", async () => {
    const sharing: Sharing = { state: "sealing", due: "next_lock", change: false };
    engineOf({
      episode: () => episode(sharing),
      today: () => ({
        date: "2026-06-21",
        unlogged_days: 0,
        days: 7,
        latest: [LINE],
        asks: [],
        settling: [{ ...LINE, sharing }],
        observed_days: 3,
      }),
      take_back_sealed: () => OWN,
    });
    await openOwn();
    expect(screen.queryByRole("checkbox", { name: /the words/ })).toBeNull();
    const card = screen.getByRole("region", { name: /Will be sealed when you next lock/ });
    await fireEvent.click(within(card).getByRole("button", { name: "Take it back" }));
    await settle();
    expect(askedFor("take_back_sealed")).toEqual([{ id: "own-1" }]);
    expect(askedFor("share_telling")).toEqual([]);
  });

  test("sealed, its telling says so and has its card", async () => {
    engineOf({ episode: () => episode({ state: "sealed" }), sealed: () => PAIR });
    await openOwn();
    const group = screen.getByRole("group", { name: "Sealed until both open" });
    expect(within(group).getByRole("button", { name: "Open when both have" })).toBeTruthy();
  });
});

describe("earlier versions", () => {
  const versions: Version[] = [
    { recorded_ms: 1, current: false, said: null },
    {
      recorded_ms: 2,
      current: false,
      said: { at: null, kind: "argument", moves: MOVES, ending: null, words: { text: "as it was" }, afraid: false },
    },
    {
      recorded_ms: 3,
      current: true,
      said: { at: null, kind: "argument", moves: MOVES, ending: null, words: { text: "as it is" }, afraid: false },
    },
  ];

  test("are asked for when they are opened, and the present one is not among them", async () => {
    engineOf({ episode: () => episode({ state: "private" }, 3), own_versions: () => versions });
    await openOwn();
    expect(askedFor("own_versions")).toEqual([]);
    const details = screen.getByText("Earlier versions").closest("details") as HTMLDetailsElement;
    details.open = true;
    await fireEvent(details, new Event("toggle"));
    await settle();
    expect(askedFor("own_versions")).toEqual([{ id: "own-1" }]);
    expect(within(details).getByText("as it was")).toBeTruthy();
    expect(within(details).getByText("Its words were erased.")).toBeTruthy();
    expect(within(details).queryByText("as it is")).toBeNull();
  });

  test("a telling that was never changed has none to show", async () => {
    engineOf({ episode: () => episode({ state: "private" }) });
    await openOwn();
    expect(screen.queryByText("Earlier versions")).toBeNull();
  });
});
