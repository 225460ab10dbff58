# The timeline day by day: a year in pixels, and a month.

figure-choice = How the time is drawn
figure-lanes = lanes
figure-days = days
days-view = How many days are shown
days-years = all years
days-one-month = one month
days-figure = Day by day
days-hint = Each square is one day. Choose one, and its sentence stands here.
# $does: open | closer
days-press = { $does ->
    [open] Press Enter to open.
   *[closer] Press Enter to see it on the lanes.
}
days-keys-short = ← → days · ↑ ↓ { $view ->
    [month] weeks
   *[years] months
} · Page ↑ ↓ { $view ->
    [month] months
   *[years] years
} · Enter opens
days-keys = Arrow keys go from day to day, Enter opens one.
days-empty = The days that you log will stand here.
days-month-of = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
days-show-month = Show { $month } alone
days-earlier = The month before
days-later = The month after
days-legend-episode = an episode, larger where it was stronger
days-legend-mended = with mending
days-legend-mend = nothing but mending
days-legend-close = checked in as close
days-legend-logged = logged
days-legend-rupture = a rupture
days-legend-unlogged = not logged
days-table = { $count ->
    [one] One logged day of { $year }
   *[other] { $count } logged days of { $year }
}
days-table-year = The year of the table
days-column-day = Day
days-column-what = What is known of it
days-open = open
days-see = see on the lanes
