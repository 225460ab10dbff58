# The four signs, each of the two together: no score, no line that is crossed.

argument-headline = { $how ->
    [few] Too early to say whether an argument comes back.
   *[found] { $groups ->
        [0] No argument comes back in the same words.
        [one] One argument comes back in much the same words.
       *[other] { $groups } arguments come back in much the same words.
    }
}
argument-group = { $count } episodes: { $words }.
argument-n = { $of ->
    [one] One episode
   *[other] { $of } episodes
} with words
argument-counted-1 = Episodes whose words resemble one another are put together, three at least, with the words that hold them together. Small words and your names are left out. Only words that these pages may show are read, on this computer.
argument-counted-2 = Words that resemble one another are not always the same quarrel, and the same quarrel can come in other words: take it as a hint where to look. There is no interval.
argument-table = What comes back
argument-column = { $column ->
    [words] Words
   *[episodes] Episodes
}

share-counted-always-chasing-or-running-1 = Of the episodes with two moves or more: those in which every move told reaches out or steps back. From the telling recorded first.
share-counted-always-chasing-or-running-2 = Thirty seconds at night hold fewer moves than a Sunday, and so fewer repairs: what nobody wrote down counts as none. The interval is Wilson’s, 95 %.
share-counted-intense-but-unstable-1 = Of the days with “close” at 8 or more, by either of you, with enough entries in the week after: those that a rupture or a strong evening followed within seven days.
share-counted-intense-but-unstable-2 = It says how often they were followed by it, not that closeness brings it about, nor how often a strong evening follows any other day. The limits are chosen, not measured. The interval is Wilson’s, 95 %.
share-counted-closeness-out-of-reach-1 = Of the episodes in which someone asked for closeness: those in which the other, after that, is told only to step back, or to do nothing more.
share-counted-closeness-out-of-reach-2 = Who asked is not told. Whatever else the other did counts as an answer. From the telling recorded first; the interval is Wilson’s, 95 %.
