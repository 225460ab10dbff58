# Ein Chat-Export: was davon gelesen wird, und was seine Zeiten nahelegen.

chat-title = Aus euren Nachrichten
chat-text = Ein Chat, den du vom Telefon exportierst, hat zu jeder Nachricht die Zeit. Tidemark liest, wer wann schrieb und wie lang es war. Die Worte werden nicht angesehen und nicht behalten, und nichts verlässt diesen Rechner.
chat-yours = Was daraus wird, gehört dir allein, wie jede Erzählung. Nichts entsteht, bevor du es sagst.
chat-plain = Der Export selbst enthält auch die Worte des anderen und liegt offen auf diesem Rechner. Lösche ihn selbst, wenn du fertig bist.
chat-how = Wie komme ich an einen Export?
chat-how-format = { $format ->
    [whatsapp] WhatsApp, auf dem Telefon: den Chat öffnen, dann „Chat exportieren“, ohne Medien.
    [telegram] Telegram Desktop: den Chat öffnen, dann „Chatverlauf exportieren“, als JSON.
    [signal] Signal: die main.jsonl aus dem Export, oder der Text, den signal-export schreibt.
    [imessage] iMessage: der Text oder die Seiten, die imessage-exporter schreibt.
    [meta] Instagram und Messenger: „Deine Informationen herunterladen“, nur Nachrichten, als JSON. Wähle das Zip oder den Ordner.
   *[csv] Alles andere: eine Tabelle (CSV) mit einer Spalte für die Zeit und einer für den Absender.
}
chat-choose = Eine Datei wählen …
chat-choose-folder = Einen Ordner wählen …
chat-reading = Wird gelesen …
chat-progress = { $done } von { $total } MB
chat-stop = Anhalten
chat-none = Nichts wurde gewählt.
chat-stopped = Das Lesen wurde angehalten.
chat-refused = { $why ->
    [unreadable] Diese Datei lässt sich nicht öffnen.
    [telegram_page] Das ist eine Seite von Telegram. Exportiere den Chat stattdessen als JSON.
    [meta_page] Das ist eine Seite von Instagram oder Facebook. Exportiere stattdessen als JSON.
    [markdown] Das ist WhatsApps Export als Markdown. Exportiere stattdessen als Text.
    [damaged] Dieses Zip ist beschädigt.
    [locked] Dieses Zip hat ein Passwort. Entpacke es zuerst.
    [unsafe] Dieses Zip zu öffnen ist nicht sicher: Es entpackt sich zu weit mehr, als ein Chat hat, oder aus seinem Ort heraus.
   *[no_chat] Das ist kein Chat-Export, den Tidemark kennt. Es liest WhatsApp, Telegram, Signal, iMessage, Instagram, Messenger und Tabellen.
}
chat-recognised = Was erkannt wurde
chat-order-title = Was steht in den Daten zuerst?
chat-order-hint = Nichts in der Datei verrät es. Eine falsche Reihenfolge verschiebt Nachrichten um Monate.
chat-order = { $order ->
    [dmy] der Tag: 31/12/2026
    [mdy] der Monat: 12/31/2026
   *[ymd] das Jahr: 2026/12/31
}
chat-which-title = Welcher Chat?
chat-which-hint = In diesem Export stehen mehrere.
chat-columns-title = Welche Spalte ist was?
chat-column = { $column ->
    [time] Die Zeit
    [sender] Wer sie schickte
   *[text] Was geschickt wurde, oder wie lang es war
}
chat-column-none = keine
chat-go-on = Weiter
chat-format = { $format ->
    [whatsapp] WhatsApp
    [telegram] Telegram
    [signal] Signal
    [imessage] iMessage
    [instagram] Instagram
    [messenger] Messenger
   *[csv] Eine Tabelle
}
chat-found = { $format }: { $count ->
    [one] eine Nachricht
   *[other] { $count } Nachrichten
}, von { $first } bis { $last }
chat-found-none = { $format }: keine Nachrichten
chat-skipped = { $count ->
    [one] Eine Zeile war nicht lesbar:
   *[other] { $count } Zeilen waren nicht lesbar{ $more ->
        [0] :
       *[other] , darunter:
    }
}
chat-skipped-line = Zeile { $line }: { $why ->
    [no_sender] eine Nachricht ohne Absender
    [no_time] keine lesbare Zeit
    [no_such_time] so ein Datum oder so eine Uhrzeit gibt es nicht
    [astray] sie gehört zu keiner Nachricht
    [other_form] keine Nachricht dieser Art von Export
    [too_many_senders] mehr Menschen, als ein Chat hat
    [breaks_off] die Datei bricht hier ab
    [order_open] Tag und Monat lassen sich nicht unterscheiden
    [other_row] eine Zeile, die anders ist als die übrigen
   *[repeats_itself] ab hier wiederholt sich die Datei; was doppelt steht, wird einmal genommen
}
chat-notices = { $count ->
    [one] Eine eigene Meldung des Messengers wurde ausgelassen.
   *[other] { $count } eigene Meldungen des Messengers wurden ausgelassen.
}
chat-clock-changes = { $count ->
    [one] Eine Nachricht kam, während die Uhr umgestellt wurde, und kann eine Stunde danebenliegen.
   *[other] { $count } Nachrichten kamen, während die Uhr umgestellt wurde, und können eine Stunde danebenliegen.
}
chat-order-read = Die Daten wurden gelesen als { $order ->
    [dmy] Tag, Monat, Jahr
    [mdy] Monat, Tag, Jahr
   *[ymd] Jahr, Monat, Tag
}.
chat-zone = Die Zeitzone des Telefons
chat-zone-hint = Im Export steht sie nicht. Sie zählt, wenn ihr in einem anderen Land wart oder die Uhr umgestellt wurde.
chat-zone-again = Noch einmal lesen
chat-first-five = Die ersten Nachrichten
chat-length = { $length ->
    [0] kein Text
    [one] ein Zeichen
   *[other] { $length } Zeichen
}
chat-people-title = Wer ist wer?
chat-me = Ich bin
chat-other = { $name } ist
chat-look = Die Zeiten ansehen
chat-suggestions-title = Was die Zeiten nahelegen
chat-suggestions-hint = Zeiten unterscheiden einen Streit nicht von guten Nachrichten oder einem vollen Tag. Behalte, was einer war; was du weglässt, sieht niemand.
chat-becomes = Was du behältst, sagt, dass jemand noch einmal schrieb und dass es still wurde. Es sagt nie, dass jemand zurückwich: Das weißt nur du.
chat-suggestions-none = Nichts an den Zeiten sieht nach einem Streit per Text aus. Wirkliche können anders aussehen.
chat-decided-before = { $count ->
    [one] Über einen weiteren wurde bei einem früheren Import entschieden.
   *[other] Über { $count } weitere wurde bei einem früheren Import entschieden.
}
chat-decided-all = Über alle ist entschieden.
chat-why = { $unanswered ->
    [one] Eine Nachricht
   *[other] { $unanswered } Nachrichten
} von { $name } in { $within }{ $faster ->
    [yes] , immer schneller
   *[no] {""}
}{ $shorter ->
    [yes] , während die Antworten kürzer wurden
   *[no] {""}
}. { $quiet ->
    [none] Dann endet der Export.
   *[other] Dann war es { $quiet } still, bis { $by } schrieb.
}
chat-minutes = { $count ->
    [0] weniger als einer Minute
    [one] einer Minute
   *[other] { $count } Minuten
}
chat-hours = { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
}
chat-days = { $count ->
    [one] einen Tag
   *[other] { $count } Tage
}
chat-strip = { $count ->
    [one] Eine Nachricht
   *[other] { $count } Nachrichten
} von beiden, von { $from } bis { $to }
chat-keep = Als Erzählung behalten
chat-change = Behalten und ändern …
chat-drop = Diese nicht
chat-kept = Behalten, auf deinen Seiten.
chat-dropped = Danach wird nicht noch einmal gefragt.
chat-open = Aus euren Nachrichten …
