# Us: what drew the two together; and sharing how close one feels.

us-title = Was uns zueinander zog
us-hint = { $pages ->
    [mine] Eine Seite, einmal zu schreiben und wieder zu lesen. Sie gehört dir allein, bis du sie teilst.
   *[ours] Je eine Seite, einmal geschrieben und zum Wiederlesen.
}
# Also the label of one's own field; "zueinander", since a name alone cannot say toward whom.
us-of = { $name }: was uns zueinander zog
us-empty = Noch ist hier nichts geteilt. Ihr könnt beide in „Meine Seiten“ eine Seite schreiben.
us-write-hint = Wie es begann, was du im anderen Menschen gesehen hast, ein Augenblick, der bleibt. Was du nicht zu Ende schreibst, wartet hier, ungesehen.
us-keep = Die Seite behalten
us-kept = Behalten, auf deinen Seiten.
us-as-it-was = So lassen, wie es war

close-share = Von jetzt an teilen, wie nah ich mich fühle, sichtbar für { $name }
close-share-hint = Nur dieser eine Regler, und nur Check-ins von jetzt an. Jeder wird geteilt wie alles andere: erst nach einer Weile, in der er sich zurücknehmen lässt.
close-take-back = { $count ->
    [one] Den einen zurücknehmen, der geteilt wurde
   *[other] Die { $count } zurücknehmen, die geteilt wurden
}
