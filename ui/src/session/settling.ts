import { onDestroy } from "svelte";
import type { Shell } from "./shell.svelte";

/** How long after the last change what is typed is kept. */
const SETTLED_MS = 600;

/** Has a view keep what is typed in it and not kept yet: before the journal locks, before the pages
 * are turned, and when the view goes. Locking waits for it. Answers what keeps it soon. */
export function settling(shell: Shell, settle: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  shell.settlers.add(settle);
  onDestroy(() => {
    clearTimeout(timer);
    shell.settlers.delete(settle);
    if (shell.session) {
      void settle();
    }
  });
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), SETTLED_MS);
  };
}
