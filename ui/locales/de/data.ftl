# Das Tagebuch als Daten, neben dem Dokument. $form: csv | xlsx | json | sdis | ics

data-title = Als Daten
data-text = Für alle, die damit rechnen: in der Therapie, in der Forschung, du selbst.
data-open = Als Daten speichern …
data-form = Form
data-form-name = { $form ->
    [csv] Tabellen (CSV)
    [xlsx] Arbeitsmappe (XLSX)
    [json] Tagebuch (JSON)
    [sdis] Abfolgen (SDIS)
   *[ics] Kalender (ICS)
}
data-form-text = { $form ->
    [csv] Je eine Tabelle für Erzählungen, Schritte, Tage, Check-ins, Markierungen und Pausen, mit einem Codebuch, in einem Zip.
    [xlsx] Dieselben Tabellen in einer Datei für ein Tabellenprogramm, mit dem Codebuch als letztem Blatt.
    [json] Alles aus dem Zeitraum in einer Datei, für Programme.
    [sdis] Nur die Reihenfolge der Schritte, für Software, die ansieht, was worauf folgt (GSEQ).
   *[ics] Sitzungen und Pausen, vergangene und geplante. Damit geplante dabei sind, wähle einen Zeitraum, der in die Zukunft reicht.
}
data-mine-hint = Was du selbst festgehalten hast, geteilt oder nicht, und nichts, was { $other } festgehalten hat. Was du mitnimmst, hinterlässt im Geteilten keine Spur.
data-words = Was geschrieben wurde, kommt mit
data-words-hint = Notizen, Sätze, Namen von Markierungen und Zeilen. Ohne sie steht in der Datei nur, was getippt oder gewählt wurde, und kein Name.
data-calendar = Ein Eintrag sagt „Termin“ oder „Pause“ und wann, sonst nichts. Aber Kalender sind oft geteilt und werden auf andere Geräte und auf Rechner einer Firma kopiert: Wer deinen sieht, sieht dann diese Tage und Zeiten.
data-save = Speichern …
