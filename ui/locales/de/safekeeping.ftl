# Backups, putting one back, looking whether everything is whole.

keep-title = Sicher aufbewahren
keep-hint = Jedes Mal beim Sperren wird das Tagebuch in eine Datei kopiert, verschlüsselt, wie es ist. Die letzten zehn bleiben im eigenen Ordner des Tagebuchs, auf diesem Laptop.
keep-save = Sicherung speichern …
keep-save-hint = Eine außerhalb dieses Laptops übersteht seinen Verlust. Sie öffnet sich mit den Passphrasen, die heute gelten.
keep-saved = Gespeichert als { $file }.

keep-check = Tagebuch prüfen
keep-checking = Es wird nachgesehen …
keep-whole = Alles ist so, wie es geschrieben wurde.
keep-not-whole = Nicht alles ist so, wie es geschrieben wurde. Nichts wurde verändert. Eine Sicherung kann zurückgespielt werden.
check-line = { $part }: { $found }
check-part = { $part ->
    [backup] die Sicherung
    [header] der Kopf
    [header_copy] die Kopie des Kopfs
    [file] die Tagebuchdatei
    [pages] die Datei, Seite für Seite
    [shared] was { $name } geteilt hat
   *[private] dein eigener Teil
}
check-found = { $found ->
    [whole] wie geschrieben
    [missing] nicht da
    [damaged] beschädigt
    [newer] von einem neueren Tidemark geschrieben
    [behind] ein Schreiben zurück; das nächste behebt es
    [plain] nicht verschlüsselt
    [cut] abgeschnitten
    [of_another] aus einem anderen Tagebuch
    [earlier_keys] mit Schlüsseln gemacht, die seither erneuert wurden
    [not_verified] ab Änderung { $at } nicht wie geschrieben
   *[older] älter, als du dich erinnerst
}
check-newest = Die neueste Sicherung, { $date }: { $holds ->
    [yes] sie kann zurückgespielt werden
   *[no] sie kann nicht zurückgespielt werden
}
check-newest-said = Die neueste Sicherung ({ $date }) kann nicht zurückgespielt werden. Beim Sperren wird eine weitere gemacht.

backups-title = Sicherungen
backups-none = Noch keine. Die erste wird beim Sperren gemacht.
backup-line = { $date }
backup-kind = { $kind ->
    [set_aside] was hier stand, bevor eine Sicherung zurückgespielt wurde
    [update] vor einem Update
    [brought] hereingeholt
   *[automatic] nach dem letzten Sperren des Tages
}
backups-put-back = Zurückspielen …
backups-bring = Hereinholen …
backups-delete = Ältere Sicherungen löschen …
backups-delete-hint = Sicherungen behalten Worte, die seither gelöscht wurden.
backups-delete-title = Ältere Sicherungen löschen?
backups-delete-what = Zuerst wird eine neue Sicherung gemacht. Dann werden alle früheren im Ordner des Tagebuchs gelöscht, und die Tage darin lassen sich nicht zurückholen. Kopien, die du anderswo gespeichert hast, bleiben.
backups-delete-aside = Was beim Zurückspielen einer Sicherung zur Seite gelegt wurde, bleibt, denn es kann enthalten, was die andere Seite geschrieben hat.
backups-delete-go = Löschen
backups-deleted = { $count ->
    [0] Es gab keine. Eine neue Sicherung wurde gemacht.
    [one] Eine Sicherung wurde gelöscht, nachdem eine neue gemacht war.
   *[other] { $count } Sicherungen wurden gelöscht, nachdem eine neue gemacht war.
}

erased-card = { $count ->
    [one] Eine Sicherung enthält noch Worte, die du gelöscht hast.
   *[other] { $count } Sicherungen enthalten noch Worte, die du gelöscht hast.
}
erased-aside = { $count ->
    [one] Ebenso ein Tagebuch, das zur Seite gelegt wurde. Es bleibt, denn es kann enthalten, was die andere Seite geschrieben hat.
   *[other] Ebenso { $count } Tagebücher, die zur Seite gelegt wurden. Sie bleiben, denn sie können enthalten, was die andere Seite geschrieben hat.
}

restored-line = Die Sicherung vom { $made } wurde am { $on } zurückgespielt, mit { $by ->
    [me] deiner Passphrase
   *[other] der Passphrase von { $name }
}.
restored-card = Was ihr zwischen diesen Tagen behalten habt, ist nicht im Tagebuch. Es wurde zur Seite gelegt und lässt sich in den Einstellungen zurückspielen.
restored-read = Gelesen

put-back-title = Eine Sicherung zurückspielen
put-back-hint = Das Tagebuch, das jetzt hier steht, wird vorher zur Seite gelegt. Nichts wird weggeworfen.
put-back-which = Welche
put-back-none = Im Ordner des Tagebuchs ist keine Sicherung.
put-back-what = Das Tagebuch wird so sein, wie es am { $date } war, für euch beide. Was ihr seither behalten habt, ist nicht mehr darin. Die Passphrasen und Wiederherstellungscodes von jenem Tag gelten wieder. Ihr werdet beide sehen, dass es geschehen ist, und mit wessen Passphrase.
put-back-passphrase = Eine Passphrase von jenem Tag
put-back-go = Zurückspielen
put-back-leave = Nicht jetzt
put-back-done = Das Tagebuch vom { $date } ist wieder da. Öffne es mit einer Passphrase von jenem Tag.

lock-put-back = Eine Sicherung zurückspielen …
lock-open-older = Öffnen, was hier ist
lock-save-older = Öffnen, was hier ist, und behalten
first-put-back = Ich habe eine Sicherung

rest-offer = Lesbares speichern …
rest-title = Speichern, was noch lesbar ist
rest-hint = Aus einem beschädigten Tagebuch lassen sich die eigenen Worte oft noch lesen. Sie werden als Datei gespeichert. Das Tagebuch bleibt, wie es ist, und eine Sicherung kann trotzdem zurückgespielt werden.
rest-save = Als JSON speichern …
rest-saved = { $all ->
    [yes] Gespeichert als { $name }: Alle deine eigenen Worte sind darin.
   *[no] Gespeichert als { $name }. Was dir allein gehört, lässt sich nicht mehr lesen; was du geteilt hattest, ist darin, soweit es lesbar ist.
}
