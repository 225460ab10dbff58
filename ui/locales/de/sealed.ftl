# Sealed tellings, and the versions of one's own words.

part-of-day = { $part ->
    [night] nachts
    [morning] morgens
    [afternoon] nachmittags
    [evening] abends
   *[none] keine Tageszeit
}
# $day: a day, written out
sealed-about = { $part ->
    [none] { $day }
   *[other] { $day }, { part-of-day }
}
sealed-line = { $who ->
    [me] Deine versiegelte Erzählung zu { $about }
   *[other] Eine versiegelte Erzählung von { $name } zu { $about }
}
sealed-changed = neu versiegelt am { $when }

sealed-title = Versiegelt, bis beide öffnen
sealed-means = { $name } sieht, dass es sie gibt und zu welchem Tag sie gehört, sonst nichts. Sie öffnet sich zusammen mit einer von { $name }, sobald beide geschrieben sind und ihr beide „Öffnen“ gedrückt habt. Bis dahin kannst du sie zurücknehmen.
sealed-sees = Was { $name } sieht
sealed-day = Der Tag
sealed-part = Tageszeit
sealed-beside = Sie erzählt dasselbe wie
sealed-beside-none = noch nichts Versiegeltes
sealed-seal = Versiegeln
sealed-sealed-said = Sie wird { due } versiegelt. Bis dahin kannst du sie spurlos zurücknehmen.
sealed-settling = { $change ->
    [yes] Die Änderung wird { due } versiegelt. Bis dahin gilt die frühere. „Öffnen“ wird danach neu gedrückt.
   *[no] Sie wird { due } versiegelt. Bis dahin kannst du sie spurlos zurücknehmen.
}
sealed-settling-line = Wird { due } versiegelt:

sealed-stage = { $stage ->
    [pressed] Du hast „Öffnen“ gedrückt. Beide öffnen sich, sobald { $name } es auch getan hat.
    [opening] Ihr habt beide „Öffnen“ gedrückt. Beide öffnen sich, wenn { $name } das Tagebuch das nächste Mal öffnet; jetzt kann keine mehr zurückgenommen werden.
    [does_not_open] Sie geht nicht auf: Ein Schlüssel, der kam, passt nicht. Nichts davon wird gezeigt.
   *[sealed] { $paired ->
        [yes] Beide sind geschrieben. Sie öffnen sich, sobald ihr beide „Öffnen“ gedrückt habt.
       *[no] Sie bleibt zu, solange nichts von { $name } daneben steht.
    }
}
sealed-ours = { $stage ->
    [opening] Ihr habt beide „Öffnen“ gedrückt, und keine kann mehr zurückgenommen werden. Beide öffnen sich, wenn das Tagebuch das nächste Mal von der Seite geöffnet wird, die zuerst gedrückt hat.
    [does_not_open] Sie geht nicht auf: Ein Schlüssel, der kam, passt nicht. Nichts davon wird gezeigt.
   *[other] Niemand von euch liest sie, bevor ihr beide eine geschrieben und beide „Öffnen“ gedrückt habt, jeweils auf den eigenen Seiten.
}
sealed-theirs = Du kannst zuerst deine schreiben und sie neben dieser versiegeln. Niemand von euch liest, bevor beide sich öffnen.
sealed-open = Öffnen, wenn beide öffnen
sealed-open-hint = Du kannst nicht sehen, ob { $name } gedrückt hat, und { $name } kann nicht sehen, dass du gedrückt hast.
sealed-opened-said = { $stage ->
    [opening] Ihr habt beide „Öffnen“ gedrückt. Beide öffnen sich, wenn { $name } das Tagebuch das nächste Mal öffnet.
   *[other] Vermerkt. Beide öffnen sich, sobald auch { $name } „Öffnen“ gedrückt hat.
}
sealed-take-back = Meine zurücknehmen
sealed-taken-back = Zurückgenommen. Sie gehört wieder dir allein.
sealed-tell = Meine erzählen, daneben versiegelt
sealed-log-hint = Deine wird daneben versiegelt, wenn du sie hier behältst und das nächste Mal sperrst. Niemand von euch liest, bevor beide sich öffnen.
sealed-entries = Versiegelt
sealed-entries-hint = In keiner Liste und keiner Zahl, bis beide sich öffnen.

versions-title = Frühere Fassungen
versions-hint = Nur für deine Augen. Die andere Seite sieht nur, dass etwas geändert wurde.
versions-kept = behalten am { $when }
versions-erased = Die Worte wurden gelöscht.
versions-none = Es gibt keine.
