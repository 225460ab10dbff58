# Zwischen den Sitzungen: was mitkommt, was vereinbart wurde, was seither war, der Wochenrückblick.

sessions-between = Vorbereiten
sessions-since = Seit der letzten Sitzung
sessions-week = Rückblick

next-title = Nächste Sitzung
next-none = { $pages ->
    [mine] Es ist keine geplant.
   *[ours] Es ist keine geplant, die ihr beide seht.
}
next-last = Die letzte, die eingetragen ist: { $when }.
next-plan = Eine Sitzung planen
next-keep = So planen
next-move = Verlegen
next-moved = Verlegt. Was davon geteilt ist, ändert sich wie alles Geteilte.
next-time = Uhrzeit, falls bekannt
today-session = Sitzung am { $when }

line-of = { $kind ->
    [agreed] Wie { $name } es aufgeschrieben hat
    [tried] Wie es für { $name } war
   *[bring] { $name }
}
line-unseen = { $kind ->
    [tried] Probiert.
   *[bring] Ein Moment, der hier nicht zu sehen ist.
}
line-keep = Behalten

bring-title = Zum Mitbringen
bring-empty = { $pages ->
    [mine] Noch nichts: Eine Frage, ein Moment, ein Wunsch genügt.
   *[ours] Noch ist nichts zum Mitbringen geteilt.
}
bring-field = Eine Zeile zum Mitbringen
bring-hint = Nur für dich, bis du sie teilst.
bring-keep = Zeile dazulegen
bring-kept = In deinen Seiten behalten, zum Mitbringen.
bring-kept-entry = Dieser Moment ist in deinen Seiten behalten, zum Mitbringen.
bring-word = Ein Wort dazu
bring-done = Ist mitgebracht
bring-again = Noch einmal mitbringen
bring-brought = { $count ->
    [one] Eine Zeile wurde schon mitgebracht
   *[other] { $count } Zeilen wurden schon mitgebracht
}
bring-in-mine = In Meine Seiten schreiben
bring-entry = In die Sitzung mitbringen
bring-entry-hint = Eine Zeile in deinen Seiten, die diesen Moment nennt.

agreed-title = In einer Sitzung vereinbart
agreed-empty = Noch ist nichts aufgeschrieben.
agreed-field = Was ihr vereinbart habt, in einfachen Worten
agreed-hint = { $joined ->
    [yes] Ihr lest es beide sofort, mit dem Namen, wer es aufgeschrieben hat. Schreib es als etwas, das ihr zu zweit probieren wollt.
   *[no] Nur für dich.
}
agreed-keep = Aufschreiben
agreed-kept = { $joined ->
    [yes] Aufgeschrieben, für euch beide.
   *[no] Aufgeschrieben, in deinen Seiten.
}
tried-title = Was probiert wurde
tried-say = Ich habe es probiert
tried-field = Wie es für dich war
tried-hint = Nur für dich, bis du es teilst. Es darf leer bleiben.
tried-kept = In deinen Seiten behalten.

since-title = Seit der letzten Sitzung
since-when = { $pages ->
    [mine] Seit { $when }, in dem, was ihr teilt, und in deinen eigenen Seiten.
   *[ours] Seit { $when }, in dem, was ihr teilt.
}
since-none = { $pages ->
    [mine] Noch ist keine Sitzung eingetragen, von der aus zu zählen wäre.
   *[ours] Noch ist keine Sitzung eingetragen, die ihr beide seht und von der aus zu zählen wäre.
}
since-mark = Eine Sitzung eintragen
since-logged = { $count ->
    [0] Nichts wurde eingetragen
    [one] Eine Episode wurde eingetragen
   *[other] { $count } Episoden wurden eingetragen
}{ $both ->
    [0] {""}
   *[other] , { $both } von euch beiden erzählt
}; von { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} ist etwas bekannt.
since-before = In der Zeit davor: { $count ->
    [0] keine
    [one] eine
   *[other] { $count }
}, und etwas bekannt von { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
}.
since-new = Neu, vorher nicht erzählt: { $things }.
since-act = „{ $act }“
since-other = die andere Person
since-repairs = { $tried ->
    [0] Kein Schritt zur Versöhnung ist erzählt
    [one] Ein Schritt zur Versöhnung wurde versucht
   *[other] { $tried } Schritte zur Versöhnung wurden versucht
}{ $received ->
    [0] {""}
    [one] ; einer ist angekommen
   *[other] ; { $received } sind angekommen
}.
since-pauses = { $count ->
    [0] Um keine Pause wurde gebeten.
    [one] Um eine Pause wurde gebeten{ $timed ->
        [0] {""}
       *[other] , mit einer Zeit für die Rückkehr
    }.
   *[other] Um { $count } Pausen wurde gebeten, { $timed } davon mit einer Zeit für die Rückkehr.
}
since-change-few = Zu wenige Wochen, um zu sagen, ob es mehr oder weniger Episoden wurden: { $before } bekannte vor dieser Sitzung, { $after } seither, und es braucht { $need } auf jeder Seite.
since-change = { $how ->
    [above] Seit dieser Sitzung waren es in den Wochen meist weniger Episoden als davor
    [below] Seit dieser Sitzung waren es in den Wochen meist mehr Episoden als davor
   *[unsure] Die Wochen seit dieser Sitzung lassen sich von denen davor nicht unterscheiden
}{ $percents }: { $before } Wochen davor, { $after } seither.
since-counted = Gezählt an Tagen mit einem Eintrag oder einem Check-in; von anderen Tagen ist nichts bekannt, weder Gutes noch Schweres. Was nach einer Sitzung kam, kann andere Gründe gehabt haben. Der Tag der Sitzung zählt in beiden Zeiten.
since-entries = { $count ->
    [one] der Eintrag
   *[other] die { $count } Einträge
}

look-back-title = Auf die Woche zurückblicken
look-back-hint = Fünf Minuten, drei Fragen, nur für deine Augen. Nichts erinnert dich daran, und keine Woche ohne Rückblick wird gezählt.
look-back-on = Ich möchte einen Wochenrückblick
look-back-of = Die Woche ab { $day }
look-back-earlier = Frühere
look-back-question = { $question ->
    [good] Ein guter Moment
    [hard] Einer, der schwer war, und was darunter lag
   *[next] Etwas zum Probieren oder zum Mitbringen
}
look-back-private = Immer nur für dich. Eine Zeile zum Mitbringen ist ein eigener Schritt.
look-back-keep = Genug für diese Woche
look-back-kept = In deinen Seiten behalten.
look-back-bring = Das Letzte mitbringen
