# Findings over time. $interval is empty or " (…)".

stretches-headline = { $how ->
    [few] Too early to say how long good stretches last.
    [open] More than half of your good stretches are still open.
   *[found] Good stretches have lasted about { $days } days.
}
stretches-lasted = { $n ->
    [one] One stretch
   *[other] { $n } stretches
} of two weeks and more without an episode, { $events } of them ended by one{ $half ->
    [none] .
   *[some] ; half had ended by day { $days }{ $interval }.
}
stretches-days-between = between { $low } and { $high }
stretches-days-from = { $low } or later
stretches-ended = What came at their end: { $kinds }.
stretches-ending = { $kind } ({ $count })
stretches-longer = { $how ->
    [above] They have been getting longer: each about { $days } days more than the one before{ $interval }.
    [below] They have been getting shorter: each about { $days } days less than the one before{ $interval }.
   *[unsure] Neither clearly longer nor shorter: from one to the next { $days } days { $way }{ $interval }.
}
stretches-bar = { $days } days from { $from }{ $end ->
    [open] , still open
   *[ended] {""}
}
stretches-days = { $room ->
    [little] { $days }
   *[enough] { $days } d
}
stretches-open = still open, or no more is known
stretches-n = { $how ->
    [few] { $n ->
        [one] One good stretch so far
       *[other] { $n } good stretches so far
    }
   *[found] { $n ->
        [one] One good stretch
       *[other] { $n } good stretches
    }, { $ended } ended
}
stretches-counted-1 = A good stretch is two weeks or more between two episodes, with an entry or a check-in in each of its weeks. A week without any is unknown: the stretch is followed up to there, and no farther.
stretches-counted-2 = One that is still running counts as lasting at least so long (Kaplan–Meier): it is hatched. The days are the median of those that reached two weeks.
stretches-counted-3 = What came at the end of one says what came next, not what ended it. Longer or not: the median of the slopes between any two that ended (Theil–Sen), with a 95 % interval.
stretches-counted-4 = What each of you gave: the repairs told of the episode that a stretch began after. They are listed and not counted.
stretches-table = The good stretches
stretches-column = { $column ->
    [from] From
    [days] Days
   *[ended] What came then
}
given-open = what each of you gave
given-note = What is told of the evening before each stretch, by either of you. Nothing here is added up.
given-stretch = { $from } to { $to }, { $days } days
given-line = { $name }: { $acts }
given-act = { $act ->
    [asked_space_with_time] asked for space and said until when
    [agreed_pause] agreed to a pause
    [came_back] came back
    [checked_in] sent a “no need to answer”
    [said_need] said the need
    [said_fear] said the fear
    [owned_part] named their part
    [apologised] said sorry
    [reassured] said “I’m here”
    [listened] listened
    [stayed] stayed, though it was hard
    [waited] waited, though it was hard
    [touch] reached out a hand, and it was welcome
    [humour] made both smile
    [took_it_in] let it in
   *[repair] began to mend
}

quarters-headline = { $how ->
    [few] Too early to set quarters beside one another.
    [sooner] Repairs have been reaching the other sooner than they used to.
    [later] Repairs have been reaching the other later than they used to.
   *[unsure] From quarter to quarter, no clear change in how soon a repair reaches the other.
}
quarters-early = It takes two quarters with enough episodes to set one beside the other.
quarters-no-half = fewer than half
quarters-n = { $n ->
    [one] One episode with hours
   *[other] { $n } episodes with hours
}, { $quarters ->
    [one] one quarter
   *[other] { $quarters } quarters
}
quarters-counted-1 = The time to the first repair that was received, as in “time to a repair”, for the episodes that began in each quarter of the year.
quarters-counted-2 = Quarters differ by chance: read the dotted intervals (95 %) before the dots. “Sooner” or “later” is said only where those of the first and the last lie apart.
quarters-table = The first repair that was received, by quarter
quarters-column = { $column ->
    [quarter] Quarter
    [n] Episodes
    [events] With a received repair
    [median] Half by
   *[interval] 95 % interval
}

change-headline = { $how ->
    [none] Nothing is marked in this time.
    [few] Too early to see a change around your marks.
    [some] Around some of your marks, the weeks after differ from those before.
   *[unsure] Around your marks, no clear change so far.
}
change-how = A session, something that weighs, something begun: once it is marked, the weeks before and after stand here.
change-name = { $what }, { $date }
change-mark = Around { $mark }: { $how ->
    [above] weeks after it had fewer episodes.
    [below] weeks after it had more episodes.
   *[unsure] no clear change.
} A week after had fewer than one before in { $percent } of all pairs{ $interval }.
change-tick = { $what ->
    [more] more after
    [alike] alike
   *[fewer] fewer after
}
change-n = { $marks ->
    [one] One mark
   *[other] { $marks } marks
}, { $compared } with weeks enough on both sides
change-counted-1 = Episodes a week, on weeks with an entry or a check-in, before a mark and after it. Of all pairs of a week before and a week after: in how many the one after has fewer episodes; equal ones count half (non-overlap of all pairs, 95 % interval by Newcombe).
change-counted-2 = All weeks of this time stand on one side or the other: marks near one another say much the same.
change-counted-3 = Something marked in a hard time is followed by fewer episodes by itself. “Followed by” is not “because of”.
change-counted-4 = Tau-U in the table takes off what was already getting less before the mark.
change-table = Weeks before and after each mark
change-column = { $column ->
    [mark] Mark
    [before] Weeks before
    [after] Weeks after
    [nap] Fewer after
    [interval] 95 % interval
   *[tau] Tau-U
}

phases-headline = { $changes ->
    [0] Episodes came about equally often all this time.
   *[other] The present phase, since { $from }, is { phases-kind }.
}
phases-early = Too early to tell phases apart.
phases-kind = { $kind ->
    [calm] calm
    [strained] strained
   *[cycle] in the loop
}
phases-span = { $from } to { $to }: { phases-kind }, { $episodes ->
    [0] no episode
    [one] one episode
   *[other] { $episodes } episodes
} on { $days } days of which something is known.
phases-n = { $phases ->
    [one] One phase
   *[other] { $phases } phases
}, { $days } days of which something is known
phases-counted-1 = The days with an entry or a check-in are cut where the number of episodes a day changed, and only where the change is worth its price (PELT), so that chance alone rarely makes one. A phase takes a week at least.
phases-counted-2 = Calm is up to your own median, strained up to twice that, in the loop above. It is a comparison with your own usual, and no judgement.
phases-counted-3 = Days without an entry are in no phase. A change that isn’t shown was not shown to be none.
phases-table = The phases
phases-column = { $column ->
    [from] From
    [to] To
    [kind] Phase
    [days] Days known
   *[episodes] Episodes
}

rhythm-early = Too early to see hours and weekdays.
rhythm-headline = { $day ->
    [none] { $hours ->
        [none] Episodes began on all days and hours alike.
       *[other] Episodes began most often between { $from } and { $to }.
    }
   *[other] { $hours ->
        [none] Episodes began most often on { rhythm-day }.
       *[other] Episodes began most often on { rhythm-day }, and most often between { $from } and { $to }.
    }
}
rhythm-counts = The fullest weekday has { $day } of { $n }, the fullest three hours { $hours }. Spread evenly it would be { $even } and { $block }.
rhythm-strip = { $which ->
    [days] by weekday
   *[hours] by the hour at which they began
}
rhythm-day = { $day ->
    [0] Mondays
    [1] Tuesdays
    [2] Wednesdays
    [3] Thursdays
    [4] Fridays
    [5] Saturdays
   *[other] Sundays
}
rhythm-day-short = { $day ->
    [0] Mon
    [1] Tue
    [2] Wed
    [3] Thu
    [4] Fri
    [5] Sat
   *[other] Sun
}
rhythm-hours = { $from } to { $to }
rhythm-n = { $n ->
    [one] One episode
   *[other] { $n } episodes
} with an hour{ $days ->
    [0] {""}
   *[other] , { $days } with the day only
}
rhythm-counted-1 = When each episode began, by the clock on the wall. Those of which only the day is known are in no hour, and in no weekday here.
rhythm-counted-2 = Counts, without an interval: with few episodes one day is always the fullest. It tells when you had time for one another as much as anything else.
rhythm-table = Weekdays and hours
rhythm-column = When

load-headline = { $how ->
    [few] Too early for a line of your load.
   *[found] Your own load, day by day.
}
load-means = What was strong in you, and what was gone from the tank, fading by half every two weeks. It stands on your pages only.
load-n = { $days ->
    [one] One day
   *[other] { $days } days
} of which you told something
load-counted-1 = Your own strengths in your own tellings, and 10 minus “left in the tank” of your check-ins, added up day by day; what was there before fades by half every 14 days.
load-counted-2 = The half-life is chosen, not measured, and this is no published scale: look at the shape, not at the height. A day without an entry lowers the line whether or not it was a good day.
load-table = The latest { $days } days of which you told something
load-column = { $column ->
    [date] Day
   *[value] Load
}
load-from = { $date }
load-to = { $date }
