# Backups, putting one back, looking whether everything is whole.

keep-title = Keep it safe
keep-hint = After every session the journal is copied into one file, encrypted as it is. The last ten stay in the journal’s own folder, on this laptop.
keep-save = Save a backup …
keep-save-hint = One outside this laptop survives its loss. It opens with the passphrases that hold today.
keep-saved = Saved as { $file }.

keep-check = Check the journal
keep-checking = Looking …
keep-whole = Everything is as it was written.
keep-not-whole = Not everything is as it was written. Nothing was changed. A backup can be put back.
check-line = { $part }: { $found }
check-part = { $part ->
    [backup] the backup
    [header] the header
    [header_copy] the header’s copy
    [file] the journal file
    [pages] the file, page by page
    [shared] what { $name } shared
   *[private] your own part
}
check-found = { $found ->
    [whole] as it was written
    [missing] not there
    [damaged] damaged
    [newer] written by a newer Tidemark
    [behind] one writing behind; the next one mends it
    [plain] not encrypted
    [cut] cut off
    [of_another] of another journal
    [earlier_keys] made under keys that were renewed since
    [not_verified] not as it was written, from change { $at } on
   *[older] older than you remember
}
check-newest = The newest backup, of { $date }: { $holds ->
    [yes] it can be put back
   *[no] it cannot be put back
}
check-newest-said = The newest backup, of { $date }, cannot be put back. Another is made when you lock.

backups-title = Backups
backups-none = None yet. The first is made when you lock.
backup-line = { $date }
backup-kind = { $kind ->
    [set_aside] what stood there before a backup was put back
    [update] before an update
    [brought] brought in
   *[automatic] after the day’s last session
}
backups-put-back = Put back …
backups-bring = Bring one in …
backups-delete = Delete older backups …
backups-delete-hint = Backups keep words that were erased since.
backups-delete-title = Delete older backups?
backups-delete-what = A new backup is made first. Then all earlier ones in the journal’s folder are deleted, and the days they hold can’t be brought back. Copies that you saved elsewhere stay.
backups-delete-aside = What was set aside when a backup was put back stays, since it may hold what the other wrote.
backups-delete-go = Delete them
backups-deleted = { $count ->
    [0] There was none. A new backup was made.
    [one] One backup was deleted, after a new one was made.
   *[other] { $count } backups were deleted, after a new one was made.
}

erased-card = { $count ->
    [one] One backup still holds words that you erased.
   *[other] { $count } backups still hold words that you erased.
}
erased-aside = { $count ->
    [one] So does a journal that was set aside. It stays, since it may hold what the other wrote.
   *[other] So do { $count } journals that were set aside. They stay, since they may hold what the other wrote.
}

restored-line = The backup of { $made } was put back on { $on }, with { $by ->
    [me] your passphrase
   *[other] { $name }’s passphrase
}.
restored-card = What either of you kept between these days is not in the journal. It was set aside, and can be put back in Settings.
restored-read = I have read it

put-back-title = Put a backup back
put-back-hint = The journal that stands here now is set aside first. Nothing is thrown away.
put-back-which = Which one
put-back-none = There is no backup in the journal’s folder.
put-back-what = The journal will be as it was on { $date }, for both of you. What either of you kept since then is no longer in it. The passphrases and recovery codes of that day hold again. Both of you will see that it was done, and with whose passphrase.
put-back-passphrase = A passphrase of that day
put-back-go = Put it back
put-back-leave = Not now
put-back-done = The journal of { $date } is back. Open it with a passphrase of that day.

lock-put-back = Put a backup back …
lock-open-older = Open what is here
lock-save-older = Open what is here, and keep
first-put-back = I have a backup

rest-offer = Save what can be read …
rest-title = Save what can still be read
rest-hint = Of a damaged journal, your own words can often still be read. They are saved as a file. The journal is left as it is, and a backup can be put back all the same.
rest-save = Save as JSON …
rest-saved = { $all ->
    [yes] Saved as { $name }: all your own words are in it.
   *[no] Saved as { $name }. What is yours alone cannot be read any more; what you had shared is in it, as far as it can be read.
}
