# Die Wörter der Daten: was in einem Kalender steht, und das Codebuch. Codes und Namen von Spalten
# sind in jeder Sprache englisch.

# Ein Kalender ist oft geteilt: neutral, ohne Namen.
calendar-session = Termin
calendar-pause = Pause

column-telling = die Erzählung; in jeder Tabelle dieselbe
column-episode = die Episode; Zeilen mit demselben Namen sind von einer Episode, die eine Seite oder beide erzählt haben
column-told = welche Erzählung der Episode zuerst festgehalten wurde: 1, oder 2 für die andere
column-teller = wer erzählt
column-start = der erste Schritt mit einer Zeit, sonst wann die Episode begann, wie erzählt
column-at = wann
column-moves-at = wann der Schritt war, wenn es bekannt ist
column-precision = wie genau die Zeit bekannt ist; Zeiten nur mit Tag gehen in Daten ein, nie in Stunden
column-zone = die Zeitzone, in der es aufgeschrieben wurde, wo sie bekannt ist
column-kind = was für eine Episode, von den Schritten vorgeschlagen oder selbst gewählt
column-marks-kind = was markiert ist
column-lines-kind = wofür die Zeile ist
column-ending = wie die Episode endete, aus der Sicht dieser Erzählung
column-moves = wie viele Schritte erzählt sind
column-pause = die Pause, von der erzählt wird
column-pauses-pause = die Pause; in jeder Tabelle dieselbe
column-in-figures = 0, wo die Episode in keiner Zahl stehen soll; lassen Sie sie aus dem, was Sie zählen
column-actor = wer es tat; leer nur bei Stille
column-act = was getan wurde, wie erzählt
column-strength = wie stark es in der erzählenden Person war; nur eigene Schritte, nie mit landed zusammenzulegen
column-landed = wie hart es bei der erzählenden Person ankam; nur Schritte der anderen, nie mit strength zusammenzulegen
column-meaning = was es war, nur von der Person gesagt, die es tat
column-received = 1, wo die erzählende Person sagt, dass dieses Zurückfinden der anderen sie erreicht hat, 0, wo nicht; leer: nicht gesagt
column-tellings-received = wann dieser Satz bei der anderen Person ankam, die allein das sagt; leer: nicht gesagt
column-position = der wievielte Schritt der Erzählung, in der erzählten Reihenfolge
column-class = die Klasse, die die Zahlen benutzen
column-protest = 1, wo die Handlung auch als Protest zählt
column-note = eigene Worte für eine Handlung, die nicht in der Liste steht
column-date = ein Datum am Ort; Daten, die nicht dastehen, sind unbekannt
column-logged = 1, wo an diesem Tag etwas festgehalten ist; 0: unbekannt, was nicht „ein guter Tag“ heißt
column-check-in = der Eintrag, wie es ist
column-author = von wem
column-close = nah: 0 fern, 10 nah
column-at-ease = ruhig, 0 bis 10
column-tank = noch im Tank, 0 bis 10
column-mark = die Marke
column-label = eigene Worte für die Marke
column-asked-by = wer um die Pause bat
column-back-at = die zuletzt genannte Zeit für das Zurückkommen; leer: keine wurde genannt
column-ended = wann zurück war, wer darum bat; leer: nicht festgehalten, was nicht gebrochen heißt
column-text = eigene Worte
column-answer = ein Ausfüllen eines Fragebogens
column-instrument = welcher Fragebogen
column-item = welche Frage davon
column-value = die Antwort auf der Skala der Frage, nicht umgekehrt
column-drew = eine Seite darüber, was zur anderen Person hinzog
column-when = wovon der Satz „Als …, fühlte ich …, brauchte ich …“ spricht
column-felt = … fühlte ich …
column-needed = … brauchte ich …
column-trigger = was es auslöste
column-did = was ich tat
column-told-myself = was ich mir sagte
column-surface = das Gefühl an der Oberfläche (sekundäre Emotion)
column-softer = das weichere Gefühl darunter (primäre Emotion)
column-need = das Bedürfnis unter dem Schritt
column-bring = eine Zeile für die Sitzung
column-direct = das Bedürfnis, direkt gesagt, in einem Satz
column-flooded = 1 überflutet, zu voll, um noch etwas aufzunehmen; 0 nicht; leer: nicht gesagt
column-said = wann dieser Satz der anderen Person gesagt wurde

unit-id = keine
unit-time = Datum und Uhrzeit
unit-date = Datum
unit-zone = keine
unit-strength = Punkte, wie eine Person es empfand
unit-count = Anzahl
unit-number = Punkte
unit-yes-no = keine
unit-code = keine
unit-item = keine
unit-words = keine

range-id = irgendein Name; bedeutet für sich nichts
range-time = ISO 8601 mit Abstand zu UTC (2026-06-18T20:15:00+02:00) oder nur ein Datum (2026-06-18); kann leer sein
range-date = 2026-06-18
range-zone = Namen der Zeitzonen-Datenbank der IANA; kann leer sein
range-strength = ganze Zahlen von 0 bis 10; kann leer sein
range-count = ganze Zahlen
range-number = irgendeine Zahl
range-yes-no = 1 oder 0; kann leer sein
range-code = die Codes darunter; kann leer sein
range-item = irgendein Name
range-words = irgendein Text; kann leer sein

partner-a = wer das Tagebuch begann; sonst folgt nichts daraus
partner-b = wer zum Tagebuch dazukam; sonst folgt nichts daraus

precision-minute = auf die Minute
precision-day = nur der Tag

class-pursue = die Hand nach Nähe ausstrecken
class-withdraw = einen Schritt zurück, um Abstand zu haben
class-repair = zueinander zurückfinden
class-other = alles andere

meaning-alarm = aus Alarm
meaning-care = aus Fürsorge; zählt im zweiten Durchgang des Kreislaufs als anderes
meaning-unsure = nicht sicher

kind-rupture = Bruch: danach versucht es eine Seite nicht mehr; markiert, nie vorgeschlagen
kind-space_request = jemand bat um Abstand, oder es gab eine Pause
kind-texting_fight = die Hälfte der Schritte oder mehr sind Nachrichten, Anrufe oder ihr Ausbleiben
kind-silence = die Hälfte der Schritte oder mehr sind Rückzug oder Stille
kind-argument = jede andere mit Schritten
kind-other = ohne Schritte

ending-talked_through = durchgesprochen
ending-drifted = von selbst wieder Alltag
ending-open = noch offen

mark-session = eine Therapiesitzung
mark-stressor = etwas von außen, das belastet
mark-milestone = etwas erreicht oder begonnen
mark-run_out = „Ich habe keine Kraft mehr“

line-bring = für die Sitzung
line-agreed = in einer Sitzung vereinbart
line-tried = seitdem versucht

# Handlungen, in den Worten der Zeitleiste.
act-pursue = suchte Kontakt, nicht genauer gesagt
act-withdraw = zog sich zurück, nicht genauer gesagt
act-repair = fand zurück, nicht genauer gesagt
act-messaged_again = schrieb noch einmal
act-called_again = rief noch einmal an
act-called_repeatedly = rief immer wieder an
act-asked_reassurance = fragte, ob bei uns alles gut ist
act-pressed_for_answer = fragte immer wieder nach einer Antwort
act-went_after = folgte, um weiterzureden, als die andere Person ging
act-kept_checking = sah immer wieder nach, ob eine Antwort da war (nur über sich selbst)
act-tested = wurde still und hoffte, dass die andere Person es merkt (nur über sich selbst)
act-criticised = sagte etwas Scharfes
act-raised_voice = wurde lauter
act-ultimatum = sagte „entweder … oder …“
act-spoke_of_ending = sagte, es sei vielleicht vorbei
act-no_reply = antwortete nicht
act-short_answers = antwortete nur kurz
act-changed_subject = wechselte das Thema
act-defended = nannte Gründe
act-fixed_it = ging gleich zur Lösung über
act-said_fine = sagte, es sei alles gut
act-gave_in = gab nach, damit es aufhört (nur über sich selbst)
act-got_busy = griff zu Handy oder Arbeit
act-shut_down = war auf einmal wie leer
act-pushed_away = wurde schroff, damit es aufhört (nur über sich selbst)
act-left_room = ging, ohne zu sagen, bis wann
act-went_offline = ging offline
act-asked_space = bat um Abstand, ohne eine Zeit zu nennen
act-asked_space_with_time = bat um Abstand und sagte, bis wann
act-agreed_pause = war mit einer Pause einverstanden
act-came_back = kam zurück
act-checked_in = schickte ein „du musst nicht antworten“
act-said_need = sprach das Bedürfnis aus
act-said_fear = sprach die Angst aus
act-owned_part = nannte den eigenen Anteil
act-apologised = bat um Entschuldigung
act-reassured = sagte „ich bin da“
act-listened = hörte zu
act-stayed = blieb, obwohl Gehen nahelag (nur über sich selbst)
act-waited = wartete, obwohl Fragen nahelag (nur über sich selbst)
act-touch = streckte die Hand aus, und sie war willkommen
act-humour = brachte beide zum Lächeln
act-took_it_in = ließ es an sich heran (nur über sich selbst)
act-named_cycle = sagte „das ist unser Kreislauf“
act-quiet = es wurde still (von niemandem; gezeigt und nie ausgewertet)
act-other = in eigenen Worten
