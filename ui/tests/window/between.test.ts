import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, test } from "vitest";
import { LINE, MOVES, OWN, askedFor, engineOf } from "./engine";
import { press, settle, toMine } from "./press";
import type { OwnReceived, OwnSide, SaveDirectDraft, TellingView, Us } from "../../src/ipc/generated";
import App from "../../src/App.svelte";
import { directOf } from "../../src/session/direct";

const SENTENCE = "When it went quiet, I felt scared. I need to know you are there.";

const sams: TellingView = {
  id: "shared-1",
  author: "a",
  at: LINE.at,
  kind: "texting_fight",
  moves: MOVES,
  words: { trigger: "no answer", did: "wrote again", softer: "scared", need: "to know you are there" },
  own: { id: "own-1", afraid: false, choice: { moves: true, words: true }, sharing: { state: "shared" } },
};
const noas: TellingView = {
  id: "shared-2",
  author: "b",
  at: LINE.at,
  kind: "silence",
  moves: MOVES,
  words: { trigger: "many messages", did: "put it away", direct: SENTENCE, said: "2026-06-19" },
};

function episodeOf(tellings: TellingView[]) {
  return {
    id: "shared-1",
    at: LINE.at,
    kind: "texting_fight",
    differs: ["who_began", "kind"],
    link: null,
    can_tell_beside: false,
    can_link: [],
    tellings,
  };
}

async function open(mine = false): Promise<void> {
  render(App);
  await settle();
  if (mine) {
    await toMine();
  }
  await fireEvent.click(document.querySelector("[data-entry]") as HTMLElement);
  await settle();
}

const page = (): HTMLElement | null => screen.queryByRole("region", { name: "The episode" });
const aside = (): HTMLElement | null => screen.queryByRole("complementary", { name: "Episode" });

describe("an episode opened wide", () => {
  beforeEach(() => engineOf({ episode: () => episodeOf([noas, sams]) }));

  test("Enter on its title opens it over the place, and Esc goes back to where one was", async () => {
    await open();
    expect(document.activeElement?.textContent).toContain("Told by both");
    await press("Enter");
    expect(page()).toBeTruthy();
    expect(aside()).toBeNull();
    await press("Escape");
    expect(page()).toBeNull();
    expect(aside()).toBeTruthy();
    expect(document.activeElement?.textContent).toContain("Told by both");
    await press("Escape");
    expect(aside()).toBeNull();
  });

  test("the tellings stand side by side, the first partner’s on the left, and the loop under them", async () => {
    await open();
    await fireEvent.click(screen.getByRole("button", { name: /^Open wide/ }));
    await settle();
    const names = screen.getAllByRole("article").map((telling) => telling.getAttribute("aria-label"));
    expect(names).toEqual(["Sam’s telling", "Noa’s telling"]);
    const figures = [...document.querySelectorAll("section figure figcaption")].map((title) => title.textContent);
    expect(figures).toEqual(["The loop, as both of you tell it"]);
    expect(page()?.textContent).toMatch(/Told differently\s*who began\s*what kind it was/);
    expect(page()?.textContent).not.toContain("%");
  });

  test("a place that it was opened over is still there", async () => {
    await open();
    const before = document.querySelector("[data-entry]");
    await press("Enter");
    await press("Escape");
    expect(document.querySelector("[data-entry]")).toBe(before);
  });

  test("where its sharing stands is for My pages alone", async () => {
    await open();
    expect(document.querySelector("[data-stand]")).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: "See it in My pages" }));
    await settle();
    expect(document.querySelector('[data-stand="shared"]')?.textContent).toContain("shared: moves and words");
  });
});

describe("the sentence said directly", () => {
  test("is made of the words, and of nothing else", () => {
    expect(directOf({ trigger: "it went quiet", softer: "scared.", need: "to know you are there" })).toBe(SENTENCE);
    expect(directOf({ when: "When it went quiet", felt: "I felt scared", needed: "I needed to know you are there" })).toBe(
      SENTENCE,
    );
    expect(directOf({ felt: "alone" })).toBe("I felt alone.");
    expect(directOf({ when: "you left", need: "a sign" })).toBe("When you left, I need a sign.");
    expect(directOf({ text: "it was late" })).toBe("");
    expect(directOf(null)).toBe("");
  });

  test("is its author’s to edit, to keep, and to say", async () => {
    const kept = { ...sams, words: { ...sams.words, direct: "I got scared." } };
    let shown = sams;
    engineOf({
      episode: () => episodeOf([shown]),
      keep_direct: () => {
        shown = kept;
        return OWN;
      },
    });
    await open(true);
    await fireEvent.click(screen.getByRole("button", { name: "Say it directly" }));
    await settle();
    const field = screen.getByLabelText("Said directly") as HTMLTextAreaElement;
    expect(field.value).toBe("When no answer, I felt scared. I need to know you are there.");
    await fireEvent.input(field, { target: { value: "I got scared." } });
    await fireEvent.click(screen.getByRole("button", { name: "Keep the sentence" }));
    await settle();
    expect(askedFor("keep_direct")).toEqual([{ id: "own-1", direct: "I got scared.", said: false }]);
    await fireEvent.click(screen.getByRole("checkbox", { name: /I said this/ }));
    await settle();
    expect(askedFor("keep_direct")[1]).toEqual({ id: "own-1", direct: "I got scared.", said: true });
  });

  test("no draft comes after what was kept, however slow the keeping is", async () => {
    engineOf({
      episode: () => episodeOf([sams]),
      keep_direct: () => new Promise((done) => setTimeout(() => done(OWN), 700)),
    });
    await open(true);
    await fireEvent.click(screen.getByRole("button", { name: "Say it directly" }));
    await settle();
    await fireEvent.input(screen.getByLabelText("Said directly"), { target: { value: "I got scared." } });
    await fireEvent.click(screen.getByRole("button", { name: "Keep the sentence" }));
    await new Promise((done) => setTimeout(done, 1_800));
    expect(askedFor("keep_direct")).toHaveLength(1);
    expect(askedFor("save_direct_draft")).toEqual([]);
    expect(screen.queryByLabelText("Said directly")).toBeNull();
  });

  test("Esc leaves what was kept, and the episode open", async () => {
    engineOf({ episode: () => episodeOf([sams]) });
    await open(true);
    await fireEvent.click(screen.getByRole("button", { name: "Say it directly" }));
    await settle();
    await press("Escape");
    expect(askedFor("keep_direct")).toEqual([]);
    expect(aside()).toBeTruthy();
  });

  test("what is typed and not kept outlives the place and the pages, and Esc is undone by a press", async () => {
    let draft: string | null = null;
    engineOf({
      episode: () => episodeOf([{ ...sams, own: { ...(sams.own as OwnSide), direct_draft: draft } }]),
      save_direct_draft: (args) => {
        draft = (args as SaveDirectDraft).text ?? null;
        return {};
      },
    });
    const field = () => screen.queryByLabelText<HTMLTextAreaElement>("Said directly");
    await open(true);
    await fireEvent.click(screen.getByRole("button", { name: "Say it directly" }));
    await settle();
    await fireEvent.input(field() as HTMLElement, { target: { value: "Stay a moment." } });
    await fireEvent.click(screen.getByRole("button", { name: /^Today/ }));
    await settle();
    expect(field()).toBeNull();
    await fireEvent.click(document.querySelector("[data-entry]") as HTMLElement);
    await settle();
    expect(field()?.value).toBe("Stay a moment.");
    field()?.focus();
    await press("Escape");
    expect(field()).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: "Bring it back" }));
    await settle();
    expect(field()?.value).toBe("Stay a moment.");
    expect(askedFor("keep_direct")).toEqual([]);
    await fireEvent.click(screen.getByRole("button", { name: /^Ours/ }));
    expect(document.body.textContent).not.toContain("Stay a moment.");
    await toMine();
    await fireEvent.click(document.querySelector("[data-entry]") as HTMLElement);
    await settle();
    expect(field()?.value).toBe("Stay a moment.");
    await fireEvent.input(field() as HTMLElement, { target: { value: "Stay." } });
    await press("Control+l");
    expect(draft).toBe("Stay.");
  });

  test("only its receiver says that it reached them, on My pages, and shares that by a step of its own", async () => {
    let own: OwnReceived | undefined;
    engineOf({
      episode: () => episodeOf([{ ...noas, own_received: own }]),
      receive_direct: () => {
        own = { at: "2026-06-20", sharing: { state: "private" } };
        return {};
      },
    });
    await open();
    expect(screen.getByText(SENTENCE)).toBeTruthy();
    expect(screen.getByText(/Noa said this/)).toBeTruthy();
    expect(screen.queryByRole("checkbox", { name: "It reached me" })).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: "Whether it reached you is for My pages" }));
    await settle();
    expect(screen.queryByRole("checkbox", { name: "Let Noa know" })).toBeNull();
    await fireEvent.click(screen.getByRole("checkbox", { name: "It reached me" }));
    await settle();
    await fireEvent.click(screen.getByRole("checkbox", { name: "Let Noa know" }));
    await settle();
    expect(askedFor("receive_direct")).toEqual([
      { telling: "shared-2", received: true, share: false },
      { telling: "shared-2", received: true, share: true },
    ]);
  });

  test("the one who said it sees that it reached the other, and can tick nothing there", async () => {
    const received = { ...sams, words: { direct: SENTENCE }, received: "2026-06-20" };
    engineOf({ episode: () => episodeOf([received]) });
    await open(true);
    expect(screen.getByText("It reached Noa.")).toBeTruthy();
    expect(screen.queryByRole("checkbox", { name: "It reached me" })).toBeNull();
  });
});

describe("what drew the two", () => {
  const page: Us = { pages: [{ author: "b", text: "the map, upside down" }], own: null, draft: null };

  test("is read by both on Ours, and written on My pages alone", async () => {
    engineOf({ us: () => page });
    render(App);
    await settle();
    await press("5");
    expect(screen.getByRole("heading", { name: "What drew us" })).toBeTruthy();
    expect(screen.getByText("the map, upside down")).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
    await toMine();
    expect(screen.getByLabelText("What drew Sam")).toBeTruthy();
  });

  test("before anything is shared, Ours leads to where a page is written", async () => {
    engineOf({});
    render(App);
    await settle();
    await press("5");
    await fireEvent.click(screen.getByRole("button", { name: "Write in My pages" }));
    await settle();
    expect(screen.getByLabelText("What drew Sam")).toBeTruthy();
  });

  test("what is typed and not kept is left as a draft, before the lock", async () => {
    engineOf({ us: () => page, save_drew_draft: () => ({}) });
    render(App);
    await settle();
    await press("5");
    await toMine();
    const field = screen.getByLabelText("What drew Sam");
    await fireEvent.input(field, { target: { value: "the way you" } });
    await settle();
    await press("Control+l");
    expect(askedFor("save_drew_draft")).toEqual([{ text: "the way you" }]);
    expect(askedFor("keep_drew")).toEqual([]);
  });

  test("a change that is let go can be brought back", async () => {
    const own = { id: "drew-1", text: "the way you laugh", sharing: { state: "private" } } as const;
    engineOf({ us: () => ({ ...page, own }), save_drew_draft: () => ({}) });
    render(App);
    await settle();
    await press("5");
    await toMine();
    await fireEvent.click(screen.getByRole("button", { name: "Change" }));
    await fireEvent.input(screen.getByLabelText("What drew Sam"), { target: { value: "the way you sing" } });
    await fireEvent.click(screen.getByRole("button", { name: "Leave it as it was" }));
    await settle();
    await fireEvent.click(screen.getByRole("button", { name: "Bring it back" }));
    await settle();
    expect(screen.getByLabelText<HTMLTextAreaElement>("What drew Sam").value).toBe("the way you sing");
    expect(askedFor("save_drew_draft").at(-1)).toEqual({ text: "the way you sing" });
  });

  test("is kept by a press, and shared by another", async () => {
    let shown: Us = page;
    engineOf({
      us: () => shown,
      keep_drew: () => {
        shown = { ...page, own: { id: "drew-1", text: "the way you laugh", sharing: { state: "private" } } };
        return { id: "drew-1" };
      },
      share_drew: () => {
        const sharing = { state: "settling", due: "next_lock", change: false } as const;
        shown = { ...shown, own: { ...shown.own!, sharing } };
        return {};
      },
    });
    render(App);
    await settle();
    await press("5");
    await toMine();
    await fireEvent.input(screen.getByLabelText("What drew Sam"), { target: { value: "the way you laugh" } });
    await fireEvent.click(screen.getByRole("button", { name: "Keep the page" }));
    await settle();
    expect(askedFor("keep_drew")).toEqual([{ text: "the way you laugh" }]);
    await fireEvent.click(screen.getByRole("checkbox", { name: "Share with Noa" }));
    await settle();
    expect(askedFor("share_drew")).toEqual([{ share: true }]);
    expect(screen.getByText("will be shared when you next lock")).toBeTruthy();
  });
});

describe("how close it is", () => {
  test("is shared from a choice on, on My pages alone, and earlier ones can be taken back", async () => {
    let shown = 2;
    engineOf({
      close_sharing: () => ({ on: true, shown }),
      share_close: ({ on }: { on: boolean }) => ({ on, shown }),
      take_back_close: () => ({ on: false, shown: (shown = 0) }),
    });
    render(App);
    await settle();
    expect(screen.queryByRole("checkbox", { name: /how close I feel/ })).toBeNull();
    await toMine();
    expect(screen.queryByRole("button", { name: /Take back/ })).toBeNull();
    await fireEvent.click(screen.getByRole("checkbox", { name: /how close I feel/ }));
    await settle();
    expect(askedFor("share_close")).toEqual([{ on: false }]);
    await fireEvent.click(screen.getByRole("button", { name: "Take back the 2 that were shared" }));
    await settle();
    expect(askedFor("take_back_close")).toHaveLength(1);
    expect(screen.queryByRole("button", { name: /Take back/ })).toBeNull();
  });
});

describe("all entries", () => {
  test("are a page of their own, with the episode beside them", async () => {
    engineOf({ episode: () => episodeOf([sams]) });
    render(App);
    await settle();
    await fireEvent.click(screen.getByRole("button", { name: /^Entries/ }));
    await settle();
    expect(screen.getByRole("heading", { name: "Entries" })).toBeTruthy();
    await fireEvent.click(document.querySelector("[data-entry]") as HTMLElement);
    await settle();
    expect(aside()).toBeTruthy();
    await press("Escape");
    expect(screen.getByRole("heading", { name: "Entries" })).toBeTruthy();
    await press("Escape");
    expect(screen.queryByRole("heading", { name: "Entries" })).toBeNull();
  });
});
