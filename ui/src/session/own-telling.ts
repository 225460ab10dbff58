import * as ipc from "../ipc/generated";
import type { Id, Session } from "../ipc/generated";
import { entryOf } from "../log/entry";
import { say } from "../words";
import type { Over, Shell } from "./shell.svelte";

/** Opens an own telling on the log's page, to be changed; from there it goes back to `from`. */
export async function changeTelling(shell: Shell, session: Session, own: Id, from?: Over): Promise<void> {
  await shell.trying(async () => {
    const telling = await ipc.ownTelling({ id: own });
    shell.write(entryOf(telling, session.role), from);
  });
}

/** Removes an own telling; for a few seconds one press brings it back. */
export async function removeTelling(shell: Shell, own: Id): Promise<void> {
  await shell.trying(async () => {
    await ipc.removeEntry({ id: own });
    shell.beside = null;
    shell.changed();
    shell.notices.say(say("episode-removed"), {
      label: say("episode-undo"),
      run: () => void restoreTelling(shell, own),
    });
  });
}

async function restoreTelling(shell: Shell, own: Id): Promise<void> {
  await shell.trying(async () => {
    await ipc.restoreEntry({ id: own });
    shell.changed();
  });
}
