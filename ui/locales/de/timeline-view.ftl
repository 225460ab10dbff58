# The timeline's page and what stands around its figure. The sentences of the marks themselves
# stand in crates/timeline/locales/de/timeline.ftl.

timeline-zoom = Wie viel Zeit zu sehen ist
timeline-zoom-in = Näher
timeline-zoom-out = Weiter weg
timeline-earlier = Früher
timeline-later = Später
timeline-unit = { $unit ->
    [years] Jahre
    [year] Jahr
    [quarter] Quartal
    [month] Monat
    [week] Woche
    [day] Tag
   *[hour] Std.
}
timeline-figure = Zeitleiste
timeline-keys = Pfeiltasten gehen von Zeichen zu Zeichen, Enter öffnet eines. Plus und Minus gehen näher heran und weiter weg, Umschalt mit einem Pfeil bewegt durch die Zeit, Pos1 und Ende gehen zum ersten und zum letzten Tag, f wählt Episoden aus.
timeline-keys-short = ← → von Zeichen zu Zeichen · Enter öffnet · + − näher und weiter · Umschalt ← → durch die Zeit · Pos1, Ende · f filtert
timeline-nth = { $when }, { $n } von { $all }
timeline-press = { $does ->
    [open] Enter drücken, um zu öffnen.
    [closer] Enter drücken, um näher hinzusehen.
   *[nothing] {""}
}
timeline-hint = Jedes Zeichen ist eine Seite eines Moments. Wähl eines, und sein Satz steht hier.
timeline-none-here = In dieser Zeit ist nichts festgehalten. Das sagt nichts über sie.
timeline-none-yet = Die Momente, die du festhältst, stehen hier, mit einer Spur für jede Seite.
timeline-to-latest = Zum Neuesten
timeline-overview = Das ganze Tagebuch. Zieh den Rahmen, um dich durch die Zeit zu bewegen, und seine Enden, um mehr oder weniger zu sehen.
timeline-as-table = als Tabelle
timeline-as-figure = Tabelle verbergen
timeline-table = { $count ->
    [one] Ein Zeichen
   *[other] { $count } Zeichen
} dieser Ansicht
timeline-column-when = Wann
timeline-column-told = Erzählt
timeline-column-what = Was
timeline-column-open = Öffnen
timeline-open = öffnen
timeline-closer = näher hinsehen
timeline-loading = Wird gezeichnet …
timeline-failed = Die Zeitleiste ließ sich nicht zeichnen. Nichts ist verloren.
timeline-again = Noch einmal versuchen
