# The timeline day by day: a year in pixels, and a month.

figure-choice = Wie die Zeit gezeichnet ist
figure-lanes = Spuren
figure-days = Tage
days-view = Wie viele Tage zu sehen sind
days-years = alle Jahre
days-one-month = ein Monat
days-figure = Tag für Tag
days-hint = Jedes Quadrat ist ein Tag. Wähl eines, und sein Satz steht hier.
# $does: open | closer
days-press = { $does ->
    [open] Enter drücken, um zu öffnen.
   *[closer] Enter drücken, um ihn auf den Spuren zu sehen.
}
days-keys-short = ← → Tage · ↑ ↓ { $view ->
    [month] Wochen
   *[years] Monate
} · Bild ↑ ↓ { $view ->
    [month] Monate
   *[years] Jahre
} · Enter öffnet
days-keys = Pfeiltasten gehen von Tag zu Tag, Enter öffnet einen.
days-empty = Die Tage, die du festhältst, stehen hier.
days-month-of = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
days-show-month = Nur { $month } zeigen
days-earlier = Der Monat davor
days-later = Der Monat danach
days-legend-episode = eine Episode, größer, wo sie stärker war
days-legend-mended = mit Zurückfinden
days-legend-mend = nur Zurückfinden
days-legend-close = Check-in mit Nähe
days-legend-logged = festgehalten
days-legend-rupture = ein Bruch
days-legend-unlogged = nichts festgehalten
days-table = { $count ->
    [one] Ein Tag mit Einträgen, { $year }
   *[other] { $count } Tage mit Einträgen, { $year }
}
days-table-year = Das Jahr der Tabelle
days-column-day = Tag
days-column-what = Was davon bekannt ist
days-open = öffnen
days-see = auf den Spuren ansehen
