settings-title = Einstellungen
settings-look = Wie es aussieht
settings-theme = Farben
theme = { $theme ->
    [light] hell
    [dark] dunkel
   *[system] wie das System
}
settings-size = Schrift
settings-percent = { $size } %
settings-look-hint = Für diesen Laptop, für euch beide gleich. Hoher Kontrast und weniger Bewegung folgen dem System.
settings-you = Deine Spur
settings-you-hint = Ihr seht beide deinen Namen und deine Farbe.
settings-keep = Übernehmen
settings-kept = Übernommen.
settings-lock = Sperren
settings-lock-after = Von selbst, nach
settings-minutes = { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}
settings-lock-hint = Wenn so lange niemand Tasten oder Zeiger berührt hat. Auch wenn der Laptop in den Ruhezustand geht oder sein Bildschirm gesperrt wird, wo das System das meldet (unter Linux). Was gerade geschrieben wird, wird vorher behalten, verschlüsselt.
settings-lock-keys = { $lock } sperrt. { $hide } sperrt auch, leert die Seite und legt das Fenster weg; sein Titel heißt dann „{ $title }“. Manche Tastaturen brauchen Fn dazu.
