# The therapist's document on its way out.

report-title = For the therapist
report-text = A document to read in five minutes: what happened, in what pattern, told by whom. Only what you choose here is in it.
report-range = Range
report-from = From
report-to = To
report-preset = { $preset ->
    [month] four weeks
    [quarter] a quarter
   *[year] a year
}
report-presets = A usual range
report-range-backwards = This range ends before it begins.
report-whose = Whose words
report-both = Ours: what both of us shared
report-both-hint = Needs both passphrases.
report-both-alone = Possible once { $other } has joined.
report-both-left = Possible no more: { $other } has left.
report-both-sample = Not in the sample journal: nobody has its passphrases.
report-mine = Mine alone
report-mine-elsewhere = What is yours alone you take on
report-mine-hint = Your own tellings, shared or not, and nothing that { $other } wrote. What you take leaves no trace in what is shared.
report-language = Language of the document
report-language-hint = Your own words stay as you wrote them.
report-contents = What is in it
report-episodes = { $episodes ->
    [0] No episode in this range
    [one] One episode
   *[other] { $episodes } episodes
}{ $both ->
    [0] .
   *[other] , { $both } told by both.
}
report-lines = { $lines ->
    [0] No line to bring.
    [one] One line to bring.
   *[other] { $lines } lines to bring.
}
report-pages = Page 1 tells what happened; page 2 has rates and intervals; behind it stand the episodes with { $pages ->
    [ours] what each of you told.
   *[mine] what you told.
}
report-file = File: { $name }
report-entries = the entries
report-passphrases = Both passphrases
report-passphrases-hint = Each types their own, alone. This shows which passphrases were used, not who typed them, nor that they wished to.
report-passphrase = Passphrase of { $name }
report-plain = The file is not encrypted: whoever has it can read it. Think about where it goes.
report-save = Save as PDF …
report-saving = Making the document …
report-saved = Saved as { $name }.
report-not-saved = Nothing was saved.
report-wrong = One of the two passphrases doesn’t fit. Nothing was written.
report-solo-title = Before you take it
report-solo-text = Some couples therapists keep no secrets between partners. Ask first.
report-solo-go = Save it
report-solo-back = Not now
report-since-session = since the session on { $date }
report-parts = Parts
report-part = { $part ->
    [bring] what you would like to bring
    [timeline] the timeline, as a figure
    [questionnaires] questionnaires
    [table] every episode, with what was told of it
   *[appendix] the appendix: what the words mean, and what followed what
}
report-parts-always = How to read it, what happened and how sure that is always stand there.
report-paper = Paper
report-paper-name = { $paper ->
    [a4] A4
   *[letter] US Letter
}
report-entry = { $when }, { $kind }
report-entry-in = in the document
report-entry-words = with its words
report-entries-hint = Each stands there with its moves, and no words unless you choose so here. What you leave out is neither printed nor counted.
report-entries-more = show more
report-words-all = all with their words
report-words-none = none with words
report-look = Look at the pages
report-look-hint = As they will be in the file. Nothing is saved by it.
report-look-away = Put the pages away
report-page = Page { $page } of { $pages }
report-page-alt = Page { $page } of { $pages } of the document
report-page-before = Previous page
report-page-next = Next page
report-pages-keys = The pages; the arrow keys turn them
report-larger = Larger
report-step = { $step ->
    [counting] Counting …
    [writing] Writing …
    [setting] Laying out the pages …
    [filing] Making the file …
   *[idle] Making the document …
}
report-stop = Stop
report-lock = Lock the file with a password
report-lock-hint = Whoever opens it has to type the password. A locked file is no archive (PDF/A).
report-password = Password of the file
report-password-again = Once more
report-password-text = Pass it to your therapist by another way than the file. It is kept nowhere: without it nobody can open the file.
report-password-differs = The two don’t match yet.
report-password-passphrase = This opens your journal. Take another one.
report-password-long = This is longer than a PDF can take.
report-locked = Whoever has the file and its password can read it. Think about where both go.
