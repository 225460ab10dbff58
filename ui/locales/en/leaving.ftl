# Taking one's words, leaving, and beginning from what was taken. Nothing here asks anybody to go,
# nor to stay.

leaving-title = Leaving
leaving-hint = What you wrote is yours. You can take it with you, alone, at any time; nothing in what is shared shows it.
leaving-take = Take my words
leaving-pdf = As a document …
leaving-json = As a file (JSON) …
leaving-leave = Leave this journal …
leaving-anyone = In Tidemark nobody can remove what the other wrote. Outside it, whoever uses this computer can still delete the journal’s folder, without a passphrase.
leaving-other-left = { $name } left on { $when }; their words are no longer here. Yours stay as they are.

# $form: pdf | json | csv | xlsx | sdis | ics
taken-title = What was taken
taken-own = { $form ->
    [pdf] You took your words on { $when }, as a document.
    [csv] You took data on { $when }, as tables.
    [xlsx] You took data on { $when }, as a workbook.
    [sdis] You took the order of moves on { $when }, as a file.
    [ics] You took sessions and pauses on { $when }, as a calendar.
   *[json] You took your words on { $when }, as a file.
}
taken-both = { $form ->
    [pdf] You both took a document on { $when }.
    [csv] You both took data of what you share on { $when }, as tables.
    [xlsx] You both took data of what you share on { $when }, as a workbook.
    [sdis] You both took the order of moves in what you share on { $when }, as a file.
    [ics] You both took sessions and pauses on { $when }, as a calendar.
   *[json] You both took what you share, as a file, on { $when }.
}
taken-in-mine = What you take alone is noted in My pages, for you only.
taken-not-noted = It stands there, but that you took it could not be noted in the journal.

json-title = Words as a file
json-text = Everything at once, as JSON: to keep, to count with, or to begin another journal from. Earlier versions and what you removed are not in it.
json-mine-hint = Your own tellings, marks and check-ins, shared or not, and nothing that { $other } wrote.
json-mine-plain = The file is not encrypted, and what you keep to yourself is in it too. Whoever uses this computer can open it: a place that only you can reach is better than Downloads.
json-save = Save as JSON …
json-saving = Writing the file …

leave-title = Leave this journal
leave-calm = You don’t have to decide this today. If you want your words, take them first: afterwards they are gone.
leave-goes = What goes
leave-goes-words = Everything you wrote: tellings, marks, check-ins and drafts, in what you share and in My pages.
leave-goes-keys = Your passphrase and your recovery code. They open nothing any more, and this journal has no way back in.
leave-stays = What stays
leave-stays-other = What { $name } wrote is theirs and stays. From their next unlock on they see that you left, and when. Your name and colour stay too, and at what times you shared something; no word of yours does.
leave-goes-folder = Nobody else is in this journal, so its folder is deleted as a whole, with the backups in it.
leave-stays-backups = Backups made earlier keep your words, and open with the passphrase you had then.
leave-stays-copies = Copies in other places stay too: those you made are yours to delete.
leave-stays-disk = Deleting is not wiping: until it is written over, a disk can keep pieces of what was there, still encrypted.
leave-delete = Delete the backups in the journal’s folder that keep my words
leave-delete-hint = A new one is made of what { $name } wrote. What was set aside when a backup was put back stays.
leave-final = It can’t be undone.
leave-passphrase = Your passphrase
leave-go = Leave
leave-going = Leaving …
leave-not = Not now
leave-afraid = If you are afraid of what happens when it is seen:
leave-cut-off = Leaving was cut off. If your passphrase still opens the journal, nothing was changed; if it opens nothing, you have left.
leave-wrong = This isn’t your passphrase. Nothing was changed.

# $how: left | deleted
parted-title = { $how ->
    [deleted] The journal is deleted
   *[left] You have left
}
parted-text = { $how ->
    [deleted] Its folder is gone, with the backups in it.
   *[left] Your words are gone from this journal, and your passphrase opens nothing in it any more.
}
parted-disk = What a disk keeps until it is written over, and copies in other places, are beyond Tidemark.
parted-backups = Backups in the journal’s folder still keep your words.
parted-close = Close this page

exports-begin = Begin from an export
exports-title = Begin from an export
exports-text = From the files that you took out of a journal as JSON: the own words of one, the own words of the other, what both shared. One is enough, three are all.
exports-rules = Own words go to the pages of whoever wrote them; what was shared is shared again. Files that were taken on the same day fit best.
exports-changed = Whoever had a file can have changed it: look through your own words once they are here.
exports-both = Both of you need to be here: each chooses a passphrase, typing alone.
exports-choose = Choose files …
exports-none = No file was chosen.
exports-forgotten = The files were forgotten when the window was locked. Please choose them once more.
exports-refused = { $file } can’t be used ({ $why }). Nothing was created.
exports-file = { $whose ->
    [ours] what both shared
   *[one] own words of { $person }
}
exports-unnamed = { $role ->
    [a] whoever began the journal
   *[b] whoever joined it
}
exports-go-on = Go on
exports-leave = Not now
exports-first-title = { $name } first
exports-first-hint = This part is only for { $name }.
exports-first-go = That is me
exports-hand-title = Hand over the laptop
exports-hand-hint = The next part is only for { $name }. Somebody who would rather not can press “Not now”, and nothing is made.
exports-handed = I am { $name }
exports-second-title = This part is only for { $name }
exports-second-go = Make the journal
exports-back-title = Hand the laptop back
exports-back-hint = One recovery code is left. It is only for { $name }.
exports-done = The journal is there
exports-done-hint = It is locked. Each of you opens it with your own passphrase.
exports-to-lock = Go on
