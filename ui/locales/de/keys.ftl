# Passphrase, keys, recovery code.

keys-card = Passphrase und Schlüssel
keys-change = Meine Passphrase ändern
keys-renew = Jemand kennt vielleicht meine Passphrase
keys-old = Deine Passphrase jetzt
keys-new = Eine neue Passphrase
keys-new-hint = Nur für dich, und eine, die du sonst nirgends verwendest.
keys-working = Einen Moment …

keys-change-does = Die neue Passphrase tritt an die Stelle der alten. Dein Wiederherstellungscode bleibt, wie er ist.
keys-change-limits = Frühere Sicherungen und Kopien des Tagebuchs lassen sich weiter mit der alten Passphrase öffnen. Wenn jemand sie kennen könnte, bewirkt „Jemand kennt vielleicht meine Passphrase“ mehr.
keys-change-go = Ändern
keys-changed = Deine Passphrase ist geändert. Die alte öffnet hier nichts mehr.

keys-renew-does = Du bekommst neue Schlüssel, eine neue Passphrase und einen neuen Wiederherstellungscode, und deine Seiten werden neu verschlossen. Die alte Passphrase und der alte Code öffnen hier dann nichts mehr, und niemand kann damit in deinem Namen schreiben.
keys-renew-other = Die andere Passphrase und die Seiten dahinter bleiben, wie sie sind. Tidemark sagt der anderen Seite nichts; wer deine alte Passphrase versucht, sieht, dass sie nicht mehr öffnet.
keys-renew-not = Was es nicht bewirkt
keys-renew-not-1 = Frühere Sicherungen und Kopien des Tagebuchs lassen sich weiter mit der alten Passphrase öffnen. Lösch die, die du nicht brauchst.
keys-renew-not-2 = Was jemand schon gelesen hat, bleibt gelesen.
keys-renew-not-3 = Wenn dich jemand dazu bringt, deine Passphrase zu tippen, oder zusieht, was du tippst, hilft das nicht.
keys-renew-go = Neue Schlüssel machen
keys-renewed = Deine Schlüssel sind neu.

keys-cut-off = Das Erneuern der Schlüssel brach ab, bevor es galt. Deine Passphrase und dein Wiederherstellungscode sind, wie sie waren; du kannst in den Einstellungen neu beginnen.
keys-finished = Das Erneuern der Schlüssel brach ab und ist jetzt abgeschlossen. Deine neue Passphrase gilt.

code-hint-new = Er öffnet dein Tagebuch, wenn die Passphrase verloren ist; dein voriger Code öffnet hier nichts mehr. Er wird nur dieses eine Mal gezeigt. Schreib ihn auf Papier und heb ihn dort auf, wo nur du nachsiehst.

recover-link = Wiederherstellungscode verwenden
recover-title = Mit dem Wiederherstellungscode öffnen
recover-hint = Der Code auf deinem Zettel öffnet deine Seiten, und du wählst eine neue Passphrase. Auch einen neuen Code bekommst du: Dieser hier und die alte Passphrase öffnen hier dann nichts mehr. Frühere Sicherungen und Kopien des Tagebuchs lassen sich weiter damit öffnen.
recover-code = Wiederherstellungscode
recover-code-hint = Sieben Gruppen zu vier Zeichen. Striche, Leerzeichen und Kleinbuchstaben spielen keine Rolle.
recover-go = Öffnen
recover-leave = Zurück
