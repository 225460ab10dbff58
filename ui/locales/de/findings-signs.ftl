# The four signs, each of the two together: no score, no line that is crossed.

argument-headline = { $how ->
    [few] Noch zu früh, um zu sagen, ob ein Streit wiederkommt.
   *[found] { $groups ->
        [0] Kein Streit kommt in denselben Worten wieder.
        [one] Ein Streit kommt in fast denselben Worten wieder.
       *[other] { $groups } Streite kommen in fast denselben Worten wieder.
    }
}
argument-group = { $count } Episoden: { $words }.
argument-n = { $of ->
    [one] Eine Episode
   *[other] { $of } Episoden
} mit Worten
argument-counted-1 = Episoden, deren Worte einander ähneln, werden zusammengestellt, mindestens drei, mit den Worten, die sie zusammenhalten. Kleine Wörter und eure Namen bleiben weg. Gelesen werden nur Worte, die diese Seiten zeigen dürfen, auf diesem Computer.
argument-counted-2 = Worte, die einander ähneln, sind nicht immer derselbe Streit, und derselbe Streit kann in anderen Worten kommen: Nimm es als Hinweis, wo du hinsehen kannst. Ein Intervall gibt es nicht.
argument-table = Was wiederkommt
argument-column = { $column ->
    [words] Worte
   *[episodes] Episoden
}

share-counted-always-chasing-or-running-1 = Von den Episoden mit zwei oder mehr Schritten: jene, in denen jeder erzählte Schritt Kontaktsuchen oder Zurückziehen ist. Aus der Erzählung, die zuerst festgehalten wurde.
share-counted-always-chasing-or-running-2 = Dreißig Sekunden in der Nacht fassen weniger Schritte als ein Sonntag, und so auch weniger Schritte zueinander: Was niemand aufgeschrieben hat, zählt als keiner. Das Intervall ist das von Wilson, 95 %.
share-counted-intense-but-unstable-1 = Von den Tagen mit „Nähe“ bei 8 oder mehr, auf einer von beiden Seiten, mit genug Einträgen in der Woche danach: jene, auf die binnen sieben Tagen ein Bruch oder ein starker Abend folgte.
share-counted-intense-but-unstable-2 = Es sagt, wie oft das auf sie folgte, nicht, dass Nähe es herbeiführt, und auch nicht, wie oft ein starker Abend auf irgendeinen anderen Tag folgt. Die Grenzen sind gewählt, nicht gemessen. Das Intervall ist das von Wilson, 95 %.
share-counted-closeness-out-of-reach-1 = Von den Episoden, in denen jemand Nähe suchte: jene, in denen von der anderen Seite danach nur Zurückziehen erzählt ist oder nichts mehr.
share-counted-closeness-out-of-reach-2 = Wer sie suchte, steht nicht da. Was auch immer die andere Seite sonst tat, zählt als Antwort. Aus der Erzählung, die zuerst festgehalten wurde; das Intervall ist das von Wilson, 95 %.
