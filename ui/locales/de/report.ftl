# The therapist's document on its way out.

report-title = Für die Therapie
report-text = Ein Dokument zum Lesen in fünf Minuten: was geschah, in welchem Muster, von wem erzählt. Nur was du hier auswählst, ist darin.
report-range = Zeitraum
report-from = Von
report-to = Bis
report-preset = { $preset ->
    [month] vier Wochen
    [quarter] ein Quartal
   *[year] ein Jahr
}
report-presets = Ein üblicher Zeitraum
report-range-backwards = Dieser Zeitraum endet, bevor er beginnt.
report-whose = Wessen Worte
report-both = Unsere Seiten: was wir beide geteilt haben
report-both-hint = Braucht beide Passphrasen.
report-both-alone = Möglich, sobald { $other } dazugekommen ist.
report-both-left = Nicht mehr möglich: { $other } ist gegangen.
report-both-sample = Nicht im Beispieltagebuch: Niemand hat seine Passphrasen.
report-mine = Nur meins
report-mine-elsewhere = Was dir allein gehört, nimmst du hier mit:
report-mine-hint = Deine eigenen Erzählungen, geteilt oder nicht, und nichts, was { $other } geschrieben hat. Was du mitnimmst, hinterlässt keine Spur im Geteilten.
report-language = Sprache des Dokuments
report-language-hint = Eure eigenen Worte bleiben, wie ihr sie geschrieben habt.
report-contents = Was darin ist
report-episodes = { $episodes ->
    [0] Keine Episode in diesem Zeitraum
    [one] Eine Episode
   *[other] { $episodes } Episoden
}{ $both ->
    [0] .
   *[other] , { $both } von beiden erzählt.
}
report-lines = { $lines ->
    [0] Keine Zeile zum Mitbringen.
    [one] Eine Zeile zum Mitbringen.
   *[other] { $lines } Zeilen zum Mitbringen.
}
report-pages = Seite 1 erzählt, was geschah; Seite 2 hat Anteile und Intervalle; dahinter stehen die Episoden mit dem, was { $pages ->
    [ours] ihr jeweils erzählt habt.
   *[mine] du erzählt hast.
}
report-file = Datei: { $name }
report-entries = die Einträge
report-passphrases = Beide Passphrasen
report-passphrases-hint = Jede Seite tippt die eigene, allein. Das zeigt, welche Passphrasen benutzt wurden, nicht, wer sie getippt hat, und nicht, ob es gewollt war.
report-passphrase = Passphrase von { $name }
report-plain = Die Datei ist nicht verschlüsselt: Wer sie hat, kann sie lesen. Überleg, wohin sie kommt.
report-save = Als PDF speichern …
report-saving = Das Dokument wird gemacht …
report-saved = Gespeichert als { $name }.
report-not-saved = Nichts wurde gespeichert.
report-wrong = Eine der beiden Passphrasen passt nicht. Nichts wurde geschrieben.
report-solo-title = Bevor du es mitnimmst
report-solo-text = In mancher Paartherapie wird zwischen den beiden nichts geheim gehalten. Frag vorher.
report-solo-go = Speichern
report-solo-back = Nicht jetzt
report-since-session = seit der Sitzung am { $date }
report-parts = Teile
report-part = { $part ->
    [bring] was ihr mitbringen wollt
    [timeline] der Zeitstrahl, als Bild
    [questionnaires] Fragebögen
    [table] jede Episode mit dem, was dazu erzählt wurde
   *[appendix] der Anhang: was die Wörter bedeuten und was auf was folgte
}
report-parts-always = Wie es zu lesen ist, was geschah und wie sicher das ist, steht immer darin.
report-paper = Papier
report-paper-name = { $paper ->
    [a4] A4
   *[letter] US Letter
}
report-entry = { $when }, { $kind }
report-entry-in = im Dokument
report-entry-words = mit den Worten dazu
report-entries-hint = Jeder steht mit seinen Schritten darin, und ohne Worte, außer du wählst sie hier. Was du weglässt, wird weder gedruckt noch gezählt.
report-entries-more = mehr zeigen
report-words-all = alle mit Worten
report-words-none = keiner mit Worten
report-look = Die Seiten ansehen
report-look-hint = So, wie sie in der Datei stehen werden. Gespeichert wird dabei nichts.
report-look-away = Die Seiten weglegen
report-page = Seite { $page } von { $pages }
report-page-alt = Seite { $page } von { $pages } des Dokuments
report-page-before = Vorige Seite
report-page-next = Nächste Seite
report-pages-keys = Die Seiten; die Pfeiltasten blättern
report-larger = Größer
report-step = { $step ->
    [counting] Es wird gezählt …
    [writing] Es wird geschrieben …
    [setting] Die Seiten werden gesetzt …
    [filing] Die Datei wird gemacht …
   *[idle] Das Dokument wird gemacht …
}
report-stop = Anhalten
report-lock = Die Datei mit einem Passwort schließen
report-lock-hint = Zum Öffnen braucht es dann das Passwort. Eine geschlossene Datei ist kein Archiv (PDF/A).
report-password = Passwort der Datei
report-password-again = Noch einmal
report-password-text = Gib es in der Therapie auf einem anderen Weg weiter als die Datei. Es steht nirgends: Ohne es kann niemand die Datei öffnen.
report-password-differs = Die beiden stimmen noch nicht überein.
report-password-passphrase = Das öffnet euer Tagebuch. Nimm ein anderes.
report-password-long = Das ist länger, als ein PDF annimmt.
report-locked = Wer die Datei und ihr Passwort hat, kann sie lesen. Überleg, wohin beides kommt.
