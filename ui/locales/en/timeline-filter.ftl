# Picking episodes out of the timeline.

filter-word = filter
filter-title = Which episodes are shown
filter-kinds = What kind of moment
filter-classes = What was told in it
filter-told = Told by
# $told: both | a | b; $name: the one who tells it alone
filter-told-by = { $told ->
    [both] both of you
   *[one] { $name } alone
}
filter-words = A word in what was written
filter-words-hint = Only what can be read on these pages is looked through.
# $counted: yes | no; $shown, $all: numbers of episodes
filter-shown = { $counted ->
    [yes] Showing { $shown } of { $all ->
        [one] one episode
       *[other] { $all } episodes
    } of this time.
   *[no] Showing a part of this time’s episodes.
}
filter-all = show all
filter-nothing = Nothing of this time fits. What isn’t shown is still there.
