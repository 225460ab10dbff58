settings-title = Settings
settings-look = How it looks
settings-theme = Colours
theme = { $theme ->
    [light] light
    [dark] dark
   *[system] as the system
}
settings-size = Text
settings-percent = { $size } %
settings-look-hint = For this laptop, both of you alike. High contrast and reduced motion follow the system.
settings-you = Your lane
settings-you-hint = Both of you see your name and your colour.
settings-keep = Keep
settings-kept = Kept.
settings-lock = Locking
settings-lock-after = By itself, after
settings-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
settings-lock-hint = When nobody has touched the keys or the pointer for so long. Also when the laptop goes to sleep or its screen is locked, where the system says so (on Linux). What stands in a log is kept first, encrypted.
settings-lock-keys = { $lock } locks. { $hide } locks too, empties the page and puts the window away; its title then says “{ $title }”. Some keyboards want Fn with it.
