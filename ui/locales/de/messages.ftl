# Der Kreislauf, gezählt in den Nachrichten der beiden, wenn beide einverstanden sind.
# $sender: wessen Nachrichten; $other: die andere Person. $first: again (noch einmal geschrieben,
# dann lange Stille), quiet (umgekehrt).

messages-together = Den Kreislauf in diesen Nachrichten zählen, gemeinsam …
messages-what = Wenn ihr beide einverstanden seid, zählt Tidemark in allen diesen Nachrichten, wie oft auf eine noch einmal geschriebene eine lange Stille folgte, und auf eine lange Stille noch eine Nachricht; für euch beide gleich. Was herauskommt, steht unter Muster, auf euren gemeinsamen Seiten.
messages-kept = Nur Summen pro Woche bleiben, von keiner Nachricht die Zeit. Jede und jeder von euch kann es wieder herausnehmen, allein und sofort.
messages-count = Wir sind beide einverstanden: zählen
messages-busy = Wird gezählt …
messages-done = Es steht jetzt unter Muster, auf euren gemeinsamen Seiten.
messages-title = In euren Nachrichten
messages-headline = { $how ->
    [few] Noch zu wenige Nachrichten, um darin einen Kreislauf zu sehen.
    [more] Auf eine noch einmal geschriebene Nachricht folgte öfter eine lange Stille als auf andere.
    [less] Auf eine noch einmal geschriebene Nachricht folgte seltener eine lange Stille als auf andere.
    [mixed] Was auf eine noch einmal geschriebene Nachricht folgte, ist bei euch beiden verschieden.
   *[unsure] Auf eine noch einmal geschriebene Nachricht folgte etwa so oft eine lange Stille wie auf jede andere, soweit sich das sagen lässt.
}
messages-way = { $first ->
    [again] { $sender } schrieb noch einmal, dann lange Stille von { $other }
   *[quiet] lange Stille von { $other }, dann schrieb { $sender } noch einmal
}
messages-compared = { $first ->
    [again] Nachdem { $sender } noch einmal geschrieben hatte, kam als Nächstes eine lange Stille von { $other }, { $ratio }-mal so oft wie nach allen Nachrichten von { $sender } in denselben Wochen ({ $low } bis { $high }).
   *[quiet] Nach einer langen Stille von { $other } kam die nächste Nachricht von { $sender }, { $ratio }-mal so oft wie nach allen langen Stillen von euch beiden in denselben Wochen ({ $low } bis { $high }).
}
messages-n = { $count ->
    [one] eine Nachricht
   *[other] { $count } Nachrichten
}, { $from } bis { $to }
messages-below = { $way ->
    [table] als Tabelle
    [counted] wie wird das gezählt?
   *[out] herausnehmen …
}
messages-quiet-is = Eine Stille von { $minutes } Minuten oder mehr ist für euch beide lang: Von da an sehen eure eigenen Abstände nach dem Ende eines Gesprächs aus. { $nights ->
    [0] {""}
    [one] Eine über Nacht ist weggelassen: Niemand weiß, wer wach war.
   *[other] { $nights } über Nacht sind weggelassen: Niemand weiß, wer wach war.
}
messages-counted-1 = „Noch einmal“ ist eine Nachricht, wenn die vorige von derselben Person war und noch keine Antwort hatte. Was jemand innerhalb von zwei Minuten schickt, ist eine Nachricht.
messages-counted-2 = Eine lange Stille wird der Person zugezählt, die an der Reihe war. Sie sagt nichts darüber, warum: Arbeit, Schlaf und ein leerer Akku sehen gleich aus.
messages-counted-3 = „-mal so oft“ vergleicht innerhalb jeder Woche, damit volle und stille Wochen sich nicht mischen: eine noch einmal geschriebene Nachricht mit allen derselben Person, eine lange Stille mit allen langen Stillen von euch beiden. Die Prozente und Spannen sind 95-%-Intervalle über Wochen.
messages-counted-4 = „Von sich aus“ ist eine Schätzung, wie noch einmal geschriebene Nachrichten und lange Stillen einander innerhalb eines Tages mit sich bringen; was ohnehin kommt, ist abgezogen. Wer nach der eigenen unbeantworteten Nachricht zuerst schreibt, hat „noch einmal“ geschrieben; einiges bringt eine lange Stille also immer mit sich.
messages-counted-5 = Ein Chat hat jede Nachricht, also fehlt hier nichts wie in dem, was man erzählt. Aber das meiste, was ihr miteinander habt, steht nicht darin. „Gefolgt von“ heißt nicht „wegen“.
messages-table = Was in euren Nachrichten auf was folgte
messages-column = { $column ->
    [given] Male
    [observed] So gefolgt
    [rate] Anteil
    [interval] 95-%-Intervall
    [weeks] Wochen, die vergleichen können
    [weeks-observed] So gefolgt in ihnen
    [expected] Wie bei allen
    [ratio] Verhältnis
    [ratio-interval] 95-%-Intervall des Verhältnisses
   *[p] p
}
messages-brings = Wie viele von jedem eines von sich aus mit sich bringt (95-%-Intervalle)
messages-brings-one = Eines davon …
messages-code = { $what ->
    [again] { $name }, noch eine Nachricht
   *[quiet] { $name }, lange Stille
}
messages-out = Herausnehmen
messages-out-text = Es verschwindet aus den Mustern, für euch beide, sofort. Um es wieder zu zählen, braucht es den Export und euch beide.
messages-out-done = Herausgenommen.
