# Us: questionnaires. What they ask stands in their own files; here is what is said around it.

us-parts = What to look at
us-part = { $part ->
    [drew] What drew us
    [questionnaires] Questionnaires
   *[profile] Profile
}

questionnaires-title = Questionnaires
questionnaires-hint = { $pages ->
    [mine] None of these has to be filled in. What you answer is yours alone until you share it, and a number is a number: no line between good and bad, no type, no comparison with other people.
   *[ours] What either of you chose to share. Each answers in My pages.
}
questionnaires-empty = Nothing is shared here. Nobody has to fill one in, and nobody has to show one.
questionnaire-length = { $kind ->
    [score_entry] No questions here: you enter numbers that you have from elsewhere.
    [ranking] { $items } things to bring into an order, about five minutes.
   *[items] { $items ->
        [4] 4 questions, about a minute.
        [9] 9 questions, about two minutes.
        [10] 10 questions, about two minutes.
       *[other] { $items } questions, about four minutes.
    }
}
questionnaire-in-english = The questions are in English.
questionnaire-begin = { $begin ->
    [begin] Begin
    [again] Answer it again
    [enter] Enter numbers
   *[go-on] Go on where you stopped
}
questionnaire-of = What { $name } answered
questionnaire-terms = where it comes from, and its terms
questionnaire-grant = { $grant ->
    [public_domain] Its text is in the public domain.
    [stated] Its authors say who may use it:
    [published] Its author publishes it whole for others to use, and names no licence:
    [ours] The words are Tidemark’s own:
   *[unclear] Under which terms its text may be shown is unclear, so it isn’t:
}
questionnaire-read = (read on { $on })
questionnaire-yours = { $kind ->
    [score_entry] Yours alone until you share it.
    [ranking] Yours alone until you share it. Stop whenever you like: it waits here.
   *[other] Yours alone until you share it. Leave out what you like, and stop whenever you like: it waits here.
}
questionnaire-keys = In a question the arrows choose; a number key chooses and goes on to the next; Delete leaves it out again.
questionnaire-place = { $n } of { $of }
questionnaire-so-far = { $have } of { $of } so far.
questionnaire-none-yet = { $kind ->
    [score_entry] One number is enough.
   *[other] A number takes all the answers that it is made of. What you have answered waits here.
}
questionnaire-short = As it stands there will be no number for: { $scores }.
questionnaire-keep = Keep it
questionnaire-enough = Enough for today
questionnaire-waits = It waits in your pages, unseen.
questionnaire-share-hint = Shared as a whole: the numbers, and the answers that they are made of, which stand in an exported file. It is yours to share or to leave; nobody is told that you answered.

ranking-keys = Two buttons move each one; so do Alt and an arrow.
ranking-up = Up: { $what }
ranking-down = Down: { $what }
ranking-moved = { $what }: place { $place }.

score-range = A whole number from { $low } to { $high }.
score-off = This one isn’t from { $low } to { $high }, so it is left out.
score-when = From which day are they?

result-when = { $times ->
    [one] Answered once: { $when }
   *[other] Answered { $times } times, last: { $when }
}
result-number = { $value } on a scale from { $low } to { $high }. { $higher ->
    [better] A higher number says that it feels better.
   *[more] A higher number says that there is more of it, which is neither good nor bad.
}
result-too-few = { $score }: no number, since { $have } of { $need } answers are there.
result-line = { $score }, over time
result-change = { $said ->
    [more] From { $before } to { $after }: more than chance in the measure would give (that takes { $takes } points).
    [wavers] From { $before } to { $after }: no more than the measure wavers by itself (up to { $takes } points).
   *[unknown] Before { $before }, now { $after }. What a change in this number takes to be more than chance is not published, so nothing is said of it.
}
result-earlier-orders = earlier orders
result-table-when = When
