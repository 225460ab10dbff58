# Findings about the loop. $interval is empty or " (…)".

protest-headline = { $how ->
    [none] No raised voice, sharp word or repeated call is told in this time.
    [few] Too early to say what follows a raised voice or a sharp word.
    [bare] After a raised voice or a sharp word, the other stepped back in { $count } of { $of } moments.
    [mostly] After a raised voice or a sharp word, the other has mostly stepped back.
    [seldom] After a raised voice or a sharp word, the other has seldom stepped back.
   *[sometimes] After a raised voice or a sharp word, the other has sometimes stepped back.
}
protest-kinds = { $count ->
    [one] One such move is told
   *[other] { $count } such moves are told
}, by either of you: calling again and again, a sharp word, getting louder, going quiet to be noticed, “either … or …”, saying it might be over.
protest-next = Where the other moved next, they stepped back in { $count } of { $of } moments{ $interval }.
protest-dot = the other stepped back next
protest-n = { $count ->
    [one] One such move
   *[other] { $count } such moves
}
protest-counted-1 = Counted of the two of you together, whoever it was. Where an episode is told twice, the telling recorded first is counted.
protest-counted-2 = “Next” is the move told next, “it went quiet” taken out. Only moments in which that move was the other’s are in the share; the table has the rest.
protest-counted-3 = The percentages are a 95 % interval over episodes. “Followed by” is not “because of”: such a move is often itself an answer, to fear.
protest-table = What was told next
protest-column-next = Next
protest-row = { $who ->
    [same] the same partner { $class ->
        [pursue] reached out again
        [withdraw] stepped back
        [repair] began to mend
       *[other] did something else
    }
   *[other] the other { $class ->
        [pursue] reached out
        [withdraw] stepped back
        [repair] began to mend
       *[other] did something else
    }
}
protest-row-nothing = nothing more is told

differently-headline = { $both ->
    [0] Nothing is told by both of you in this time.
   *[other] { $count ->
        [0] What you both told, you told much alike.
        [one] One moment that you both told is told differently.
       *[other] { $count } moments that you both told are told differently.
    }
}
differently-what = { $what ->
    [who_began] Who began: in { $count }.
    [order] The order of what happened: in { $count }.
   *[kind] What kind of moment it was: in { $count }.
}
differently-n = { $both ->
    [one] One episode told by both
   *[other] { $both } episodes told by both
}
differently-counted-1 = Two tellings of one event stand side by side and are never merged. What differs is listed: who moved first, the order of what each did, and the kind of moment.
differently-counted-2 = It has no percentage: two accounts are not a test of one another. Two people see one evening from two places.

escalation-headline = { $how ->
    [few] Too early to say how strength goes along your evenings.
    [climbs] How strong it is in you has mostly climbed along an evening.
    [falls] How strong it is in you has mostly eased along an evening.
   *[unsure] How strong it is in you neither clearly climbs nor eases along an evening.
}
escalation-slope = From one of your moves to the next: { $slope } on the scale from 0 to 10, in the middle of { $n } tellings{ $interval }.
escalation-n = { $n ->
    [one] One telling of yours
   *[other] { $n } tellings of yours
} with three strengths or more
escalation-counted-1 = Your own word alone: how strong each of your moves was in you, against its place in your telling. Each telling gives one slope, the median of the slopes between any two of your moves (Theil–Sen); this is the median of those. How hard the other’s moves landed is not mixed in.
escalation-counted-2 = Strength is what you remembered, often hours later. It stands on your pages only, and nobody’s strengths are set against anybody else’s.
escalation-all = all of this time
escalation-tick = { $what ->
    [falls] eases
    [level] level
   *[climbs] climbs
}
escalation-table = Strength from move to move
escalation-column = { $column ->
    [when] When
    [n] Tellings
    [slope] A move
   *[interval] 95 % interval
}

reversal-headline = { $how ->
    [few] Too early to see whether you changed places after a rupture.
    [changed] After a rupture, who reaches out has shifted.
   *[unsure] After a rupture, no clear shift in who reaches out.
}
reversal-of = Around { $date }:
reversal-counts = Around { $date }: of the reaching out before, { $first } { $before } and { $second } { $before_other }; after it, { $first } { $after } and { $second } { $after_other }. That is a shift by { $moved } points{ $interval }.
reversal-tick = only { $name }
reversal-tick-alike = both alike
reversal-dot = { $when ->
    [before] before { $date }
   *[after] after { $date }
}
reversal-moves = { $count ->
    [one] one move
   *[other] { $count } moves
}
reversal-n = { $before } moves of reaching out before the latest rupture, { $after } after it
reversal-counted-1 = After a rupture, two people often change places: the one who reached out steps back, and the other begins to reach out. This counts who told or was told to reach out, from the rupture before (or the beginning) to this one, and from this one to the next (or the end).
reversal-counted-2 = From the telling recorded first; the rupture itself is on neither side. Reaching out is nothing to have more or less of: the count says how the weeks went, and fixes no part to anybody.
reversal-counted-3 = The interval of the shift is over episodes, both sides drawn together; with fewer than eight episodes on a side there is none.
reversal-table = Reaching out, before and after
reversal-column = { $column ->
    [when] When
    [first] { $first }
   *[second] { $second }
}
