# Us: the profile. Our own reading of what both share, and no validated test. Nobody comes out ahead.

profile-title = { $pages ->
    [mine] Deine eigenen Punkte
   *[ours] Nebeneinander
}
profile-hint = { $pages ->
    [mine] Wie du die Fragen dazu beantwortet hast, dich auf dein Gegenüber zu stützen und dich um das Band zu sorgen, über die Zeit. Gehört dir allein, bis du es teilst.
   *[ours] Was ihr beide teilt, nebeneinander. Das ist unsere eigene Lesart und kein geprüfter Test; das Muster gehört der Schleife und niemandem von euch.
}
profile-empty = { $pages ->
    [mine] Hier ist noch nichts. Der Fragebogen „Experiences in Close Relationships“ macht hier einen Punkt, wenn du ihn ausfüllen magst.
   *[ours] Hier steht, was ihr beide teilt: Bisher gibt es nichts Gleiches von euch beiden. Niemand muss.
}
profile-place = { $place ->
    [meet] Wo ihr euch trefft
   *[loop_starts] Wo die Schleife beginnen kann
}
profile-none = Hier trifft keine Regel zu. Das sagt nichts für oder gegen euch.
profile-how = wie wird das gelesen?
profile-how-1 = Achtzehn Regeln, jede mit einer Schwelle von uns, gewählt, bevor es Daten gab: Stellen auf einer Skala, keine Grenzwerte der Fragebögen. Eine Regel liest euch beide oder niemanden. Es zählen die letzten geteilten Antworten.
profile-how-2 = Ein Satz sagt, dass zwei Dinge nebeneinanderstehen. Er sagt nicht, dass eines vom anderen kommt, er gibt niemandem einen Typ, und würdet ihr tauschen, tauschten nur die Namen.
profile-aspect = { $aspect ->
    [volatility] Wie leicht Gefühle aufsteigen
    [traits] Fünf breite Züge
    [values] Was am wichtigsten ist
   *[conflict] Was beide in den erzählten Momenten tun
}
profile-score = { $name } { $value }
profile-moves = { $name }: Von { $of } eigenen Schritten suchten { $pursue } Kontakt, und { $withdraw } waren ein Rückzug.
profile-moves-counted = Gezählt in dem, was ihr beide sehen könnt, in der Erzählung, die zuerst da war; wer was tut, wechselt mit dem Thema und dem Monat.

attachment-title = Sorge um das Band, und für sich bleiben
attachment-now = { $whose ->
    [mine] Zuletzt: Sorge { $anxiety }, für dich bleiben { $avoidance }
   *[named] { $name }, zuletzt: Sorge { $anxiety }, für sich bleiben { $avoidance }
}, je von 1 bis 7. { $times ->
    [one] Bisher ein Punkt.
   *[other] { $times } Punkte, in ihrer Folge verbunden.
}
attachment-anxiety = Sorge um das Band
attachment-avoidance = Für sich bleiben
attachment-who = Von wem
attachment-no-type = Zwei Zahlen für eine Bindung zu einer Zeit. Sie machen aus niemandem einen Typ, und sie ändern sich.
attachment-read = wie wird das gelesen?
attachment-read-1 = Sorge um das Band heißt im Fach Bindungsangst. Oft wird sie als das Bild gelesen, das man in einer Bindung von sich selbst hat: Bin ich jemand, bei dem man bleibt? Ganz links wenig Sorge, ganz rechts viel.
attachment-read-2 = Für sich bleiben heißt im Fach Vermeidung. Oft wird es als das Bild gelesen, das man von anderen hat: Kann ich mich auf sie stützen? Unten fällt das leicht, oben nicht.
attachment-read-3 = Die Menschen hinter dem Fragebogen halten es nicht für richtig, andere nach solchen Zahlen in Gruppen zu teilen (Fraley et al. 2015). Darum hat keine Ecke des Bildes einen Namen. Frühere Punkte sind hohl, der letzte ist gefüllt.

rule-both-lean = Weder { $a } noch { $b } sorgt sich sehr um das Band, und beiden fällt es leicht, sich aufeinander zu stützen.
rule-worry-meets-distance = { $one } sorgt sich um das Band, und { $other } bleibt eher für sich: Wo von einer Seite ein Zeichen gesucht wird, wird von der anderen vielleicht Raum gesucht, und jedes kann für die andere Seite ein Alarm sein.
rule-worry-meets-distance-both-ways = { $a } und { $b } sorgen sich beide um das Band und bleiben beide eher für sich: Beide können die Hand ausstrecken, und beide können zurückgehen.
rule-both-worry = { $a } und { $b } sorgen sich beide um das Band: Wird es still, suchen vielleicht beide zugleich nach einem Zeichen.
rule-both-keep-to-themselves = { $a } und { $b } bleiben beide eher für sich: Es kann lange still bleiben, ohne dass jemand fragt.
rule-closeness-at-different-paces = Nähe kommt in verschiedenem Tempo: Für sich bleiben liegt bei { $a } bei { $of_a } und bei { $b } bei { $of_b }, von 1 bis 7.
rule-both-keep-calm = Bei { $a } und bei { $b } steigen Gefühle langsam auf.
rule-both-rise = Bei { $a } und bei { $b } steigen Gefühle leicht auf: In einem schweren Moment sind vielleicht beide zugleich überflutet.
rule-rise-at-different-speeds = Gefühle steigen verschieden schnell auf: { $of_a } bei { $a } und { $of_b } bei { $b }, von 10 bis 50. Auf einer Seite ist es vielleicht schon zu viel, während auf der anderen noch gesprochen wird.
rule-alike-in-trait = { $a } und { $b } sind sich sehr ähnlich darin, { rule-trait }.
rule-apart-in-trait = { $a } und { $b } liegen weit auseinander darin, { rule-trait }: { $of_a } und { $of_b }, von 4 bis 20.
rule-trait = { $trait ->
    [extraversion] wie wohl sie sich unter vielen Menschen fühlen
    [agreeableness] wie sehr sie mit anderen mitfühlen
    [conscientiousness] wie wichtig Ordnung und Aufgaben sind
    [neuroticism] wie sehr die Stimmung sich bewegt
   *[intellect] wie wichtig Fantasie und Ideen sind
}
rule-values-in-common = Unter dem, was beiden am wichtigsten ist: { $values }.
rule-orders-alike = In { $agree } von { $of } Paaren von Werten steht bei beiden derselbe vorn.
rule-values-apart = Auf einer Seite weit oben und auf der anderen weit unten, also ein Gespräch wert: { $values }.
rule-value = „{ $value }“
rule-dear-to = „{ $value }“, wichtig für { $name }
rule-roles-change = Beide tun beides: Von { $moves_a } Schritten von { $a } suchen { $share_a } Kontakt, von { $moves_b } von { $b } { $share_b }. Keine der Rollen gehört jemandem.
rule-reaching-meets-stepping = In dem, was bisher erzählt ist, sucht { $one } meist Kontakt, und { $other } zieht sich meist zurück: Von { $moves_a } Schritten von { $a } suchen { $share_a } Kontakt, von { $moves_b } von { $b } { $share_b }. Jedes kann für die andere Seite ein Alarm sein.
rule-both-reach = In dem, was bisher erzählt ist, suchen { $a } und { $b } beide meist Kontakt: Zwei, die zugleich fragen, können laut sein.
rule-both-step-back = In dem, was bisher erzählt ist, ziehen { $a } und { $b } sich beide meist zurück: Es kann von beiden Seiten still werden.
