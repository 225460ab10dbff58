# Us: what drew the two together; and sharing how close one feels.

us-title = What drew us
us-hint = { $pages ->
    [mine] A page to write once, and to reread. Yours alone until you share it.
   *[ours] A page each, written once, to reread.
}
us-of = What drew { $name }
us-empty = Nothing is shared here yet. Each of you can write a page in My pages.
us-write-hint = How it began, what you saw in the other, a moment that stays. What you leave unfinished waits here, unseen.
us-keep = Keep the page
us-kept = Kept, in your pages.
us-as-it-was = Leave it as it was

close-share = From now on, share with { $name } how close I feel
close-share-hint = This one slider alone, and only check-ins from now on. Each is shared like anything else, after a while in which it can be taken back.
close-take-back = { $count ->
    [one] Take back the one that was shared
   *[other] Take back the { $count } that were shared
}
