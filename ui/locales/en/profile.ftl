# Us: the profile. Our own reading of what both share, and no validated test. Nobody comes out ahead.

profile-title = { $pages ->
    [mine] Your own points
   *[ours] Side by side
}
profile-hint = { $pages ->
    [mine] How you answered the questions on leaning on your partner and worrying about the bond, over time. Yours alone until you share it.
   *[ours] What both of you share, side by side. This is our own reading and no validated test; the pattern is the loop’s, not anybody’s.
}
profile-empty = { $pages ->
    [mine] Nothing here yet. The questionnaire “Experiences in Close Relationships” makes a point here, if you want to fill it in.
   *[ours] Here stands what both of you share: so far there is nothing of the same kind from both. Nobody has to.
}
profile-place = { $place ->
    [meet] Where the two of you meet
   *[loop_starts] Where the loop may start
}
profile-none = No rule applies here. That says nothing for or against the two of you.
profile-how = how is this read?
profile-how-1 = Eighteen rules, each with a threshold of ours, chosen before there was any data: places on a scale, and no cut-offs of the questionnaires. A rule reads both of you or nobody. The latest shared answers count.
profile-how-2 = A sentence says that two things stand beside each other. It doesn’t say that one comes from the other, it gives nobody a type, and swapping the two of you would only swap the names.
profile-aspect = { $aspect ->
    [volatility] How easily feelings rise
    [traits] Five broad traits
    [values] What matters most
   *[conflict] What each does in the moments that are told
}
profile-score = { $name } { $value }
profile-moves = { $name }: of { $of } own moves, { $pursue } reached out and { $withdraw } stepped back.
profile-moves-counted = Counted in what both can see, in the telling that was first; who did what changes by topic and by month.

attachment-title = Worry about the bond, and keeping to oneself
attachment-now = { $whose ->
    [mine] Last: worry { $anxiety }, keeping to yourself { $avoidance }
   *[named] { $name }, last: worry { $anxiety }, keeping to oneself { $avoidance }
}, each from 1 to 7. { $times ->
    [one] One point so far.
   *[other] { $times } points, joined in their order.
}
attachment-anxiety = Worry about the bond
attachment-avoidance = Keeping to oneself
attachment-who = Whose
attachment-no-type = Two numbers for one bond at one time. They make no type of anyone, and they change.
attachment-read = how is this read?
attachment-read-1 = Worry about the bond is what the field calls attachment anxiety. It is often read as the picture one has of oneself in a bond: am I someone who is kept? Far left, little worry; far right, much.
attachment-read-2 = Keeping to oneself is what the field calls avoidance. It is often read as the picture one has of others: can I lean on them? Low down, leaning comes easily; high up, it doesn’t.
attachment-read-3 = The authors of the questionnaire don’t think it right to put people into categories by such numbers (Fraley et al. 2015). So no corner of the figure has a name. Earlier points are hollow, the latest is filled.

rule-both-lean = Neither { $a } nor { $b } worries much about the bond, and both find it easy to lean on the other.
rule-worry-meets-distance = { $one } worries about the bond and { $other } keeps to themselves: when one reaches for a sign, the other may look for room, and each can be the other’s alarm.
rule-worry-meets-distance-both-ways = { $a } and { $b } both worry about the bond and both keep to themselves: either can reach out, and either can step back.
rule-both-worry = { $a } and { $b } both worry about the bond: when it goes quiet, both may look for a sign at once.
rule-both-keep-to-themselves = { $a } and { $b } both keep to themselves: it can stay quiet for long, with neither asking.
rule-closeness-at-different-paces = Closeness comes at different paces: keeping to oneself is { $of_a } for { $a } and { $of_b } for { $b }, from 1 to 7.
rule-both-keep-calm = Feelings rise slowly in both { $a } and { $b }.
rule-both-rise = Feelings rise easily in both { $a } and { $b }: in a hard moment both may be flooded at once.
rule-rise-at-different-speeds = Feelings rise at different speeds: { $of_a } for { $a } and { $of_b } for { $b }, from 10 to 50. One may be flooded while the other is still talking.
rule-alike-in-trait = { $a } and { $b } are much alike in { rule-trait }.
rule-apart-in-trait = { $a } and { $b } are far apart in { rule-trait }: { $of_a } and { $of_b }, from 4 to 20.
rule-trait = { $trait ->
    [extraversion] how at home they are among many people
    [agreeableness] how much they feel with others
    [conscientiousness] how much order and tasks matter
    [neuroticism] how much moods move
   *[intellect] how much imagination and ideas matter
}
rule-values-in-common = Among what matters most to both: { $values }.
rule-orders-alike = In { $agree } of { $of } pairs of values, both put the same one first.
rule-values-apart = Near the top for one and near the end for the other, so worth talking about: { $values }.
rule-value = “{ $value }”
rule-dear-to = “{ $value }”, dear to { $name }
rule-roles-change = Each does both: of { $moves_a } moves of { $a } { $share_a } reach out, of { $moves_b } of { $b } { $share_b }. Neither role is anybody’s.
rule-reaching-meets-stepping = In what is told so far, { $one } mostly reaches out and { $other } mostly steps back: of { $moves_a } moves of { $a } { $share_a } reach out, of { $moves_b } of { $b } { $share_b }. Each can be the other’s alarm.
rule-both-reach = In what is told so far, { $a } and { $b } both mostly reach out: two who ask at once can be loud.
rule-both-step-back = In what is told so far, { $a } and { $b } both mostly step back: it can go quiet from both sides.
