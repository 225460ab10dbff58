# The loop counted in the two's messages, where both agree.
# $sender: whose messages; $other: the other of the two. $first: again (a message sent again, then a
# long quiet), quiet (the other way round).

messages-together = Count the loop in these messages, together …
messages-what = If both of you agree, Tidemark counts in all of these messages how often one that was sent again was followed by a long quiet, and a long quiet by one more message; for both of you alike. What comes of it stands on Patterns, in Ours.
messages-kept = Only sums by the week are kept, no message’s time. Either of you can take it out again, alone and at once.
messages-count = We both agree: count it
messages-busy = Counting …
messages-done = It stands on Patterns now, in Ours.
messages-title = In your messages
messages-headline = { $how ->
    [few] Too few messages yet to see a loop in them.
    [more] A message sent again was followed by a long quiet more often than other messages.
    [less] A message sent again was followed by a long quiet less often than other messages.
    [mixed] What followed a message sent again differs between the two of you.
   *[unsure] A message sent again was followed by a long quiet about as often as any other, as far as this tells.
}
messages-way = { $first ->
    [again] { $sender } messaged again, then a long quiet from { $other }
   *[quiet] a long quiet from { $other }, then { $sender } messaged again
}
messages-compared = { $first ->
    [again] After { $sender } messaged again, a long quiet from { $other } came next { $ratio } times as often as after all messages from { $sender } in the same weeks ({ $low } to { $high }).
   *[quiet] After a long quiet from { $other }, the next message was from { $sender } { $ratio } times as often as after all long quiets of the two of you in the same weeks ({ $low } to { $high }).
}
messages-n = { $count ->
    [one] one message
   *[other] { $count } messages
}, { $from } to { $to }
messages-below = { $way ->
    [table] as a table
    [counted] how is this counted?
   *[out] take it out …
}
messages-quiet-is = A quiet of { $minutes } minutes or more is long for the two of you: from there on, your own gaps look like the end of a conversation. { $nights ->
    [0] {""}
    [one] One over night is left out: nobody knows who was awake.
   *[other] { $nights } over night are left out: nobody knows who was awake.
}
messages-counted-1 = A message is “again” where the one before it was from the same person and had no answer yet. What one sends within two minutes is one message.
messages-counted-2 = A long quiet is counted for the one whose turn it was. It says nothing of why: work, sleep and a flat battery look the same.
messages-counted-3 = “Times as often” compares within each week, so that busy weeks and quiet ones don’t mix: a message sent again with all messages of the same person, a long quiet with all long quiets of you both. The percentages and ranges are 95 % intervals over weeks.
messages-counted-4 = “By itself” is an estimate of how messages sent again and long quiets bring one another within a day, with what comes about anyway taken off. Whoever writes first after their own unanswered message has written “again”, so a long quiet always brings some.
messages-counted-5 = A chat has every message, so nothing is missing here as it is in what one tells. But most of what you have together isn’t in it. “Followed by” is not “because of”.
messages-table = What followed what in your messages
messages-column = { $column ->
    [given] Times
    [observed] So followed
    [rate] Share
    [interval] 95 % interval
    [weeks] Weeks that can compare
    [weeks-observed] So followed in them
    [expected] As in all
    [ratio] Ratio
    [ratio-interval] 95 % interval of the ratio
   *[p] p
}
messages-brings = How many of each one brings by itself (95 % intervals)
messages-brings-one = One of these …
messages-code = { $what ->
    [again] { $name }, a message again
   *[quiet] { $name }, a long quiet
}
messages-out = Take it out
messages-out-text = It goes from Patterns for both of you, at once. To count it again takes the export and both of you.
messages-out-done = Taken out.
