# Us: questionnaires. What they ask stands in their own files; here is what is said around it.

us-parts = Was ansehen
us-part = { $part ->
    [drew] Was uns zueinander zog
    [questionnaires] Fragebögen
   *[profile] Profil
}

questionnaires-title = Fragebögen
questionnaires-hint = { $pages ->
    [mine] Keinen davon muss man ausfüllen. Was du antwortest, gehört dir allein, bis du es teilst, und eine Zahl ist eine Zahl: keine Grenze zwischen gut und schlecht, kein Typ, kein Vergleich mit anderen Menschen.
   *[ours] Was eine oder einer von euch teilen wollte. Geantwortet wird in „Meine Seiten“.
}
questionnaires-empty = Hier ist nichts geteilt. Niemand muss einen ausfüllen, und niemand muss einen zeigen.
questionnaire-length = { $kind ->
    [score_entry] Keine Fragen hier: Du trägst Zahlen ein, die du von woanders hast.
    [ranking] { $items } Dinge in eine Reihenfolge bringen, etwa fünf Minuten.
   *[items] { $items ->
        [4] 4 Fragen, etwa eine Minute.
        [9] 9 Fragen, etwa zwei Minuten.
        [10] 10 Fragen, etwa zwei Minuten.
       *[other] { $items } Fragen, etwa vier Minuten.
    }
}
questionnaire-in-english = Die Fragen sind auf Englisch.
questionnaire-begin = { $begin ->
    [begin] Beginnen
    [again] Noch einmal antworten
    [enter] Zahlen eintragen
   *[go-on] Weitermachen, wo du aufgehört hast
}
questionnaire-of = Was { $name } geantwortet hat
questionnaire-terms = woher er kommt und zu welchen Bedingungen
questionnaire-grant = { $grant ->
    [public_domain] Sein Text ist gemeinfrei.
    [stated] Wer ihn verwenden darf, sagen die, von denen er stammt:
    [published] Er ist ganz veröffentlicht, damit andere ihn verwenden, ohne dass eine Lizenz genannt wird:
    [ours] Die Worte sind Tidemarks eigene:
   *[unclear] Zu welchen Bedingungen sein Text gezeigt werden darf, ist unklar, also wird er es nicht:
}
questionnaire-read = (gelesen am { $on })
questionnaire-yours = { $kind ->
    [score_entry] Gehört dir allein, bis du es teilst.
    [ranking] Gehört dir allein, bis du es teilst. Hör auf, wann du magst: Es wartet hier.
   *[other] Gehört dir allein, bis du es teilst. Lass aus, was du magst, und hör auf, wann du magst: Es wartet hier.
}
questionnaire-keys = In einer Frage wählen die Pfeile; eine Zifferntaste wählt und geht zur nächsten; Entf lässt sie wieder aus.
questionnaire-place = { $n } von { $of }
questionnaire-so-far = Bisher { $have } von { $of }.
questionnaire-none-yet = { $kind ->
    [score_entry] Eine Zahl genügt.
   *[other] Zu einer Zahl gehören alle Antworten, aus denen sie besteht. Was du geantwortet hast, wartet hier.
}
questionnaire-short = So, wie es steht, gibt es keine Zahl für: { $scores }.
questionnaire-keep = Behalten
questionnaire-enough = Genug für heute
questionnaire-waits = Es wartet auf deinen Seiten, ungesehen.
questionnaire-share-hint = Geteilt wird das Ganze: die Zahlen und die Antworten, aus denen sie bestehen; die stehen auch in einer Datei, die man speichert. Ob du teilst, liegt bei dir; niemand erfährt, dass du geantwortet hast.

ranking-keys = Zwei Knöpfe bewegen jedes; Alt und ein Pfeil auch.
ranking-up = Nach oben: { $what }
ranking-down = Nach unten: { $what }
ranking-moved = { $what }: Platz { $place }.

score-range = Eine ganze Zahl von { $low } bis { $high }.
score-off = Diese liegt nicht zwischen { $low } und { $high }, also bleibt sie weg.
score-when = Von welchem Tag sind sie?

result-when = { $times ->
    [one] Einmal geantwortet: { $when }
   *[other] { $times }-mal geantwortet, zuletzt: { $when }
}
result-number = { $value } auf einer Skala von { $low } bis { $high }. { $higher ->
    [better] Eine höhere Zahl sagt, dass es sich besser anfühlt.
   *[more] Eine höhere Zahl sagt, dass mehr davon da ist, was weder gut noch schlecht ist.
}
result-too-few = { $score }: keine Zahl, denn { $have } von { $need } Antworten sind da.
result-line = { $score }, über die Zeit
result-change = { $said ->
    [more] Von { $before } auf { $after }: mehr, als der Zufall im Messen ergäbe (dazu braucht es { $takes } Punkte).
    [wavers] Von { $before } auf { $after }: nicht mehr, als das Maß von selbst schwankt (bis { $takes } Punkte).
   *[unknown] Vorher { $before }, jetzt { $after }. Was eine Änderung dieser Zahl braucht, um mehr als Zufall zu sein, ist nicht veröffentlicht; darum wird nichts dazu gesagt.
}
result-earlier-orders = frühere Reihenfolgen
result-table-when = Wann
