import type { Pause } from "../ipc/generated";

/** What the reader is saying of a pause of their own. */
export type Pausing = { does: "ask" } | { does: "set" | "end"; pause: Pause };

/** What stands over the page and takes its keys. */
export class Overlays {
  /** The sheet of keys. */
  help = $state(false);
  /** The palette of commands. */
  palette = $state(false);
  /** A pause is being asked for, set anew or ended. */
  pausing = $state<Pausing | null>(null);
  /** The safety page; it can stand over the lock screen too. */
  safety = $state(false);

  get any(): boolean {
    return this.help || this.palette || this.pausing !== null || this.safety;
  }

  /** Closes what lies on top. False if nothing does. */
  back(): boolean {
    if (this.help) {
      this.help = false;
    } else if (this.palette) {
      this.palette = false;
    } else if (this.pausing) {
      this.pausing = null;
    } else if (this.safety) {
      this.safety = false;
    } else {
      return false;
    }
    return true;
  }

  close(): void {
    this.help = this.palette = this.safety = false;
    this.pausing = null;
  }
}
