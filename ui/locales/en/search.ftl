# Entries and what is looked for among them; the palette of commands.

search-words = Words
search-kind = Kind
search-any = any
search-who = Told by
search-anybody = anybody
search-from = From
search-to = To
# $narrowed: something is looked for
search-found = { $narrowed ->
    [yes] { $found ->
        [0] None of { $all } fits.
        [one] One of { $all }.
       *[other] { $found } of { $all }.
    }
   *[no] { $all ->
        [one] One entry.
       *[other] { $all } entries.
    }
}
# Instead of a number where one of the two was picked: two such numbers would be a contest.
search-told = { $found ->
    [0] Nothing that { $name } told fits.
   *[other] Only what { $name } told is shown.
}
search-all = Show all

palette-title = Do something, or find something
palette-hint = What would you like to do or find?
palette-nothing = Nothing here by that name.
palette-all = Look for “{ $words }” in all entries
palette-theme = { $theme ->
    [light] Light
    [dark] Dark
   *[system] Light or dark as the system says
}
keys-palette = Do or find something
keys-search = Look for an entry
keys-arrows = From button to button
keys-reorder = With “more exactly” open: this move earlier, later
keys-in-entries = In the entries
keys-rows = From entry to entry
