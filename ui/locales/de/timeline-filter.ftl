# Picking episodes out of the timeline.

filter-word = filtern
filter-title = Welche Episoden zu sehen sind
filter-kinds = Was für ein Moment
filter-classes = Was darin erzählt ist
filter-told = Erzählt von
# $told: both | a | b; $name: the one who tells it alone
filter-told-by = { $told ->
    [both] euch beiden
   *[one] { $name } allein
}
filter-words = Ein Wort aus dem Geschriebenen
filter-words-hint = Durchsucht wird nur, was auf diesen Seiten gelesen werden kann.
# $counted: yes | no; $shown, $all: numbers of episodes
filter-shown = { $counted ->
    [yes] Zu sehen: { $shown } von { $all ->
        [one] einer Episode
       *[other] { $all } Episoden
    } dieser Zeit.
   *[no] Zu sehen ist ein Teil der Episoden dieser Zeit.
}
filter-all = alle zeigen
filter-nothing = Aus dieser Zeit passt nichts. Was nicht zu sehen ist, ist noch da.
