import { explain, hasCode } from "../errors";
import type { SavedReport, Whose } from "../ipc/generated";
import { say } from "../words";

/** Makes a file and has it saved; null when it is saved nowhere. */
export type Save = (passphrases: [string, string] | null) => Promise<SavedReport | null>;

/** A file on its way out: what it takes, whether it is being made, and what came of it. */
export class Saving {
  /** Both passphrases, `a`'s first. */
  given = $state<[string, string]>(["", ""]);
  /** The warning before own words leave alone stands there. */
  warned = $state(false);
  busy = $state(false);
  said = $state("");
  refusal = $state("");
  #nth = 0;

  /** Both passphrases are typed. */
  get hasBoth(): boolean {
    return this.given.every((passphrase) => passphrase !== "");
  }

  /** Whatever is chosen anew is warned of anew. */
  anew(): void {
    this.warned = false;
    this.said = this.refusal = "";
  }

  /** The first press warns of what is one's own alone; the next saves it. */
  async press(whose: Whose, save: Save): Promise<void> {
    if (whose === "mine" && !this.warned) {
      this.warned = true;
    } else {
      await this.save(whose, save);
    }
  }

  async save(whose: Whose, save: Save): Promise<void> {
    const nth = ++this.#nth;
    this.said = this.refusal = "";
    this.busy = true;
    const passphrases = whose === "both" ? ($state.snapshot(this.given) as [string, string]) : null;
    try {
      const saved = await save(passphrases);
      // A dialog that stood there already may have been answered after a stop.
      if (saved || nth === this.#nth) {
        this.said = saved ? say("report-saved", { name: saved.file_name }) : say("report-not-saved");
        this.refusal = saved && !saved.noted ? say("taken-not-noted") : "";
      }
    } catch (thrown) {
      const wrong = whose === "both" && hasCode(thrown, "wrong_passphrase");
      if (nth === this.#nth) {
        this.refusal = wrong ? say("report-wrong") : explain(thrown).text;
      }
    } finally {
      if (nth === this.#nth) {
        this.#rest();
      }
    }
  }

  /** Waits for it no more. */
  stop(): void {
    this.#nth += 1;
    this.#rest();
    this.said = say("report-not-saved");
  }

  #rest(): void {
    this.busy = this.warned = false;
    this.given = ["", ""];
  }
}
