# The frame: places, pages, keys, notices.

title = Tidemark
# While the page is hidden. A word that any program could show; without one, desktops show the
# program's own name.
title-hidden = Notizen

close = Schließen
cancel = Abbrechen
# Stands where a name would, in the nominative or accusative.
other-unnamed = das Gegenüber

shell-nav = Orte
shell-safety = Passt das zu uns?
shell-settings = Einstellungen
shell-keys = Tasten
shell-lock = Sperren
shell-opening = Wird geöffnet …
shell-published = { $count ->
    [one] Eines, das du teilen wolltest, könnt ihr jetzt beide sehen.
   *[other] { $count } Dinge, die du teilen wolltest, könnt ihr jetzt beide sehen.
}

pages-group = Welche Seiten
# Short: the two stand side by side, with a key between them.
pages = { $pages ->
    [mine] Meine Seiten
   *[ours] Unsere
}
pages-hint = { $pages ->
    [mine] Was geteilt ist und was dir allein gehört
   *[ours] Was ihr beide sehen könnt
}

# $place: today | timeline | patterns | sessions | us
place = { $place ->
    [today] Heute
    [timeline] Zeitleiste
    [patterns] Muster
    [sessions] Sitzungen
   *[us] Wir
}

sample-banner = Das Beispieltagebuch eines erfundenen Paars. Nichts darin ist von dir.
sample-remove = Beispiel entfernen

keys-title = Tasten
keys-everywhere = Überall
keys-log = Einen Moment festhalten
keys-hide = Sperren und das Fenster verstecken, sofort
keys-lock = Sperren
keys-help = Diese Tasten zeigen oder verbergen
keys-back = Einen Schritt zurück; von „Meine Seiten“ zu „Unsere“
keys-in-log = Beim Festhalten
keys-mine = Ich: Kontakt gesucht, zurückgezogen, still geworden, wir fanden zurück
keys-theirs = Dasselbe für die andere Seite
keys-quiet = Es wurde still
keys-untap = Letzten Schritt wegnehmen
keys-keep = Behalten
keys-keep-anywhere = Behalten, auch aus einem Textfeld
keys-in-timeline = In der Zeitleiste
keys-marks = Von Zeichen zu Zeichen
keys-zoom = Näher, weiter weg
keys-ends = Erstes, letztes
keys-open = Die Episode öffnen
