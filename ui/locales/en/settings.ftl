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
