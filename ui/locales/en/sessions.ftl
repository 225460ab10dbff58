# Between sessions: what to bring, what was agreed, what happened since, and the weekly look back.

sessions-between = Prepare
sessions-since = Since last session
sessions-week = Look back

next-title = Next session
next-none = { $pages ->
    [mine] None is planned.
   *[ours] None is planned that both of you can see.
}
next-last = The last one marked: { $when }.
next-plan = Plan a session
next-keep = Plan it
next-move = Move it
next-moved = Moved. What is shared of it changes as shares do.
next-time = Time, if it is known
today-session = Session on { $when }

line-of = { $kind ->
    [agreed] As { $name } wrote it down
    [tried] How it went for { $name }
   *[bring] { $name }
}
line-unseen = { $kind ->
    [tried] Tried.
   *[bring] A moment that can’t be seen here.
}
line-keep = Keep it

bring-title = To bring
bring-empty = { $pages ->
    [mine] Nothing yet: a question, a moment, a wish is enough.
   *[ours] Nothing to bring is shared yet.
}
bring-field = A line to bring
bring-hint = Yours alone until you share it.
bring-keep = Add the line
bring-kept = Kept in your pages, to bring.
bring-kept-entry = This moment is kept in your pages, to bring.
bring-word = Add a word
bring-done = It was brought
bring-again = Bring it again
bring-brought = { $count ->
    [one] One line was brought already
   *[other] { $count } lines were brought already
}
bring-in-mine = Write in My pages
bring-entry = Bring to session
bring-entry-hint = A line in your pages that names this moment.

agreed-title = Agreed in a session
agreed-empty = Nothing is written down yet.
agreed-field = What you agreed, in plain words
agreed-hint = { $joined ->
    [yes] Both of you read it at once, with the name of whoever wrote it down. Write it as something for the two of you to try.
   *[no] Yours alone.
}
agreed-keep = Write it down
agreed-kept = { $joined ->
    [yes] Written down, for both of you.
   *[no] Written down, in your pages.
}
tried-title = What was tried
tried-say = I tried it
tried-field = How it went for you
tried-hint = Yours alone until you share it. It may stay empty.
tried-kept = Kept in your pages.

since-title = Since last session
since-when = { $pages ->
    [mine] Since { $when }, in what you share and in your own pages.
   *[ours] Since { $when }, in what you share.
}
since-none = { $pages ->
    [mine] No session is marked yet, so there is nothing to count from.
   *[ours] No session that both of you can see is marked yet, so there is nothing to count from.
}
since-mark = Mark a session
since-logged = { $count ->
    [0] Nothing was logged
    [one] One episode was logged
   *[other] { $count } episodes were logged
}{ $both ->
    [0] {""}
   *[other] , { $both } told by both
}; something is known of { $days ->
    [one] one day
   *[other] { $days } days
}.
since-before = In the stretch before: { $count ->
    [0] none
    [one] one
   *[other] { $count }
}, with something known of { $days ->
    [one] one day
   *[other] { $days } days
}.
since-new = New, not told before: { $things }.
since-act = “{ $act }”
since-other = the other
since-repairs = { $tried ->
    [0] No repair is told
    [one] One repair was tried
   *[other] { $tried } repairs were tried
}{ $received ->
    [0] {""}
    [one] ; one reached the other
   *[other] ; { $received } reached the other
}.
since-pauses = { $count ->
    [0] No pause was asked for.
    [one] One pause was asked for{ $timed ->
        [0] {""}
       *[other] , with a time to be back
    }.
   *[other] { $count } pauses were asked for, { $timed } with a time to be back.
}
since-change-few = Too few weeks to say whether episodes became more or fewer: { $before } known before this session, { $after } since, and it takes { $need } on each side.
since-change = { $how ->
    [above] Since this session the weeks mostly held fewer episodes than before
    [below] Since this session the weeks mostly held more episodes than before
   *[unsure] The weeks since this session can’t be told from those before
}{ $percents }: { $before } weeks before, { $after } since.
since-counted = Counted on days with an entry or a check-in; other days are unknown, neither good nor hard. What came after a session can have had other reasons. The day of the session itself counts in both stretches.
since-entries = { $count ->
    [one] the entry
   *[other] the { $count } entries
}

look-back-title = Look back on the week
look-back-hint = Five minutes, three questions, for your eyes alone. It never reminds you, and no week without one is counted.
look-back-on = I would like a weekly look back
look-back-of = The week from { $day }
look-back-earlier = Earlier
look-back-question = { $question ->
    [good] One good moment
    [hard] One that was hard, and what was under it
   *[next] One thing to try, or to bring
}
look-back-private = Always yours alone. A line to bring is a step of its own.
look-back-keep = Enough for this week
look-back-kept = Kept in your pages.
look-back-bring = Bring the last one
