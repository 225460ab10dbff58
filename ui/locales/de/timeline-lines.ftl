# Thin lines under the lanes, phases behind them, and the strip of the whole journal.

lines-title = Linien
# $kind: close | at_ease | tank | load
line-switch = { $kind ->
    [at_ease] Gelassenheit
    [tank] Kraft, die übrig ist
    [load] Last
   *[close] Nähe
}
# $kind as above
line-nothing = { $kind ->
    [close] Nähe: In dieser Zeit hat niemand etwas dazu gesagt, das hier zu sehen sein kann.
    [at_ease] Gelassenheit: In dieser Zeit wurde nichts dazu gesagt.
    [tank] Kraft, die übrig ist: In dieser Zeit wurde nichts dazu gesagt.
   *[load] Last: In dieser Zeit gibt es nichts, woraus sie sich zusammenzählen ließe.
}
line-table = { $kind ->
    [at_ease] Gelassenheit
    [tank] Kraft, die übrig ist
    [load] Last
   *[close] Nähe, { $name }
}
line-column-value = Wert
band-table = Wie oft Episoden kamen

strip-title = Das ganze Tagebuch
strip-seen = Der Ausschnitt, der zu sehen ist
strip-from = Wo er beginnt
strip-to = Wo er endet
strip-span = { $from } bis { $to }
strip-keys = Pfeiltasten verschieben ihn, Umschalt mit einem Pfeil macht ihn länger oder kürzer.
