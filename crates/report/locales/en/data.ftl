# The words of the data: what a calendar says, and the codebook. Codes and names of columns are
# English in every language.

# A calendar is often shared: neutral, without names.
calendar-session = Appointment
calendar-pause = Break

# What a column means; column-<table>-<name> where it means something else in one table.
column-telling = the telling; the same in every table
column-episode = the episode; rows with the same name are of one episode, which one or both told
column-told = which telling of the episode was recorded first: 1, or 2 for the other
column-teller = who tells
column-start = the first timed move, else when the episode began, as its teller says
column-at = when
column-moves-at = when the move was, if its teller knows
column-precision = how exactly the time is known; day-only times enter dates, never hours
column-zone = the time zone in which it was written down, where that is known
column-kind = what kind of episode, suggested by the moves or chosen by the teller
column-marks-kind = what is marked
column-lines-kind = what the line is for
column-ending = how the episode ended, in its teller’s view
column-moves = how many moves are told
column-pause = the pause that is told of
column-pauses-pause = the pause; the same in every table
column-in-figures = 0 where its teller wants it in no figure; leave it out of what you count
column-actor = who did it; empty for quiet alone
column-act = what was done, as its teller says
column-strength = how strong it was in the teller; own moves only, never to be pooled with landed
column-landed = how hard it landed on the teller; the other’s moves only, never to be pooled with strength
column-meaning = what it was, said by its actor alone
column-received = 1 where the teller says that this repair of the other reached them, 0 where it did not; empty: not said
column-tellings-received = when that sentence reached the other, who alone says so; empty: not said
column-position = which move of its telling, in the order in which it is told
column-class = the class that figures use
column-protest = 1 where the act also counts as protest
column-note = own words for an act that is none of the list
column-date = a local date; dates that are not listed are unknown
column-logged = 1 where something is noted of this day; 0: unknown, which is not “a good day”
column-check-in = the check-in
column-author = whose
column-close = close: 0 far, 10 near
column-at-ease = at ease, 0 to 10
column-tank = left in the tank, 0 to 10
column-mark = the mark
column-label = own words for the mark
column-asked-by = who asked for the pause
column-back-at = the time to be back that was named last; empty: none was named
column-ended = when its asker was back; empty: not recorded, which does not mean broken
column-text = own words
column-answer = one filling-in of a questionnaire
column-instrument = which questionnaire
column-item = which item of it
column-value = the answer, on the item’s own scale, not reversed
column-drew = a page on what drew its author to the other
column-when = what the sentence “when …, I felt …, I needed …” speaks of
column-felt = … I felt …
column-needed = … I needed …
column-trigger = what set it off
column-did = what I did
column-told-myself = what I told myself
column-surface = the feeling on the surface (secondary emotion)
column-softer = the softer feeling under it (primary emotion)
column-need = the need under the move
column-bring = a line to bring to the session
column-direct = the need said directly, in one sentence
column-flooded = 1 flooded, too full to take anything in; 0 not; empty: not said
column-said = when that sentence was said to the other

unit-id = none
unit-time = date and time
unit-date = date
unit-zone = none
unit-strength = points, as felt by one person
unit-count = number
unit-number = points
unit-yes-no = none
unit-code = none
unit-item = none
unit-words = none

range-id = any name; means nothing by itself
range-time = ISO 8601 with offset (2026-06-18T20:15:00+02:00), or a bare date (2026-06-18); may be empty
range-date = 2026-06-18
range-zone = names of the IANA time zone database; may be empty
range-strength = whole numbers from 0 to 10; may be empty
range-count = whole numbers
range-number = any number
range-yes-no = 1 or 0; may be empty
range-code = the codes below; may be empty
range-item = any name
range-words = any text; may be empty

partner-a = who began the journal; nothing else follows from it
partner-b = who joined the journal; nothing else follows from it

precision-minute = to the minute
precision-day = the day only

class-pursue = reaching out for closeness
class-withdraw = stepping back for distance
class-repair = mending
class-other = anything else

meaning-alarm = in alarm
meaning-care = in care; counts as other in the second run of the loop
meaning-unsure = not sure

kind-rupture = rupture: the break after which one stops trying; marked, never suggested
kind-space_request = somebody asked for space, or there was a pause
kind-texting_fight = half or more of the moves are messages, calls or their absence
kind-silence = half or more of the moves are withdrawals or quiet
kind-argument = any other with moves
kind-other = without moves

ending-talked_through = talked it through
ending-drifted = drifted back to normal
ending-open = still open

mark-session = a therapy session
mark-stressor = something from outside that weighs
mark-milestone = something reached or begun
mark-run_out = “I’ve run out”

line-bring = to bring to the session
line-agreed = agreed in a session
line-tried = tried since

# Acts, in the words of the log.
act-pursue = reached out, not said more exactly
act-withdraw = stepped back, not said more exactly
act-repair = repaired, not said more exactly
act-messaged_again = messaged again
act-called_again = called again
act-called_repeatedly = kept calling
act-asked_reassurance = asked if we’re okay
act-pressed_for_answer = kept asking for an answer
act-went_after = went after the other to keep talking
act-kept_checking = kept checking for a reply (about oneself only)
act-tested = went quiet, hoping the other would notice (about oneself only)
act-criticised = said something sharp
act-raised_voice = got louder
act-ultimatum = said “either … or …”
act-spoke_of_ending = said it might be over
act-no_reply = didn’t reply
act-short_answers = kept it short
act-changed_subject = changed the subject
act-defended = gave reasons
act-fixed_it = went straight to solving
act-said_fine = said it was fine
act-gave_in = gave in to end it (about oneself only)
act-got_busy = turned to phone or work
act-shut_down = went blank
act-pushed_away = snapped so that it would stop (about oneself only)
act-left_room = left without saying until when
act-went_offline = went offline
act-asked_space = asked for space, no time named
act-asked_space_with_time = asked for space and said until when
act-agreed_pause = agreed to a pause
act-came_back = came back
act-checked_in = sent a “no need to answer”
act-said_need = said the need
act-said_fear = said the fear
act-owned_part = named their own part
act-apologised = said sorry
act-reassured = said “I’m here”
act-listened = listened
act-stayed = stayed, though wanting to go (about oneself only)
act-waited = waited, though wanting to ask (about oneself only)
act-touch = reached out a hand, and it was welcome
act-humour = made us both smile
act-took_it_in = let it in (about oneself only)
act-named_cycle = said “this is our loop”
act-quiet = it went quiet (nobody’s; shown and never analysed)
act-other = in own words
