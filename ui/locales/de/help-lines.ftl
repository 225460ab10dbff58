# More of the safety page: on the way to a first passphrase, and about its help lines. The lines themselves stand in assets/help-lines.toml.

safety-go = Weiter
safety-now-elsewhere = Ruf den Notruf an, der dort gilt, wo du bist. In der Europäischen Union ist es { $number }.
# $since: a date
safety-lines-change = Nummern ändern sich. Jede von diesen wurde am { $since } oder später mit einer veröffentlichten Seite verglichen; angerufen hat dort niemand. Wenn eine falsch ist, lässt sie sich in assets/help-lines.toml im Quellcode von Tidemark berichtigen; dort steht auch, woher jede Nummer kommt.
