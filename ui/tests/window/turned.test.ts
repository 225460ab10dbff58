import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, test } from "vitest";
import { ALONE, BOTH, askedFor, engineOf } from "./engine";
import { press, settle, toMine } from "./press";
import App from "../../src/App.svelte";
import type { EpisodeView } from "../../src/ipc/generated";
import { ShownEpisode } from "../../src/session/episode.svelte";
import { Shell } from "../../src/session/shell.svelte";

async function open(): Promise<void> {
  render(App);
  await settle();
}

function opened(): Shell {
  const shell = new Shell();
  shell.enter(BOTH);
  return shell;
}

const palette = () => screen.queryByRole("combobox", { hidden: true });

describe("while the other sits at the laptop", () => {
  beforeEach(() =>
    engineOf({ status: () => ({ phase: "open", names: [], start_on_sample: false, session: ALONE }) }),
  );

  test("no key opens the palette or leads anywhere", async () => {
    await open();
    await toMine();
    await fireEvent.click(screen.getByRole("button", { name: /^Hand over/ }));
    await settle();
    for (const key of ["Control+k", "Control+n", "/", "p", "2"]) {
      await press(key);
    }
    expect(palette()).toBeNull();
    expect(askedFor("timeline")).toEqual([]);
  });

  test("My pages are closed", () => {
    const shell = opened();
    shell.turnTo("mine");
    shell.handOver();
    expect([shell.pages, shell.over]).toEqual(["ours", { name: "join" }]);
  });

  test("nor over a recovery code that waits", () => {
    const shell = opened();
    shell.codes = { a: "abc" };
    shell.turnPalette();
    shell.askForLog();
    expect([shell.above.palette, shell.logWanted, shell.askForPause()]).toEqual([false, false, false]);
    shell.written("a");
    shell.turnPalette();
    expect(shell.above.palette).toBe(true);
  });
});

describe("what was done on My pages", () => {
  test("is not looked for on Ours by the same words", () => {
    const shell = opened();
    shell.turnTo("mine");
    shell.lookFor("afraid");
    shell.turnTo("ours");
    expect(shell.over).toEqual({ name: "entries", words: "" });
  });

  test("is not said there, nor after a lock, when the engine answers late", async () => {
    engineOf({});
    const shell = opened();
    shell.turnTo("mine");
    const [turned, locked] = [shell.sayHere, shell.sayHere];
    turned("Kept.");
    expect(shell.notices.now?.text).toBe("Kept.");
    shell.turnTo("ours");
    turned("Kept.");
    expect(shell.notices.now).toBeNull();
    await shell.lock();
    locked("Kept.");
    expect(shell.notices.now).toBeNull();
  });
});

describe("an episode", () => {
  test("that was asked for last stands, whichever answer is late", async () => {
    const answers: ((view: unknown) => void)[] = [];
    engineOf({ episode: () => new Promise((answer) => answers.push(answer)) });
    const shown = new ShownEpisode();
    const first = shown.read({ pages: "ours", id: "one" });
    const second = shown.read({ pages: "ours", id: "two" });
    answers[1]?.({ id: "two" } as EpisodeView);
    await second;
    answers[0]?.({ id: "one" } as EpisodeView);
    await first;
    expect(shown.view?.id).toBe("two");
  });
});

describe("under a dialog", () => {
  beforeEach(() => engineOf({}));

  test("the page takes no key but those that lock and step back", async () => {
    await open();
    const over = document.body.appendChild(document.createElement("dialog"));
    over.setAttribute("open", "");
    for (const key of ["Control+k", "Control+n", "Control+f", "/", "p", "2"]) {
      await press(key);
    }
    expect(document.querySelectorAll("dialog")).toHaveLength(1);
    expect([askedFor("timeline"), askedFor("entries")]).toEqual([[], []]);
    await press("Control+l");
    expect(askedFor("lock")).toHaveLength(1);
    over.remove();
  });

  test("Escape closes the dialog alone", async () => {
    await open();
    await fireEvent.click(screen.getByRole("button", { name: "Settings" }));
    await settle();
    await fireEvent.click(screen.getByRole("button", { name: /^What it is made of/ }));
    await settle();
    await fireEvent.keyDown(document.querySelector("dialog") as HTMLElement, { key: "Escape" });
    await settle();
    expect(document.querySelector("dialog")).toBeNull();
    expect(screen.getByRole("heading", { name: "Settings" })).toBeTruthy();
  });
});
