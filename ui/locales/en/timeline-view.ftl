# The timeline's page and what stands around its figure. The sentences of the marks themselves
# stand in crates/timeline/locales/en/timeline.ftl.

timeline-zoom = How much time is shown
timeline-zoom-in = Closer
timeline-zoom-out = Further away
timeline-earlier = Earlier
timeline-later = Later
timeline-unit = { $unit ->
    [years] years
    [year] year
    [quarter] quarter
    [month] month
    [week] week
    [day] day
   *[hour] hour
}
timeline-figure = Timeline
timeline-keys = Arrow keys step from mark to mark, Enter opens one. Plus and minus go closer and further away, Shift with an arrow moves in time, Home and End go to the first and the last day, f picks episodes out.
timeline-keys-short = ← → mark to mark · Enter opens · + − closer and further · Shift ← → in time · Home, End · f filter
timeline-nth = { $when }, { $n } of { $all }
timeline-press = { $does ->
    [open] Press Enter to open.
    [closer] Press Enter to look closer.
   *[nothing] {""}
}
timeline-hint = Each mark is one side of a moment. Choose one, and its sentence stands here.
timeline-none-here = Nothing is logged in this time. That says nothing about it.
timeline-none-yet = The moments that you log will stand here, one lane for each of you.
timeline-to-latest = Go to the latest
timeline-overview = All of the journal. Drag the frame to move in time, its ends to see more or less.
timeline-as-table = as a table
timeline-as-figure = hide the table
timeline-table = { $count ->
    [one] One mark
   *[other] { $count } marks
} of this view
timeline-column-when = When
timeline-column-told = Told
timeline-column-what = What
timeline-column-open = Open
timeline-open = open
timeline-closer = look closer
timeline-loading = Drawing …
timeline-failed = The timeline couldn’t be drawn. Nothing is lost.
timeline-again = Try again
