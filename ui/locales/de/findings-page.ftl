# The list of findings, and what all of them share.
# $of: a finding as the engine names it. $have, $need numbers; $interval is empty or " (…)".

findings-front = Die drei sichersten
findings-more = { $count ->
    [one] mehr: ein weiteres Muster
   *[other] mehr: { $count } weitere Muster
}
findings-less = weniger
findings-question = { $question ->
    [loop] Der Kreislauf
    [helps] Was hilft
    [time] Über die Zeit
   *[signs] „Woran merken wir, dass wir mittendrin sind?“
}
findings-question-note = { $question ->
    [helps] Von euch beiden zusammen erzählt. Nichts davon ist eine Marke, die zu erreichen wäre.
    [signs] Vier Dinge zum Hinsehen. Keine Diagnose, und keine Linie, die überschritten wird: Die meisten Paare finden von jedem etwas.
   *[other] {""}
}
finding-topic = { $of ->
    [loop] der Kreislauf
    [protest] nach einem scharfen Wort
    [told_differently] verschieden erzählt
    [escalation] wie stark in mir
    [reversal] nach einem Bruch
    [repair_time] Zeit bis zu einem Schritt zueinander
    [pause_time_named] Pausen mit einer genannten Zeit
    [named_cycle] nach „das ist unser Kreislauf“
    [owned_parts] jeweils der eigene Anteil
    [stayed_or_waited] geblieben oder gewartet
    [came_back] wer sich zurückzog, kam zurück
    [support] Unterstützung von außen
    [need_said] ein Bedürfnis, gesagt und gehört
    [space_without_pursuit] Abstand, der gelassen wird
    [good_stretches] gute Zeiten
    [received_by_quarter] Schritte zueinander, Quartal für Quartal
    [change] rund um Markierungen
    [phases] Phasen
    [rhythm] Stunden und Wochentage
    [load] meine Last
    [same_argument] wieder derselbe Streit
    [always_chasing_or_running] immer Nachlaufen oder Weglaufen
    [intense_but_unstable] intensiv, dann unstet
   *[closeness_out_of_reach] Nähe, knapp außer Reichweite
}
finding-whose = { $whose ->
    [own] nur aus deinen Erzählungen
    [both] aus euren beiden Erzählungen
   *[one] aus dem, was { $name } erzählt hat
}
finding-missing = { $what ->
    [protests] Es braucht { $need } solche Momente mit einer Antwort; bisher gibt es { $have }.
    [own-tellings] Es braucht { $need } Erzählungen von dir mit drei eigenen Stärken; bisher gibt es { $have }.
    [own-days] Es braucht { $need } Tage, von denen du etwas erzählt hast; bisher gibt es { $have }.
    [reaching-each-side] Es braucht auf jeder Seite { $need } Momente, in denen Kontakt gesucht wurde; bisher hat eine Seite { $have }.
    [outcome] es braucht { $need } Episoden mit Uhrzeit; bisher gibt es { $have }.
    [owned_parts] Es braucht { $need } von beiden erzählte Episoden; bisher gibt es { $have }.
    [stayed_or_waited] Es braucht { $need } Episoden mit Schritten; bisher gibt es { $have }.
    [came_back] Es braucht { $need } Episoden, in denen sich jemand zurückzog; bisher gibt es { $have }.
    [need_said] Es braucht { $need } ausgesprochene Bedürfnisse oder Ängste mit einer Antwort; bisher gibt es { $have }.
    [space_without_pursuit] Es braucht { $need } Bitten um Abstand; bisher gibt es { $have }.
    [stretches] Es braucht { $need } Zeiten von zwei Wochen ohne Episode, mit etwas Eingetragenem in jeder Woche; bisher gibt es { $have }.
    [lengthening] Ob sie länger werden: Es braucht { $need }, die mit einer Episode endeten; bisher gibt es { $have }.
    [quarter] Es braucht { $need } Episoden mit Uhrzeit in einem Quartal; das letzte hat { $have }.
    [messages-again] Es braucht { $need } noch einmal geschriebene Nachrichten; bisher sind es { $have }.
    [messages-quiet] Es braucht { $need } lange Stillen; bisher sind es { $have }.
    [weeks-each-side] Es braucht { $need } Wochen mit einem Eintrag vor einer Markierung und danach; bisher hat eine Seite { $have }.
    [observed-days] Es braucht { $need } Tage mit einem Eintrag oder einem Check-in; bisher gibt es { $have }.
    [hours] Es braucht { $need } Episoden mit Uhrzeit; bisher gibt es { $have }.
    [words] Es braucht { $need } Episoden mit Worten; bisher gibt es { $have }.
    [always_chasing_or_running] Es braucht { $need } Episoden mit zwei oder mehr Schritten; bisher gibt es { $have }.
    [intense_but_unstable] Es braucht { $need } sehr nahe Tage mit einer bekannten Woche danach; bisher gibt es { $have }.
   *[closeness_out_of_reach] Es braucht { $need } Episoden, in denen Nähe gesucht wurde; bisher gibt es { $have }.
}
finding-of = { $count } von { $of }{ $interval }
finding-none = keine
finding-half = halb
finding-all = alle
finding-quarter = { $quarter ->
    [1] Januar bis März { $year }
    [2] April bis Juni { $year }
    [3] Juli bis September { $year }
   *[4] Oktober bis Dezember { $year }
}
finding-column-times = Wie oft
finding-column-date = Datum
behind-latest = Die neuesten { $shown } von { $of }; der Rest steht bei deinen Einträgen.
