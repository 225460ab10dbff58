# Sealed tellings, and the versions of one's own words.

part-of-day = { $part ->
    [night] in the night
    [morning] in the morning
    [afternoon] in the afternoon
    [evening] in the evening
   *[none] no part of the day
}
# $day: a day, written out
sealed-about = { $part ->
    [none] { $day }
   *[other] { $day }, { part-of-day }
}
sealed-line = { $who ->
    [me] Your sealed telling, about { $about }
   *[other] A sealed telling by { $name }, about { $about }
}
sealed-changed = sealed anew on { $when }

sealed-title = Sealed until both open
sealed-means = { $name } sees that it exists and the day it is about, and nothing more. It opens together with one of { $name }’s, once both are written and each of you has pressed Open. Until then you can take it back.
sealed-sees = What { $name } sees
sealed-day = The day
sealed-part = Part of the day
sealed-beside = It is about the same as
sealed-beside-none = nothing sealed yet
sealed-seal = Seal it
sealed-sealed-said = It will be sealed { due }. Until then you can take it back without a trace.
sealed-settling = { $change ->
    [yes] The change is sealed { due }. Until then the earlier one stands. Open is then pressed anew.
   *[no] It is sealed { due }. Until then you can take it back without a trace.
}
sealed-settling-line = Will be sealed { due }:

sealed-stage = { $stage ->
    [pressed] You have pressed Open. Both open once { $name } has too.
    [opening] Both of you have pressed Open. Both open when { $name } next unlocks; neither can be taken back now.
    [does_not_open] It does not open: a key that came does not fit. Nothing of it is shown.
   *[sealed] { $paired ->
        [yes] Both are written. They open once each of you has pressed Open.
       *[no] It stays closed while nothing of { $name }’s stands beside it.
    }
}
sealed-ours = { $stage ->
    [opening] Both of you have pressed Open, and neither can be taken back now. Both open when the one who pressed first next unlocks.
    [does_not_open] It does not open: a key that came does not fit. Nothing of it is shown.
   *[other] Neither of you reads it before both have written one and each has pressed Open, on pages of their own.
}
sealed-theirs = You can write yours first and seal it beside this one. Neither of you reads before both open.
sealed-open = Open when both have
sealed-open-hint = You cannot see whether { $name } has pressed it, and { $name } cannot see that you have.
sealed-opened-said = { $stage ->
    [opening] Both of you have pressed Open. Both open when { $name } next unlocks.
   *[other] Noted. Both open once { $name } has pressed Open too.
}
sealed-take-back = Take mine back
sealed-taken-back = Taken back. It is yours alone again.
sealed-tell = Tell mine, sealed beside it
sealed-log-hint = Yours is sealed beside it when you keep it here and next lock. Neither of you reads before both open.
sealed-entries = Sealed
sealed-entries-hint = In no list and no figure until both open.

versions-title = Earlier versions
versions-hint = For your eyes alone. The other sees only that it was changed.
versions-kept = kept on { $when }
versions-erased = Its words were erased.
versions-none = There is none.
