/** How long a notice stays, and with it the way to undo. */
export const NOTICE_MS = 10_000;

/** Something said once, perhaps with one thing that can be done about it. */
export interface Notice {
  text: string;
  action?: { label: string; run: () => void };
}

/** At most one notice at a time. */
export class Notices {
  now = $state<Notice | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string, action?: Notice["action"]): void {
    this.now = action ? { text, action } : { text };
    this.waitOn();
  }

  clear(): void {
    clearTimeout(this.timer);
    this.now = null;
  }

  /** Stays while somebody is at it. */
  hold(): void {
    clearTimeout(this.timer);
  }

  waitOn(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.clear(), NOTICE_MS);
  }
}
