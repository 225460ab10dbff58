# Findings about the loop. $interval is empty or " (…)".

protest-headline = { $how ->
    [none] In dieser Zeit ist kein Lautwerden, kein scharfes Wort und kein wiederholtes Anrufen erzählt.
    [few] Noch zu früh, um zu sagen, was auf Lautwerden oder ein scharfes Wort folgt.
    [bare] Nach Lautwerden oder einem scharfen Wort zog sich die andere Seite in { $count } von { $of } Momenten zurück.
    [mostly] Nach Lautwerden oder einem scharfen Wort hat sich die andere Seite meist zurückgezogen.
    [seldom] Nach Lautwerden oder einem scharfen Wort hat sich die andere Seite selten zurückgezogen.
   *[sometimes] Nach Lautwerden oder einem scharfen Wort hat sich die andere Seite manchmal zurückgezogen.
}
protest-kinds = { $count ->
    [one] Ein solcher Schritt ist erzählt
   *[other] { $count } solche Schritte sind erzählt
}, von der einen oder der anderen Seite: immer wieder anrufen, ein scharfes Wort, lauter werden, still werden, damit es auffällt, „entweder … oder …“, sagen, es sei vielleicht vorbei.
protest-next = Wo die andere Seite den nächsten Schritt machte, zog sie sich in { $count } von { $of } Momenten zurück{ $interval }.
protest-dot = die andere Seite zog sich als Nächstes zurück
protest-n = { $count ->
    [one] Ein solcher Schritt
   *[other] { $count } solche Schritte
}
protest-counted-1 = Von euch beiden zusammen gezählt, wer auch immer es war. Ist eine Episode zweimal erzählt, zählt die Erzählung, die zuerst festgehalten wurde.
protest-counted-2 = „Als Nächstes“ ist der Schritt, der danach erzählt ist, ohne „es wurde still“. Nur Momente, in denen ihn die andere Seite machte, sind im Anteil; den Rest hat die Tabelle.
protest-counted-3 = Die Prozente sind ein 95-%-Intervall über Episoden. „Gefolgt von“ heißt nicht „ausgelöst durch“: Ein solcher Schritt ist oft selbst schon eine Antwort, auf Angst.
protest-table = Was als Nächstes erzählt ist
protest-column-next = Als Nächstes
protest-row = { $who ->
    [same] dieselbe Seite { $class ->
        [pursue] suchte wieder Kontakt
        [withdraw] zog sich zurück
        [repair] begann zurückzufinden
       *[other] machte etwas anderes
    }
   *[other] die andere Seite { $class ->
        [pursue] suchte Kontakt
        [withdraw] zog sich zurück
        [repair] begann zurückzufinden
       *[other] machte etwas anderes
    }
}
protest-row-nothing = nichts weiter ist erzählt

differently-headline = { $both ->
    [0] In dieser Zeit ist nichts von euch beiden erzählt.
   *[other] { $count ->
        [0] Was ihr beide erzählt habt, habt ihr sehr ähnlich erzählt.
        [one] Ein Moment, den ihr beide erzählt habt, ist verschieden erzählt.
       *[other] { $count } Momente, die ihr beide erzählt habt, sind verschieden erzählt.
    }
}
differently-what = { $what ->
    [who_began] Wer begann: in { $count }.
    [order] Die Reihenfolge dessen, was geschah: in { $count }.
   *[kind] Was es für ein Moment war: in { $count }.
}
differently-n = { $both ->
    [one] Eine von beiden erzählte Episode
   *[other] { $both } von beiden erzählte Episoden
}
differently-counted-1 = Zwei Erzählungen eines Ereignisses stehen nebeneinander und werden nie vermischt. Aufgeführt ist, was verschieden ist: wer den ersten Schritt machte, die Reihenfolge dessen, was ihr jeweils tatet, und was es für ein Moment war.
differently-counted-2 = Eine Prozentzahl gibt es nicht: Zwei Erzählungen prüfen einander nicht. Zwei Menschen sehen einen Abend von zwei Orten aus.

escalation-headline = { $how ->
    [few] Noch zu früh, um zu sagen, wie die Stärke an euren Abenden verläuft.
    [climbs] Wie stark es in dir ist, hat im Lauf eines Abends meist zugenommen.
    [falls] Wie stark es in dir ist, hat im Lauf eines Abends meist nachgelassen.
   *[unsure] Wie stark es in dir ist, nimmt im Lauf eines Abends weder klar zu noch klar ab.
}
escalation-slope = Von einem deiner Schritte zum nächsten: { $slope } auf der Skala von 0 bis 10, in der Mitte von { $n } Erzählungen{ $interval }.
escalation-n = { $n ->
    [one] Eine Erzählung von dir
   *[other] { $n } Erzählungen von dir
} mit drei oder mehr Stärken
escalation-counted-1 = Nur dein eigenes Wort: wie stark jeder deiner Schritte in dir war, gegen seinen Platz in deiner Erzählung. Jede Erzählung ergibt eine Steigung, den Median der Steigungen zwischen je zwei deiner Schritte (Theil–Sen); dies ist der Median davon. Wie stark dich die Schritte der anderen Seite trafen, ist nicht hineingemischt.
escalation-counted-2 = Stärke ist das, woran du dich erinnert hast, oft Stunden später. Sie steht nur auf deinen Seiten, und niemandes Stärken werden gegen die einer anderen Person gestellt.
escalation-all = die ganze Zeit
escalation-tick = { $what ->
    [falls] nimmt ab
    [level] gleich
   *[climbs] nimmt zu
}
escalation-table = Stärke von Schritt zu Schritt
escalation-column = { $column ->
    [when] Wann
    [n] Erzählungen
    [slope] Je Schritt
   *[interval] 95-%-Intervall
}

reversal-headline = { $how ->
    [few] Noch zu früh, um zu sehen, ob ihr nach einem Bruch die Plätze getauscht habt.
    [changed] Nach einem Bruch hat sich verschoben, wer Kontakt sucht.
   *[unsure] Nach einem Bruch hat sich nicht klar verschoben, wer Kontakt sucht.
}
reversal-of = Rund um { $date }:
reversal-counts = Rund um { $date }, so oft wurde Kontakt gesucht: davor { $first } { $before } und { $second } { $before_other }; danach { $first } { $after } und { $second } { $after_other }. Das ist eine Verschiebung um { $moved } Prozentpunkte{ $interval }.
reversal-tick = nur { $name }
reversal-tick-alike = beide gleich
reversal-dot = { $when ->
    [before] vor { $date }
   *[after] nach { $date }
}
reversal-moves = { $count ->
    [one] ein Schritt
   *[other] { $count } Schritte
}
reversal-n = { $before }-mal Kontakt gesucht vor dem letzten Bruch, { $after }-mal danach
reversal-counted-1 = Nach einem Bruch tauschen zwei Menschen oft die Plätze: Wer Kontakt suchte, zieht sich zurück, und die andere Seite beginnt, Kontakt zu suchen. Gezählt ist, wer nach den Erzählungen Kontakt suchte, vom Bruch davor (oder vom Anfang) bis zu diesem und von diesem bis zum nächsten (oder bis zum Ende).
reversal-counted-2 = Aus der Erzählung, die zuerst festgehalten wurde; der Bruch selbst steht auf keiner der Seiten. Kontakt zu suchen ist nichts, wovon man mehr oder weniger haben müsste: Die Zahl sagt, wie die Wochen verliefen, und legt niemanden auf eine Rolle fest.
reversal-counted-3 = Das Intervall der Verschiebung geht über Episoden, beide Seiten zusammen gezogen; bei weniger als acht Episoden auf einer Seite gibt es keines.
reversal-table = Kontakt gesucht, davor und danach
reversal-column = { $column ->
    [when] Wann
    [first] { $first }
   *[second] { $second }
}
