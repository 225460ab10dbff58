# The settings page: its groups, languages, times, reminders, what Tidemark is made of.

settings-parts = Teile dieser Seite
settings-part = { $part ->
    [look] Wie es aussieht
    [language] Sprache und Datum
    [lock] Sperren
    [reminder] Erinnerungen
    [you] Deine Spur
    [screen] Sperrbildschirm
    [keys] Passphrase und Schlüssel
    [keep] Sicherungen
    [leaving] Mitnehmen und Gehen
   *[about] Über Tidemark
}

language-window = Dieses Fenster
language-system = wie der Computer
language-yours = Für dich
language-as-window = wie dieses Fenster
language-hint = Die Sprache des Fensters steht auf dem Sperrbildschirm. Deine gilt, sobald du geöffnet hast, und liegt verschlüsselt bei deinen Seiten: Dein Gegenüber sieht sie nicht.
clock-title = Uhrzeit
# $sample: a time written that way, such as “20:15” or “8:15 pm”; $chosen: system | h12 | h24
clock = { $chosen ->
    [h12] 12 Stunden: { $sample }
    [h24] 24 Stunden: { $sample }
   *[system] wie hier üblich: { $sample }
}
week-title = Die Woche beginnt am
# $day: the name of the day that is usual where the reader lives
week-start = { $chosen ->
    [monday] Montag
    [sunday] Sonntag
    [saturday] Samstag
   *[system] wie hier üblich: { $day }
}

screen-hint = Ohne einen Namen verrät der Sperrbildschirm nicht, wessen Tagebuch es ist. Ein Name, der gezeigt wurde, lässt sich zurücknehmen: Er verschwindet dann auch aus der Datei des Tagebuchs. Frühere Sicherungen behalten ihn, bis sie gelöscht sind.
screen-now = { $shown ->
    [yes] Dein Name steht auf dem Sperrbildschirm, unverschlüsselt auf diesem Laptop.
   *[no] Dein Name steht nicht auf dem Sperrbildschirm.
}

reminder-title = Erinnerungen
reminder-days = An welchen Tagen
reminder = { $days ->
    [daily] jeden Tag
    [sundays] sonntags
   *[off] keine
}
reminder-at = Um
reminder-hint = Sie zeigt „{ $title }“, den Titel des Fensters, und kein anderes Wort. Sie zählt nichts, und sie kommt nur, während Tidemark läuft. Diese Einstellung gehört zum Fenster: Wer die Einstellungen öffnet, sieht sie.
reminder-time-unclear = Eine Uhrzeit wie 20:30.

about-title = Über Tidemark
about-what = Tidemark { $version }. Ein privates Tagebuch für zwei: Es beschreibt und gibt weder Punkte noch Schuld. Nichts verlässt diesen Computer.
about-licence = Tidemark darf unter der MIT-Lizenz oder der Apache-Lizenz 2.0, ganz nach Wahl, benutzt, verändert und weitergegeben werden.
about-made-of = Woraus es gemacht ist …
made-of-title = Woraus Tidemark gemacht ist
made-of-hint = Programme und Schriften von anderen, jeweils mit Version und Lizenz.
made-of-rust = Das Programm (Rust)
made-of-window = Das Fenster (npm)
made-of-reading = Wird gelesen …
