# The first patterns. "Followed by", never "because of"; nothing that ranks two people.
#
# Arguments that many messages share: $first, $second names in the order of their moves;
# $have, $need numbers; $low, $high the ends of an interval, already written.

patterns-title = What keeps happening
patterns-range = { $until ->
    [saturday] Until last Saturday
   *[today] Until today
}: { $from } to { $to }.
patterns-from = { $pages ->
    [ours] From what you both shared.
   *[mine] From what is shared and what is yours alone.
}
patterns-span = How far back
patterns-span-name = { $span ->
    [quarter] last quarter
    [year] last year
   *[all] everything
}
patterns-failed = The patterns couldn’t be read. Nothing is lost.
patterns-again = Try again
patterns-loading = Counting …

strong-title = These will be the same tomorrow
strong-text = This evening was a strong one. The patterns look back over weeks; nothing here runs away.
strong-open = Open anyway

figure-entries = the entries
figure-table = as a table
figure-counted = how is this counted?
too-few = Too few to say: { $have } so far, and it takes { $need }. That is no sign of anything.

## The loop

loop-headline = { $how ->
    [few] Too early to see a loop.
    [mostly] { $who ->
        [both] When one reaches out, the other has mostly stepped back.
       *[one] When { $first } reaches out, { $second } has mostly stepped back.
    }
    [seldom] { $who ->
        [both] When one reaches out, the other has seldom stepped back.
       *[one] When { $first } reaches out, { $second } has seldom stepped back.
    }
   *[sometimes] { $who ->
        [both] When one reaches out, the other has sometimes stepped back.
       *[one] When { $first } reaches out, { $second } has sometimes stepped back.
    }
}
loop-way = { $does ->
    [reach] When { $first } reached out and { $second } moved next, { $second } stepped back in { $observed } of { $given } moments
   *[step] When { $first } stepped back and { $second } moved next, { $second } reached out in { $observed } of { $given } moments
}{ $interval ->
    [none] .
   *[some] {" "}({ $percents }).
}
loop-way-few = { $does ->
    [reach] { $first } reached out and { $second } moved next
   *[step] { $first } stepped back and { $second } moved next
}: { $have } so far, and it takes { $need } to say what followed.
loop-chance = { loop-row }: { $chance ->
    [more] { $ratio } times as often as by chance ({ $low } to { $high }).
   *[less] less often than by chance, { $ratio } times ({ $low } to { $high }).
}
loop-not-either = the loop, not either of you
loop-does = { $does ->
    [reach] { $name } reaches out
   *[step] { $name } steps back
}
loop-count = { $observed } of { $given }
loop-count-few = { $have } so far
loop-by-meaning = Count what was done in care as something else
loop-n = { $moments ->
    [one] One moment
   *[other] { $moments } moments
} in { $episodes ->
    [one] one episode
   *[other] { $episodes } episodes
}{ $both ->
    [0] {""}
   *[other] , { $both } told by both
}
loop-counted-1 = Two moves in a row, one by each of you, make a moment. Of the moments in which one reached out and the other moved next, this counts those in which the other stepped back; and the same the other way round. A moment never reaches from one telling into another.
loop-counted-2 = Where an episode is told twice, the telling recorded first is counted. “It went quiet”, without saying who, is shown and not counted.
loop-counted-3 = The percentages are a 95 % interval: a thousand times, as many episodes as yours are drawn from yours. With few episodes it comes out too narrow.
loop-counted-4 = Against chance: who moved when stays as it was, and so do the first move and every repair. What is left of each one’s reaching out and stepping back is shuffled within each telling, a thousand times. Only tellings in which both of you did both can say something about chance.
loop-counted-5 = “Followed by” is not “because of”. Each one’s move is what the other answers to: the loop has no beginning.
loop-table = The four ways of the loop
loop-column-way = First, then
loop-column-given = Moments
loop-column-observed = So followed
loop-column-rate = Share
loop-column-interval = 95 % interval
loop-column-informative = Tellings that can speak of chance
loop-column-informative-observed = So followed in them
loop-column-expected = By chance
loop-column-ratio = Ratio
loop-column-ratio-interval = 95 % interval of the ratio
loop-column-p = p
loop-row = { $does ->
    [reach] { $first } reached out, { $second } stepped back
   *[step] { $first } stepped back, { $second } reached out
}

## Repair time

repair-headline = { $how ->
    [received] A repair that was received came after { $median }, typically.
    [repair] A first repair came after { $median }, typically.
    [open] In more than half of these moments, no repair is known.
   *[few] Too early to say how long mending takes.
}
repair-half = { $which ->
    [received] One that was received
   *[repair] A first repair
}: half of { $n ->
    [one] one episode
   *[other] { $n } episodes
} had one by { $median }{ $interval ->
    [none] .
   *[some] {" "}({ $durations }).
}
repair-no-half = { $which ->
    [received] One that was received
   *[repair] A first repair
}: known in { $events } of { $n ->
    [one] one episode
   *[other] { $n } episodes
}, fewer than half.
repair-few = { $which ->
    [received] Received ones
   *[repair] First repairs
}: it takes { $need } episodes with hours; so far there are { $have }.
repair-n-few = { $have ->
    [one] One episode
   *[other] { $have } episodes
} with hours so far
repair-line = { $which ->
    [received] received
   *[repair] a repair
}
repair-all = all
repair-half-mark = half
repair-none = none
repair-axis = Episodes without a repair yet
repair-n = { $n ->
    [one] One episode
   *[other] { $n } episodes
} with times, { $events } with a repair{ $left ->
    [0] {""}
   *[other] , { $left } left out
}
repair-counted-1 = From an episode’s first timed move to its first repair, as the telling recorded first has it; and again to the first repair that was received, as marked in either telling by the one whom it reached.
repair-counted-2 = An episode without one counts as open until the next episode begins, the last one until the last time that is known (Kaplan–Meier). So one that is still open is not taken for one that never mends.
repair-counted-3 = Left out: episodes without a time, and those whose repair has no hour.
repair-counted-4 = The thin lines are 95 % intervals.
repair-table = The curves, step by step
repair-column-which = Curve
repair-column-hours = After
repair-column-risk = Episodes still followed
repair-column-events = Repairs then
repair-column-share = Without one yet
repair-column-interval = 95 % interval

## What to know when reading

warning = { $code ->
    [untimed_episodes] { $count ->
        [one] One episode has no time: no duration counts it.
       *[other] { $count } episodes have no time: no duration counts them.
    }
    [quiet_moves] { $count ->
        [one] One “it went quiet” is shown and not counted.
       *[other] { $count } “it went quiet” are shown and not counted.
    }
    [times_against_order] { $count ->
        [one] In one telling the times run against the order told: the order holds.
       *[other] In { $count } tellings the times run against the order told: the order holds.
    }
    [few_episodes] { $count ->
        [one] So far there is one episode: intervals come out too narrow.
       *[other] So far there are { $count } episodes: intervals come out too narrow.
    }
    [days_assumed] { $count ->
        [one] One day without an entry is taken for observed, since the file says nothing of it.
       *[other] { $count } days without an entry are taken for observed, since the file says nothing of them.
    }
   *[flat_intervals] { $count ->
        [one] One interval has no width, since every episode went the same way. That isn’t certainty.
       *[other] { $count } intervals have no width, since every episode went the same way. That isn’t certainty.
    }
}

## Numbers

percent = { $percent } %
percents = { $low }–{ $high } %
between = { $low } to { $high }
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
duration-between = between { $low } and { $high }
duration-from = { $low } or later
