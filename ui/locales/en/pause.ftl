# Pauses: asking, the card while one goes on, what was, the episode's sentence.

pause-need = I need a pause
pause-key = Ask for a pause

pause-title = { $does ->
    [set] Another time
   *[ask] I need a pause
}
pause-back = Back
# $key: twenty | forty | hour | morning | this-morning | pick | unknown; $time: when that is, or ""
pause-choice = { $key ->
    [twenty] in 20 minutes, { $time }
    [forty] in 40 minutes, { $time }
    [hour] in an hour, { $time }
    [morning] tomorrow morning, { $time }
    [this-morning] in the morning, { $time }
    [pick] at another time
   *[unknown] I don’t know yet
}
pause-pick-time = Time
pause-no-time = Pick a time, or say that you don’t know yet.
pause-why = A body needs about twenty minutes to settle, so nothing shorter is offered. That is common advice, not a rule. You can change the time as often as you like.
# $alone: yes | no
pause-reads = { $alone ->
    [yes] Nobody else has joined yet. It stays in your pages:
   *[no] { $name } can read it at once:
}
pause-go = { $does ->
    [set] Set it
   *[ask] Ask for it
}
pause-asked-said = { $alone ->
    [yes] It stands in your pages.
   *[no] { $name } can read it on Ours now.
}
pause-set-said = The new time stands.
pause-undo = Undo
pause-taken-back = Taken back.

# $named: yes | no; $back: pause-moment
pause-sentence = { $named ->
    [yes] I need a break, back { $back }.
   *[no] I need a break. I don’t know yet when I’ll be back.
}
# $who: me | other
pause-whose = { $who ->
    [me] Your pause
   *[other] { $name }
}
pause-passed = Say when you’re back, or set another time.
pause-im-back = I’m back
pause-another-time = Another time
pause-take-back = Take it back
pause-ended-said = You’re back.

# $day: same | next | other, seen $from today or then (the day on which it began); $timed: yes | no
pause-moment = { $day ->
    [same] { $timed ->
        [yes] at { $time }
       *[no] that day
    }
    [next] { $from ->
        [today] tomorrow
       *[then] the next day
    }{ $timed ->
        [yes] {" "}at { $time }
       *[no] {""}
    }
   *[other] on { $date }{ $timed ->
        [yes] {" "}at { $time }
       *[no] {""}
    }
}
# $at, $back, $ended: pause-moment; $named, $recorded: yes | no
pause-told = { $who ->
    [me] You asked
   *[other] { $name } asked
} for a break { $at }{ $named ->
    [yes] , back { $back }
   *[no] , no time named
}{ $recorded ->
    [yes] ; came back { $ended }.
   *[no] . The end is not recorded.
}
pause-meanwhile = { $who ->
    [me] Meanwhile, as you tell it:
   *[other] Meanwhile, as { $name } tells it:
} { $moves }

pause-tell = Tell about it
pause-say-end = Say when you were back
pause-end-day = Day
pause-end-go = I was back then
pause-no-end = A time after the pause began, and not still to come.

pause-log-hint = Begins with the pause. Change whatever you like.
pause-log-leave = not about the pause
