# The frame: places, pages, keys, notices.

title = Tidemark
# While the page is hidden. A word that any program could show; without one, desktops show the
# program's own name.
title-hidden = Notes

close = Close
cancel = Cancel
other-unnamed = the other

shell-nav = Places
shell-safety = Is this right for us?
shell-settings = Settings
shell-keys = Keys
shell-lock = Lock
shell-opening = Opening …
shell-published = { $count ->
    [one] One thing you chose to share can be seen by both now.
   *[other] { $count } things you chose to share can be seen by both now.
}

pages-group = Which pages
pages = { $pages ->
    [mine] My pages
   *[ours] Ours
}
pages-hint = { $pages ->
    [mine] What is shared, and what is yours alone
   *[ours] What both of you can see
}

# $place: today | timeline | patterns | sessions | us
place = { $place ->
    [today] Today
    [timeline] Timeline
    [patterns] Patterns
    [sessions] Between sessions
   *[us] Us
}

sample-banner = The sample journal of a fictional couple. Nothing in it is yours.
sample-remove = Remove the sample

keys-title = Keys
keys-everywhere = Everywhere
keys-log = Log a moment
keys-hide = Lock and hide the window, at once
keys-lock = Lock
keys-help = Show or hide these keys
keys-back = One step back; from My pages to Ours
keys-in-log = In the log
keys-mine = I reached out, stepped back, went quiet, we repaired
keys-theirs = The same for the other
keys-quiet = It went quiet
keys-untap = Take the last one away
keys-keep = Keep it
keys-keep-anywhere = Keep it, from a text field too
keys-in-timeline = In the timeline
keys-marks = From mark to mark
keys-zoom = Closer, further
keys-ends = First, last
keys-open = Open the episode
