import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ACTS } from "../../src/ipc/generated";
import { say } from "../../src/words";
import { filesUnder, root } from "../words";

const sources = filesUnder("src", /\.(svelte|ts)$/);

describe("words", () => {
  test("each act has words of its own, for oneself and for the other", () => {
    const mine = ACTS.map(({ code }) => say("act-mine", { act: code, name: "Noa" }));
    expect(new Set(mine).size).toBe(ACTS.length);
    const others = ACTS.filter((act) => !act.selfOnly);
    const theirs = others.map(({ code }) => say("act-theirs", { act: code, name: "Noa" }));
    expect(new Set(theirs).size).toBe(others.length);
  });
});

describe("what the window’s security policy refuses is not written", () => {
  test("no style attribute, no raw HTML, no inline script", () => {
    const refused = sources.filter(({ text }) => /\sstyle=|\{@html|innerHTML|eval\(/.test(text));
    expect(refused.map((file) => file.path)).toEqual([]);
    expect(readFileSync(join(root, "index.html"), "utf8")).not.toMatch(/<script>|<style|style=/);
  });

  test("only one file calls the engine", () => {
    const callers = sources.filter(({ text }) => text.includes("@tauri-apps/api"));
    expect(callers.map((file) => file.path)).toEqual([join("ipc", "call.ts")]);
  });

  test("nothing is written to the web view’s own storage", () => {
    const kept = sources.filter(({ text }) => /localStorage|sessionStorage|indexedDB|document\.cookie/.test(text));
    expect(kept.map((file) => file.path)).toEqual([]);
  });
});
