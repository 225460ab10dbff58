# The first patterns. "Gefolgt von", "danach", never "wegen" or "weil"; nothing that ranks two
# people.
#
# Arguments that many messages share: $first, $second names in the order of their moves;
# $have, $need numbers; $low, $high the ends of an interval, already written.

patterns-title = Was immer wieder geschieht
patterns-range = { $until ->
    [saturday] Bis letzten Samstag
   *[today] Bis heute
}: { $from } bis { $to }.
patterns-from = { $pages ->
    [ours] Aus dem, was ihr beide geteilt habt.
   *[mine] Aus dem, was geteilt ist, und dem, was dir allein gehört.
}
patterns-span = Wie weit zurück
patterns-span-name = { $span ->
    [quarter] Quartal
    [year] Jahr
   *[all] alles
}
patterns-failed = Die Muster ließen sich nicht lesen. Nichts ist verloren.
patterns-again = Noch einmal versuchen
patterns-loading = Wird gezählt …

strong-title = Morgen sind sie noch dieselben
strong-text = Das war ein bewegter Abend. Die Muster blicken über Wochen zurück; hier läuft nichts weg.
strong-open = Trotzdem öffnen

figure-entries = die Einträge
figure-table = als Tabelle
figure-counted = wie ist das gezählt?
too-few = Zu wenig, um etwas zu sagen: bisher { $have }, nötig sind { $need }. Das ist kein Zeichen für irgendetwas.

## The loop

loop-headline = { $how ->
    [few] Noch zu früh, um einen Kreislauf zu sehen.
    [mostly] { $who ->
        [both] Wenn eine Seite Kontakt sucht, hat sich die andere meist zurückgezogen.
       *[one] Wenn { $first } Kontakt sucht, hat { $second } sich meist zurückgezogen.
    }
    [seldom] { $who ->
        [both] Wenn eine Seite Kontakt sucht, hat sich die andere selten zurückgezogen.
       *[one] Wenn { $first } Kontakt sucht, hat { $second } sich selten zurückgezogen.
    }
   *[sometimes] { $who ->
        [both] Wenn eine Seite Kontakt sucht, hat sich die andere manchmal zurückgezogen.
       *[one] Wenn { $first } Kontakt sucht, hat { $second } sich manchmal zurückgezogen.
    }
}
loop-way = { $does ->
    [reach] Wenn { $first } Kontakt suchte und { $second } den nächsten Schritt machte, zog { $second } sich in { $observed } von { $given } Momenten zurück
   *[step] Wenn { $first } sich zurückzog und { $second } den nächsten Schritt machte, suchte { $second } in { $observed } von { $given } Momenten Kontakt
}{ $interval ->
    [none] .
   *[some] {" "}({ $percents }).
}
loop-way-few = { $does ->
    [reach] { $first } suchte Kontakt, und { $second } machte den nächsten Schritt
   *[step] { $first } zog sich zurück, und { $second } machte den nächsten Schritt
}: bisher { $have }, und es braucht { $need }, um zu sagen, was folgte.
loop-chance = { loop-row }: { $chance ->
    [more] { $ratio }-mal so oft wie durch Zufall ({ $low } bis { $high }).
   *[less] seltener als durch Zufall, { $ratio }-mal so oft ({ $low } bis { $high }).
}
loop-not-either = der Kreislauf, niemand von euch
loop-does = { $does ->
    [reach] { $name } sucht Kontakt
   *[step] { $name } zieht sich zurück
}
loop-count = { $observed } von { $given }
loop-count-few = bisher { $have }
loop-by-meaning = Was aus Fürsorge geschah, als etwas anderes zählen
loop-n = { $moments ->
    [one] Ein Moment
   *[other] { $moments } Momente
} in { $episodes ->
    [one] einer Episode
   *[other] { $episodes } Episoden
}{ $both ->
    [0] {""}
   *[other] , { $both } von beiden erzählt
}
loop-counted-1 = Zwei Schritte nacheinander, je einer von euch, sind ein Moment. Von den Momenten, in denen eine Seite Kontakt suchte und die andere den nächsten Schritt machte, zählt dies jene, in denen die andere sich zurückzog; und dasselbe umgekehrt. Ein Moment reicht nie von einer Erzählung in eine andere.
loop-counted-2 = Ist eine Episode zweimal erzählt, zählt die Erzählung, die zuerst festgehalten wurde. „Es wurde still“, ohne zu sagen, wer, wird gezeigt und nicht gezählt.
loop-counted-3 = Die Prozente sind ein 95-%-Intervall: Tausendmal werden aus euren Episoden ebenso viele gezogen. Bei wenigen Episoden wird es zu schmal.
loop-counted-4 = Gegen den Zufall: Wer wann einen Schritt machte, bleibt, wie es war, ebenso der erste Schritt und jeder Schritt zueinander. Was übrig ist vom Kontaktsuchen und Zurückziehen jeder Seite, wird innerhalb jeder Erzählung tausendmal gemischt. Nur Erzählungen, in denen ihr beide beides getan habt, können etwas über den Zufall sagen.
loop-counted-5 = „Gefolgt von“ heißt nicht „ausgelöst durch“. Auf den Schritt der einen Seite antwortet jeweils die andere: Der Kreislauf hat keinen Anfang.
loop-table = Die vier Wege des Kreislaufs
loop-column-way = Zuerst, dann
loop-column-given = Momente
loop-column-observed = So gefolgt
loop-column-rate = Anteil
loop-column-interval = 95-%-Intervall
loop-column-informative = Erzählungen, die etwas über den Zufall sagen können
loop-column-informative-observed = So gefolgt, darin
loop-column-expected = Durch Zufall
loop-column-ratio = Verhältnis
loop-column-ratio-interval = 95-%-Intervall des Verhältnisses
loop-column-p = p
loop-row = { $does ->
    [reach] { $first } suchte Kontakt, { $second } zog sich zurück
   *[step] { $first } zog sich zurück, { $second } suchte Kontakt
}

## Repair time

repair-headline = { $how ->
    [received] Bis ein Schritt zueinander ankam, dauerte es typischerweise { $median }.
    [repair] Bis zum ersten Schritt zueinander dauerte es typischerweise { $median }.
    [open] Bei mehr als der Hälfte dieser Momente ist kein Schritt zueinander bekannt.
   *[few] Noch zu früh, um zu sagen, wie lange das Zurückfinden dauert.
}
repair-half = { $which ->
    [received] Bis ein Schritt ankam
   *[repair] Bis zum ersten Schritt zueinander
}: bei der Hälfte von { $n ->
    [one] einer Episode
   *[other] { $n } Episoden
} höchstens { $median }{ $interval ->
    [none] .
   *[some] {" "}({ $durations }).
}
repair-no-half = { $which ->
    [received] Ein Schritt, der ankam
   *[repair] Ein erster Schritt zueinander
}: bekannt bei { $events } von { $n ->
    [one] einer Episode
   *[other] { $n } Episoden
}, weniger als der Hälfte.
repair-few = { $which ->
    [received] Schritte, die ankamen
   *[repair] Erste Schritte zueinander
}: es braucht { $need } Episoden mit Uhrzeit; bisher gibt es { $have }.
repair-n-few = bisher { $have ->
    [one] eine Episode
   *[other] { $have } Episoden
} mit Uhrzeit
repair-line = { $which ->
    [received] angekommen
   *[repair] ein Schritt zueinander
}
repair-all = alle
repair-half-mark = halb
repair-none = keine
repair-axis = Episoden noch ohne Schritt zueinander
repair-n = { $n ->
    [one] Eine Episode
   *[other] { $n } Episoden
} mit Zeiten, { $events } mit einem Schritt zueinander{ $left ->
    [0] {""}
   *[other] , { $left } ausgelassen
}
repair-counted-1 = Vom ersten Schritt einer Episode, der eine Zeit hat, bis zu ihrem ersten Schritt zueinander, so wie ihn die zuerst festgehaltene Erzählung hat; und noch einmal bis zum ersten, der ankam, so wie ihn in einer der Erzählungen die Seite vermerkt hat, bei der er ankam.
repair-counted-2 = Eine Episode ohne einen solchen gilt als offen, bis die nächste Episode beginnt, die letzte bis zur letzten bekannten Zeit (Kaplan–Meier). So wird eine, die noch offen ist, nicht für eine gehalten, in der ihr nie zurückfindet.
repair-counted-3 = Ausgelassen: Episoden ohne Zeit und solche, deren Schritt zueinander keine Uhrzeit hat.
repair-counted-4 = Die dünnen Linien sind 95-%-Intervalle.
repair-table = Die Kurven, Schritt für Schritt
repair-column-which = Kurve
repair-column-hours = Dauer bis dahin
repair-column-risk = Noch verfolgte Episoden
repair-column-events = Schritte zueinander
repair-column-share = Noch ohne einen
repair-column-interval = 95-%-Intervall

## What to know when reading

warning = { $code ->
    [untimed_episodes] { $count ->
        [one] Eine Episode hat keine Zeit: Sie zählt in keiner Dauer mit.
       *[other] { $count } Episoden haben keine Zeit: Sie zählen in keiner Dauer mit.
    }
    [quiet_moves] { $count ->
        [one] Ein „es wurde still“ wird gezeigt und nicht gezählt.
       *[other] { $count }-mal „es wurde still“ wird gezeigt und nicht gezählt.
    }
    [times_against_order] { $count ->
        [one] In einer Erzählung laufen die Zeiten gegen die erzählte Reihenfolge: Es gilt die Reihenfolge.
       *[other] In { $count } Erzählungen laufen die Zeiten gegen die erzählte Reihenfolge: Es gilt die Reihenfolge.
    }
    [few_episodes] { $count ->
        [one] Bisher gibt es eine Episode: Intervalle werden zu schmal.
       *[other] Bisher gibt es { $count } Episoden: Intervalle werden zu schmal.
    }
    [days_assumed] { $count ->
        [one] Ein Tag ohne Eintrag gilt als beobachtet, da die Datei nichts darüber sagt.
       *[other] { $count } Tage ohne Eintrag gelten als beobachtet, da die Datei nichts darüber sagt.
    }
   *[flat_intervals] { $count ->
        [one] Ein Intervall hat keine Breite, da jede Episode gleich verlief. Das ist keine Gewissheit.
       *[other] { $count } Intervalle haben keine Breite, da jede Episode gleich verlief. Das ist keine Gewissheit.
    }
}

## Numbers

# A number stays on one line with its sign: \u00A0 is a space and \u2060 a joint that never break.
percent = { $percent }{"\u00A0"}%
percents = { $low }–{"\u2060"}{ $high }{"\u00A0"}%
between = { $low } bis { $high }
duration-minutes = { $minutes }{"\u00A0"}min
duration-hours = { $hours }{"\u00A0"}h
duration-days = { $days ->
    [one] 1{"\u00A0"}Tag
   *[other] { $days }{"\u00A0"}Tage
}
duration-between = { $low } bis { $high }
duration-from = { $low } oder später
