# The first five minutes, joining, and the lock screen.

first-title = Seht den Kreislauf, in den ihr zwei geratet.
first-promise = Keine Punkte, keine Schuld.
first-what = Ihr erzählt beide die Momente, in denen eine Seite Kontakt sucht und die andere sich zurückzieht. Tidemark bewahrt sie verschlüsselt auf diesem Laptop auf und zeigt das Muster darin. Nichts verlässt ihn.
first-begin = Allein beginnen
first-begin-hint = Dein Gegenüber kann später dazukommen und tippt dann allein.
first-sample = In einem Beispieltagebuch umsehen
first-safety = Passt das zu uns?

begin-title = Wer beginnt?
begin-hint = Dieser Teil ist nur für dich. Was du schreibst, gehört dir, bis du es teilst.
begin-go = Beginnen

partner-name = Dein Name
partner-name-hint = So, wie er auf deiner Spur steht. Er lässt sich ändern.
partner-colour = Deine Farbe
colour = { $colour ->
    [teal] Petrol
    [rust] Rost
    [blue] Blau
    [ochre] Ocker
    [plum] Pflaume
   *[slate] Schiefer
}
partner-passphrase = Deine Passphrase
partner-passphrase-hint = Nur für dich. Ohne sie oder den Wiederherstellungscode kann niemand deine Seiten öffnen: weder dein Gegenüber noch wir.
partner-again = Noch einmal
partner-again-differs = Die beiden sind verschieden.
partner-show = Zeigen
partner-suggest = Fünf zufällige Wörter vorschlagen
partner-suggested = Diese Wörter wurden zufällig gezogen. Schreib sie auf, bevor du weitergehst.
partner-strength = Stärke der Passphrase
partner-strength-enough = Schwer zu erraten.
partner-strength-more = Noch nicht schwer genug zu erraten ({ $bits } von { $need }). Ein längerer Satz oder die fünf Wörter.
partner-on-lock = Meinen Namen auf dem Sperrbildschirm zeigen
partner-on-lock-hint = Er steht dann unverschlüsselt auf diesem Laptop.

taps-title = Beim letzten Mal: Was kam zuerst?
taps-hint = Dreimal tippen, in der Reihenfolge, an die du dich erinnerst.
taps-mine = Ich …
taps-theirs = Mein Gegenüber …
taps-skip = Nicht jetzt
taps-undo = Letzten Schritt wegnehmen
taps-enough = Genug für heute
taps-one-telling = { $sentence } Eine Erzählung.

code-title = Dein Wiederherstellungscode
code-hint = Er öffnet dein Tagebuch, wenn die Passphrase verloren ist. Er wird nur dieses eine Mal gezeigt. Schreib ihn auf Papier und heb ihn dort auf, wo nur du nachsiehst.
code-written = Ich habe ihn aufgeschrieben
code-go = Weiter

join-title = Gib den Laptop weiter
join-hint = Dieser Teil ist nur für dein Gegenüber: einen Namen und eine Passphrase wählen, allein getippt. Von dir wird dadurch nichts geteilt, und du siehst nicht, was getippt wird.
join-hint-safe = Niemand von euch muss. Wer lieber nicht dazukommt, kann „Nicht jetzt“ drücken, und nichts wird gesagt.
join-handed = Ich komme dazu
join-leave = Nicht jetzt: sperren
join-yours-title = Dieser Teil ist nur für dich
join-yours-hint = { $name } beginnt nichts in deinem Namen. Was du schreibst, gehört dir, bis du es teilst, und { $name } kann deine Seiten nicht öffnen.
join-go = Dazukommen
join-done = Du bist dabei
join-done-hint = Sperr jetzt das Tagebuch. Von da an öffnet ihr es jeweils mit der eigenen Passphrase.
join-lock = Sperren

lock-title = Tidemark
lock-names = { $first } und { $second }
lock-passphrase = Passphrase
lock-open = Öffnen
lock-log = Einen Moment festhalten
lock-log-hint = Du kannst zuerst festhalten. Nach der Passphrase wird gefragt, wenn du es behältst.
lock-save-title = Mit deiner Passphrase behalten
lock-save-hint = Es kommt auf die Seiten der Person, deren Passphrase das ist, und gehört ihr allein.
lock-save = Behalten
lock-sample = In einem Beispieltagebuch umsehen
lock-show = Zeigen
taps-day = Das war, ungefähr, am
# Stands before "zog sich zurück" too, so it is no "Ich".
lanes-me = Meine Seite
