# Refusals. Each says what happened and what can be done; nobody did anything wrong.

error-window = The window did not get an answer. Please try once more.
error-locked = The journal is locked. Open it with your passphrase.
error-wrong-passphrase = This passphrase opens nothing here. Nothing was changed.
error-weak-passphrase = This passphrase is too easily guessed ({ $bits } of { $need } bits). Five random words are enough.
error-passphrase-taken = This passphrase opens the journal already. Please choose another; nothing was changed.
error-wrong-code = This recovery code opens nothing here. Nothing was changed.
error-code-mistyped = There is a slip in this code. Please compare it with your paper, group by group.
error-keys-renewed = Your keys were changed just before Tidemark stopped. Open the journal with the new passphrase: the old one and its code open nothing here any more.
error-journal-exists = There is a journal on this laptop already.
error-in-use = Another Tidemark window has the journal open. Close it, then try again.
error-newer = This journal was written by a newer Tidemark. Please update; nothing was changed.
error-unreadable = The journal cannot be read ({ $what }). Nothing was changed. Keep the folder as it is: a backup can be put back.
error-tampered = Something in the journal was changed from outside ({ $what }). Nothing was shown and nothing was changed. A backup can be put back.
error-older = { $missing ->
    [0] Another version of the journal stands here than the one you last saw.
    [one] The journal is older than when you last saw it: one change that you had seen is not here.
   *[other] The journal is older than when you last saw it: { $missing } changes that you had seen are not here.
}
error-older-restored = A backup was put back on { $on }.
error-older-go = Press once more to open what is here; that you did is kept in your pages.
error-backup-unusable = { $why ->
    [of_another] This is a backup of another journal. Nothing was changed.
    [before_leaving] This backup is from before one of you left, and would bring back the words they took away. Nothing was changed.
    [before_joining] This backup is from before both of you had joined: putting it back would shut one of you out. Nothing was changed.
   *[damaged] This backup is not as it was written and cannot be put back. Nothing was changed.
}
error-backup-failed = The journal is locked and all of it is kept, but the backup could not be written. Is the disk full?
error-not-found = This entry is not here any more.
error-refused = { $why ->
    [at-still-to-come] This lies in the future. Please choose a time that has been.
    [range-ends-before-it-begins] The last day is before the first. Please choose the other way round.
    [range-more-rows-than-a-sheet-can-hold] A sheet of a workbook cannot hold so many rows. Please choose fewer days.
    [password-not-one-for-a-document] No document can be locked with this password. Please choose another.
    [items-too-few-for-any-score] Too few items are answered for any score.
    [pause-one-goes-on-already] A pause goes on already.
   *[other] This cannot be kept as it is ({ $field }: { $what }).
}
error-refused-name = Please choose a name of 1 to 40 letters.
error-refused-same-name = The two lanes need two different names.
error-refused-same-colour = The other has this colour. Please choose another.
error-refused-sealed = { $what ->
    [shared-before] What was shared before cannot be sealed.
    [still-sealed] It is sealed. Take it back before you share it.
    [still-to-be-sealed-anew] You changed it, and it is still to be sealed anew. Press Open after that.
    [both-have-pressed-open] Both of you have pressed Open: it cannot be taken back now.
    [nothing-stands-beside-it] Nothing of the other’s stands beside it yet.
   *[it-does-not-open] It does not open: a key that came does not fit.
}
error-already-joined = Your partner has joined already.
error-not-joined = Your partner has not joined yet.
error-folder-open-to-others = Other accounts on this computer can open the journal’s folder. Take that right away, then try again.
error-cannot-write = It could not be written. Is the disk full? Nothing is lost in the window.
error-too-long = This is more text than one field holds ({ $field }).
error-internal = Something went wrong inside ({ $incident }). What was kept is safe.
