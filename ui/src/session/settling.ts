import { onDestroy } from "svelte";
import type { Shell } from "./shell.svelte";

/** How long after the last change what is typed is kept. */
const SETTLED_MS = 600;

/** The drafts of one view, one after the other: an older one never lands on a newer one, nor on what
 * was kept meanwhile. */
export interface Settling {
  /** Leaves what is typed as a draft, and those before it. */
  now: () => Promise<void>;
  /** The same once nothing more is typed for a moment. */
  soon: () => void;
  /** Does something once the drafts before it are left. */
  after: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Has a view leave what is typed in it and not kept yet: before the journal locks, before the pages
 * are turned, and when the view goes. Locking waits for it. */
export function settling(shell: Shell, settle: () => Promise<void>): Settling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const after = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
  const now = (): Promise<void> => after(settle);
  shell.settlers.add(now);
  onDestroy(() => {
    clearTimeout(timer);
    shell.settlers.delete(now);
    if (shell.session) {
      void now();
    }
  });
  return {
    now,
    after,
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(() => void now(), SETTLED_MS);
    },
  };
}
