# The log: taps, "more exactly", words, when, keeping.

log-title = What happened, in order?
log-title-beside = How was it for you, in order?
log-beside-hint = Your telling stands beside the other one. Neither changes the other.
log-mine = I …
log-theirs = { $name } …
log-tap = { $act ->
    [pursue] reached out
    [withdraw] stepped back
    [no_reply] went quiet
   *[repair] we repaired
}
log-began-it = { $who ->
    [me] I began
   *[other] { $name } began
}
log-tap-spoken = { $who ->
    [me] { $act ->
        [repair] We repaired, I began
       *[other] I { log-tap }
    }
   *[other] { $act ->
        [repair] We repaired, { $name } began
       *[other] { $name } { log-tap }
    }
}
log-quiet = it went quiet
log-ladder-empty = Tap in order, mine and theirs. Two are enough.
log-untap = take the last away
log-more = more exactly …
log-less = less
log-words-toggle = words …
log-words-less = without words
log-esc = Esc leaves nothing
log-keep = Keep
log-kept = Kept, in your pages. Only you can see it.
log-changed = Changed.
log-left = Nothing was kept.
log-left-back = Bring it back
log-unfinished = Something you were writing is still here.
log-unfinished-go = Go on
log-unfinished-leave = Leave it
log-undo = Undo
log-undone = Taken back. It lies among the removed for 30 days.
log-no-day = Please write the day as 2026-06-18.
log-nothing = Nothing is said yet: one tap or a few words are enough.

when-title = When it began
when-change = change
when-now = just now
when-earlier = earlier today
when-pick = another day
when-kept = as it is
when-date = Day
when-time = Time, if you know it
when-said = { $mode ->
    [now] just now
    [earlier] today, hour not said
    [earlier-time] today, around { $time }
    [pick] { $date }
    [pick-time] { $date }, around { $time }
   *[kept] { $date }
}

kind-title = What kind of moment
kind-inferred = { kind } (from the moves)
# $kind: a code of domain
kind = { $kind ->
    [rupture] a rupture
    [space_request] a request for space
    [texting_fight] a fight by message
    [silence] a silence
    [argument] an argument
   *[other] a moment
}

ending-title = How it ended
ending = { $ending ->
    [talked_through] talked it through
    [drifted] drifted back to normal
    [open] still open
   *[none] not said
}

more-title = More exactly
more-act = What it was
more-class = { $class ->
    [pursue] reached out
    [withdraw] stepped back
    [repair] repaired
   *[other] anything else
}
more-time = When
more-strength = How strong in me
more-landed = How hard it landed on me
more-scale = { $value } of 10
more-meaning = What it was in me
meaning = { $meaning ->
    [alarm] in alarm
    [care] in care
    [unsure] not sure
   *[none] not said
}
more-received = It reached me
received = { $received ->
    [yes] yes
    [no] no
   *[none] not said
}
more-note = In my own words
more-up = Earlier
more-down = Later
more-remove = Take away
more-move = { $n }. { $who ->
    [me] I
    [nobody] {""}
   *[other] { $name }
} { $words }
more-no-moves = No moves yet. Tap some above, or write words alone.
not-said = not said

words-title = In my words
words-when = When …
words-felt = I felt …
words-needed = I needed …
words-map = The rest of the cycle map
words-trigger = What set it off
words-did = What I did
words-told-myself = What I told myself
words-surface = The feeling on the surface
words-softer = The softer feeling under it
words-need = What I needed
words-flooded = I was too full to take anything in
words-text = Anything else
words-bring = To bring to the session
words-bring-hint = One line. It goes into the therapist’s document if you share the words or take your own.

afraid = I felt afraid
afraid-hint = Private for ever, and in no figure.
afraid-said = This isn’t part of a loop between two people. It stays in your pages.
afraid-where = Where to turn

# A sentence of moves. $did: pursue | withdraw | quiet | repair | named | other
sentence-did = { $did ->
    [pursue] reached out
    [withdraw] stepped back
    [quiet] went quiet
    [repair] began to mend
    [named] named the loop
   *[other] did something else
}
sentence-clause = { $who ->
    [nobody] { $place ->
        [first] It
       *[later] it
    }
    [you] { $place ->
        [first] You
       *[later] you
    }
   *[name] { $name }
} { sentence-did }{ $again ->
    [yes] {" "}again
   *[no] {""}
}
sentence = { $clauses }{ $more ->
    [0] .
    [2] ; and two more moves.
    [3] ; and three more moves.
   *[other] ; and { $more } more moves.
}
sentence-no-moves = Told in words, without moves.
