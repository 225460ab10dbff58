# Pauses: asking, the card while one goes on, what was, the episode's sentence.

pause-need = Ich brauche eine Pause
pause-key = Um eine Pause bitten

pause-title = { $does ->
    [set] Eine andere Zeit
   *[ask] Ich brauche eine Pause
}
pause-back = Zurück
# $key: twenty | forty | hour | morning | this-morning | pick | unknown; $time: when that is, or ""
pause-choice = { $key ->
    [twenty] in 20 Minuten, { $time }
    [forty] in 40 Minuten, { $time }
    [hour] in einer Stunde, { $time }
    [morning] morgen früh, { $time }
    [this-morning] heute früh, { $time }
    [pick] zu einer anderen Zeit
   *[unknown] Ich weiß es noch nicht
}
pause-pick-time = Uhrzeit
pause-no-time = Wähl eine Zeit, oder sag, dass du es noch nicht weißt.
pause-why = Ein Körper braucht etwa zwanzig Minuten, um ruhiger zu werden, deshalb steht hier nichts Kürzeres. Das ist ein verbreiteter Rat, keine Regel. Du kannst die Zeit so oft ändern, wie du möchtest.
# $alone: yes | no
pause-reads = { $alone ->
    [yes] Bisher ist niemand dazugekommen. Es bleibt auf deinen Seiten:
   *[no] { $name } kann es sofort lesen:
}
pause-go = { $does ->
    [set] Übernehmen
   *[ask] Darum bitten
}
pause-asked-said = { $alone ->
    [yes] Es steht auf deinen Seiten.
   *[no] { $name } kann es jetzt auf „Unsere Seiten“ lesen.
}
pause-set-said = Die neue Zeit gilt.
pause-undo = Rückgängig
pause-taken-back = Zurückgenommen.

# $named: yes | no; $back: pause-moment
pause-sentence = { $named ->
    [yes] Ich brauche eine Pause, zurück { $back }.
   *[no] Ich brauche eine Pause. Ich weiß noch nicht, wann ich zurück bin.
}
# $who: me | other
pause-whose = { $who ->
    [me] Deine Pause
   *[other] { $name }
}
pause-passed = Sag, wenn du zurück bist, oder setz eine andere Zeit.
pause-im-back = Ich bin zurück
pause-another-time = Eine andere Zeit
pause-take-back = Zurücknehmen
pause-ended-said = Du bist zurück.

# $day: same | next | other, seen $from today or then (the day on which it began); $timed: yes | no
pause-moment = { $day ->
    [same] { $timed ->
        [yes] um { $time }
       *[no] an dem Tag
    }
    [next] { $from ->
        [today] morgen
       *[then] am nächsten Tag
    }{ $timed ->
        [yes] {" "}um { $time }
       *[no] {""}
    }
   *[other] am { $date }{ $timed ->
        [yes] {" "}um { $time }
       *[no] {""}
    }
}
# $at, $back, $ended: pause-moment; $named, $recorded: yes | no
pause-told = { $who ->
    [me] Du hast
   *[other] { $name } hat
} { $at } um eine Pause gebeten{ $named ->
    [yes] , zurück { $back }
   *[no] , ohne eine Zeit zu nennen
}{ $recorded ->
    [yes] ; zurückgekommen { $ended }.
   *[no] . Das Ende ist nicht festgehalten.
}
pause-meanwhile = { $who ->
    [me] Unterdessen, wie du es erzählst:
   *[other] Unterdessen, wie { $name } es erzählt:
} { $moves }

pause-tell = Davon erzählen
pause-say-end = Sagen, wann du zurück warst
pause-end-day = Tag
pause-end-go = Da war ich zurück
pause-no-end = Eine Zeit nach dem Beginn der Pause, die schon vorbei ist.

pause-log-hint = Beginnt mit der Pause. Ändere, was du möchtest.
pause-log-leave = nicht über die Pause
