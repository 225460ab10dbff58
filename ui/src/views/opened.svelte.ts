import type { Component } from "svelte";
import type { Session } from "../ipc/generated";

/** What stands behind the lock. It is read while the lock screen stands there, so that the window
 * starts with little. */
class Opened {
  page = $state.raw<Component<{ session: Session }> | null>(null);

  async load(): Promise<void> {
    this.page ??= (await import("./Journal.svelte")).default;
  }
}

export const opened = new Opened();
