# Passphrase, keys, recovery code.

keys-card = Passphrase and keys
keys-change = Change my passphrase
keys-renew = Someone may know my passphrase
keys-old = Your passphrase now
keys-new = A new passphrase
keys-new-hint = Yours alone, and one that you use nowhere else.
keys-working = One moment …

keys-change-does = The new passphrase takes the place of the old one. Your recovery code stays as it is.
keys-change-limits = Backups and copies of the journal made before still open with the old passphrase. If somebody may know it, “Someone may know my passphrase” does more.
keys-change-go = Change it
keys-changed = Your passphrase is changed. The old one opens nothing here any more.

keys-renew-does = You get new keys, a new passphrase and a new recovery code, and your pages are sealed anew. The old passphrase and the old code then open nothing here, and nobody can write in your name with them.
keys-renew-other = The other’s passphrase and pages stay as they are. Tidemark doesn’t tell them; whoever tries your old passphrase sees that it no longer opens.
keys-renew-not = What it does not do
keys-renew-not-1 = Backups and copies of the journal made before still open with the old passphrase. Delete those that you don’t need.
keys-renew-not-2 = What somebody has read already stays read.
keys-renew-not-3 = If somebody makes you type your passphrase, or watches what you type, this doesn’t help.
keys-renew-go = Make new keys
keys-renewed = Your keys are new.

keys-cut-off = Making new keys was cut off before it took hold. Your passphrase and your recovery code are as they were; you can begin again in Settings.
keys-finished = Making new keys was cut off, and is finished now. Your new passphrase holds.

code-hint-new = It opens your journal if the passphrase is lost; the code you had before opens nothing here any more. It is shown this once. Write it on paper and keep it where only you look.

recover-link = Use the recovery code
recover-title = Open with the recovery code
recover-hint = The code on your paper opens your pages, and you choose a new passphrase. You get a new code as well: this one and the old passphrase then open nothing here any more. Backups and copies of the journal made before still open with them.
recover-code = Recovery code
recover-code-hint = Seven groups of four. Dashes, spaces and small letters don’t matter.
recover-go = Open
recover-leave = Back
