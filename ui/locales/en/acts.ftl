# The acts of the log, as one says them. $act: a code of domain; $name: the other's name.
# "I …" and "N …"; translators may change words, never codes.

act-mine = { $act ->
    [pursue] reached out
    [withdraw] stepped back
    [repair] began to mend
    [messaged_again] messaged again
    [called_again] called again
    [called_repeatedly] kept calling
    [asked_reassurance] asked if we’re okay
    [pressed_for_answer] kept asking for an answer
    [went_after] went after { $name } to keep talking
    [kept_checking] kept checking for a reply
    [tested] went quiet, hoping { $name } would notice
    [criticised] said something sharp
    [raised_voice] got louder
    [ultimatum] said “either … or …”
    [spoke_of_ending] said it might be over
    [no_reply] didn’t reply
    [short_answers] kept it short
    [changed_subject] changed the subject
    [defended] gave my reasons
    [fixed_it] went straight to solving
    [said_fine] said it was fine
    [gave_in] gave in to end it
    [got_busy] turned to phone or work
    [shut_down] went blank
    [pushed_away] snapped so that it would stop
    [left_room] left without saying when I’d be back
    [went_offline] went offline
    [asked_space] asked for space, no time named
    [asked_space_with_time] asked for space and said until when
    [agreed_pause] agreed to a pause
    [came_back] came back
    [checked_in] sent a “no need to answer”
    [said_need] said what I needed
    [said_fear] said what scared me
    [owned_part] named my part
    [apologised] said sorry
    [reassured] said “I’m here”
    [listened] listened
    [stayed] stayed, though I wanted to go
    [waited] waited, though I wanted to ask
    [touch] reached out a hand, and it was welcome
    [humour] made us both smile
    [took_it_in] let it in
    [named_cycle] said “this is our loop”
    [quiet] it went quiet
   *[other] in my own words
}
act-theirs = { $act ->
    [pursue] reached out
    [withdraw] stepped back
    [repair] began to mend
    [messaged_again] messaged again
    [called_again] called again
    [called_repeatedly] kept calling
    [asked_reassurance] asked if we’re okay
    [pressed_for_answer] kept asking for an answer
    [went_after] came after me to keep talking
    [criticised] said something sharp
    [raised_voice] got louder
    [ultimatum] said “either … or …”
    [spoke_of_ending] said it might be over
    [no_reply] hadn’t replied yet
    [short_answers] kept it short
    [changed_subject] changed the subject
    [defended] gave reasons
    [fixed_it] went straight to solving
    [said_fine] said it was fine
    [got_busy] turned to phone or work
    [shut_down] went blank
    [left_room] left, and I didn’t know for how long
    [went_offline] went offline
    [asked_space] asked for space, no time named
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
    [touch] reached out a hand, and it was welcome
    [humour] made us both smile
    [named_cycle] said “this is our loop”
    [quiet] it went quiet
   *[other] in my own words
}
