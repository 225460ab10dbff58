# More of the safety page: on the way to a first passphrase, and about its help lines. The lines themselves stand in assets/help-lines.toml.

safety-go = Go on
safety-now-elsewhere = Call the emergency number of the place where you are. In the European Union it is { $number }.
# $since: a date
safety-lines-change = Numbers change. Each of these was compared with a published page on { $since } or later; nobody called it. If one is wrong, assets/help-lines.toml in Tidemark’s source code is the place to correct it, and where each number comes from stands there too.
