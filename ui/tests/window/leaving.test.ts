import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, test } from "vitest";
import { ALONE, BOTH, NOA, SAM, askedFor, engineOf, refuse } from "./engine";
import { press, settle } from "./press";
import App from "../../src/App.svelte";
import type { Session } from "../../src/ipc/generated";

const LEFT_MS = Date.now() - 3 * 86_400_000;
const none = { phase: "none", names: [], start_on_sample: false, session: null };
const locked = { ...none, phase: "locked" };
const opened = (session: Session) => ({ ...none, phase: "open", session });

const said = (): string => document.body.textContent ?? "";
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>("button", { name });
const click = async (name: string | RegExp): Promise<void> => {
  await fireEvent.click(button(name));
  await settle();
};
const type = async (label: string, value: string): Promise<void> => {
  await fireEvent.input(screen.getByLabelText(label), { target: { value } });
  await settle();
};

async function settings(session: Session = BOTH, pages: "Ours" | "My pages" = "My pages"): Promise<void> {
  engineOf({ ...answers, status: () => opened(session) });
  render(App);
  await settle();
  await click(new RegExp(`^${pages}`));
  await click("Settings");
}

let answers: Parameters<typeof engineOf>[0] = {};
beforeEach(() => {
  answers = {};
});

describe("taking one’s words", () => {
  test("own words as a file ask for no passphrase, and say that it is not encrypted", async () => {
    answers = { save_journal: () => ({ file_name: "Tidemark_a_2026-06-18.json", noted: true }) };
    await settings();
    await click("As a file (JSON) …");
    expect(said()).toContain("The file is not encrypted");
    await click("Save as JSON …");
    expect(askedFor("save_journal")).toEqual([{ whose: "mine", passphrases: null }]);
    expect(said()).toContain("Saved as Tidemark_a_2026-06-18.json.");
  });

  test("what both shared asks for both passphrases, and forgets them after", async () => {
    answers = { save_journal: refuse({ code: "wrong_passphrase" }) };
    await settings();
    await click("As a file (JSON) …");
    await fireEvent.click(screen.getByRole("radio", { name: /Ours: what both of us shared/ }));
    await settle();
    expect(button("Save as JSON …").disabled).toBe(true);
    await type("Passphrase of Sam", "one");
    expect(button("Save as JSON …").disabled).toBe(true);
    await type("Passphrase of Noa", "one");
    await click("Save as JSON …");
    expect(askedFor("save_journal")).toEqual([{ whose: "both", passphrases: ["one", "one"] }]);
    expect(said()).toContain("Nothing was written");
    expect(screen.getByLabelText<HTMLInputElement>("Passphrase of Noa").value).toBe("");
  });

  test("on Ours only what both shared is taken, and the way to one’s own is shown", async () => {
    await settings(BOTH, "Ours");
    await click("As a file (JSON) …");
    expect(screen.queryByRole("radio", { name: /Mine alone/ })).toBeNull();
    expect(screen.getByLabelText("Passphrase of Noa")).toBeTruthy();
    await fireEvent.click(screen.getAllByRole("button", { name: "My pages" }).at(-1) as HTMLElement);
    await settle();
    expect(screen.getByRole("heading", { name: "Settings" })).toBeTruthy();
    expect(screen.getByRole("radio", { name: /Mine alone/ })).toBeTruthy();
  });

  test("a file that could not be noted is said to stand", async () => {
    answers = { save_journal: () => ({ file_name: "mine.json", noted: false }) };
    await settings();
    await click("As a file (JSON) …");
    await click("Save as JSON …");
    expect(said()).toContain("Saved as mine.json.");
    expect(said()).toContain("could not be noted in the journal");
  });

  test("what was taken alone is asked for on My pages only", async () => {
    answers = {
      taken: ({ pages }: { pages: string }) =>
        pages === "mine"
          ? [{ at_ms: LEFT_MS, form: "json", joint: false }]
          : [{ at_ms: LEFT_MS, form: "pdf", joint: true }],
    };
    await settings(BOTH, "Ours");
    expect(said()).toContain("You both took a document on");
    expect(said()).not.toContain("You took your words on");
    await press("Escape");
    await click("My pages");
    await click("Settings");
    expect(said()).toContain("You took your words on");
  });

  test("the document is the one of the report’s own page, with its warning before", async () => {
    answers = { report_contents: () => ({ episodes: 1, told_by_both: 0, lines: 0, file_name: "x.pdf", last_session: null, entries: [] }) };
    await settings();
    await click("As a document …");
    expect(screen.getByRole("heading", { name: "For the therapist" })).toBeTruthy();
    expect(askedFor("report_contents")).toMatchObject([{ whose: "mine" }]);
    await click("Save as PDF …");
    expect(said()).toContain("Ask first.");
    expect(askedFor("save_report")).toEqual([]);
  });
});

describe("leaving", () => {
  test("it is said who can delete the folder", async () => {
    await settings();
    expect(said()).toContain("whoever uses this computer can still delete the journal’s folder");
  });

  async function page(session: Session = BOTH): Promise<void> {
    await settings(session);
    await click("Leave this journal …");
  }

  test("the page names what goes and what stays, and offers to take the words first", async () => {
    await page();
    for (const words of [
      "Everything you wrote",
      "recovery code",
      "What Noa wrote is theirs",
      "they see that you left",
      "Backups made earlier keep your words",
      "Deleting is not wiping",
      "It can’t be undone.",
    ]) {
      expect(said()).toContain(words);
    }
    await click("Take my words");
    expect(screen.getByRole("heading", { name: "Settings" })).toBeTruthy();
    expect(askedFor("leave_journal")).toEqual([]);
  });

  test("nothing happens without a passphrase, and Esc leads away", async () => {
    await page();
    expect(button("Leave").disabled).toBe(true);
    await press("Escape");
    expect(screen.queryByRole("heading", { name: "Leave this journal" })).toBeNull();
    expect(askedFor("leave_journal")).toEqual([]);
  });

  test("another passphrase changes nothing", async () => {
    answers = { leave_journal: refuse({ code: "wrong_passphrase" }) };
    await page();
    await type("Your passphrase", "not mine");
    await click("Leave");
    expect(said()).toContain("This isn’t your passphrase. Nothing was changed.");
    expect(screen.getByRole("heading", { name: "Leave this journal" })).toBeTruthy();
  });

  test("whoever has left is told so, and then the lock stands there", async () => {
    answers = { leave_journal: () => ({ deleted: false, in_backups: false, status: locked }) };
    await page();
    await type("Your passphrase", "mine");
    await click("Leave");
    expect(askedFor("leave_journal")).toEqual([{ passphrase: "mine", old_backups: "keep" }]);
    expect(screen.getByRole("heading", { name: "You have left" })).toBeTruthy();
    expect(said()).not.toContain("Sam");
    await click("Close this page");
    expect(screen.getByLabelText("Passphrase")).toBeTruthy();
  });

  test("backups that keep the words go if they are to, and are said where they stay", async () => {
    answers = { leave_journal: () => ({ deleted: false, in_backups: true, status: locked }) };
    await page();
    await fireEvent.click(screen.getByRole("checkbox", { name: /Delete the backups/ }));
    await type("Your passphrase", "mine");
    await click("Leave");
    expect(askedFor("leave_journal")).toEqual([{ passphrase: "mine", old_backups: "delete" }]);
    expect(said()).toContain("Backups in the journal’s folder still keep your words.");
  });

  test("the last one’s journal is deleted, and what is beyond Tidemark is said", async () => {
    answers = { leave_journal: () => ({ deleted: true, in_backups: false, status: none }) };
    await page(ALONE);
    expect(said()).toContain("its folder is deleted as a whole");
    await type("Your passphrase", "mine");
    await click("Leave");
    expect(said()).toContain("What a disk keeps until it is written over");
  });

  test("a leaving that was cut off leads to the lock", async () => {
    answers = { leave_journal: refuse({ code: "cannot_write" }) };
    await page();
    await type("Your passphrase", "mine");
    await click("Leave");
    expect(screen.getByLabelText("Passphrase")).toBeTruthy();
    expect(said()).toContain("Leaving was cut off.");
  });

  test("the other is told who left, for two weeks, and nothing of both’s is offered", async () => {
    const session: Session = { ...BOTH, left: { who: "b", at_ms: LEFT_MS } };
    engineOf({ status: () => opened(session) });
    render(App);
    await settle();
    expect(said()).toContain("their words are no longer here. Yours stay as they are.");
    await click("Settings");
    await click("As a file (JSON) …");
    expect(screen.queryByRole("button", { name: "Save as JSON …" })).toBeNull();
    expect(said()).toContain("Possible no more: Noa has left.");
  });

  test("what was long ago is no longer said on the first screen", async () => {
    const session: Session = { ...BOTH, left: { who: "b", at_ms: Date.now() - 15 * 86_400_000 } };
    await settings(session);
    expect(said()).toContain("their words are no longer here");
    await press("Escape");
    expect(said()).not.toContain("their words are no longer here");
  });
});

describe("beginning from exports", () => {
  const ready = {
    state: "ready",
    files: [
      { name: "a.json", whose: "a" },
      { name: "ours.json", whose: "ours" },
    ],
    partners: [SAM, NOA],
  };
  const enough = { bits: 60, need: 45, enough: true };

  async function start(chosen: unknown): Promise<void> {
    engineOf({
      status: () => none,
      lock: () => locked,
      passphrase_strength: () => enough,
      choose_exports: () => chosen,
      ...answers,
    });
    render(App);
    await settle();
    await click("Begin from an export");
    await click("Choose files …");
  }

  async function fill(passphrase: string, go: RegExp): Promise<void> {
    await type("Your passphrase", passphrase);
    await type("Once more", passphrase);
    await new Promise((done) => setTimeout(done, 150));
    await settle();
    await click(go);
  }

  test("a refused file is named, and nothing goes on", async () => {
    await start({ state: "refused", file: "a.json", why: "line 3, field tellings[0].kind: not a word" });
    expect(said()).toContain("a.json can’t be used (line 3, field tellings[0].kind: not a word). Nothing was created.");
    expect(screen.queryByRole("button", { name: "Go on" })).toBeNull();
  });

  test("no file is no mistake", async () => {
    await start(null);
    expect(said()).toContain("No file was chosen.");
  });

  test("each types alone, and each sees their own code once", async () => {
    answers = {
      begin_from_exports: () => ({ first_code: "CODE-OF-SAM", second_code: "CODE-OF-NOA" }),
    };
    await start(ready);
    expect(said()).toContain("a.json: own words of Sam");
    expect(said()).toContain("ours.json: what both shared");
    await click("Go on");
    expect(screen.getByLabelText<HTMLInputElement>("Your name").value).toBe("Sam");
    await fill("sams words", /^That is me/);
    expect(said()).toContain("Hand over the laptop");
    expect(askedFor("begin_from_exports")).toEqual([]);
    await click("I am Noa");
    expect(screen.getByLabelText<HTMLInputElement>("Your name").value).toBe("Noa");
    await fill("noas words", /^Make the journal/);
    expect(askedFor("begin_from_exports")).toEqual([
      {
        first: { name: "Sam", colour: "plum", passphrase: "sams words", name_on_lock_screen: false },
        second: { name: "Noa", colour: "blue", passphrase: "noas words", name_on_lock_screen: false },
      },
    ]);
    expect(said()).toContain("CODE-OF-NOA");
    expect(said()).not.toContain("CODE-OF-SAM");
    await fireEvent.click(screen.getByRole("checkbox"));
    await settle();
    await click("Go on");
    expect(said()).toContain("Hand the laptop back");
    await click("I am Sam");
    expect(said()).toContain("CODE-OF-SAM");
    await fireEvent.click(screen.getByRole("checkbox"));
    await settle();
    await click("Go on");
    await click("Go on");
    expect(screen.getByLabelText("Passphrase")).toBeTruthy();
  });

  test("what the lock key made the engine forget is chosen again", async () => {
    answers = { begin_from_exports: refuse({ code: "refused", field: "exports", what: "none are chosen" }) };
    await start(ready);
    await click("Go on");
    await fill("sams words", /^That is me/);
    await click("I am Noa");
    await fill("noas words", /^Make the journal/);
    expect(said()).toContain("Please choose them once more.");
  });

  test("either may leave it, and nothing is made", async () => {
    await start(ready);
    await click("Go on");
    await click("Not now");
    expect(button("Begin alone")).toBeTruthy();
    expect(askedFor("begin_from_exports")).toEqual([]);
  });
});
