# The acts of the log, as one says them. $act: a code of domain; $name: the other's name.
# "Ich …" and "N …"; translators may change words, never codes.
#
# What was decided for the German words:
# - "du" to the reader, "ihr" and "euch" to both. Nobody is given a gender: the name, "das Gegenüber",
#   "die andere Seite", "wer …", "jemand"; "die Therapie" instead of a person who gives it.
# - A name stands in the nominative or accusative ("für { $name }", "und es erreichte { $name }"), since
#   "das Gegenüber" may stand in its place. "von { $name }" only where somebody has surely joined;
#   never a genitive -s.
# - reached out: suchte Kontakt (in a message as in a room). stepped back: zog sich zurück.
#   went quiet: wurde still. mended, repaired: fand zurück; a repair: ein Schritt zueinander;
#   received: kam an. On buttons and legends, which have no person: Kontakt gesucht, zurückgezogen,
#   still geworden, zurückgefunden.
# - move: Schritt. moment: Moment. episode: Episode. telling: Erzählung. the loop, the cycle:
#   der Kreislauf. lane: Spur. mark: Markierung (one's own), Zeichen (in the picture).
# - Ours: Unsere Seiten (in the switch, where there is little room: Unsere). My pages: Meine Seiten.
#   journal: Tagebuch. entry: Eintrag. to log: festhalten. to keep: behalten.
# - to share: teilen; a share takes effect: wird wirksam. sealed: versiegelt. pause: Pause.
#   space: Abstand. session: Sitzung (in therapy only). to lock: sperren. to leave: verlassen, gehen.
# - passphrase: Passphrase. recovery code: Wiederherstellungscode. backup: Sicherung; to put one
#   back: zurückspielen. keys: Tasten (to press), Schlüssel (to lock).
# - followed by: "gefolgt von", "danach"; never "wegen" or "weil" for what came next.
# - rupture: Bruch. load: Last. at ease: Gelassenheit. in the tank: Kraft, die übrig ist.
#   good stretch: gute Zeit. evening (of an episode): Abend. phase: Phase. break, pause: Pause.
#   what drew us: was uns zueinander zog. Us (the place): Wir. to look for: suchen.
# - A length of time ("2 Tage") stands where it needs no dative: "dauerte …", "… oder später".

act-mine = { $act ->
    [pursue] suchte Kontakt
    [withdraw] zog mich zurück
    [repair] begann zurückzufinden
    [messaged_again] schrieb noch einmal
    [called_again] rief noch einmal an
    [called_repeatedly] rief immer wieder an
    [asked_reassurance] fragte, ob bei uns alles gut ist
    [pressed_for_answer] fragte immer wieder nach einer Antwort
    [went_after] folgte, um weiterzureden, als { $name } ging
    [kept_checking] sah immer wieder nach, ob eine Antwort da war
    [tested] wurde still und hoffte, dass { $name } es merkt
    [criticised] sagte etwas Scharfes
    [raised_voice] wurde lauter
    [ultimatum] sagte „entweder … oder …“
    [spoke_of_ending] sagte, es sei vielleicht vorbei
    [no_reply] antwortete nicht
    [short_answers] antwortete nur kurz
    [changed_subject] wechselte das Thema
    [defended] nannte meine Gründe
    [fixed_it] ging gleich zur Lösung über
    [said_fine] sagte, es sei alles gut
    [gave_in] gab nach, damit es aufhört
    [got_busy] griff zu Handy oder Arbeit
    [shut_down] war auf einmal wie leer
    [pushed_away] wurde schroff, damit es aufhört
    [left_room] ging, ohne zu sagen, wann ich wiederkomme
    [went_offline] ging offline
    [asked_space] bat um Abstand, ohne eine Zeit zu nennen
    [asked_space_with_time] bat um Abstand und sagte, bis wann
    [agreed_pause] war mit einer Pause einverstanden
    [came_back] kam zurück
    [checked_in] schickte ein „du musst nicht antworten“
    [said_need] sagte, was ich brauchte
    [said_fear] sagte, was mir Angst machte
    [owned_part] nannte meinen Anteil
    [apologised] bat um Entschuldigung
    [reassured] sagte „ich bin da“
    [listened] hörte zu
    [stayed] blieb, obwohl ich gehen wollte
    [waited] wartete, obwohl ich fragen wollte
    [touch] streckte die Hand aus, und sie war willkommen
    [humour] brachte uns beide zum Lächeln
    [took_it_in] ließ es an mich heran
    [named_cycle] sagte „das ist unser Kreislauf“
    [quiet] es wurde still
   *[other] in meinen Worten
}
act-theirs = { $act ->
    [pursue] suchte Kontakt
    [withdraw] zog sich zurück
    [repair] begann zurückzufinden
    [messaged_again] schrieb noch einmal
    [called_again] rief noch einmal an
    [called_repeatedly] rief immer wieder an
    [asked_reassurance] fragte, ob bei uns alles gut ist
    [pressed_for_answer] fragte immer wieder nach einer Antwort
    [went_after] kam mir hinterher, um weiterzureden
    [criticised] sagte etwas Scharfes
    [raised_voice] wurde lauter
    [ultimatum] sagte „entweder … oder …“
    [spoke_of_ending] sagte, es sei vielleicht vorbei
    [no_reply] hatte noch nicht geantwortet
    [short_answers] antwortete nur kurz
    [changed_subject] wechselte das Thema
    [defended] nannte Gründe
    [fixed_it] ging gleich zur Lösung über
    [said_fine] sagte, es sei alles gut
    [got_busy] griff zu Handy oder Arbeit
    [shut_down] war auf einmal wie leer
    [left_room] ging, und ich wusste nicht, für wie lange
    [went_offline] ging offline
    [asked_space] bat um Abstand, ohne eine Zeit zu nennen
    [asked_space_with_time] bat um Abstand und sagte, bis wann
    [agreed_pause] war mit einer Pause einverstanden
    [came_back] kam zurück
    [checked_in] schickte ein „du musst nicht antworten“
    [said_need] sprach das Bedürfnis aus
    [said_fear] sprach die Angst aus
    [owned_part] nannte den eigenen Anteil
    [apologised] bat um Entschuldigung
    [reassured] sagte „ich bin da“
    [listened] hörte zu
    [touch] streckte die Hand aus, und sie war willkommen
    [humour] brachte uns beide zum Lächeln
    [named_cycle] sagte „das ist unser Kreislauf“
    [quiet] es wurde still
   *[other] in meinen Worten
}
