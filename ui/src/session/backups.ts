import * as ipc from "../ipc/generated";
import type { BackupLine } from "../ipc/generated";
import { formatDate } from "../time";
import { say } from "../words";
import type { Shell } from "./shell.svelte";

/** Backups are put back on the lock screen, since the journal is closed for it. */
export async function offerBackup(shell: Shell, first: string | null): Promise<void> {
  await shell.lock();
  if (shell.phase === "locked") {
    shell.puttingBack = { first };
  }
}

/** Puts a backup in the journal's place; a refusal is the caller's to say. */
export async function putBack(shell: Shell, backup: BackupLine, passphrase: string): Promise<void> {
  shell.take(await ipc.restoreBackup({ name: backup.name, passphrase }));
  shell.puttingBack = null;
  shell.notices.say(say("put-back-done", { date: formatDate(backup.date) }));
}

/** Brings a backup in where there is no journal yet. */
export async function beginFromBackup(shell: Shell): Promise<void> {
  await shell.trying(async () => {
    const brought = await ipc.bringBackup();
    if (brought) {
      shell.take(await ipc.status());
      shell.puttingBack = { first: brought.name };
    }
  });
}

/** Says so if the newest backup could not be put back. */
export async function checkNewestBackup(shell: Shell): Promise<void> {
  try {
    const newest = await ipc.checkNewestBackup();
    if (newest && !newest.holds) {
      shell.notices.say(say("check-newest-said", { date: formatDate(newest.date) }));
    }
  } catch {
    // Nobody asked for it: where it cannot be looked at now, it is the next time.
  }
}
