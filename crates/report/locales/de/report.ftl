# The words of the therapist's document. Ids are named in Rust (crates/report/src); translators
# change words, never ids. What the moves were is said in crates/timeline/locales. The arguments
# stand in the English file; what was decided for the German words, in ui/locales/de/acts.ftl.
#
# "Gefolgt von", "danach", never "wegen" or "weil"; no villain, no diagnosis, nothing that ranks.
# The reader gives the therapy: nobody is addressed as "du" but by those who write.

## Pieces

month-name = { $month ->
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
}
date-day = { $day }. { month-name }
date-full = { $day }. { month-name } { $year }
date-month = { month-name } { $year }
date-range = { $from } bis { $to }
list = { $front } und { $last }
list-comma = {", "}
detail-comma = {" · "}
undefined = –
percent = { $number } %
percents = { $low } bis { $high } %
interval = { $low } bis { $high }
of = { $observed } von { $given }
p-tiny = unter 0,001
lasting-minutes = { $number } min
lasting-hours = { $number } h
lasting-days = { $number } Tage
too-few = Zu wenig, um etwas zu sagen: { $have } von { $need }, die es dafür braucht.
kind = { $kind ->
    [rupture] ein Bruch
    [space_request] eine Bitte um Abstand
    [texting_fight] ein Streit per Nachricht
    [silence] eine Stille
    [argument] ein Streit
   *[other] etwas anderes
}

## The head of every page

document-title = { $dated ->
    [yes] Tidemark, { $range }
   *[no] Tidemark
}
running = { $dated ->
    [yes] Tidemark · { $range }
   *[no] Tidemark · ohne Datum
}
running-page = Seite { $page } von { $pages }
running-made = Gemacht mit Tidemark { $version }{ $dated ->
    [yes] {" "}am { $day }
   *[no] {""}
}

## Page 1

title = { $session ->
    [yes] { $whose ->
        [both] Seit unserer letzten Sitzung
       *[one] Seit der letzten Sitzung
    }
   *[no] { $whose ->
        [both] Für unsere Sitzung
       *[one] Für die Sitzung
    }
}
by = { $whose ->
    [both] { $a } und { $b }
    [one] { $name } allein
   *[unknown] Aus Aufzeichnungen, die nicht sagen, wer erzählt
}{ $dated ->
    [yes] {" · "}gedruckt am { $printed }
   *[no] {""}
}

before-heading = Vor dem Lesen.
before = { $whose ->
    [both] Von beiden selbst berichtet und nicht geprüft.
    [one] Von { $name } allein berichtet und nicht geprüft.
   *[unknown] Selbst berichtet und nicht geprüft; die Aufzeichnungen sagen nicht, von wem.
} Es ist keine Diagnose, keine Prüfung von Gefahren und kein rechtlicher Nachweis. Es kann nicht zeigen, ob jemand von beiden Angst hat: Bitte fragen Sie beide, jeweils allein. Beide können etwas zurückgehalten haben.

bring-heading = { $whose ->
    [both] Was wir mitbringen möchten
   *[one] Was ich mitbringen möchte
}
tried-heading = { $whose ->
    [both] Was wir seit dem letzten Mal versucht haben
   *[one] Was ich seit dem letzten Mal versucht habe
}
lines-cut = Hier gekürzt; ganz steht es vor der Tabelle.
whole-heading = Alle Zeilen zum Mitbringen und zum Versuchen

since-heading = Seit der letzten Sitzung, { $day }
since-heading-none = In dieser Zeit
since-counted = { $count ->
    [0] Keine Episode wurde festgehalten, was nichts über die Tage sagt.
    [one] Eine Episode{ since-told-one }.
   *[other] { $count } Episoden{ since-told }.
}
since-told-one = { $whose ->
    [both] , erzählt von { $both ->
        [0] einer Seite
       *[other] beiden
    }
    [one] , erzählt von { $name }
   *[unknown] {""}
}
since-told = { $whose ->
    [both] : { $both } von beiden erzählt, { $one } von einer Seite
    [one] , erzählt von { $name }
   *[unknown] {""}
}
since-latest = Die letzte: { $day }, { $kind }.
since-strongest = Am stärksten, jeweils danach, wie stark es in einem selbst war: { $days }.
strongest-both = { $day } für beide
strongest-one = { $day } für { $name }
since-new = Neu seither: { $things }.
new-kind = { $kind }
new-act = „{ $words }“

example-heading = { $whose ->
    [one] Der Kreislauf, wie { $name } ihn erzählt
   *[both] Der Kreislauf, wie sie ihn erzählen
}
example-caption = { $dated ->
    [yes] Ein Beispiel: { $day }, { $kind }
   *[no] Ein Beispiel ohne Datum: { $kind }
}{ $whole ->
    [yes] {" "}(Nummer { $number } in der Tabelle)
   *[no] {""}
}. { $told ->
    [differently] Gezeichnet, wie { $teller } es erzählt; { $other } erzählt es anders.
    [same] Gezeichnet, wie { $teller } es erzählt; { $other } erzählt dieselben Schritte.
    [one] Von { $teller } allein erzählt.
   *[unknown] Die Aufzeichnungen sagen nicht, wer erzählt.
}
example-moves-cut = Die ersten { $shown } von { $all } Schritten sind gezeichnet.
example-words-cut = { $whole ->
    [yes] Hier gekürzte Worte stehen ganz in der Tabelle.
   *[no] Einige Worte sind hier gekürzt.
}
example-alt = { $told ->
    [nobody] Die Schritte der Reihe nach:
   *[one] Die Schritte der Reihe nach, wie { $teller } sie erzählt:
} { $moves }
example-alt-move = { $n }. { $who } { $words }.

loop-there = In { $observed } von { $given } Momenten, in denen { $pursuer } Kontakt suchte, zog sich { $other } als Nächstes zurück.
loop-back = In { $observed } von { $given }, in denen { $other } sich zurückzog, suchte { $pursuer } als Nächstes Kontakt.
loop-too-few = Wie oft solche Momente so verliefen, lässt sich noch nicht sagen. { $few }

helped-heading = Was half
helped-repairs = { $tried ->
    [0] Kein Schritt zueinander ist in dieser Zeit als versucht festgehalten
    [one] Ein Schritt zueinander wurde in dieser Zeit versucht
   *[other] { $tried } Schritte zueinander wurden in dieser Zeit versucht
}; { $received ->
    [0] bei keinem ist vermerkt, dass er ankam.
    [one] bei einem ist von der Seite, der er galt, vermerkt, dass er ankam.
   *[other] bei { $received } ist von der Seite, der sie galten, vermerkt, dass sie ankamen.
}
helped-often = Am häufigsten kam an: { $acts }.
helped-act = „{ $words }“ ({ $count })
helped-pauses = { $count ->
    [one] Eine Pause{ $named ->
        [0] {""}
       *[other] , mit genannter Zeit
    }{ $ended ->
        [0] {""}
       *[other] ; ihr Ende ist festgehalten
    }.
   *[other] { $count } Pausen, { $named } mit genannter Zeit; das Ende ist bei { $ended } festgehalten.
}
helped-space = Um Abstand wurde { $count ->
    [one] einmal gebeten{ $named ->
        [0] , ohne eine Zeit zu nennen
       *[other] , mit genannter Zeit
    }.
    [2] zweimal gebeten, { $named } davon mit genannter Zeit.
   *[other] { $count }-mal gebeten, { $named } davon mit genannter Zeit.
}

sure-heading = Wie sicher das ist
sure-days = { $logged } von { $all } Tagen haben einen Eintrag oder einen Check-in; Tage ohne Eintrag sagen nichts.
sure-told = { $tellings ->
    [one] Eine Erzählung
   *[other] { $tellings } Erzählungen
} von { $episodes ->
    [one] einer Episode
   *[other] { $episodes } Episoden
}, { $whose ->
    [both] erzählt von { $a } und { $b }
    [one] erzählt von { $name } allein
   *[unknown] wer erzählt, ist nicht festgehalten
}.
sure-untimed = { $count ->
    [one] Eine hat kein Datum und steht
   *[other] { $count } haben kein Datum und stehen
} auf keiner Zeitleiste.
sure-none = In dieser Zeit wurde nichts erzählt, also ist nichts sicher: weder, dass es ruhig war, noch, dass es das nicht war.
sure-printed = Gezählt ist nur, was hier gedruckt ist. Anteile und Intervalle stehen auf Seite 2, Tests und Methoden dahinter.

strip-note = Alle Episoden dieser Zeit.
signs-note = Ein gefülltes Zeichen weist zur anderen Seite: Kontakt gesucht. Ein hohles weist weg: zurückgezogen. Größer ist stärker.
strip-untimed = { $count ->
    [one] Eine Episode ohne Datum ist nicht gezeichnet.
   *[other] { $count } Episoden ohne Datum sind nicht gezeichnet.
}

## Page 2

rates-heading = Anteile und Intervalle
rates-intro = „Gefolgt von“ meint die Reihenfolge, nicht die Ursache. Jedes Intervall ist ein 95-%-Intervall aus tausend neuen Ziehungen ganzer Episoden, wenn nichts anderes dabeisteht; bei wenigen Episoden sagt auch das mehr, als bekannt ist: Bitte mit den Anzahlen daneben lesen.

loop-heading = Der Kreislauf, in jeder Richtung
loop-how = Ein Moment ist ein Schritt der einen Seite, auf den gleich ein Schritt der anderen folgt. Ist eine Episode zweimal erzählt, zählt die Erzählung, die zuerst festgehalten wurde. Wer nachgeht, ist nicht festgelegt: Alle vier Richtungen stehen hier.
loop-col-direction = Schritt, und gesuchte Antwort
loop-col-count = Momente
loop-col-rate = Anteil
loop-col-interval = 95-%-Intervall
loop-scale = 0 bis 100 %
loop-direction = { $moves ->
    [pursue] { $first } geht nach, { $second } zieht sich zurück
   *[withdraw] { $first } zieht sich zurück, { $second } geht nach
}

chance-heading = Gegen den Zufall
chance-how = Erwartet ist, was zu sehen wäre, wenn das Nachgehen und Zurückziehen jeder Seite innerhalb jeder Erzählung gemischt würde; der erste Schritt, die Schritte zueinander und die Reihenfolge, wer handelte, bleiben dabei stehen. Ein Verhältnis über 1 heißt: öfter als das.
chance-none = Keine Erzählung, in der beide sowohl nachgingen als auch sich zurückzogen.
chance-col-tellings = Erzählungen
chance-col-observed = Gesehen
chance-col-expected = Erwartet
chance-col-ratio = Verhältnis
chance-col-interval = 95-%-Intervall
chance-col-p = p

repair-heading = Zeit bis zum Zurückfinden
repair-how = Vom ersten Schritt mit Uhrzeit bis zum ersten Schritt zueinander (Kaplan-Meier; Intervall nach Greenwood, log-log). Einer Episode ohne einen solchen wird bis zum Beginn der nächsten gefolgt. Ausgelassen: Episoden ohne die nötigen Zeiten.
repair-col-what = Bis
repair-col-n = Episoden
repair-col-events = Mit Schritt
repair-col-left-out = Ausgelassen
repair-col-median = Median
repair-col-interval = 95-%-Intervall
repair-any = zum ersten Schritt zueinander
repair-received = zum ersten, der ankam
curve-note = Der Anteil der Episoden, in denen noch nicht zurückgefunden wurde, über die Zeit seit ihrem ersten Schritt: jeder Schritt zueinander (Linie, mit ihrem Intervall) und solche, die ankamen (gestrichelt). Die Zeit ist nach rechts hin gestaucht.
curve-alt = Kurve des Anteils der Episoden, in denen noch nicht zurückgefunden wurde. In { $day } gab es binnen eines Tages einen Schritt zueinander, in { $week } binnen einer Woche.{ $received ->
    [yes] {" "}Einen, der ankam: { $received_day } binnen eines Tages, { $received_week } binnen einer Woche.
   *[no] {""}
} Dauer bis zum letzten: { $last }.
curve-0 = 0
curve-1h = 1 h
curve-4h = 4 h
curve-12h = 12 h
curve-1d = 1 Tag
curve-3d = 3 Tage
curve-1w = 1 Woche
curve-4w = 4 Wochen

change-heading = Veränderung gegenüber der Zeit davor
change-how = Episoden je Woche, in Wochen, von denen etwas bekannt ist, vor und nach einer Markierung. „Danach weniger“ ist unter allen Paaren aus einer Woche davor und einer danach der Anteil, in dem die spätere weniger Episoden hat (non-overlap of all pairs): 50 % heißt keine Veränderung. Tau-U zieht auch den Trend ab, der schon davor da war. Eine Veränderung steht neben der Markierung und ist damit nicht durch sie erklärt.
change-none = In dieser Zeit steht keine Sitzung oder andere Markierung: Es gibt nichts zu vergleichen.
change-col-mark = Markierung
change-col-before = Wochen davor
change-col-after = Wochen danach
change-col-nap = Danach weniger
change-col-interval = 95-%-Intervall
change-col-tau = Tau-U
change-mark = { $kind ->
    [session] Sitzung
    [stressor] Belastung von außen
    [milestone] etwas Erreichtes
   *[run_out] „Ich habe keine Kraft mehr“
}, { $day }

outcomes-heading = Was folgte
outcomes-how = Die Zeit bis zum ersten Schritt zueinander, der ankam, mit etwas und ohne (Kaplan-Meier). „Gefolgt von“ heißt nicht „ausgelöst durch“: Abende mit genannter Zeit können sich auch sonst unterscheiden.
outcomes-col-what = Von
outcomes-col-n = Episoden
outcomes-col-events = Kam an
outcomes-col-median = Median
outcomes-col-interval = 95-%-Intervall
outcomes-what = { $of ->
    [pause] { $side ->
        [with] um Abstand gebeten, mit genannter Zeit
       *[without] um Abstand gebeten, ohne genannte Zeit
    }
   *[named] { $side ->
        [with] der Kreislauf benannt
       *[without] ebenso weit, der Kreislauf nicht benannt
    }
}
outcomes-apart = Unterschied der beiden Mediane: { $difference } ({ $interval }); Log-Rank-Test, p { $p }.
shares-heading = Wie oft was folgte
shares-how = Jedes ist ein Anteil der Momente, in denen es so sein konnte, von beiden zusammen. Weniger als fünf solche Momente ergeben keinen.
shares-col-what = Was
shares-col-count = Momente
shares-col-share = Anteil
shares-col-interval = 95-%-Intervall
share-protest = nach Protest zog sich die andere Seite als Nächstes zurück
share-need = nachdem ein Bedürfnis oder eine Angst ausgesprochen war, war der nächste Schritt der anderen Seite kein Rückzug
share-space = nach einer Bitte um Abstand kein Nachgehen, bis die Seite, die bat, zurück war
share-back = Episoden, in denen sich jemand zurückzog: Wer es tat, kam zurück
share-stayed = Episoden, in denen jemand blieb oder wartete, obwohl anderes nahelag
share-owned = von beiden erzählte Episoden, in denen beide den eigenen Anteil nannten

quarters-heading = Die Zeitleiste, Stück für Stück

cycles-heading = Die Karten des Kreislaufs als ein Kreislauf
cycles-how = Wo beide geteilt haben, was unter einer Episode lag, stehen ihre zwei Karten als ein Kreislauf. Was zu sehen war, steht oben, was darunter lag, unten. Jede Seite hat eigene Worte.
cycles-feeds = Was { $first } tat, ist das, was { $second } erlebte, und was { $second } tat, ist das, was { $first } erlebte.
entry-named = { $day }, { $kind }{ $whole ->
    [yes] {" "}(Nummer { $number } in der Tabelle)
   *[no] {""}
}

answers-heading = Fragebögen
# $whose: both | one, whose document it is; $name: the one's name
answers-how = { $whose ->
    [one] Werte von { $name } allein, ob sie im Tagebuch geteilt wurden oder nicht; die der anderen Seite stehen nicht in diesem Dokument.
   *[both] Werte, die geteilt wurden, von wem sie sind, jede Seite für sich und nie gegen die andere gehalten.
} Die Fragen und die einzelnen Antworten sind nicht gedruckt. Kein Grenzwert wird angelegt: Ein Wert ist die Sicht eines Menschen an einem Tag. Eine Veränderung heißt nur dort mehr als ein Schwanken, wo veröffentlicht ist, was es dafür braucht.
answers-col-what = Fragebogen
answers-col-range = Bereich
answers-col-scores = Werte
answers-col-change = Letzte Veränderung
answers-range = { $low } bis { $high }; { $higher ->
    [better] höher ist besser
   *[more] höher ist mehr davon
}
answers-score = { $day }: { $score }
answers-too-few = zu wenige Antworten für einen Wert
answers-ranked = eine Reihenfolge, das Wichtigste zuerst; kein geprüfter Test
answers-change = { $by }{ $said ->
    [more] , mehr als der Wert von selbst schwankt ({ $takes })
    [within] , so viel, wie der Wert von selbst schwankt ({ $takes })
   *[unknown] {""}
}
trend-note = Ein Wert von mehr als einem Tag steht auch als Linie über die Zeit da, auf der ganzen Skala, die er annehmen kann.
trend-alt = { $what }, von { $name }, auf einer Skala von { $low } bis { $high }. { $scores }.

## Definitions

definitions-heading = Was die Wörter heißen
term-episode = Episode
definition-episode = Ein Ereignis, das mindestens eine Seite festgehalten hat. Es ist von beiden erzählt, wenn beide zustimmen, dass ihre zwei Erzählungen dasselbe Ereignis meinen.
term-telling = Erzählung
definition-telling = Was eine Seite erzählt, mit den eigenen Schritten der Reihe nach. Zwei Erzählungen werden nie vermischt; „verschieden erzählt“ heißt, dass sie darin abweichen, wer was tat, in welcher Reihenfolge oder was für ein Moment es war.
term-pursue = Nachgehen (pursue)
definition-pursue = Stärker Kontakt suchen: noch einmal schreiben, noch einmal anrufen, fragen, ob alles gut ist, auf eine Antwort drängen, Protest.
term-withdraw = Rückzug (withdraw)
definition-withdraw = Sich zurückziehen: nicht antworten, kurz antworten, Gründe nennen, wie leer sein, gehen, ohne zu sagen, bis wann, um Abstand bitten, ohne eine Zeit zu nennen.
term-repair = Schritt zueinander (repair)
definition-repair = Zurückfinden: wiederkommen, das Bedürfnis oder die Angst aussprechen, den eigenen Anteil nennen, um Entschuldigung bitten, zuhören, um Abstand bitten und sagen, bis wann. „Versucht“ zählt die Erzählung, die zuerst festgehalten wurde.
term-other = Anderes
definition-other = Jeder andere Schritt, darunter das Benennen des Kreislaufs. „Es wurde still“ ohne jemanden, der handelt, wird gezeigt und nie gezählt.
term-received = Kam an
definition-received = Ein Schritt zueinander, von dem die Seite, der er galt, sagt, dass er sie erreichte. Niemand sonst kann das vermerken.
term-strength = Stärke
definition-strength = 0 bis 10, allein von der Seite, die erzählt: wie stark ein eigener Schritt in einem selbst war, oder wie stark einen der Schritt der anderen Seite traf. Beides wird nie zusammengezählt, und die Stärken zweier Menschen werden nie verglichen.
term-rate = Anteil
definition-rate = Von den Momenten, die so verlaufen konnten, der Teil, der so verlief.
term-interval = Intervall
definition-interval = Ein Bereich von Werten, die zu dem passen, was festgehalten wurde. Er weiß nichts von dem, was nicht festgehalten wurde.
term-chance = p
definition-chance = Wie oft gemischte Erzählungen mindestens so viele zeigen. Mehrere werden hier gerechnet, sodass ein einzelnes kleines wenig bedeutet.
term-gaps = Nicht festgehalten
definition-gaps = Schraffierte Tage haben keinen Eintrag. Sie sind weder gute noch schlechte Tage. In der Tabelle kann ein Eintrag stehen, den, wer ihn schrieb, aus allen Zahlen heraushält.

## The table

months-text = Die letzten { $whole } stehen einzeln. Die { $earlier } davor stehen hier nach Monaten und sind gezählt wie alle anderen.
months-month = Monat
months-numbers = Nummern
months-episodes = Episoden
months-both = Von beiden erzählt
months-kinds = Welcher Art
months-kind = { $kind } ({ $count })
table-heading = Jede Episode
table-intro = { $whose ->
    [both] Beide Erzählungen nebeneinander, so wie sie geschrieben wurden; in Schrift mit Serifen stehen die eigenen Worte.
   *[one] So wie erzählt; in Schrift mit Serifen stehen die eigenen Worte.
} Zahlen nach einem Schritt: die Uhrzeit, wie stark in mir, wie stark es mich traf.
table-col-when = Wann
table-number = Nummer { $number }
table-untimed = ohne Datum
table-differs = verschieden erzählt
move = { $who } { $words }
move-strength = { $number } in mir
move-landed = traf mich mit { $number }
move-meaning = { $meaning ->
    [alarm] im Alarm
    [care] aus Fürsorge
   *[unsure] nicht sicher, was es war
}
move-received = { $reached ->
    [yes] es erreichte { $other }
   *[no] es erreichte { $other } nicht
}
ending = { $ending ->
    [talked_through] Durchgesprochen
    [drifted] Von selbst wieder Alltag
   *[open] Noch offen
}
flooded = { $flooded ->
    [yes] ja
   *[no] nein
}
word-when = Als …
word-felt = … fühlte ich …
word-needed = … brauchte ich …
word-trigger = Was es auslöste
word-did = Was ich tat
word-told-myself = Was ich mir dabei sagte
word-surface = Das Gefühl an der Oberfläche
word-softer = Das weichere Gefühl darunter
word-need = Was ich brauchte
word-direct = Direkt gesagt
word-text = In eigenen Worten
word-bring = Zum Mitbringen
word-flooded = Zu voll, um noch etwas aufzunehmen

## Appendix

transitions-heading = Anhang: jeder Übergang
transitions-how = Wie oft in einer Erzählung auf einen Schritt der Zeile einer der Spalte folgte; von einer Episode, die zweimal erzählt ist, wiegt jede Erzählung die Hälfte. Darunter: das angepasste Residuum, halbfett jenseits von ±1,96. Schon das Abwechseln macht eine solche Tabelle ungleich; bitte mit „Gegen den Zufall“ lesen.
transitions-corner = Schritt, dann
transitions-code = { $name }: { $class }
class = { $class ->
    [pursue] Nachgehen
    [withdraw] Rückzug
    [repair] Schritt zueinander
   *[other] Anderes
}

roles-heading = Wer Kontakt suchte, nach Quartalen
roles-how = Von allen Schritten des Nachgehens in einem Quartal der Anteil jeder Seite. Das beschreibt diese Wochen, legt niemanden auf eine Rolle fest und ist nichts, wovon man mehr oder weniger haben müsste. Das Intervall gehört zur Spalte { $a }; das andere ist sein Spiegelbild.
roles-col-quarter = Quartal
roles-col-n = Schritte
roles-col-interval = 95-%-Intervall
roles-quarter = { $year }, Quartal { $nth }
roles-few = Schritte des Nachgehens: { $n }; zu wenig, um etwas zu sagen.
reversals-heading = Rund um Brüche
reversals-how = Der Anteil von { $a } an den Schritten des Nachgehens vor einem Bruch und danach, auf jeder Seite bis zum nächsten Bruch. Nach einem Bruch tauschen zwei Menschen oft die Plätze. Verschoben ist in Punkten von 100.
reversals-col-day = Bruch
reversals-col-before = Davor
reversals-col-after = Danach
reversals-col-moved = Verschoben um
reversals-col-interval = 95-%-Intervall
reversals-side = { $share } von { $n }

reading-heading = Wie man das liest
# $whose: both | one, whose document it is; $name: the one's name
reading-order = Beginnen Sie mit Seite 1. Sie sagt, was { $whose ->
    [one] { $name }
   *[both] das Paar
} erzählt; ab Seite 2 ist dasselbe gezählt.
reading-counts = Lesen Sie jeden Anteil mit der Anzahl daneben. „Zu wenig, um etwas zu sagen“ ist eine Antwort: Die Zahl wäre Zufall.
reading-views = { $whose ->
    [one] Dies ist ein Blick von zweien: Was die andere Seite erzählt, steht nicht in diesem Dokument.
   *[both] Zwei Erzählungen eines Ereignisses sind zwei Blicke von zwei Orten. Wo sie abweichen, ist keine die richtige.
}
reading-unknown = Tage ohne Eintrag sind unbekannt. { $whose ->
    [one] Was { $name } wegließ
   *[both] Was nicht geteilt wurde
}, ist nicht hier, und nichts zeigt, wo es wäre.
methods-heading = Die Methoden in Kürze
method-name-counted = Was gezählt ist
method-counted = Schritte in der erzählten Reihenfolge; von einer Episode, die zweimal erzählt ist, die Erzählung, die zuerst festgehalten wurde. Einträge, die, wer sie schrieb, aus den Zahlen heraushält, sind in keiner.
method-name-interval = Intervalle
method-interval = Ganze Episoden, tausendmal neu mit Zurücklegen gezogen, Punkte bei 2,5 % und 97,5 % (Efron 1979; Davison & Hinkley 1997). Ab acht Episoden; bei wenigen werden sie zu schmal (Hesterberg 2015).
method-name-chance = Gegen den Zufall
method-chance = In jeder Erzählung werden Nachgehen und Rückzug tausendmal neu verteilt (Bakeman, Robinson & Quera 1996; p nach Phipson & Smyth 2010).
method-name-repair = Zeit bis zum Zurückfinden
method-repair = Kaplan & Meier 1958; Intervall nach Greenwood 1926 auf der log-log-Skala, das des Medians nach Brookmeyer & Crowley 1982.
method-name-change = Veränderung
method-change = Non-overlap of all pairs (Parker & Vannest 2009), Intervall nach Newcombe 2006; Tau-U (Parker u. a. 2011). Mindestens fünf Wochen auf jeder Seite (Kratochwill u. a. 2013).
method-name-outcomes = Was folgte
method-outcomes = Verfolgt vom Schritt selbst an (eine Landmarke: Anderson, Cain & Gelber 1983); Log-Rank-Test (Mantel 1966).
method-name-shares = Anteile
method-shares = Von Episoden: das Score-Intervall (Wilson 1927). Von Schritten: ein Intervall über Episoden.
method-name-transitions = Übergänge
method-transitions = Angepasste Residuen (Haberman 1973), einzeln gelesen (Bakeman & Quera 2011).
