# The first five minutes, joining, and the lock screen.

first-title = See the loop you two get into.
first-promise = No score, no fault.
first-what = Each of you tells the moments in which one reaches out and the other steps back. Tidemark keeps them encrypted on this laptop and shows the pattern in them. Nothing leaves it.
first-begin = Begin alone
first-begin-hint = Your partner can join later, and types alone.
first-sample = Look around in a sample journal
first-safety = Is this right for us?

begin-title = Who begins?
begin-hint = This part is yours alone. What you write stays yours until you share it.
begin-go = Begin

partner-name = Your name
partner-name-hint = As it stands on your lane. It can be changed.
partner-colour = Your colour
colour = { $colour ->
    [teal] teal
    [rust] rust
    [blue] blue
    [ochre] ochre
    [plum] plum
   *[slate] slate
}
partner-passphrase = Your passphrase
partner-passphrase-hint = Yours alone. Without it or the recovery code, nobody can open your pages: neither your partner nor we.
partner-again = Once more
partner-again-differs = These two differ.
partner-show = Show it
partner-suggest = Offer five random words
partner-suggested = These words were drawn at random. Write them down before you go on.
partner-strength = Strength of the passphrase
partner-strength-enough = Hard to guess.
partner-strength-more = Not yet hard enough to guess ({ $bits } of { $need }). A longer sentence, or the five words.
partner-on-lock = Show my name on the lock screen
partner-on-lock-hint = It then stands unencrypted on this laptop.

taps-title = Last time it happened, what came first?
taps-hint = Three taps, in the order in which you remember them.
taps-mine = I …
taps-theirs = The other …
taps-skip = Not now
taps-undo = Take the last one away
taps-enough = Enough for today
taps-one-telling = { $sentence } One telling.

code-title = Your recovery code
code-hint = It opens your journal if the passphrase is lost. It is shown this once. Write it on paper and keep it where only you look.
code-written = I have written it down
code-go = Go on

join-title = Hand over the laptop
join-hint = This part is only for your partner. They choose a name and a passphrase, typing alone. Nothing of yours is shared by it, and you don’t see what they type.
join-hint-safe = Neither of you has to. Somebody who would rather not join can press “Not now”, and nothing is said.
join-handed = I am the one who joins
join-leave = Not now: lock
join-yours-title = This part is only for you
join-yours-hint = { $name } begins nothing in your name. What you write will be yours until you share it, and { $name } cannot open your pages.
join-go = Join
join-done = You have joined
join-done-hint = Lock the journal now. From then on each of you opens it with your own passphrase.
join-lock = Lock

lock-title = Tidemark
lock-names = { $first } and { $second }
lock-passphrase = Passphrase
lock-open = Open
lock-log = Log a moment
lock-log-hint = You can log first. The passphrase is asked for when you keep it.
lock-save-title = Keep it with your passphrase
lock-save-hint = It goes to the pages of whoever’s passphrase this is, and stays theirs alone.
lock-save = Keep
lock-sample = Look around in a sample journal
lock-show = Show
taps-day = That was, about, on
lanes-me = I
