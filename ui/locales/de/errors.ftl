# Refusals. Each says what happened and what can be done; nobody did anything wrong.

error-window = Das Fenster hat keine Antwort bekommen. Bitte versuch es noch einmal.
error-locked = Das Tagebuch ist gesperrt. Öffne es mit deiner Passphrase.
error-wrong-passphrase = Diese Passphrase öffnet hier nichts. Nichts wurde verändert.
error-weak-passphrase = Diese Passphrase ist zu leicht zu erraten ({ $bits } von { $need } Bit). Fünf zufällige Wörter genügen.
error-passphrase-taken = Diese Passphrase öffnet das Tagebuch schon. Bitte wähl eine andere; nichts wurde verändert.
error-wrong-code = Dieser Wiederherstellungscode öffnet hier nichts. Nichts wurde verändert.
error-code-mistyped = In diesem Code steckt ein Tippfehler. Bitte vergleich ihn mit deinem Zettel, Gruppe für Gruppe.
error-keys-renewed = Deine Schlüssel wurden geändert, kurz bevor Tidemark stehen blieb. Öffne das Tagebuch mit der neuen Passphrase: Die alte und ihr Code öffnen hier nichts mehr.
error-journal-exists = Auf diesem Laptop gibt es schon ein Tagebuch.
error-in-use = Ein anderes Tidemark-Fenster hat das Tagebuch offen. Schließ es und versuch es dann noch einmal.
error-newer = Dieses Tagebuch wurde von einem neueren Tidemark geschrieben. Bitte bring Tidemark auf den neuesten Stand; nichts wurde verändert.
error-unreadable = Das Tagebuch lässt sich nicht lesen ({ $what }). Nichts wurde verändert. Lass den Ordner, wie er ist: Eine Sicherung kann zurückgespielt werden.
error-tampered = Im Tagebuch wurde von außen etwas verändert ({ $what }). Nichts wurde gezeigt und nichts verändert. Eine Sicherung kann zurückgespielt werden.
error-older = { $missing ->
    [0] Hier steht ein anderer Stand des Tagebuchs als der, den du zuletzt gesehen hast.
    [one] Das Tagebuch ist älter als der Stand, den du zuletzt gesehen hast: Eine Änderung, die du gesehen hattest, ist nicht da.
   *[other] Das Tagebuch ist älter als der Stand, den du zuletzt gesehen hast: { $missing } Änderungen, die du gesehen hattest, sind nicht da.
}
error-older-restored = Eine Sicherung wurde am { $on } zurückgespielt.
error-older-go = Drück noch einmal, um zu öffnen, was hier ist; dass du das getan hast, wird auf deinen Seiten vermerkt.
error-backup-unusable = { $why ->
    [of_another] Das ist eine Sicherung eines anderen Tagebuchs. Nichts wurde verändert.
    [before_leaving] Diese Sicherung stammt von vor dem Tag, an dem jemand von euch gegangen ist, und brächte mitgenommene Worte zurück. Nichts wurde verändert.
    [before_joining] Diese Sicherung stammt aus der Zeit, bevor ihr beide dabei wart: Sie zurückzuspielen, würde jemanden von euch aussperren. Nichts wurde verändert.
   *[damaged] Diese Sicherung ist nicht so, wie sie geschrieben wurde, und kann nicht zurückgespielt werden. Nichts wurde verändert.
}
error-backup-failed = Das Tagebuch ist gesperrt und vollständig da, aber die Sicherung konnte nicht geschrieben werden. Ist noch Speicherplatz frei?
error-not-found = Dieser Eintrag ist nicht mehr hier.
error-refused = { $why ->
    [at-still-to-come] Das liegt in der Zukunft. Bitte wähl eine Zeit, die schon war.
    [range-ends-before-it-begins] Der letzte Tag liegt vor dem ersten. Bitte wähl sie andersherum.
    [range-more-rows-than-a-sheet-can-hold] Ein Tabellenblatt fasst nicht so viele Zeilen. Bitte wähl weniger Tage.
    [password-not-one-for-a-document] Mit diesem Passwort lässt sich kein Dokument verschließen. Bitte wähl ein anderes.
    [items-too-few-for-any-score] Für einen Wert sind zu wenige Fragen beantwortet.
    [pause-one-goes-on-already] Es läuft schon eine Pause.
   *[other] Das lässt sich so nicht behalten ({ $field }: { $what }).
}
error-refused-name = Bitte wähl einen Namen mit 1 bis 40 Buchstaben.
error-refused-same-name = Die beiden Spuren brauchen zwei verschiedene Namen.
error-refused-same-colour = Die andere Spur hat schon diese Farbe. Bitte wähl eine andere.
error-refused-sealed = { $what ->
    [shared-before] Was schon einmal geteilt war, kann nicht versiegelt werden.
    [still-sealed] Es ist versiegelt. Nimm es zurück, bevor du es teilst.
    [still-to-be-sealed-anew] Du hast es geändert, und es wird erst noch neu versiegelt. Drück danach „Öffnen“.
    [both-have-pressed-open] Ihr habt beide „Öffnen“ gedrückt: Jetzt kann es nicht mehr zurückgenommen werden.
    [nothing-stands-beside-it] Von der anderen Seite steht noch nichts daneben.
   *[it-does-not-open] Es geht nicht auf: Ein Schlüssel, der kam, passt nicht.
}
error-already-joined = Dein Gegenüber ist schon dazugekommen.
error-not-joined = Dein Gegenüber ist noch nicht dazugekommen.
error-folder-open-to-others = Andere Konten auf diesem Computer können den Ordner des Tagebuchs öffnen. Nimm ihnen dieses Recht und versuch es dann noch einmal.
error-cannot-write = Es konnte nicht geschrieben werden. Ist noch Speicherplatz frei? Im Fenster ist nichts verloren.
error-too-long = Das ist mehr Text, als ein Feld fasst ({ $field }).
error-internal = Im Inneren ist etwas schiefgegangen ({ $incident }). Was behalten wurde, ist sicher.
