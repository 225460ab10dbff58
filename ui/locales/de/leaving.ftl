# Taking one's words, leaving, and beginning from what was taken. Nothing here asks anybody to go,
# nor to stay.

leaving-title = Gehen
leaving-hint = Was du geschrieben hast, gehört dir. Du kannst es mitnehmen, allein, jederzeit; nichts im Geteilten zeigt es.
leaving-take = Meine Worte mitnehmen
leaving-pdf = Als Dokument …
leaving-json = Als Datei (JSON) …
leaving-leave = Dieses Tagebuch verlassen …
leaving-anyone = In Tidemark kann niemand entfernen, was die andere Seite geschrieben hat. Außerhalb davon kann, wer diesen Computer benutzt, den Ordner des Tagebuchs trotzdem löschen, ohne Passphrase.
leaving-other-left = { $name } ist am { $when } gegangen; was { $name } geschrieben hat, ist nicht mehr hier. Deins bleibt, wie es ist.

# $form: pdf | json | csv | xlsx | sdis | ics
taken-title = Was mitgenommen wurde
taken-own = { $form ->
    [pdf] Du hast am { $when } deine Worte mitgenommen, als Dokument.
    [csv] Du hast am { $when } Daten mitgenommen, als Tabellen.
    [xlsx] Du hast am { $when } Daten mitgenommen, als Arbeitsmappe.
    [sdis] Du hast am { $when } die Reihenfolge der Schritte mitgenommen, als Datei.
    [ics] Du hast am { $when } Sitzungen und Pausen mitgenommen, als Kalender.
   *[json] Du hast am { $when } deine Worte mitgenommen, als Datei.
}
taken-both = { $form ->
    [pdf] Ihr habt am { $when } beide ein Dokument mitgenommen.
    [csv] Ihr habt am { $when } beide Daten von dem, was ihr teilt, mitgenommen, als Tabellen.
    [xlsx] Ihr habt am { $when } beide Daten von dem, was ihr teilt, mitgenommen, als Arbeitsmappe.
    [sdis] Ihr habt am { $when } beide die Reihenfolge der Schritte in dem, was ihr teilt, mitgenommen, als Datei.
    [ics] Ihr habt am { $when } beide Sitzungen und Pausen mitgenommen, als Kalender.
   *[json] Ihr habt am { $when } beide das, was ihr teilt, als Datei mitgenommen.
}
taken-in-mine = Was du allein mitnimmst, wird in „Meine Seiten“ vermerkt, nur für dich.
taken-not-noted = Es liegt dort, aber dass du es mitgenommen hast, konnte im Tagebuch nicht vermerkt werden.

json-title = Worte als Datei
json-text = Alles auf einmal, als JSON: zum Aufheben, zum Auszählen oder um ein anderes Tagebuch damit zu beginnen. Frühere Fassungen und was du entfernt hast, sind nicht darin.
json-mine-hint = Deine eigenen Erzählungen, Markierungen und Check-ins, geteilt oder nicht, und nichts, was { $other } geschrieben hat.
json-mine-plain = Die Datei ist nicht verschlüsselt, und auch was du für dich behältst, ist darin. Wer diesen Computer benutzt, kann sie öffnen: Ein Ort, den nur du erreichst, ist besser als „Downloads“.
json-save = Als JSON speichern …
json-saving = Die Datei wird geschrieben …

leave-title = Dieses Tagebuch verlassen
leave-calm = Du musst das nicht heute entscheiden. Wenn du deine Worte möchtest, nimm sie vorher mit: Danach sind sie weg.
leave-goes = Was geht
leave-goes-words = Alles, was du geschrieben hast: Erzählungen, Markierungen, Check-ins und Entwürfe, im Geteilten und in „Meine Seiten“.
leave-goes-keys = Deine Passphrase und dein Wiederherstellungscode. Sie öffnen nichts mehr, und in dieses Tagebuch führt kein Weg zurück.
leave-stays = Was bleibt
leave-stays-other = Was { $name } geschrieben hat, bleibt, wo es ist. Vom nächsten Öffnen an kann { $name } sehen, dass du gegangen bist, und wann. Auch dein Name und deine Farbe bleiben, und zu welchen Zeiten du etwas geteilt hast; kein Wort von dir bleibt.
leave-goes-folder = Sonst ist niemand in diesem Tagebuch, deshalb wird sein Ordner ganz gelöscht, mit den Sicherungen darin.
leave-stays-backups = Frühere Sicherungen behalten deine Worte und lassen sich mit der Passphrase öffnen, die du damals hattest.
leave-stays-copies = Auch Kopien an anderen Orten bleiben: Die du gemacht hast, kannst du löschen.
leave-stays-disk = Löschen ist nicht Auslöschen: Bis es überschrieben ist, kann ein Datenträger Stücke von dem behalten, was da war, weiterhin verschlüsselt.
leave-delete = Die Sicherungen im Ordner des Tagebuchs löschen, die meine Worte behalten
leave-delete-hint = Von dem, was { $name } geschrieben hat, wird eine neue gemacht. Was beim Zurückspielen einer Sicherung zur Seite gelegt wurde, bleibt.
leave-final = Es lässt sich nicht rückgängig machen.
leave-passphrase = Deine Passphrase
leave-go = Verlassen
leave-going = Wird verlassen …
leave-not = Nicht jetzt
leave-afraid = Wenn du Angst davor hast, was geschieht, wenn es gesehen wird:
leave-cut-off = Das Verlassen brach ab. Wenn deine Passphrase das Tagebuch noch öffnet, wurde nichts verändert; wenn sie nichts öffnet, bist du gegangen.
leave-wrong = Das ist nicht deine Passphrase. Nichts wurde verändert.

# $how: left | deleted
parted-title = { $how ->
    [deleted] Das Tagebuch ist gelöscht
   *[left] Du bist gegangen
}
parted-text = { $how ->
    [deleted] Sein Ordner ist weg, mit den Sicherungen darin.
   *[left] Deine Worte sind aus diesem Tagebuch fort, und deine Passphrase öffnet darin nichts mehr.
}
parted-disk = Was ein Datenträger behält, bis es überschrieben ist, und Kopien an anderen Orten erreicht Tidemark nicht.
parted-backups = Sicherungen im Ordner des Tagebuchs behalten deine Worte weiter.
parted-close = Diese Seite schließen

exports-begin = Aus einem Export beginnen
exports-title = Aus einem Export beginnen
exports-text = Aus den Dateien, die ihr als JSON aus einem Tagebuch mitgenommen habt: die eigenen Worte der einen Seite, die der anderen, und was ihr beide geteilt habt. Eine genügt, drei sind alles.
exports-rules = Eigene Worte kommen auf die Seiten der Person, die sie geschrieben hat; was geteilt war, ist wieder geteilt. Dateien vom selben Tag passen am besten zusammen.
exports-changed = Wer eine Datei hatte, kann sie verändert haben: Sieh deine eigenen Worte durch, sobald sie hier sind.
exports-both = Ihr müsst beide da sein: Jede Seite wählt eine Passphrase und tippt dabei allein.
exports-choose = Dateien wählen …
exports-none = Keine Datei wurde gewählt.
exports-forgotten = Die Dateien wurden vergessen, als das Fenster gesperrt wurde. Bitte wähl sie noch einmal.
exports-refused = { $file } lässt sich nicht verwenden ({ $why }). Nichts wurde angelegt.
exports-file = { $whose ->
    [ours] was ihr beide geteilt habt
   *[one] eigene Worte: { $person }
}
exports-unnamed = { $role ->
    [a] wer das Tagebuch begann
   *[b] wer dazukam
}
exports-go-on = Weiter
exports-leave = Nicht jetzt
exports-first-title = Zuerst: { $name }
exports-first-hint = Dieser Teil ist nur für: { $name }.
exports-first-go = Das bin ich
exports-hand-title = Gib den Laptop weiter
exports-hand-hint = Der nächste Teil ist nur für: { $name }. Wer lieber nicht möchte, kann „Nicht jetzt“ drücken, und nichts wird angelegt.
exports-handed = Das bin ich: { $name }
exports-second-title = Dieser Teil ist nur für: { $name }
exports-second-go = Tagebuch anlegen
exports-back-title = Gib den Laptop zurück
exports-back-hint = Ein Wiederherstellungscode fehlt noch. Er ist nur für: { $name }.
exports-done = Das Tagebuch ist da
exports-done-hint = Es ist gesperrt. Ihr öffnet es jeweils mit der eigenen Passphrase.
exports-to-lock = Weiter
