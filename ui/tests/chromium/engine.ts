import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { ApiError, Preferences } from "../../src/ipc/generated";
import { inject } from "vitest";

/** A Thursday evening in Berlin, when sharing settles at the next lock. */
export const NOW = Date.parse("2026-06-18T20:10:00+02:00");

type Said = { answer: unknown } | { refused: ApiError };

/** The real engine (crates/api/examples/engine.rs) on a folder of its own. What the shell answers
 * in the window, and no engine can, is answered here. */
export class Engine {
  readonly #folder = mkdtempSync(join(tmpdir(), "tidemark-engine-"));
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting: ((line: string) => void)[] = [];
  #preferences: Preferences = {
    theme: "system",
    text_size: 100,
    lock_after: 3,
    language: null,
    clock: null,
    week_start: null,
    reminder: "off",
    reminder_at: 20 * 60,
  };

  constructor() {
    this.#process = spawn(inject("engine"), [this.#folder, String(NOW)]);
    this.#process.stderr.pipe(process.stderr);
    createInterface(this.#process.stdout).on("line", (line) => this.#waiting.shift()?.(line));
  }

  /** What the page's `invoke` gets; a refusal is thrown. */
  async ask(name: string, args: unknown = null): Promise<unknown> {
    const said = this.#asShell(name, args) ?? (await this.#ask(name, args));
    if ("refused" in said) {
      throw said.refused;
    }
    return said.answer;
  }

  end(): void {
    this.#process.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #ask(name: string, args: unknown): Promise<Said> {
    const line = new Promise<string>((resolve) => this.#waiting.push(resolve));
    this.#process.stdin.write(`${JSON.stringify({ name, args })}\n`);
    return JSON.parse(await line) as Said;
  }

  #asShell(name: string, args: unknown): Said | null {
    switch (name) {
      case "preferences":
        return { answer: this.#preferences };
      case "set_preferences":
        this.#preferences = args as Preferences;
        return { answer: args };
      case "hide":
        return { answer: {} };
      case "choose_exports":
        return { answer: EXPORTS };
      case "save_report":
      case "save_data":
      case "save_journal":
      case "save_rest":
        return { answer: { file_name: "Tidemark_ours_2026-06-18.pdf", noted: true, all: true } };
      default:
        return null;
    }
  }
}

const EXPORTS = {
  state: "ready",
  files: [
    { name: "Tidemark_a_2026-06-18.json", whose: "a" },
    { name: "Tidemark_ours_2026-06-18.json", whose: "ours" },
  ],
  partners: [
    { role: "a", name: "Sam", colour: "teal" },
    { role: "b", name: "Noa", colour: "rust" },
  ],
};
