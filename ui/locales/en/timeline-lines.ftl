# Thin lines under the lanes, phases behind them, and the strip of the whole journal.

lines-title = Lines
# $kind: close | at_ease | tank | load
line-switch = { $kind ->
    [at_ease] at ease
    [tank] left in the tank
    [load] load
   *[close] close
}
# $kind as above
line-nothing = { $kind ->
    [close] Close: nobody has said it in this time where it can be seen here.
    [at_ease] At ease: nothing was said in this time.
    [tank] Left in the tank: nothing was said in this time.
   *[load] Load: there is nothing in this time that it could be added up from.
}
line-table = { $kind ->
    [at_ease] At ease
    [tank] Left in the tank
    [load] Load
   *[close] Close, { $name }
}
line-column-value = Value
band-table = How often episodes came

strip-title = All of the journal
strip-seen = What is seen of it
strip-from = Where it begins
strip-to = Where it ends
strip-span = { $from } to { $to }
strip-keys = Arrow keys move it, Shift with an arrow makes it longer or shorter.
