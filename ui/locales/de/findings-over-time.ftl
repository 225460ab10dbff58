# Findings over time. $interval is empty or " (…)".

stretches-headline = { $how ->
    [few] Noch zu früh, um zu sagen, wie lange gute Zeiten dauern.
    [open] Mehr als die Hälfte eurer guten Zeiten ist noch offen.
   *[found] Gute Zeiten dauerten etwa { $days } Tage.
}
stretches-lasted = { $n ->
    [one] Eine Zeit
   *[other] { $n } Zeiten
} von zwei Wochen und mehr ohne Episode, { $events } davon endeten mit einer{ $half ->
    [none] .
   *[some] ; die Hälfte war bis Tag { $days } zu Ende{ $interval }.
}
stretches-days-between = zwischen { $low } und { $high }
stretches-days-from = { $low } oder später
stretches-ended = Was an ihrem Ende kam: { $kinds }.
stretches-ending = { $kind } ({ $count })
stretches-longer = { $how ->
    [above] Sie wurden länger: jede etwa { $days } Tage mehr als die vorige{ $interval }.
    [below] Sie wurden kürzer: jede etwa { $days } Tage weniger als die vorige{ $interval }.
   *[unsure] Weder klar länger noch klar kürzer: von einer zur nächsten { $days } Tage { $way ->
        [shorter] kürzer
       *[longer] länger
    }{ $interval }.
}
stretches-bar = { $days } Tage ab { $from }{ $end ->
    [open] , noch offen
   *[ended] {""}
}
stretches-days = { $room ->
    [little] { $days }
   *[enough] { $days }{"\u00A0"}T.
}
stretches-open = noch offen, oder mehr ist nicht bekannt
stretches-n = { $how ->
    [few] { $n ->
        [one] Bisher eine gute Zeit
       *[other] { $n } gute Zeiten bisher
    }
   *[found] { $n ->
        [one] Eine gute Zeit
       *[other] { $n } gute Zeiten
    }, { $ended } zu Ende
}
stretches-counted-1 = Eine gute Zeit sind zwei Wochen oder mehr zwischen zwei Episoden, mit einem Eintrag oder einem Check-in in jeder ihrer Wochen. Eine Woche ohne beides ist unbekannt: Die Zeit wird bis dahin verfolgt und nicht weiter.
stretches-counted-2 = Eine, die noch läuft, zählt als mindestens so lang (Kaplan–Meier): Sie ist schraffiert. Die Tage sind der Median derer, die zwei Wochen erreichten.
stretches-counted-3 = Was am Ende einer guten Zeit kam, sagt, was als Nächstes kam, nicht, was sie beendete. Länger oder nicht: der Median der Steigungen zwischen je zweien, die zu Ende gingen (Theil–Sen), mit einem 95-%-Intervall.
stretches-counted-4 = Was ihr jeweils gegeben habt: die Schritte zueinander, die von der Episode erzählt sind, nach der eine gute Zeit begann. Sie sind aufgeführt und nicht gezählt.
stretches-table = Die guten Zeiten
stretches-column = { $column ->
    [from] Ab
    [days] Tage
   *[ended] Was dann kam
}
given-open = was ihr jeweils gegeben habt
given-note = Was vom Abend vor jeder guten Zeit erzählt ist, von der einen oder der anderen Seite. Nichts hier wird zusammengezählt.
given-stretch = { $from } bis { $to }, { $days } Tage
given-line = { $name }: { $acts }
given-act = { $act ->
    [asked_space_with_time] bat um Abstand und sagte, bis wann
    [agreed_pause] war mit einer Pause einverstanden
    [came_back] kam zurück
    [checked_in] schickte ein „du musst nicht antworten“
    [said_need] sprach das Bedürfnis aus
    [said_fear] sprach die Angst aus
    [owned_part] nannte den eigenen Anteil
    [apologised] bat um Entschuldigung
    [reassured] sagte „ich bin da“
    [listened] hörte zu
    [stayed] blieb, obwohl es schwer war
    [waited] wartete, obwohl es schwer war
    [touch] streckte die Hand aus, und sie war willkommen
    [humour] brachte beide zum Lächeln
    [took_it_in] ließ es an sich heran
   *[repair] begann zurückzufinden
}

quarters-headline = { $how ->
    [few] Noch zu früh, um Quartale nebeneinanderzustellen.
    [sooner] Schritte zueinander kamen zuletzt früher an als zuvor.
    [later] Schritte zueinander kamen zuletzt später an als zuvor.
   *[unsure] Von Quartal zu Quartal hat sich nicht klar verändert, wie bald ein Schritt zueinander ankommt.
}
quarters-early = Es braucht zwei Quartale mit genug Episoden, um eines neben das andere zu stellen.
quarters-no-half = weniger als die Hälfte
quarters-n = { $n ->
    [one] Eine Episode
   *[other] { $n } Episoden
} mit Uhrzeit, { $quarters ->
    [one] ein Quartal
   *[other] { $quarters } Quartale
}
quarters-counted-1 = Die Zeit bis zum ersten Schritt zueinander, der ankam, wie bei „Zeit bis zu einem Schritt zueinander“, für die Episoden, die in dem jeweiligen Quartal begannen.
quarters-counted-2 = Quartale unterscheiden sich schon durch Zufall: Lies die gepunkteten Intervalle (95 %) vor den Punkten. „Früher“ oder „später“ steht nur da, wo die des ersten und des letzten auseinanderliegen.
quarters-table = Der erste Schritt zueinander, der ankam, nach Quartal
quarters-column = { $column ->
    [quarter] Quartal
    [n] Episoden
    [events] Mit einem, der ankam
    [median] Hälfte nach
   *[interval] 95-%-Intervall
}

change-headline = { $how ->
    [none] In dieser Zeit ist nichts markiert.
    [few] Noch zu früh, um rund um eure Markierungen eine Veränderung zu sehen.
    [some] Rund um manche eurer Markierungen unterscheiden sich die Wochen danach von denen davor.
   *[unsure] Rund um eure Markierungen bisher keine klare Veränderung.
}
change-how = Eine Sitzung, etwas, das belastet, etwas Begonnenes: Sobald es markiert ist, stehen hier die Wochen davor und danach.
change-name = { $what }, { $date }
change-mark = Rund um „{ $mark }“: { $how ->
    [above] Die Wochen danach hatten weniger Episoden.
    [below] Die Wochen danach hatten mehr Episoden.
   *[unsure] keine klare Veränderung.
} Eine Woche danach hatte in { $percent } aller Paare weniger als eine davor{ $interval }.
change-tick = { $what ->
    [more] danach mehr
    [alike] gleich
   *[fewer] danach weniger
}
change-n = { $marks ->
    [one] Eine Markierung
   *[other] { $marks } Markierungen
}, { $compared } mit genug Wochen auf beiden Seiten
change-counted-1 = Episoden je Woche, in Wochen mit einem Eintrag oder einem Check-in, vor einer Markierung und danach. Von allen Paaren aus einer Woche davor und einer danach: in wie vielen die danach weniger Episoden hat; gleiche zählen halb (Nichtüberlappung aller Paare, NAP, 95-%-Intervall nach Newcombe).
change-counted-2 = Alle Wochen dieser Zeit stehen auf der einen oder der anderen Seite: Markierungen, die nah beieinanderliegen, sagen fast dasselbe.
change-counted-3 = Auf etwas, das in einer schweren Zeit markiert wird, folgen schon von selbst weniger Episoden. „Gefolgt von“ heißt nicht „ausgelöst durch“.
change-counted-4 = Tau-U in der Tabelle zieht ab, was schon vor der Markierung weniger wurde.
change-table = Wochen vor und nach jeder Markierung
change-column = { $column ->
    [mark] Markierung
    [before] Wochen davor
    [after] Wochen danach
    [nap] Danach weniger
    [interval] 95-%-Intervall
   *[tau] Tau-U
}

phases-headline = { $changes ->
    [0] Episoden kamen die ganze Zeit etwa gleich oft.
   *[other] Die Phase jetzt, seit { $from }: { phases-kind }.
}
phases-early = Noch zu früh, um Phasen zu unterscheiden.
phases-kind = { $kind ->
    [calm] ruhig
    [strained] angespannt
   *[cycle] im Kreislauf
}
phases-span = { $from } bis { $to }: { phases-kind }, { $episodes ->
    [0] keine Episode
    [one] eine Episode
   *[other] { $episodes } Episoden
} an { $days } Tagen, von denen etwas bekannt ist.
phases-n = { $phases ->
    [one] Eine Phase
   *[other] { $phases } Phasen
}, { $days } Tage, von denen etwas bekannt ist
phases-counted-1 = Die Tage mit einem Eintrag oder einem Check-in werden da geteilt, wo sich die Zahl der Episoden am Tag änderte, und nur, wo die Änderung ihren Preis wert ist (PELT), sodass Zufall allein selten eine macht. Eine Phase dauert mindestens eine Woche.
phases-counted-2 = Ruhig ist bis zu eurem eigenen Median, angespannt bis zum Doppelten davon, im Kreislauf darüber. Das ist ein Vergleich mit dem, was bei euch üblich ist, und kein Urteil.
phases-counted-3 = Tage ohne Eintrag sind in keiner Phase. Wo keine Änderung gezeigt ist, ist nicht gezeigt, dass keine da war.
phases-table = Die Phasen
phases-column = { $column ->
    [from] Von
    [to] Bis
    [kind] Phase
    [days] Bekannte Tage
   *[episodes] Episoden
}

rhythm-early = Noch zu früh, um Stunden und Wochentage zu sehen.
rhythm-headline = { $day ->
    [none] { $hours ->
        [none] Episoden begannen an allen Tagen und zu allen Stunden etwa gleich.
       *[other] Episoden begannen am häufigsten zwischen { $from } und { $to }.
    }
   *[other] { $hours ->
        [none] Episoden begannen am häufigsten { rhythm-day }.
       *[other] Episoden begannen am häufigsten { rhythm-day } und am häufigsten zwischen { $from } und { $to }.
    }
}
rhythm-counts = Der vollste Wochentag hat { $day } von { $n }, die vollsten drei Stunden haben { $hours }. Gleichmäßig verteilt wären es { $even } und { $block }.
rhythm-strip = { $which ->
    [days] nach Wochentag
   *[hours] nach der Stunde, in der sie begannen
}
# Stands inside a sentence ("am häufigsten montags") and alone.
rhythm-day = { $day ->
    [0] montags
    [1] dienstags
    [2] mittwochs
    [3] donnerstags
    [4] freitags
    [5] samstags
   *[other] sonntags
}
rhythm-day-short = { $day ->
    [0] Mo
    [1] Di
    [2] Mi
    [3] Do
    [4] Fr
    [5] Sa
   *[other] So
}
rhythm-hours = { $from } bis { $to }
rhythm-n = { $n ->
    [one] Eine Episode
   *[other] { $n } Episoden
} mit Uhrzeit{ $days ->
    [0] {""}
   *[other] , { $days } nur mit dem Tag
}
rhythm-counted-1 = Wann jede Episode begann, nach der Uhr an der Wand. Die, von denen nur der Tag bekannt ist, stehen in keiner Stunde und hier auch bei keinem Wochentag.
rhythm-counted-2 = Zahlen, ohne Intervall: Bei wenigen Episoden ist immer irgendein Tag der vollste. Es erzählt ebenso sehr davon, wann ihr Zeit füreinander hattet.
rhythm-table = Wochentage und Stunden
rhythm-column = Wann

load-headline = { $how ->
    [few] Noch zu früh für eine Linie deiner Last.
   *[found] Deine eigene Last, Tag für Tag.
}
load-means = Was in dir stark war und was an Kraft fehlte; alle zwei Wochen verblasst es um die Hälfte. Das steht nur auf deinen Seiten.
load-n = { $days ->
    [one] Ein Tag, von dem
   *[other] { $days } Tage, von denen
} du etwas erzählt hast
load-counted-1 = Deine eigenen Stärken in deinen eigenen Erzählungen und 10 minus „Kraft, die übrig ist“ aus deinen Check-ins, Tag für Tag zusammengezählt; was davor da war, verblasst alle 14 Tage um die Hälfte.
load-counted-2 = Die Halbwertszeit ist gewählt, nicht gemessen, und dies ist keine veröffentlichte Skala: Sieh auf die Form, nicht auf die Höhe. Ein Tag ohne Eintrag senkt die Linie, ob er ein guter Tag war oder nicht.
load-table = Die letzten { $days } Tage, von denen du etwas erzählt hast
load-column = { $column ->
    [date] Tag
   *[value] Last
}
load-from = { $date }
load-to = { $date }
