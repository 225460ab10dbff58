# The words of the therapist's document. Ids are named in Rust (crates/report/src); translators
# change words, never ids. What the moves were is said in crates/timeline/locales.
#
# "Followed by", never "because of"; no villain, no diagnosis, nothing that ranks. The field's own
# terms (pursue, withdraw, repair) stand from page 2 on, where they are defined.
#
# Arguments that many messages share:
#   $whose  both | one | unknown: who tells     $name  the one who tells
#   $a, $b  the partners' names                 $dated yes | no

## Pieces

month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-day = { $day } { month-name }
date-full = { $day } { month-name } { $year }
date-month = { month-name } { $year }
date-range = { $from } to { $to }
list = { $front } and { $last }
list-comma = {", "}
detail-comma = {" · "}
undefined = –
percent = { $number } %
percents = { $low } to { $high } %
interval = { $low } to { $high }
of = { $observed } of { $given }
p-tiny = below 0.001
lasting-minutes = { $number } min
lasting-hours = { $number } h
lasting-days = { $number } days
# $have, $need: numbers
too-few = Too few to say: { $have } of the { $need } that it takes.
# $kind: a code
kind = { $kind ->
    [rupture] rupture
    [space_request] request for space
    [texting_fight] texting fight
    [silence] silence
    [argument] argument
   *[other] something else
}

## The head of every page

document-title = { $dated ->
    [yes] Tidemark, { $range }
   *[no] Tidemark
}
running = { $dated ->
    [yes] Tidemark · { $range }
   *[no] Tidemark · no dates
}
running-page = page { $page } of { $pages }
# $version: of the program; $day: a date
running-made = Made with Tidemark { $version }{ $dated ->
    [yes] {" "}on { $day }
   *[no] {""}
}

## Page 1

# $session: yes | no: a last session is marked
title = { $session ->
    [yes] { $whose ->
        [both] Since our last session
       *[one] Since the last session
    }
   *[no] { $whose ->
        [both] For our session
       *[one] For the session
    }
}
# $printed: a date
by = { $whose ->
    [both] { $a } and { $b }
    [one] { $name } alone
   *[unknown] From a record that names no teller
}{ $dated ->
    [yes] {" · "}printed on { $printed }
   *[no] {""}
}

before-heading = Before you read.
before = { $whose ->
    [both] Self-reported by both partners and unverified.
    [one] Self-reported by { $name } alone and unverified.
   *[unknown] Self-reported and unverified; the record does not say by whom.
} It is not a diagnosis, a risk screen or a legal record. It cannot show whether either partner is afraid: please ask each alone. Either may have held things back.

bring-heading = { $whose ->
    [both] What we would like to bring
   *[one] What I would like to bring
}
tried-heading = { $whose ->
    [both] What we tried from last time
   *[one] What I tried from last time
}
lines-cut = Shortened here; all of it stands before the table.
whole-heading = All lines to bring and to try

since-heading = Since the last session, { $day }
since-heading-none = In these dates
# $both, $one: numbers of episodes told by both, told by one
since-counted = { $count ->
    [0] No episode was logged, which says nothing about the days.
    [one] One episode{ since-told-one }.
   *[other] { $count } episodes{ since-told }.
}
since-told-one = { $whose ->
    [both] , told by { $both ->
        [0] one
       *[other] both
    }
    [one] , told by { $name }
   *[unknown] {""}
}
since-told = { $whose ->
    [both] : { $both } told by both, { $one } by one
    [one] , told by { $name }
   *[unknown] {""}
}
since-latest = The latest: { $day }, { $kind }.
since-strongest = The strongest, each by how strong it was in oneself: { $days }.
strongest-both = { $day } for both
strongest-one = { $day } for { $name }
since-new = New since then: { $things }.
new-kind = a { $kind }
new-act = “{ $words }”

example-heading = { $whose ->
    [one] The loop, as { $name } tells it
   *[both] The loop, as they tell it
}
# $number: in the table; $whole: yes | no: it stands there with all that was told; $told: differently | same | one | unknown; $teller, $other: names
example-caption = { $dated ->
    [yes] An example: { $day }, { $kind }
   *[no] An example without a date: { $kind }
}{ $whole ->
    [yes] {" "}(number { $number } in the table)
   *[no] {""}
}. { $told ->
    [differently] Drawn as { $teller } tells it; { $other } tells it differently.
    [same] Drawn as { $teller } tells it; { $other } tells the same moves.
    [one] Told by { $teller } alone.
   *[unknown] The record names no teller.
}
example-moves-cut = The first { $shown } of { $all } moves are drawn.
example-words-cut = { $whole ->
    [yes] Words shortened here stand whole in the table.
   *[no] Some words are shortened here.
}
# $told: one | nobody; $teller: a name or ""; $moves: sentences
example-alt = { $told ->
    [nobody] The moves in order:
   *[one] The moves in order, as { $teller } tells them:
} { $moves }
example-alt-move = { $n }. { $who } { $words }.

# $pursuer, $other: names; $observed, $given: numbers
loop-there = In { $observed } of { $given } moments in which { $pursuer } reached out, { $other } stepped back next.
loop-back = In { $observed } of { $given } in which { $other } stepped back, { $pursuer } reached out next.
# $few: the sentence too-few
loop-too-few = How often such moments went this way cannot be said yet. { $few }

helped-heading = What helped
helped-repairs = { $tried ->
    [0] No repair was logged as tried in these dates
    [one] One repair was tried in these dates
   *[other] { $tried } repairs were tried in these dates
}; { $received ->
    [0] none is marked as received.
    [one] one is marked as received by the one it was meant for.
   *[other] { $received } are marked as received by the one they were meant for.
}
helped-often = Received most often: { $acts }.
helped-act = “{ $words }” ({ $count })
# $named: with a return time; $ended: the asker recorded the end
helped-pauses = { $count ->
    [one] One pause{ $named ->
        [0] {""}
       *[other] , with a time named
    }{ $ended ->
        [0] {""}
       *[other] ; its end is recorded
    }.
   *[other] { $count } pauses, { $named } with a time named; the end is recorded for { $ended }.
}
helped-space = Space was asked for { $count ->
    [one] once{ $named ->
        [0] , no time named
       *[other] , with a time named
    }.
    [2] twice, { $named } of them with a time named.
   *[other] { $count } times, { $named } of them with a time named.
}

sure-heading = How sure this is
sure-days = { $logged } of { $all } days have an entry or a check-in; days without one say nothing.
sure-told = { $tellings ->
    [one] One telling
   *[other] { $tellings } tellings
} of { $episodes ->
    [one] one episode
   *[other] { $episodes } episodes
}, { $whose ->
    [both] told by { $a } and { $b }
    [one] told by { $name } alone
   *[unknown] teller not recorded
}.
sure-untimed = { $count ->
    [one] One has no date and stands
   *[other] { $count } have no date and stand
} on no timeline.
sure-none = Nothing was told in these dates, so there is nothing to be sure of: neither that it was quiet nor that it was not.
sure-printed = Only what is printed here is counted. Rates and intervals stand on page 2, tests and methods in what follows it.

strip-note = All episodes of these dates.
signs-note = A filled mark points toward the other: reached out. A hollow one points away: stepped back. Larger is stronger.
strip-untimed = { $count ->
    [one] One episode without a date is not drawn.
   *[other] { $count } episodes without a date are not drawn.
}

## Page 2

rates-heading = Rates and intervals
rates-intro = “Followed by” is a matter of order, not of cause. Every interval is a 95 % interval from a thousand resamplings of whole episodes, unless said otherwise; with few episodes even it says more than is known: read it with the counts beside it.

loop-heading = The loop, in each direction
loop-how = A moment is a move of the first partner with a move of the other right after it. Of an episode told twice, the telling recorded first counts. Who pursues is not fixed: all four directions stand here.
loop-col-direction = Move, and answer looked for
loop-col-count = Moments
loop-col-rate = Rate
loop-col-interval = 95 % interval
loop-scale = 0 to 100 %
# $moves: pursue | withdraw, of the first
loop-direction = { $moves ->
    [pursue] { $first } pursues, { $second } withdraws
   *[withdraw] { $first } withdraws, { $second } pursues
}

chance-heading = Against chance
chance-how = Expected is what would be seen if each partner’s pursuing and withdrawing were shuffled within each telling, with its first move, its repairs and the order of who moved kept in place. A ratio above 1 is more often than that.
chance-none = No telling in which each of the two both pursued and withdrew.
chance-col-tellings = Tellings
chance-col-observed = Seen
chance-col-expected = Expected
chance-col-ratio = Ratio
chance-col-interval = 95 % interval
chance-col-p = p

repair-heading = Time to repair
repair-how = From the first timed move of an episode to its first repair (Kaplan-Meier; interval by log-log Greenwood). An episode without one is followed until the next begins. Left out: episodes without the times that this takes.
repair-col-what = Until
repair-col-n = Episodes
repair-col-events = Repaired
repair-col-left-out = Left out
repair-col-median = Median
repair-col-interval = 95 % interval
repair-any = the first repair
repair-received = the first received repair
curve-note = The share of episodes not yet repaired, over the time since their first move: any repair (line, with its interval) and received ones (dashed). The scale of time is compressed to the right.
# shares as "40 %"; $received: yes | no; $last: a length of time
curve-alt = Curve of the share of episodes not yet repaired. { $day } had a repair within a day, { $week } within a week.{ $received ->
    [yes] {" "}A received repair: { $received_day } within a day, { $received_week } within a week.
   *[no] {""}
} The last one came after { $last }.
curve-0 = 0
curve-1h = 1 h
curve-4h = 4 h
curve-12h = 12 h
curve-1d = 1 day
curve-3d = 3 days
curve-1w = 1 week
curve-4w = 4 weeks

change-heading = Change, against the stretch before
change-how = Episodes a week, over weeks of which something is known, before and after a mark. “Fewer after” is the share of all pairs of a week before and a week after in which the later one has fewer episodes (non-overlap of all pairs): 50 % is no change. Tau-U also takes off the trend that was there before. A change stands beside the mark and is not thereby explained by it.
change-none = No session or other mark stands in these dates: there is nothing to compare.
change-col-mark = Mark
change-col-before = Weeks before
change-col-after = Weeks after
change-col-nap = Fewer after
change-col-interval = 95 % interval
change-col-tau = Tau-U
# $kind: session | stressor | milestone | run_out; $day: a date
change-mark = { $kind ->
    [session] Session
    [stressor] Strain from outside
    [milestone] Something reached
   *[run_out] “I’ve run out”
}, { $day }

outcomes-heading = What followed
outcomes-how = The time to the first received repair, with something and without it (Kaplan-Meier). “Followed by” tells an order and no cause: evenings with a time named may differ in other ways too.
outcomes-col-what = From
outcomes-col-n = Episodes
outcomes-col-events = Received
outcomes-col-median = Median
outcomes-col-interval = 95 % interval
# $of: pause | named; $side: with | without
outcomes-what = { $of ->
    [pause] { $side ->
        [with] space asked for, a time named
       *[without] space asked for, no time named
    }
   *[named] { $side ->
        [with] the cycle named
       *[without] as far along, the cycle not named
    }
}
# $difference, $interval: lengths of time; $p: a number
outcomes-apart = Difference of the two medians: { $difference } ({ $interval }); log-rank p { $p }.
shares-heading = How often what followed
shares-how = Each is a share of the moments in which it could have been so, of both partners together. Fewer than five such moments give none.
shares-col-what = What
shares-col-count = Moments
shares-col-share = Share
shares-col-interval = 95 % interval
share-protest = after protest, the other withdrew next
share-need = after a need or fear was said, the other’s next move was no withdrawal
share-space = after space was asked for, no pursuit until the one who asked was back
share-back = episodes in which someone stepped back: whoever did came back
share-stayed = episodes in which someone stayed or waited, against the pull
share-owned = episodes told by both in which each named their own part

quarters-heading = The timeline, part by part

cycles-heading = The cycle maps as one loop
cycles-how = Where both shared what lay under an episode, their two maps stand as one loop. What could be seen stands at the top, what lay under it below. Each side is its author’s own words.
# $first, $second: names
cycles-feeds = What { $first } did is what { $second } met, and what { $second } did is what { $first } met.
# Over a cycle map, and where a line to bring names an entry without words of its own.
# $day: a date; $kind: in words; $number: in the table; $whole: yes | no: it stands there
entry-named = { $day }, { $kind }{ $whole ->
    [yes] {" "}(number { $number } in the table)
   *[no] {""}
}

answers-heading = Questionnaires
# $whose: both | one, whose document it is; $name: the one's name
answers-how = { $whose ->
    [one] Scores that { $name } gave, whether they were shared in the journal or not; the other partner’s are not in this document.
   *[both] Scores that their author shared, each partner’s by themselves and never held against the other’s.
} The items and single answers are not printed. No cut-off is applied: a score is one person’s view on one day. A change is called more than wavering only where what that takes is published.
answers-col-what = Questionnaire
answers-col-range = Range
answers-col-scores = Scores
answers-col-change = Latest change
# $low, $high: numbers; $higher: better | more
answers-range = { $low } to { $high }; { $higher ->
    [better] higher is better
   *[more] higher is more of it
}
answers-score = { $day }: { $score }
answers-too-few = too few answers for a score
answers-ranked = an order, the first is the dearest; no validated test
# $by: a signed number; $said: more | within | unknown; $takes: a number
answers-change = { $by }{ $said ->
    [more] , more than the score wavers by itself ({ $takes })
    [within] , within what the score wavers by itself ({ $takes })
   *[unknown] {""}
}
trend-note = A score that was given on more than one day also stands as a line over the dates, on the whole scale that it can take.
# $what: a score; $scores: dates with a number each
trend-alt = { $what }, by { $name }, on a scale from { $low } to { $high }. { $scores }.

## Definitions

definitions-heading = What the words mean
term-episode = Episode
definition-episode = One event that at least one partner logged. It is told by both if both agree that their two tellings are of the same event.
term-telling = Telling
definition-telling = One partner’s account, with that partner’s own moves in order. Two tellings are never merged; “told differently” says that who did what, the order or the kind differs.
term-pursue = Pursue
definition-pursue = To reach out harder: message again, call again, ask for reassurance, press for an answer, protest.
term-withdraw = Withdraw
definition-withdraw = To step back: not reply, keep it short, defend, go blank, leave without a time, ask for space without a time.
term-repair = Repair
definition-repair = To mend: come back, say the need or the fear, own a part, apologise, listen, ask for space and say until when. “Tried” counts the telling recorded first.
term-other = Other
definition-other = Any other move, naming the cycle among them. “It went quiet” without an actor is shown and never counted.
term-received = Received
definition-received = A repair that the one it was meant for marks as having reached them. Nobody else can mark it.
term-strength = Strength
definition-strength = 0 to 10, by the teller alone: how strong an own move was in oneself, or how hard the other’s landed. The two are never pooled, and two people’s are never compared.
term-rate = Rate
definition-rate = Of the moments that could have gone this way, the share that did.
term-interval = Interval
definition-interval = A range of values that fit what was logged. It knows nothing of what was not logged.
term-chance = p
definition-chance = How often shuffled tellings show at least as many. Several are computed here, so that a single small one means little.
term-gaps = Not logged
definition-gaps = Hatched days have no entry. They are neither good nor bad days. The table can hold an entry that its author keeps out of every figure.

## The table

# $earlier, $whole: numbers of episodes
months-text = The latest { $whole } stand one by one. The { $earlier } before them stand here by the month, and are counted like all others.
months-month = Month
months-numbers = Numbers
months-episodes = Episodes
months-both = Told by both
months-kinds = Of what kind
months-kind = { $kind } ({ $count })
table-heading = Every episode
table-intro = { $whose ->
    [both] Both tellings side by side, as each wrote them; words in serif are their own.
   *[one] As told; words in serif are the teller’s own.
} Numbers after a move: its time, how strong in me, how hard it landed on me.
table-col-when = When
table-number = number { $number }
table-untimed = no date
table-differs = told differently
move = { $who } { $words }
move-strength = { $number } in me
move-landed = landed { $number }
move-meaning = { $meaning ->
    [alarm] in alarm
    [care] in care
   *[unsure] not sure what it was
}
move-received = { $reached ->
    [yes] it reached { $other }
   *[no] it did not reach { $other }
}
ending = { $ending ->
    [talked_through] Talked it through
    [drifted] Drifted back to normal
   *[open] Still open
}
flooded = { $flooded ->
    [yes] yes
   *[no] no
}
word-when = When …
word-felt = … I felt …
word-needed = … I needed …
word-trigger = What set it off
word-did = What I did
word-told-myself = What I told myself
word-surface = Feeling on the surface
word-softer = Softer feeling
word-need = Need
word-direct = Said directly
word-text = In own words
word-bring = To bring
word-flooded = Flooded

## Appendix

transitions-heading = Appendix: every transition
transitions-how = How often a move of the row was followed by one of the column within a telling; each telling of an episode told twice weighs one half. Below: the adjusted residual, semibold beyond ±1.96. Taking turns alone makes a table like this uneven, so read it with “Against chance”.
transitions-corner = Move, then
transitions-code = { $name }: { $class }
class = { $class ->
    [pursue] pursue
    [withdraw] withdraw
    [repair] repair
   *[other] other
}

roles-heading = Who reached out, by quarter
# $a: the name of the first partner
roles-how = Of all moves of pursuit in a quarter, the share of each. It describes those weeks, fixes a role to nobody, and is nothing to have more or less of. The interval is that of { $a }’s share, and the other’s is its mirror.
roles-col-quarter = Quarter
roles-col-n = Moves
roles-col-interval = 95 % interval
# $nth: 1 to 4
roles-quarter = { $year }, quarter { $nth }
# $n: how many moves
roles-few = { $n } moves of pursuit: too few to say.
reversals-heading = Around ruptures
reversals-how = { $a }’s share of the moves of pursuit before a rupture and after it, up to the next rupture on either side. After a rupture two people often change places. Moved is in points of 100.
reversals-col-day = Rupture
reversals-col-before = Before
reversals-col-after = After
reversals-col-moved = Moved by
reversals-col-interval = 95 % interval
reversals-side = { $share } of { $n }

reading-heading = How to read this
# $whose: both | one, whose document it is; $name: the one's name
reading-order = Begin with page 1. It says what { $whose ->
    [one] { $name } tells
   *[both] the couple tells
}; from page 2 on, the same is counted.
reading-counts = Read every rate with the count beside it. “Too few to say” is an answer: the number would be chance.
reading-views = { $whose ->
    [one] This is one view of two: what the other partner tells is not in this document.
   *[both] Two tellings of one event are two views from two places. Where they differ, neither is the right one.
}
reading-unknown = Days without an entry are unknown. { $whose ->
    [one] What { $name } left out is not here
   *[both] What was not shared is not here
}, and nothing marks where it would be.
methods-heading = Methods in short
method-name-counted = What is counted
method-counted = Moves in the order told; of an episode told twice, the telling recorded first. Entries that their author keeps out of figures are in none.
method-name-interval = Intervals
method-interval = Whole episodes drawn anew with replacement, a thousand times, 2.5 % and 97.5 % points (Efron 1979; Davison & Hinkley 1997). From eight episodes on; with few they come out too narrow (Hesterberg 2015).
method-name-chance = Against chance
method-chance = Within each telling, pursuing and withdrawing are dealt anew a thousand times (Bakeman, Robinson & Quera 1996; p after Phipson & Smyth 2010).
method-name-repair = Time to repair
method-repair = Kaplan & Meier 1958; interval by Greenwood 1926 on the log-log scale, of the median by Brookmeyer & Crowley 1982.
method-name-change = Change
method-change = Non-overlap of all pairs (Parker & Vannest 2009), interval by Newcombe 2006; Tau-U (Parker et al. 2011). Five weeks at least on each side (Kratochwill et al. 2013).
method-name-outcomes = What followed
method-outcomes = Followed from the move itself (a landmark: Anderson, Cain & Gelber 1983); log-rank test (Mantel 1966).
method-name-shares = Shares
method-shares = Of episodes: the score interval (Wilson 1927). Of moves: an interval over episodes.
method-name-transitions = Transitions
method-transitions = Adjusted residuals (Haberman 1973), read one by one (Bakeman & Quera 2011).
