# Entries and what is looked for among them; the palette of commands.

search-words = Worte
search-kind = Art
search-any = alle
search-who = Erzählt von
search-anybody = egal wem
search-from = Von
search-to = Bis
# $narrowed: something is looked for
search-found = { $narrowed ->
    [yes] { $found ->
        [0] Von { $all } passt keiner.
        [one] Einer von { $all }.
       *[other] { $found } von { $all }.
    }
   *[no] { $all ->
        [one] Ein Eintrag.
       *[other] { $all } Einträge.
    }
}
search-told = { $found ->
    [0] Nichts, was { $name } erzählt hat, passt.
   *[other] Gezeigt ist nur, was { $name } erzählt hat.
}
search-all = Alle zeigen

palette-title = Etwas tun oder etwas suchen
palette-hint = Was möchtest du tun oder suchen?
palette-nothing = Nichts hier heißt so.
palette-all = „{ $words }“ in allen Einträgen suchen
palette-theme = { $theme ->
    [light] Hell
    [dark] Dunkel
   *[system] Hell oder dunkel wie das System
}
keys-palette = Etwas tun oder suchen
keys-search = Einen Eintrag suchen
keys-arrows = Von Knopf zu Knopf
keys-reorder = Wenn „genauer“ offen ist: diesen Schritt früher, später
keys-in-entries = In den Einträgen
keys-rows = Von Eintrag zu Eintrag
