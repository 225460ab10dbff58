# The safety page. Plain words, no blame, nothing that startles.

safety-title = Passt das zu uns?
safety-for = Tidemark ist für zwei Menschen, die auf Augenhöhe streiten und den Kreislauf sehen möchten, in den sie geraten. Ein Tagebuch auf einem gemeinsamen Laptop kann auch dazu benutzt werden, jemanden zu kontrollieren.
safety-not = Es ist das falsche Werkzeug,
safety-not-1 = wenn du Angst vor deinem Gegenüber hast oder davor, was geschieht, wenn du Nein sagst;
safety-not-2 = wenn es Gewalt gibt: Schlagen, Festhalten, die Tür versperren, Druck, Sex zu haben;
safety-not-3 = wenn gedroht wird: dir, den Kindern, einem Haustier oder sich selbst etwas anzutun;
safety-not-4 = wenn du überwacht wirst: dein Handy, deine Nachrichten, dein Geld, wohin du gehst;
safety-not-5 = wenn dich jemand dazu bringt, hier zu schreiben, oder dich zwingt, es zu öffnen.
safety-then = Dann ist es kein Kreislauf zwischen zwei Menschen, und kein Tagebuch für zwei bringt es in Ordnung. Du hast es nicht verursacht. Sprich zuerst mit jemandem außerhalb.
safety-device = Nimm ein Gerät, das dein Gegenüber nie in der Hand hatte: eines aus dem Freundeskreis, aus einer Bibliothek, von der Arbeit. Was du auf diesem hier nachsiehst, kann gesehen werden.
safety-now = Jetzt in Gefahr
safety-now-call = Ruf den Notruf an: { $number }.
safety-where = Wohin du dich wenden kannst
safety-country = Land
safety-other-country = Ein anderes Land
safety-lines = { $for ->
    [violence] Angst in der Beziehung
   *[suicide] Wenn du daran denkst, dein Leben zu beenden, oder heute Nacht nicht mehr kannst
}
safety-trace = Diese Seite hinterlässt nichts: Sie steht in keiner Liste zuletzt geöffneter Seiten, und das Fenster kehrt nicht zu ihr zurück.
safety-limits = Wovor die Verschlüsselung hier nicht schützt
safety-limits-1 = ein Programm, das Tasten oder den Bildschirm aufzeichnet;
safety-limits-2 = jemand, der dich zum Öffnen bringt oder dir beim Tippen zusieht;
safety-limits-3 = jemand, der den Ordner löscht oder eine ältere Kopie des Ganzen zurücklegt;
safety-limits-4 = dass zu sehen ist, dass Tidemark installiert ist, und wann seine Dateien geschrieben wurden und wie groß sie sind;
safety-limits-5 = ein Dokument, das du gespeichert hast: Ein PDF in „Downloads“ steht allen offen, die es öffnen, und ebenso, was ein Drucker behält;
safety-limits-6 = was der Computer selbst aufschreibt, wenn er schläft oder ihm der Speicher ausgeht.
safety-leave = Du kannst deine eigenen Worte mitnehmen, allein, jederzeit. Nichts im Geteilten zeigt es.
safety-back = Zurück
