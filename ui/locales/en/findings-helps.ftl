# Findings about what helps: what followed a pause or a word, conditions, signs of security.
# $interval is empty or " (…)". "Followed by", never "because of".

outcome-headline = { $what ->
    [pause] { $how ->
        [few] Too early to set pauses with a time named beside those without.
        [sooner] When space was asked for until a named time, a repair reached the other sooner.
        [later] When space was asked for until a named time, a repair reached the other later.
       *[unsure] Space with a time named, or without: no clear difference so far.
    }
   *[named] { $how ->
        [few] Too early to say what followed “this is our loop”.
        [sooner] After “this is our loop”, a repair reached the other sooner.
        [later] After “this is our loop”, a repair reached the other later.
       *[unsure] After “this is our loop”: no clear difference so far.
    }
}
outcome-line = { $what ->
    [pause] { $group ->
        [with] With a time named
       *[without] Without a time
    }
   *[named] { $group ->
        [with] After it was said
       *[without] Where nobody said it
    }
}
outcome-half = { $line }: half of { $n ->
    [one] one episode
   *[other] { $n } episodes
} had a repair that was received by { $median }{ $interval }.
outcome-no-half = { $line }: a repair that was received is known in { $events } of { $n ->
    [one] one episode
   *[other] { $n } episodes
}, fewer than half.
outcome-difference = Between the two: { $difference }{ $interval }.
outcome-interval = { $low } to { $high }
outcome-signed = { $how ->
    [same] as long
    [less] { $duration } less
   *[more] { $duration } more
}
outcome-from = Without it, evenings are followed from move { $move } on, where it was said on others.
outcome-axis = Episodes without a received repair yet
outcome-n = { $what ->
    [pause] { $with ->
        [one] One request
       *[other] { $with } requests
    } with a time, { $without } without
   *[named] { $with ->
        [one] One episode
       *[other] { $with } episodes
    } with it, { $without } without
}
outcome-table = { $what ->
    [pause] The first repair that was received, after space was asked for
   *[named] The first repair that was received
}
outcome-counted-pause-1 = From the first request for space of an evening to the next repair that was received, as marked by the one whom it reached. One evening that is still open when the next episode begins counts as open until then (Kaplan–Meier).
outcome-counted-pause-2 = A pause without a request in the telling is in neither group. Evenings in which a repair had been received before are in neither.
outcome-counted-pause-3 = Nobody drew lots for who names a time: milder evenings may be the ones on which it can be named. “Followed by” is not “because of”. Intervals are 95 %.
outcome-counted-named-1 = From “this is our loop” to the next repair that was received, as marked by the one whom it reached. Beside it: evenings on which nobody said it, from as far along as it was said on others.
outcome-counted-named-2 = An evening that is still open when the next episode begins counts as open until then (Kaplan–Meier). Evenings in which a repair had been received before that are in neither group.
outcome-counted-named-3 = Evenings on which someone can say it may have been milder from the start. “Followed by” is not “because of”. Seeing the loop helps, and rarely stops it by itself. Intervals are 95 %.

share-headline = { $of ->
    [owned_parts] Each of you named your own part in { $count } of { $all } moments that you both told.
    [stayed_or_waited] Someone stayed or waited, against the pull, in { $count } of { $all } episodes.
    [came_back] Whoever stepped back came back, in { $count } of { $all } episodes with a step back.
    [need_said] A need or a fear was said, and no step back came next, in { $count } of { $all } moments.
    [space_without_pursuit] Space was asked for and left in peace in { $count } of { $all } moments.
    [always_chasing_or_running] { $count } of { $all } episodes hold reaching out and stepping back, and nothing else.
    [intense_but_unstable] After very close days, a strong evening came within a week in { $count } of { $all }.
   *[closeness_out_of_reach] Closeness was asked for, and only a step back or nothing more is told after it, in { $count } of { $all } episodes.
}
share-early = { $of ->
    [owned_parts] Too early to say how often each names their own part.
    [stayed_or_waited] Too early to say how often someone stayed or waited.
    [came_back] Too early to say how often whoever stepped back came back.
    [need_said] Too early to say what follows a need that is said.
    [space_without_pursuit] Too early to say how space is left.
    [always_chasing_or_running] Too early to say how much of it is chasing and running.
    [intense_but_unstable] Too early to say what follows very close days.
   *[closeness_out_of_reach] Too early to say what follows asking for closeness.
}
share-means = { $of ->
    [owned_parts] Both, each in their own telling of the same event.
    [stayed_or_waited] By their own word: stayed though they wanted to go, or waited though they wanted to ask.
    [came_back] Everyone who stepped back that time made a repair after it.
    [need_said] After “what I need” or “what scares me”, whoever said it.
    [space_without_pursuit] The other did not reach out until the one who asked was back.
    [always_chasing_or_running] No repair, no naming of it, nothing else is told in them.
    [intense_but_unstable] Very close is 8 or more of 10, by either of you; strong is an own strength of 8 or more, or a rupture.
   *[closeness_out_of_reach] Reaching out, asking if all is well, saying a need or a fear, whoever did it.
}
share-interval = With so many, it could be { $interval }.
share-n = { $of ->
    [owned_parts] { $all } told by both
    [need_said] { $all ->
        [one] One moment
       *[other] { $all } moments
    }
    [space_without_pursuit] { $all ->
        [one] One request
       *[other] { $all } requests
    }
    [intense_but_unstable] { $all ->
        [one] One very close day
       *[other] { $all } very close days
    }
   *[other] { $all ->
        [one] One episode
       *[other] { $all } episodes
    }
}
share-column = { $column ->
    [count] So it was
    [all] Of
    [share] Share
   *[interval] 95 % interval
}
share-counted-owned-parts-1 = Of the episodes that both told: those in which each telling has its own teller naming their own part.
share-counted-owned-parts-2 = Of the two of you together; nobody’s part is counted alone. What nobody told is not counted, whether or not it happened. The interval is Wilson’s, 95 %.
share-counted-stayed-or-waited-1 = Of the episodes with a move: those in which either telling says “I stayed, though I wanted to go” or “I waited, though I wanted to ask”.
share-counted-stayed-or-waited-2 = The two are one count, so that it is nobody’s alone. More isn’t better by itself. The interval is Wilson’s, 95 %.
share-counted-came-back-1 = Of the episodes in which somebody stepped back: those in which everyone who did made a repair after their last step back. A request for space or an agreed pause is not coming back yet.
share-counted-came-back-2 = From the telling recorded first. What nobody told is not counted, whether or not it happened. The interval is Wilson’s, 95 %.
share-counted-need-said-1 = Of the moments in which a need or a fear was said and the other moved again: those in which that next move was no step back.
share-counted-need-said-2 = A step back can be the kindest answer at hand, and the count does not know how it was said. From the telling recorded first; the interval is over episodes, 95 %.
share-counted-space-without-pursuit-1 = Of the requests for space after which anything is told: those after which the other did not reach out until the one who asked was back, or the telling ends.
share-counted-space-without-pursuit-2 = Counted of the two of you together, whoever asked. Needing space is legitimate, and so is needing closeness. The interval is over episodes, 95 %.

support-headline = { $sessions ->
    [0] No session is marked in this time.
    [one] One session is marked in this time.
   *[other] { $sessions } sessions are marked in this time.
}
support-how = A session that you mark and share stands here.
support-n = { $sessions ->
    [one] one day
   *[other] { $sessions } days
}
support-counted-1 = Days with a mark “session”; a day that both of you marked is one. Other support from outside isn’t in the journal.
support-table = The sessions
