import { fireEvent, screen, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import { FOUND, arrive, click, looks, suggested } from "./chats";
import { BOTH, SAM, askedFor, engineOf } from "./engine";
import { press, settle } from "./press";
import type { ChatLook } from "../../src/ipc/generated";

describe("reading a chat", () => {
  test("says before anything what is looked at, that nothing leaves, and that the export stays", async () => {
    engineOf(looks(null));
    await arrive();
    const page = screen.getByRole("main").textContent ?? "";
    expect(page).toMatch(/who wrote when, and how long/);
    expect(page).toMatch(/nothing leaves this computer/);
    expect(page).toMatch(/holds the other’s words too.*Delete it yourself/);
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "From your messages" }));
  });

  test("is on My pages alone, and is forgotten when it is left", async () => {
    engineOf(looks(FOUND));
    await arrive();
    await click(/^Choose a file/);
    expect(screen.getByText(/800 messages/)).toBeTruthy();
    await click(/^Ours/);
    expect(document.body.textContent).not.toMatch(/800 messages|N\. 🌊/);
    expect(askedFor("stop_chat")).not.toEqual([]);
    await press("/");
    expect(screen.queryByRole("button", { name: /^From your messages/ })).toBeNull();
  });

  test("shows what was recognised and its first messages, without a word of them", async () => {
    engineOf(looks(FOUND));
    await arrive();
    await click(/^Choose a file/);
    expect(screen.getByText(/^WhatsApp: 800 messages, from /)).toBeTruthy();
    expect(screen.getByText("2 lines could not be read:")).toBeTruthy();
    expect(screen.getByText("line 14: no such date or time of day")).toBeTruthy();
    expect(screen.getByText(/3 notices of the messenger/)).toBeTruthy();
    expect(screen.getByText(/One message came while the clocks changed/)).toBeTruthy();
    expect(screen.getByText("Its dates were read as day, month, year.")).toBeTruthy();
    expect(screen.getByText("42 characters")).toBeTruthy();
    expect(screen.getByText("no text")).toBeTruthy();
    expect(askedFor("chat_suggestions")).toEqual([]);
  });

  test("asks for what the file leaves open, and keeps what was answered before", async () => {
    engineOf(looks({ found: "needs_order" }));
    await arrive();
    await click(/^Choose a file/);
    const go = screen.getByRole("button", { name: "Go on" }) as HTMLButtonElement;
    expect(go.disabled).toBe(true);
    await fireEvent.click(screen.getByRole("radio", { name: /^the month/ }));
    await click("Go on");
    expect(askedFor("look_at_chat")).toEqual([{ order: "mdy" }]);
    await fireEvent.input(screen.getByLabelText(/^The phone’s time zone/), { target: { value: "Asia/Tokyo" } });
    await click("Read again");
    expect(askedFor("look_at_chat").at(-1)).toEqual({ order: "mdy", zone: "Asia/Tokyo" });
  });

  test("asks which chat, and which columns", async () => {
    engineOf(looks({ found: "needs_chat", chats: ["Family", "Noa"] }));
    await arrive();
    await click(/^Choose a file/);
    await fireEvent.change(screen.getByLabelText("Which chat?"), { target: { value: "Noa" } });
    await click("Go on");
    expect(askedFor("look_at_chat")).toEqual([{ chat: "Noa" }]);
  });

  test.each([
    ["no_chat", /no chat export that Tidemark knows/],
    ["telegram_page", /Export the chat as JSON instead/],
    ["locked", /has a password/],
    ["unsafe", /not safe to open/],
  ] as const)("says of a file that is none what it is: %s", async (why, words) => {
    engineOf(looks({ found: "refused", why }));
    await arrive();
    await click(/^Choose a file/);
    expect(screen.getByRole("alert").textContent).toMatch(words);
  });

  test("can be stopped", async () => {
    let answer: (look: ChatLook) => void = () => undefined;
    const slow = new Promise<ChatLook>((resolve) => (answer = resolve));
    engineOf({ ...looks(null), choose_chat: () => slow });
    await arrive();
    await click(/^Choose a file/);
    await click("Stop");
    expect(askedFor("stop_chat")).toHaveLength(1);
    answer({ found: "stopped" });
    await settle();
    await settle();
    expect(screen.getByText("Reading was stopped.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Stop" })).toBeNull();
  });
});

describe("who is who", () => {
  test("is taken from the names where they are the same, and asked otherwise", async () => {
    engineOf(looks(FOUND));
    await suggested();
    expect(askedFor("chat_suggestions")).toEqual([{ mine: "Sam", theirs: "N. 🌊" }]);
  });

  test("is never guessed where no name is the reader’s", async () => {
    const strangers = { ...FOUND, senders: [{ name: "Me", messages: 3 }, { name: "You", messages: 2 }] };
    engineOf(looks(strangers));
    await arrive();
    await click(/^Choose a file/);
    const go = screen.getByRole("button", { name: "Look at the timing" }) as HTMLButtonElement;
    expect(go.disabled).toBe(true);
    await fireEvent.change(screen.getByLabelText("I am"), { target: { value: "1" } });
    await click("Look at the timing");
    expect(askedFor("chat_suggestions")).toEqual([{ mine: "You", theirs: "Me" }]);
  });
});

describe("what the timing suggests", () => {
  test("stands with its reason and its lanes, and nothing is made of it", async () => {
    engineOf(looks(FOUND));
    await suggested();
    const cards = screen.getAllByRole("article");
    expect(cards).toHaveLength(2);
    expect(cards[0]?.textContent).toMatch(/5 messages .*12 minutes.*quiet for 3 hours/);
    expect(cards[1]?.textContent).toMatch(/the export ends/);
    expect(within(cards[0]!).getByRole("img").querySelectorAll("[class~=a], [class~=b]")).toHaveLength(3);
    expect(askedFor("decide_chat")).toEqual([]);
    expect(askedFor("add_telling")).toEqual([]);
  });

  test("adds nothing up per person, and says nobody’s usual time to answer", async () => {
    engineOf(looks(FOUND));
    await suggested();
    const page = screen.getByRole("main");
    expect(page.querySelector("section[aria-label='What the timing suggests']")?.textContent).not.toMatch(
      /412|388|usually|on average|answers? (with)?in/,
    );
  });

  test("is kept or dropped one by one, and the focus goes on to the next", async () => {
    engineOf(looks(FOUND));
    await suggested();
    const [first, second] = screen.getAllByRole("article");
    await fireEvent.click(within(first!).getByRole("button", { name: "Keep as a telling" }));
    await settle();
    expect(askedFor("decide_chat")).toEqual([{ id: 3, does: "keep" }]);
    expect(second?.contains(document.activeElement)).toBe(true);
    await fireEvent.click(within(second!).getByRole("button", { name: "Not this one" }));
    await settle();
    expect(askedFor("decide_chat").at(-1)).toEqual({ id: 4, does: "drop" });
    expect(screen.getByText("All of them are decided.")).toBeTruthy();
    expect(document.activeElement).not.toBe(document.body);
  });

  test("is asked about again where that is undone, and what was kept goes to the bin", async () => {
    engineOf(looks(FOUND));
    await suggested();
    await fireEvent.click(screen.getAllByRole("button", { name: "Keep as a telling" })[0]!);
    await settle();
    expect(screen.getAllByRole("article")).toHaveLength(1);
    await click("Undo");
    expect(askedFor("decide_chat").at(-1)).toEqual({ id: 3, does: "undo" });
    expect(askedFor("remove_entry")).toEqual([{ id: "own-9" }]);
    expect(screen.getAllByRole("article")).toHaveLength(2);
  });

  test("can be changed once it is kept, and the rest is still there afterwards", async () => {
    engineOf(looks(FOUND));
    await suggested();
    const [first] = screen.getAllByRole("article");
    await fireEvent.click(within(first!).getByRole("button", { name: /^Keep and change/ }));
    await settle();
    expect(askedFor("decide_chat")).toEqual([{ id: 3, does: "keep" }]);
    expect(askedFor("own_telling")).toEqual([{ id: "own-9" }]);
    expect(screen.getByText("What happened, in order?")).toBeTruthy();
    await press("Escape");
    expect(screen.getAllByRole("article")).toHaveLength(1);
    expect(askedFor("stop_chat")).toEqual([]);
    await press("Escape");
    expect(askedFor("stop_chat")).toHaveLength(1);
  });

  test("says so where there is nothing, and claims no more than that", async () => {
    engineOf({ ...looks(FOUND), chat_suggestions: () => ({ suggestions: [], decided_before: 0 }) });
    await suggested();
    expect(screen.getByText(/Nothing in the timing looks like a fight by text\. Real ones may look otherwise\./)).toBeTruthy();
  });

  test("names the lanes as everywhere, whoever reads", async () => {
    engineOf({ ...looks(FOUND), status: () => ({ phase: "open", names: [], start_on_sample: false, session: { ...BOTH, role: "b" } }) });
    await arrive();
    await click(/^Choose a file/);
    await fireEvent.change(screen.getByLabelText("I am"), { target: { value: "1" } });
    await click("Look at the timing");
    const [names] = document.querySelectorAll("article .names");
    expect(names?.textContent?.trim().startsWith(SAM.name)).toBe(true);
  });
});
