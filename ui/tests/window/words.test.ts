import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ACTS } from "../../src/ipc/generated";
import { say } from "../../src/words";

const root = join(import.meta.dirname, "../..");

function filesUnder(folder: string, ending: RegExp): { path: string; text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, folder, path), "utf8") }));
}

const sources = filesUnder("src", /\.(svelte|ts)$/);
const locales = filesUnder("locales/en", /\.ftl$/);
const timeline = readFileSync(join(root, "../crates/timeline/locales/en/timeline.ftl"), "utf8");
const written = [...locales.map((file) => file.text), timeline].join("\n");
const ids = new Set([...written.matchAll(/^([a-z][a-z0-9-]*) =/gim)].map((match) => match[1]));

describe("words", () => {
  test("every message that the window names is written", () => {
    const missing = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/\bsay\(\s*"([^"]+)"/g)]
        .map((match) => match[1] ?? "")
        .filter((id) => !ids.has(id))
        .map((id) => `${path}: ${id}`),
    );
    expect(missing).toEqual([]);
  });

  test("each act has words of its own, for oneself and for the other", () => {
    const mine = ACTS.map(({ code }) => say("act-mine", { act: code, name: "Noa" }));
    expect(new Set(mine).size).toBe(ACTS.length);
    const others = ACTS.filter((act) => !act.selfOnly);
    const theirs = others.map(({ code }) => say("act-theirs", { act: code, name: "Noa" }));
    expect(new Set(theirs).size).toBe(others.length);
  });

  test("they describe, and never diagnose, blame or cheer", () => {
    const harsh =
      /because of|your fault|diagnos|streak|well done|congrat|toxic|narciss|codepend|clingy|needy|cold|crazy|villain|victim\b|overdue|broken promise|\bbadge/i;
    // What Tidemark does not do may be said.
    const said = locales.flatMap(({ path, text }) =>
      text
        .split("\n")
        .filter((line) => !line.startsWith("#") && harsh.test(line))
        .filter((line) => !/not a diagnosis|no diagnosis|is not “because of”/i.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(said).toEqual([]);
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
