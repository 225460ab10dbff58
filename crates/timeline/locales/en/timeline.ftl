# The words of the timeline and of the ladder. Window, command line and document read this one
# file. Ids are named in Rust (crates/timeline/src); translators change words, never ids.
#
# "Followed by", never "because of"; no villain, no diagnosis, nothing that ranks.
#
# Arguments that many messages share:
#   $weekday  1 (Monday) to 7      $day  1 to 31       $month  1 to 12
#   $year     text, such as "2026" $time text, such as "20:15"
#   $day2, $month2, $year2         the end of a range
#   $precision  minute | day

## Pieces of dates

weekday-name = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
weekday-short = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
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
month-name2 = { $month2 ->
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
month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
date-long = { weekday-name } { $day } { month-name }

## Ticks

tick-year = { $year }
tick-quarter = { month-short }
tick-month = { month-name }
tick-month-year = { month-name } { $year }
tick-month-short = { month-short }
tick-date = { $day } { month-short }
tick-weekday = { weekday-short } { $day }
tick-weekday-long = { date-long }
tick-time = { $time }

## The title of a range. $span: years | year | months | months-years | month | days | days-years | day

range-title = { $span ->
    [years] { $year } to { $year2 }
    [year] { $year }
    [months] { month-name } to { month-name2 } { $year2 }
    [months-years] { month-name } { $year } to { month-name2 } { $year2 }
    [month] { month-name } { $year }
    [days] { $day } { month-name } to { $day2 } { month-name2 } { $year2 }
    [days-years] { $day } { month-name } { $year } to { $day2 } { month-name2 } { $year2 }
   *[day] { date-long } { $year }
}

## The whole picture. Arguments of range-title; $a, $b names; $episodes, $both numbers; $gaps yes | no

scene-summary = { range-title }: { $episodes ->
    [0] no episode
    [one] one episode
   *[other] { $episodes } episodes
} on the lanes of { $a } and { $b }{ $both ->
    [0] {""}
   *[other] , { $both } told by both
}. { $gaps ->
    [yes] Hatched: not logged, which says nothing about these days.
   *[no] {""}
}

# The same of episodes that were picked out: no numbers
scene-summary-filtered = { range-title }: the episodes picked out, on the lanes of { $a } and { $b }. { $gaps ->
    [yes] Hatched: not logged, which says nothing about these days.
   *[no] {""}
}

## One mark

# $precision, then the date and the time
mark-when = { $precision ->
    [minute] { date-long }, { $time }
   *[day] { date-long }
}
# $told: both | one | nobody; $teller: the one who tells
told-how = { $told ->
    [both] told by both
    [one] told by { $teller }
   *[nobody] teller not known
}
# $first_did, $second_did: pursue | withdraw | quiet | repair | other | nothing
did-first = { $first_did ->
    [pursue] reached out
    [withdraw] stepped back
    [quiet] went quiet
    [repair] mended
   *[other] did something else
}
did-second = { $second_did ->
    [pursue] reached out
    [withdraw] stepped back
    [quiet] went quiet
    [repair] mended
   *[other] did something else
}
# $times: how often the one was followed by the other
episode-times = { $times ->
    [0] {""}
    [1] {""}
    [2] , twice
    [3] , three times
    [4] , four times
    [5] , five times
    [6] , six times
   *[other] , { $times } times
}
episode-answer = { $second_did ->
    [nothing] {""}
   *[something] , { $second } { did-second }{ episode-times }
}
# $first, $second: names
episode-loop = { $first_did ->
    [nothing] no moves told
    [nobody] it went quiet
   *[something] { $first } { did-first }{ episode-answer }
}
# $mended: both | one | none; $mender: the name; $order: then | too
episode-mended = { $mended ->
    [both] { $order ->
        [then] ; then both mended
       *[too] ; both mended
    }
    [one] { $order ->
        [then] ; then { $mender } mended
       *[too] ; { $mender } mended
    }
   *[none] {""}
}
# $rupture: yes | no
episode-rupture = { $rupture ->
    [yes] ; marked as a rupture
   *[no] {""}
}
mark-episode = { mark-when }, { told-how }: { episode-loop }{ episode-mended }{ episode-rupture }.

# $name: who; $act, $voice, $other: see act-words; $received: yes | unsaid
mark-move = { mark-when }, { told-how }: { $act ->
    [quiet] it went quiet
   *[other] { $name } { act-words }
}{ $received ->
    [yes] , and it reached { $other }
   *[unsaid] {""}
}.

# $unit: year | quarter | month | week | day | hour
bin-when = { $unit ->
    [year] { $year }
    [quarter] { month-name } to { month-name2 } { $year2 }
    [month] { month-name } { $year }
    [week] Week of { $day } { month-name } { $year }
    [day] { date-long } { $year }
   *[hour] { date-long }, { $time }
}
# $count, $both, $mended, $ruptures: numbers of episodes
mark-bin = { bin-when }: { $count ->
    [one] one episode
   *[other] { $count } episodes
}{ $both ->
    [0] {""}
   *[other] , { $both } told by both
}{ $mended ->
    [0] {""}
   *[other] , mending in { $mended }
}{ $ruptures ->
    [0] {""}
    [one] , one marked as a rupture
   *[other] , { $ruptures } marked as ruptures
}.

## Phases behind the lanes. How often only. $episodes, $days: numbers; the dates of a range

band-label = { $episodes } on { $days } logged days
band = { $day } { month-name } { $year } to { $day2 } { month-name2 } { $year2 }: { $episodes ->
    [0] no episode
    [one] one episode
   *[other] { $episodes } episodes
} on { $days } logged days. Of the days between nothing is known.

## Days without any entry. $days: how many

gap = Not logged: { $days ->
    [one] { $day } { month-name }
   *[other] { $day } { month-name } to { $day2 } { month-name2 }
}.

## Sessions and other marks. $kind: session | stressor | milestone | run_out; $label: own words or ""; $labelled: yes | no; $count

moment-kind = { $kind ->
    [session] { $count ->
        [one] session
       *[other] { $count } sessions
    }
    [stressor] { $count ->
        [one] a strain from outside
       *[other] { $count } strains from outside
    }
    [milestone] { $count ->
        [one] milestone
       *[other] { $count } milestones
    }
   *[run_out] I’ve run out
}
moment-label = { $labelled ->
    [yes] { $label }
   *[no] { moment-kind }
}
moment = { mark-when }: { moment-kind }{ $labelled ->
    [yes] , “{ $label }”
   *[no] {""}
}.

## Pauses. $name: who asked; $back_on, $ended_on: none | date | day | next | later; $back, $ended: a time, or a date; $back_days, $ended_days: that many days later

band-pause-back = { $back_on ->
    [none] , no time named
    [date] , back on { $back }
    [day] , back at { $back }
    [next] , back at { $back } the next day
   *[later] , back at { $back }, { $back_days } days later
}
band-pause-ended = { $ended_on ->
    [none] ; when { $name } came back is not recorded
    [date] ; came back on { $ended }
    [day] ; came back at { $ended }
    [next] ; came back at { $ended } the next day
   *[later] ; came back at { $ended }, { $ended_days } days later
}
band-pause-what = { $name } asked for a break{ band-pause-back }{ band-pause-ended }
band-pause = { mark-when }: { band-pause-what }.

## Words beside the lanes

# $kind: close | at_ease | tank | load; $name: whose
trace-word = { $kind ->
    [at_ease] at ease
    [tank] left in the tank
    [load] load
   *[close] close, { $name }
}
# $count: how many answers or days; $low, $high: numbers as text
trace = { $kind ->
    [at_ease] At ease
    [tank] Left in the tank
    [load] Load
   *[close] Close, { $name }
}: { $kind ->
    [load] { $count ->
        [one] one day in this time
       *[other] { $count } days in this time
    }, from { $low } to { $high }. How strong it was and what was gone from the tank, added up; half of it fades in two weeks. There is no published scale for it. Only you see it.
    [close] { $count ->
        [one] one check-in in this time, { $low }
       *[other] { $count } check-ins in this time, from { $low } to { $high }
    } of 10.
   *[own] { $count ->
        [one] one check-in in this time, { $low }
       *[other] { $count } check-ins in this time, from { $low } to { $high }
    } of 10. Only you see it.
}
legend-toward = reached out
legend-away = stepped back
legend-mend = mending
legend-other = something else
# $kind: session | stressor | milestone | run_out
legend-flag = { $kind ->
    [session] session
    [stressor] a strain from outside
    [milestone] milestone
   *[run_out] I’ve run out
}
legend-rupture = a rupture
legend-gap = not logged
legend-pause = a break asked for
untimed = { $count ->
    [one] One entry has no time and is not drawn.
   *[other] { $count } entries have no time and are not drawn.
}

## Acts, as said of somebody. $act: a code; $voice: own (told by who did it) | other; $other: the name of the other one

act-words = { $act ->
    [pursue] reached out
    [withdraw] stepped back
    [repair] mended
    [messaged_again] messaged again
    [called_again] called again
    [called_repeatedly] kept calling
    [asked_reassurance] asked if we’re okay
    [pressed_for_answer] kept asking for an answer
    [went_after] { $voice ->
        [own] went after { $other } to keep talking
       *[other] came after { $other } to keep talking
    }
    [kept_checking] kept checking for a reply
    [tested] went quiet, hoping { $other } would notice
    [criticised] said something sharp
    [raised_voice] got louder
    [ultimatum] said “either … or …”
    [spoke_of_ending] said it might be over
    [no_reply] { $voice ->
        [own] didn’t reply
       *[other] hadn’t replied yet
    }
    [short_answers] kept it short
    [changed_subject] changed the subject
    [defended] gave reasons
    [fixed_it] went straight to solving
    [said_fine] said it was fine
    [gave_in] gave in to end it
    [got_busy] turned to phone or work
    [shut_down] went blank
    [pushed_away] snapped so that it would stop
    [left_room] { $voice ->
        [own] left without saying until when
       *[other] left, for how long wasn’t known
    }
    [went_offline] went offline
    [asked_space] asked for space, no time named
    [asked_space_with_time] asked for space and said until when
    [agreed_pause] agreed to a pause
    [came_back] came back
    [checked_in] sent a “no need to answer”
    [said_need] said the need
    [said_fear] said the fear
    [owned_part] named their own part
    [apologised] said sorry
    [reassured] said “I’m here”
    [listened] listened
    [stayed] stayed, though leaving was near
    [waited] waited, though asking was near
    [touch] reached out a hand, and it was welcome
    [humour] made both smile
    [took_it_in] let it in
    [named_cycle] said “this is our loop”
    [quiet] it went quiet
   *[other] something else
}

## One day of a year in pixels

days-title = Day by day
# $count: how many days; the date of the first
days-summary = { $count ->
    [one] One day with an entry
   *[other] { $count } days with an entry
} since { $day } { month-name } { $year }. Hatched: not logged, which says nothing about these days.
days-month = { month-short }
# $sign: episode | mend | close | logged; $episodes, $strength: numbers; $said, $mended, $rupture: yes | no
day = { date-long } { $year }: { $sign ->
    [episode] { $episodes ->
        [one] one episode
       *[other] { $episodes } episodes
    }{ $said ->
        [yes] , as strong as { $strength } of 10
       *[no] {""}
    }{ $mended ->
        [yes] , and mending
       *[no] {""}
    }{ $rupture ->
        [yes] , marked as a rupture
       *[no] {""}
    }
    [mend] nothing but mending
    [close] checked in as close
   *[logged] logged, without an episode
}.
day-unlogged = { date-long } { $year }: not logged, which says nothing about it.

## The ladder of one telling

ladder-title = One telling, move by move
# $moves: how many; $teller: who tells, or ""; $told: one | nobody
ladder-summary = { $told ->
    [one] Told by { $teller }
   *[nobody] Teller not known
}: { $moves ->
    [0] no moves told
    [one] one move
   *[other] { $moves } moves
}.
# $n: position from 1; $name: who
rung = { $n }. { $act ->
    [quiet] it went quiet
   *[other] { $name } { act-words }
}
