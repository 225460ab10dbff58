# Today, entries, the episode beside, sharing, check-ins, marks, the bin.

weekday-word = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
today-title = { weekday-word } { $part ->
    [night] night
    [morning] morning
    [afternoon] afternoon
   *[evening] evening
}
today-unlogged = { $days ->
    [0] Something is written on each day of this week so far.
    [one] { $of ->
        [1] Nothing is written yet this week. That says nothing about it.
       *[other] One day without entries this week. That says nothing about it.
    }
    [2] Two days without entries this week. That says nothing about them.
    [3] Three days without entries this week. That says nothing about them.
    [4] Four days without entries this week. That says nothing about them.
    [5] Five days without entries this week. That says nothing about them.
    [6] Six days without entries this week. That says nothing about them.
   *[other] Seven days without entries this week. That says nothing about them.
}
today-log = Log
today-latest = Lately
today-empty = { $pages ->
    [mine] Nothing is written yet. Two taps above are enough.
   *[ours] Nothing is shared yet. What each of you writes stays in your own pages until you share it.
}
today-alone-title = The other lane
today-alone-hint = Your partner can join on this laptop, typing alone. Nothing of yours is shared by it.
today-hand-over = Hand over the laptop

told-by = { $told ->
    [both] told by both
   *[one] told by { $name }
}
told-by-you = told by you
entry-line = { $when } · { $kind } · { $told }
entry-undated = without a date

ask-tell = { $name } shared this. You can tell yours beside it.
ask-same = Much the same
ask-same-hint = “{ ask-same }” writes your own telling with the same moves, without strengths, meanings or words. By this choice it is shared, and linking is proposed.
ask-mine = I saw it differently
ask-mine-words = Tell mine
ask-not-now = Not now
ask-not-now-said = Set aside. { $name } can’t see that.
ask-same-said = Your telling is in your pages and will be shared { $due }.
ask-link = { $name } takes these two for one event. If you do too, they stand side by side.
ask-agree = Yes, the same event
ask-link-said = Linked. They stand side by side, and stay two.

due = { $due ->
    [next_lock] when you next lock
   *[after_nine] in your first session after nine in the morning
}

share-title = Share with { $name }
share-moves = the moves
share-words = the words
share-moves-hint = what each did, when, how strong, how it ended
share-words-hint = everything you wrote in your words
share-private = Only you can see this.
share-settling = { $change ->
    [yes] The change takes effect { due }. Until then you can take it back without a trace.
   *[no] It takes effect { due }. Until then you can take it back without a trace.
}
share-shared = Both of you can see what is ticked. Taking it back works at once; what was read stays read.
share-afraid = “I felt afraid” never leaves your pages.
share-alone = Nobody else has joined yet. What you tick is shared once they have.
share-left = { $name } has left: only you can see this.
share-take-back = Take it back
share-settling-line = Will be shared { due }:

episode-beside = Episode
episode-open-mine = See it in My pages
episode-tell-mine = Tell yours in My pages
episode-tell-mine-hint = What you do with it shows there alone.
episode-told-both = Told by both
episode-told-one = Told by { $name }
episode-telling-of = { $name }’s telling
episode-under = { $name }, in own words
episode-moves-private = The moves are not shared.
episode-no-moves = Told in words.
episode-ending = Ended: { ending }
episode-changed = changed on { $when }
episode-differs = Told differently: { $what }.
difference = { $difference ->
    [who_began] who began
    [order] the order
   *[kind] what kind it was
}
episode-flooded = too full to take anything in
episode-edit = Change
episode-remove = Remove
episode-removed = Removed. It lies among the removed for 30 days.
episode-undo = Undo
episode-link-waits = { $who ->
    [me] You proposed that these are one event. Nothing more is needed from you.
   *[other] { $name } proposed that this and yours are one event.
}
# The same on Ours, where both may be reading
episode-link-named = { $name } proposed that these two are one event. It stands once { $other } agrees.
episode-link-agreed = Both of you take these for one event.
episode-unlink = Take the link back
episode-unlinked = The link is taken back.
episode-can-link = One of yours may be the same event:
episode-link-this = The same event
episode-link-proposed = Proposed. It stands once { $name } agrees.
words-said = { $field ->
    [when] When …
    [felt] I felt …
    [needed] I needed …
    [trigger] what set it off
    [did] what I did
    [told_myself] what I told myself
    [surface] on the surface
    [softer] under it
    [need] the need
    [bring] to bring
    [direct] said directly
   *[text] {""}
}

entries-title = Entries
entries-hint = { $pages ->
    [mine] What is shared, and what is yours alone. The newest first.
   *[ours] What is shared. The newest first.
}
entries-empty = { $pages ->
    [mine] Nothing is written yet.
   *[ours] Nothing is shared yet.
}
entries-bin = Removed entries
entries-more = Show earlier ones

check-in-title = Close, today
check-in-not-set = not set
check-in-far = far
check-in-near = near
check-in-more = two more …
check-in-less = only this one
check-in-ease = At ease
check-in-tank = Left in the tank
check-in-low = little
check-in-high = much
check-in-own = Always yours alone.
check-in-keep = Keep
check-in-clear = clear
check-in-kept = Kept, in your pages.
check-in-value = { $value } of 10

marks-hint = A line across the timeline: a session, something from outside, something reached.
marks-new = A new mark
mark-kind = { $kind ->
    [session] a session
    [stressor] a strain from outside
    [milestone] something reached
   *[run_out] I’ve run out
}
marks-kind = What
marks-day = Day
marks-label = A word for it
marks-share = Share it
marks-run-out = This one is always yours alone. It needs no moves and no explanation.
marks-keep = Mark
marks-kept = Marked, in your pages.
marks-own = Yours
marks-own-hint = What you marked stands in My pages.
marks-empty = None yet.
marks-stop-sharing = Share no longer
mark-sharing = { $state ->
    [private] only you
    [settling] shared { due }
   *[shared] shared
}

sessions-title = Between sessions
sessions-hint = Mark a session, and take what you would like to bring.
sessions-marks = Marks
sessions-report = For the therapist

bin-title = Removed entries
bin-hint = What you removed lies here for 30 days, then its words are erased for good. Old backups keep them.
bin-empty = Nothing was removed.
bin-in-mine = What you removed lies in My pages.
bin-restore = Bring it back
bin-restored = It is back.
bin-days = { $days ->
    [0] goes today
    [one] one day left
   *[other] { $days } days left
}
bin-thing = { $was ->
    [telling] { kind }
    [check_in] a check-in
    [pause] a pause
    [drew] what drew you
    [answers] answers to a questionnaire
    [line] { $kind ->
        [agreed] something agreed
        [tried] how something went
       *[bring] a line to bring
    }
    [look_back] a look back on a week
   *[mark] { mark-kind }
}
