# The settings page: its groups, languages, times, reminders, what Tidemark is made of.

settings-parts = Parts of this page
settings-part = { $part ->
    [look] How it looks
    [language] Language and dates
    [lock] Locking
    [reminder] Reminders
    [you] Your lane
    [screen] Lock screen
    [keys] Passphrase and keys
    [keep] Backups
    [leaving] Taking and leaving
   *[about] About
}

language-window = This window
language-system = as the computer
language-yours = For you
language-as-window = as this window
language-hint = The window’s language stands on the lock screen. Yours holds once you have unlocked, and is kept encrypted with your pages: your partner doesn’t see it.
clock-title = Time of day
# $sample: a time written that way, such as “20:15” or “8:15 pm”; $chosen: system | h12 | h24
clock = { $chosen ->
    [h12] 12 hours: { $sample }
    [h24] 24 hours: { $sample }
   *[system] as usual here: { $sample }
}
week-title = The week begins on
# $day: the name of the day that is usual where the reader lives
week-start = { $chosen ->
    [monday] Monday
    [sunday] Sunday
    [saturday] Saturday
   *[system] the usual day here: { $day }
}

screen-hint = Without a name, the lock screen doesn’t tell whose journal it is. A name that was shown can be taken back: it then goes from the journal’s file as well. Backups from before still hold it, until they are deleted.
screen-now = { $shown ->
    [yes] Your name stands on the lock screen, unencrypted on this laptop.
   *[no] Your name doesn’t stand on the lock screen.
}

reminder-title = Reminders
reminder-days = On which days
reminder = { $days ->
    [daily] every day
    [sundays] on Sundays
   *[off] none
}
reminder-at = At
reminder-hint = It shows “{ $title }”, the title of the window, and no other word. It counts nothing, and it comes only while Tidemark runs. This setting is the window’s: whoever opens Settings sees it.
reminder-time-unclear = A time such as 20:30.

about-title = About
about-what = Tidemark { $version }. A private couples journal: it describes, and neither scores nor blames. Nothing leaves this computer.
about-licence = Tidemark may be used, changed and passed on under the MIT licence or the Apache licence 2.0, as you prefer.
about-made-of = What it is made of …
made-of-title = What Tidemark is made of
made-of-hint = Programs and fonts by other people, each with its version and licence.
made-of-rust = The program (Rust)
made-of-window = The window (npm)
made-of-reading = Reading …
