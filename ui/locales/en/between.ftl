# Between the two: the cycle map, the episode opened wide, saying it directly.

# The cycle map. $field: trigger | did | told_myself | surface | softer | need
cycle-title = What went on underneath, as { $name } tells it
cycle-loop-title = The loop, as both of you tell it
cycle-feeds = What { $first } did is what { $second } met, and what { $second } did is what { $first } met.
cycle-part-spoken = { $field ->
    [trigger] What set it off for { $name }: “{ $text }”.
    [did] What { $name } did: “{ $text }”.
    [told_myself] What { $name } said inwardly: “{ $text }”.
    [surface] On the surface { $name } felt: “{ $text }”.
    [softer] Under it { $name } felt: “{ $text }”.
   *[need] What { $name } needed: “{ $text }”.
}
cycle-table = In their own words
cycle-as-figure = as a picture

# The episode opened wide.
episode-wide = Open wide
episode-narrow = Back
episode-page = The episode
episode-page-differs = Told differently
episode-page-one = One telling so far.

# Where the sharing of an own telling stands, beside its small sign.
stand = { $state ->
    [private] only you
    [settling] will be shared { due }
    [shared] shared
    [sealing] will be sealed { due }
   *[sealed] sealed
}
stand-parts = { $parts ->
    [moves] shared: the moves
    [words] shared: the words
   *[both] shared: moves and words
}

# Saying it directly. The words of a telling stand in the places of $when, $felt and $need as they
# were written.
direct-title = Said directly
direct-begin = Say it directly
direct-when-felt = When { $when }, I felt { $felt }.
direct-felt = I felt { $felt }.
direct-need = I need { $need }.
direct-when-need = When { $when }, I need { $need }.
direct-hint = One sentence, made of your words above. Change it until it sounds like you. It is shared with the words, if you share them.
direct-keep = Keep the sentence
direct-edit = Change it
direct-said = I said this
direct-said-by = { $name } said this, { $when }.
direct-received-by = It reached { $name }.
direct-reached = It reached me
direct-let-know = Let { $name } know
direct-answer-mine = Whether it reached you is for My pages
