# The log: taps, "more exactly", words, when, keeping.

log-title = Was geschah, der Reihe nach?
log-title-beside = Wie war es für dich, der Reihe nach?
log-beside-hint = Deine Erzählung steht neben der anderen. Keine verändert die andere.
log-mine = Ich …
log-theirs = { $name } …
# Stands under "Ich …" and under a name: no word of it may show the person.
log-tap = { $act ->
    [pursue] Kontakt gesucht
    [withdraw] zurückgezogen
    [no_reply] still geworden
   *[repair] wir fanden zurück
}
log-began-it = { $who ->
    [me] ich begann
   *[other] { $name } begann
}
log-tap-spoken = { $who ->
    [me] { $act ->
        [repair] Wir fanden zurück, ich begann
       *[other] Ich: { log-tap }
    }
   *[other] { $act ->
        [repair] Wir fanden zurück, { $name } begann
       *[other] { $name }: { log-tap }
    }
}
log-quiet = es wurde still
log-ladder-empty = Tippe der Reihe nach, auf beiden Seiten. Zweimal genügt.
log-untap = letzten Schritt wegnehmen
log-more = genauer …
log-less = weniger
log-words-toggle = Worte …
log-words-less = ohne Worte
log-esc = Esc lässt nichts zurück
log-keep = Behalten
log-kept = Behalten, auf deinen Seiten. Nur du kannst es sehen.
log-changed = Geändert.
log-left = Nichts wurde behalten.
log-left-back = Zurückholen
log-unfinished = Etwas, das du geschrieben hast, ist noch hier.
log-unfinished-go = Weiterschreiben
log-unfinished-leave = Nicht behalten
log-undo = Rückgängig
log-undone = Zurückgenommen. Es liegt 30 Tage beim Entfernten.
log-no-day = Bitte schreib den Tag so: 2026-06-18.
log-nothing = Noch ist nichts gesagt: Einmal tippen oder ein paar Worte genügen.

when-title = Wann es begann
when-change = ändern
when-now = gerade eben
when-earlier = heute, früher
when-pick = an einem anderen Tag
when-kept = so wie es ist
when-date = Tag
when-time = Uhrzeit, wenn du sie weißt
when-said = { $mode ->
    [now] gerade eben
    [earlier] heute, ohne Uhrzeit
    [earlier-time] heute, gegen { $time }
    [pick] { $date }
    [pick-time] { $date }, gegen { $time }
   *[kept] { $date }
}

kind-title = Was für ein Moment
kind-inferred = { kind } (aus den Schritten)
# $kind: a code of domain
kind = { $kind ->
    [rupture] ein Bruch
    [space_request] eine Bitte um Abstand
    [texting_fight] ein Streit per Nachricht
    [silence] eine Stille
    [argument] ein Streit
   *[other] ein Moment
}

ending-title = Wie es endete
ending = { $ending ->
    [talked_through] durchgesprochen
    [drifted] von selbst wieder Alltag
    [open] noch offen
   *[none] nicht gesagt
}

more-title = Genauer
more-act = Was es war
more-class = { $class ->
    [pursue] Kontakt gesucht
    [withdraw] zurückgezogen
    [repair] zurückgefunden
   *[other] etwas anderes
}
more-time = Wann
more-strength = Wie stark in mir
more-landed = Wie stark es mich traf
more-scale = { $value } von 10
more-meaning = Was es in mir war
meaning = { $meaning ->
    [alarm] im Alarm
    [care] aus Fürsorge
    [unsure] nicht sicher
   *[none] nicht gesagt
}
more-received = Es kam bei mir an
received = { $received ->
    [yes] ja
    [no] nein
   *[none] nicht gesagt
}
more-note = In meinen Worten
more-up = Früher
more-down = Später
more-remove = Wegnehmen
more-move = { $n }. { $who ->
    [me] Ich
    [nobody] {""}
   *[other] { $name }
} { $words }
more-no-moves = Noch keine Schritte. Tippe oben welche an, oder schreib nur Worte.
not-said = nicht gesagt

words-title = In meinen Worten
words-when = Als …
words-felt = Ich fühlte …
words-needed = Ich brauchte …
words-map = Der Rest der Karte des Kreislaufs
words-trigger = Was es auslöste
words-did = Was ich tat
words-told-myself = Was ich mir dabei sagte
words-surface = Das Gefühl an der Oberfläche
words-softer = Das weichere Gefühl darunter
words-need = Was ich brauchte
words-flooded = Ich war zu voll, um noch etwas aufzunehmen
words-text = Sonst noch etwas
words-bring = Zum Mitbringen in die Sitzung
words-bring-hint = Eine Zeile. Sie kommt in das Dokument für die Therapie, wenn du die Worte teilst oder deine eigenen mitnimmst.

afraid = Ich hatte Angst
afraid-hint = Für immer nur für dich, und in keiner Zahl.
afraid-said = Das ist kein Teil eines Kreislaufs zwischen zwei Menschen. Es bleibt auf deinen Seiten.
afraid-where = Wohin du dich wenden kannst

# A sentence of moves. $did: pursue | withdraw | quiet | repair | named | other
# The verb changes with the person, and "wieder" stands inside: "Du zogst dich wieder zurück".
# The value is the verb of a name, .you that of the reader, .rest what comes after "wieder".
sentence-did = { $did ->
    [pursue] suchte
    [withdraw] zog sich
    [quiet] wurde
    [repair] begann
    [named] sprach
   *[other] machte
}
    .you = { $did ->
        [pursue] suchtest
        [withdraw] zogst dich
        [quiet] wurdest
        [repair] begannst
        [named] sprachst
       *[other] machtest
    }
    .rest = { $did ->
        [pursue] Kontakt
        [withdraw] zurück
        [quiet] still
        [repair] zurückzufinden
        [named] vom Kreislauf
       *[other] etwas anderes
    }
sentence-clause = { $who ->
    [nobody] { $place ->
        [first] Es
       *[later] es
    } { sentence-did }
    [you] { $place ->
        [first] Du
       *[later] du
    } { sentence-did.you }
   *[name] { $name } { sentence-did }
}{ $again ->
    [yes] {" "}wieder
   *[no] {""}
} { sentence-did.rest }
sentence = { $clauses }{ $more ->
    [0] .
    [2] ; und zwei weitere Schritte.
    [3] ; und drei weitere Schritte.
   *[other] ; und { $more } weitere Schritte.
}
sentence-no-moves = In Worten erzählt, ohne Schritte.
