import * as ipc from "../ipc/generated";
import type { Id } from "../ipc/generated";
import { say } from "../words";
import type { Shell } from "./shell.svelte";

/** Removes something of one's own, with a way back for a few seconds. */
export async function removeWithUndo(shell: Shell, id: Id): Promise<void> {
  const tell = shell.sayHere;
  await shell.trying(async () => {
    await ipc.removeEntry({ id });
    shell.changed();
    tell(say("episode-removed"), {
      label: say("episode-undo"),
      run: () => void shell.trying(() => ipc.restoreEntry({ id })).then(() => shell.changed()),
    });
  });
}

/** Keeps an entry as a line to bring, in the reader's pages; the undo takes the line out again. */
export async function bringEntry(shell: Shell, entry: Id): Promise<void> {
  const tell = shell.sayHere;
  await shell.trying(async () => {
    const { id } = await ipc.keepLine({ text: "", entry });
    shell.changed();
    tell(say("bring-kept-entry"), { label: say("log-undo"), run: () => void removeWithUndo(shell, id) });
  });
}
