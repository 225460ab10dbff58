# Today, entries, the episode beside, sharing, check-ins, marks, the bin.

weekday-word = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}
# One word in German: "Mittwochnachmittag".
today-title = { weekday-word }{ $part ->
    [night] nacht
    [morning] morgen
    [afternoon] nachmittag
   *[evening] abend
}
today-unlogged = { $days ->
    [0] Bisher steht an jedem Tag dieser Woche etwas.
    [one] { $of ->
        [1] Diese Woche steht noch nichts hier. Das sagt nichts über sie.
       *[other] Ein Tag ohne Einträge diese Woche. Das sagt nichts über ihn.
    }
    [2] Zwei Tage ohne Einträge diese Woche. Das sagt nichts über sie.
    [3] Drei Tage ohne Einträge diese Woche. Das sagt nichts über sie.
    [4] Vier Tage ohne Einträge diese Woche. Das sagt nichts über sie.
    [5] Fünf Tage ohne Einträge diese Woche. Das sagt nichts über sie.
    [6] Sechs Tage ohne Einträge diese Woche. Das sagt nichts über sie.
   *[other] Sieben Tage ohne Einträge diese Woche. Das sagt nichts über sie.
}
today-log = Festhalten
today-latest = Zuletzt
today-empty = { $pages ->
    [mine] Noch steht hier nichts. Zweimal oben tippen genügt.
   *[ours] Noch ist nichts geteilt. Was ihr schreibt, bleibt auf den eigenen Seiten, bis ihr es teilt.
}
today-alone-title = Die andere Spur
today-alone-hint = Dein Gegenüber kann auf diesem Laptop dazukommen und tippt dabei allein. Von dir wird dadurch nichts geteilt.
today-hand-over = Laptop weitergeben

told-by = { $told ->
    [both] von beiden erzählt
   *[one] erzählt von { $name }
}
told-by-you = von dir erzählt
entry-line = { $when } · { $kind } · { $told }
entry-undated = ohne Datum

ask-tell = { $name } hat das geteilt. Du kannst deins daneben erzählen.
ask-same = Ziemlich genauso
ask-same-hint = „{ ask-same }“ schreibt deine eigene Erzählung mit denselben Schritten, ohne Stärken, Bedeutungen oder Worte. Mit dieser Wahl wird sie geteilt und die Verbindung vorgeschlagen.
ask-mine = Ich habe es anders erlebt
ask-mine-words = Meins erzählen
ask-not-now = Nicht jetzt
ask-not-now-said = Zur Seite gelegt. { $name } kann das nicht sehen.
ask-same-said = Deine Erzählung steht auf deinen Seiten und wird { $due } geteilt.
ask-link = { $name } hält diese beiden für dasselbe Ereignis. Wenn du das auch tust, stehen sie nebeneinander.
ask-agree = Ja, dasselbe Ereignis
ask-link-said = Verbunden. Sie stehen nebeneinander und bleiben zwei.

# Stands inside a sentence: "Es wird beim nächsten Sperren wirksam."
due = { $due ->
    [next_lock] beim nächsten Sperren
   *[after_nine] bei deinem ersten Öffnen nach neun Uhr morgens
}

share-title = Teilen, sichtbar für { $name }
share-moves = die Schritte
share-words = die Worte
share-moves-hint = wer was tat, wann, wie stark, wie es endete
share-words-hint = alles, was du in deinen Worten geschrieben hast
share-private = Nur du kannst das sehen.
share-settling = { $change ->
    [yes] Die Änderung wird { due } wirksam. Bis dahin kannst du sie spurlos zurücknehmen.
   *[no] Es wird { due } wirksam. Bis dahin kannst du es spurlos zurücknehmen.
}
share-shared = Was angekreuzt ist, könnt ihr beide sehen. Zurücknehmen wirkt sofort; was gelesen wurde, bleibt gelesen.
share-afraid = „Ich hatte Angst“ verlässt deine Seiten nie.
share-alone = Bisher ist niemand dazugekommen. Was du ankreuzt, wird erst danach geteilt.
share-left = { $name } ist gegangen: Nur du kannst das sehen.
share-take-back = Zurücknehmen
share-settling-line = Wird { due } geteilt:

episode-beside = Episode
episode-open-mine = In „Meine Seiten“ ansehen
episode-tell-mine = In „Meine Seiten“ deins erzählen
episode-tell-mine-hint = Was du damit machst, zeigt sich nur dort.
episode-told-both = Von beiden erzählt
episode-told-one = Erzählt von { $name }
episode-telling-of = Erzählung von { $name }
episode-under = { $name }, in eigenen Worten
episode-moves-private = Die Schritte sind nicht geteilt.
episode-no-moves = In Worten erzählt.
episode-ending = Ende: { ending }
episode-changed = geändert am { $when }
episode-differs = Verschieden erzählt: { $what }.
difference = { $difference ->
    [who_began] wer begann
    [order] die Reihenfolge
   *[kind] was es für ein Moment war
}
episode-flooded = zu voll, um noch etwas aufzunehmen
episode-edit = Ändern
episode-remove = Entfernen
episode-removed = Entfernt. Es liegt 30 Tage beim Entfernten.
episode-undo = Rückgängig
episode-link-waits = { $who ->
    [me] Du hast vorgeschlagen, dass dies ein und dasselbe Ereignis ist. Von dir braucht es nichts weiter.
   *[other] { $name } hat vorgeschlagen, dass dies und deins dasselbe Ereignis sind.
}
episode-link-named = { $name } hat vorgeschlagen, dass diese beiden ein und dasselbe Ereignis sind. Es gilt, sobald { $other } zustimmt.
episode-link-agreed = Ihr haltet beide diese für dasselbe Ereignis.
episode-unlink = Verbindung zurücknehmen
episode-unlinked = Die Verbindung ist zurückgenommen.
episode-can-link = Eine von deinen ist vielleicht dasselbe Ereignis:
episode-link-this = Dasselbe Ereignis
episode-link-proposed = Vorgeschlagen. Es gilt, sobald { $name } zustimmt.
words-said = { $field ->
    [when] Als …
    [felt] Ich fühlte …
    [needed] Ich brauchte …
    [trigger] was es auslöste
    [did] was ich tat
    [told_myself] was ich mir dabei sagte
    [surface] an der Oberfläche
    [softer] darunter
    [need] das Bedürfnis
    [bring] zum Mitbringen
    [direct] direkt gesagt
   *[text] {""}
}

entries-title = Einträge
entries-hint = { $pages ->
    [mine] Was geteilt ist und was dir allein gehört. Das Neueste zuerst.
   *[ours] Was geteilt ist. Das Neueste zuerst.
}
entries-empty = { $pages ->
    [mine] Noch steht hier nichts.
   *[ours] Noch ist nichts geteilt.
}
entries-bin = Entferntes
entries-more = Frühere zeigen

check-in-title = Nähe heute
check-in-not-set = nicht gesetzt
check-in-far = fern
check-in-near = nah
check-in-more = zwei weitere …
check-in-less = nur dieses
check-in-ease = Gelassenheit
check-in-tank = Kraft, die übrig ist
check-in-low = wenig
check-in-high = viel
check-in-own = Immer nur für dich.
check-in-keep = Behalten
check-in-clear = leeren
check-in-kept = Behalten, auf deinen Seiten.
check-in-value = { $value } von 10

marks-hint = Eine Linie quer durch die Zeitleiste: eine Sitzung, etwas von außen, etwas Erreichtes.
marks-new = Eine neue Markierung
mark-kind = { $kind ->
    [session] eine Sitzung
    [stressor] eine Belastung von außen
    [milestone] etwas Erreichtes
   *[run_out] Ich habe keine Kraft mehr
}
marks-kind = Was
marks-day = Tag
marks-label = Ein Wort dafür
marks-share = Teilen
marks-run-out = Diese ist immer nur für dich. Sie braucht keine Schritte und keine Erklärung.
marks-keep = Markieren
marks-kept = Markiert, auf deinen Seiten.
marks-own = Deine Markierungen
marks-own-hint = Was du markiert hast, steht in „Meine Seiten“.
marks-empty = Noch keine.
marks-stop-sharing = Nicht mehr teilen
mark-sharing = { $state ->
    [private] nur du
    [settling] wird { due } geteilt
   *[shared] geteilt
}

sessions-title = Zwischen den Sitzungen
sessions-hint = Markiere eine Sitzung und nimm mit, was du mitbringen möchtest.
sessions-marks = Markierungen
sessions-report = Für die Therapie

bin-title = Entferntes
bin-hint = Was du entfernt hast, liegt hier 30 Tage, danach werden seine Worte endgültig gelöscht. Alte Sicherungen behalten sie.
bin-empty = Nichts wurde entfernt.
bin-in-mine = Was du entfernt hast, liegt in „Meine Seiten“.
bin-restore = Zurückholen
bin-restored = Es ist wieder da.
bin-days = { $days ->
    [0] geht heute
    [one] noch ein Tag
   *[other] noch { $days } Tage
}
bin-thing = { $was ->
    [telling] { kind }
    [check_in] ein Check-in
    [pause] eine Pause
    [drew] was euch zueinander zog
    [answers] Antworten auf einen Fragebogen
    [line] { $kind ->
        [agreed] etwas Vereinbartes
        [tried] wie etwas war
       *[bring] eine Zeile zum Mitbringen
    }
    [look_back] ein Wochenrückblick
   *[mark] { mark-kind }
}
