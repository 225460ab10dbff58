# The list of findings, and what all of them share.
# $of: a finding as the engine names it. $have, $need numbers; $interval is empty or " (…)".

findings-front = The surest three
findings-more = { $count ->
    [one] more: one other pattern
   *[other] more: { $count } other patterns
}
findings-less = less
findings-question = { $question ->
    [loop] The loop
    [helps] What helps
    [time] Over time
   *[signs] “How do we know that we’re in this?”
}
findings-question-note = { $question ->
    [helps] Told of the two of you together. None of these is a mark to reach.
    [signs] Four things to look at. No diagnosis, and no line that is crossed: most couples find some of each.
   *[other] {""}
}
finding-topic = { $of ->
    [loop] the loop
    [protest] after a sharp word
    [told_differently] told differently
    [escalation] how strong in me
    [reversal] after a rupture
    [repair_time] time to a repair
    [pause_time_named] pauses with a time named
    [named_cycle] after “this is our loop”
    [owned_parts] each their own part
    [stayed_or_waited] stayed, or waited
    [came_back] who stepped back came back
    [support] support from outside
    [need_said] a need said and heard
    [space_without_pursuit] space, left in peace
    [good_stretches] good stretches
    [received_by_quarter] repairs, quarter by quarter
    [change] around marks
    [phases] phases
    [rhythm] hours and weekdays
    [load] my load
    [same_argument] the same argument again
    [always_chasing_or_running] always chasing or running
    [intense_but_unstable] intense, then unsteady
   *[closeness_out_of_reach] closeness just out of reach
}
finding-whose = { $whose ->
    [own] from your tellings only
    [both] from both your tellings
   *[one] from what { $name } told
}
finding-missing = { $what ->
    [protests] It takes { $need } such moments with an answer; so far there are { $have }.
    [own-tellings] It takes { $need } of your tellings with three strengths of your own; so far there are { $have }.
    [own-days] It takes { $need } days of which you told something; so far there are { $have }.
    [reaching-each-side] It takes { $need } moments of reaching out on each side; so far one side has { $have }.
    [outcome] it takes { $need } episodes with hours; so far there are { $have }.
    [owned_parts] It takes { $need } episodes told by both; so far there are { $have }.
    [stayed_or_waited] It takes { $need } episodes with moves; so far there are { $have }.
    [came_back] It takes { $need } episodes with a step back; so far there are { $have }.
    [need_said] It takes { $need } needs or fears said, with an answer; so far there are { $have }.
    [space_without_pursuit] It takes { $need } requests for space; so far there are { $have }.
    [stretches] It takes { $need } stretches of two weeks without an episode, with something entered in each week; so far there are { $have }.
    [lengthening] Whether they get longer: it takes { $need } that an episode ended; so far there are { $have }.
    [quarter] It takes { $need } episodes with hours in a quarter; the latest has { $have }.
    [messages-again] It takes { $need } messages sent again; so far there are { $have }.
    [messages-quiet] It takes { $need } long quiets; so far there are { $have }.
    [weeks-each-side] It takes { $need } weeks with an entry before a mark and after it; so far one side has { $have }.
    [observed-days] It takes { $need } days with an entry or a check-in; so far there are { $have }.
    [hours] It takes { $need } episodes with an hour; so far there are { $have }.
    [words] It takes { $need } episodes with words; so far there are { $have }.
    [always_chasing_or_running] It takes { $need } episodes with two moves or more; so far there are { $have }.
    [intense_but_unstable] It takes { $need } very close days with a known week after them; so far there are { $have }.
   *[closeness_out_of_reach] It takes { $need } episodes in which closeness was asked for; so far there are { $have }.
}
finding-of = { $count } of { $of }{ $interval }
finding-none = none
finding-half = half
finding-all = all
finding-quarter = { $quarter ->
    [1] January to March { $year }
    [2] April to June { $year }
    [3] July to September { $year }
   *[4] October to December { $year }
}
finding-column-times = Times
finding-column-date = Date
behind-latest = The latest { $shown } of { $of }; the rest stand among your entries.
