# Findings about what helps: what followed a pause or a word, conditions, signs of security.
# $interval is empty or " (…)". "Gefolgt von", "danach", never "wegen" or "weil".

outcome-headline = { $what ->
    [pause] { $how ->
        [few] Noch zu früh, um Pausen mit einer genannten Zeit neben die ohne zu stellen.
        [sooner] Wenn um Abstand bis zu einer genannten Zeit gebeten wurde, kam ein Schritt zueinander früher an.
        [later] Wenn um Abstand bis zu einer genannten Zeit gebeten wurde, kam ein Schritt zueinander später an.
       *[unsure] Abstand mit einer genannten Zeit oder ohne: bisher kein klarer Unterschied.
    }
   *[named] { $how ->
        [few] Noch zu früh, um zu sagen, was auf „das ist unser Kreislauf“ folgte.
        [sooner] Nach „das ist unser Kreislauf“ kam ein Schritt zueinander früher an.
        [later] Nach „das ist unser Kreislauf“ kam ein Schritt zueinander später an.
       *[unsure] Nach „das ist unser Kreislauf“: bisher kein klarer Unterschied.
    }
}
outcome-line = { $what ->
    [pause] { $group ->
        [with] Mit einer genannten Zeit
       *[without] Ohne eine Zeit
    }
   *[named] { $group ->
        [with] Nachdem es gesagt war
       *[without] Wo es niemand sagte
    }
}
outcome-half = { $line }: bei der Hälfte von { $n ->
    [one] einer Episode
   *[other] { $n } Episoden
} dauerte es höchstens { $median }{ $interval }, bis ein Schritt zueinander ankam.
outcome-no-half = { $line }: ein Schritt zueinander, der ankam, ist bei { $events } von { $n ->
    [one] einer Episode
   *[other] { $n } Episoden
} bekannt, weniger als der Hälfte.
outcome-difference = Zwischen beiden: { $difference }{ $interval }.
outcome-interval = { $low } bis { $high }
outcome-signed = { $how ->
    [same] gleich lang
    [less] { $duration } weniger
   *[more] { $duration } mehr
}
outcome-from = Abende ohne diesen Satz werden von Schritt { $move } an verfolgt: da, wo er an anderen Abenden gesagt wurde.
outcome-axis = Episoden noch ohne einen Schritt zueinander, der ankam
outcome-n = { $what ->
    [pause] { $with ->
        [one] Eine Bitte
       *[other] { $with } Bitten
    } mit einer Zeit, { $without } ohne
   *[named] { $with ->
        [one] Eine Episode
       *[other] { $with } Episoden
    } damit, { $without } ohne
}
outcome-table = { $what ->
    [pause] Der erste Schritt zueinander, der ankam, nach der Bitte um Abstand
   *[named] Der erste Schritt zueinander, der ankam
}
outcome-counted-pause-1 = Von der ersten Bitte um Abstand eines Abends bis zum nächsten Schritt zueinander, der ankam, so wie ihn die Seite vermerkt hat, bei der er ankam. Ein Abend, der noch offen ist, wenn die nächste Episode beginnt, gilt bis dahin als offen (Kaplan–Meier).
outcome-counted-pause-2 = Eine Pause, um die in der Erzählung nicht gebeten wird, ist in keiner der Gruppen. Abende, an denen schon vorher ein Schritt zueinander angekommen war, sind in keiner.
outcome-counted-pause-3 = Niemand hat ausgelost, wer eine Zeit nennt: Vielleicht lässt sie sich gerade an milderen Abenden nennen. „Gefolgt von“ heißt nicht „ausgelöst durch“. Die Intervalle sind 95-%-Intervalle.
outcome-counted-named-1 = Von „das ist unser Kreislauf“ bis zum nächsten Schritt zueinander, der ankam, so wie ihn die Seite vermerkt hat, bei der er ankam. Daneben: Abende, an denen es niemand sagte, von da an, wo es an anderen gesagt wurde.
outcome-counted-named-2 = Ein Abend, der noch offen ist, wenn die nächste Episode beginnt, gilt bis dahin als offen (Kaplan–Meier). Abende, an denen schon davor ein Schritt zueinander angekommen war, sind in keiner der Gruppen.
outcome-counted-named-3 = Abende, an denen es jemand sagen kann, waren vielleicht von Anfang an milder. „Gefolgt von“ heißt nicht „ausgelöst durch“. Den Kreislauf zu sehen hilft und hält ihn für sich allein selten an. Die Intervalle sind 95-%-Intervalle.

share-headline = { $of ->
    [owned_parts] In { $count } von { $all } Momenten, die ihr beide erzählt habt, habt ihr beide den eigenen Anteil genannt.
    [stayed_or_waited] In { $count } von { $all } Episoden blieb oder wartete jemand, gegen den Sog.
    [came_back] In { $count } von { $all } Episoden, in denen sich jemand zurückzog, kam zurück, wer sich zurückgezogen hatte.
    [need_said] In { $count } von { $all } Momenten wurde ein Bedürfnis oder eine Angst ausgesprochen, und als Nächstes zog sich niemand zurück.
    [space_without_pursuit] In { $count } von { $all } Momenten wurde Abstand erbeten und auch gelassen.
    [always_chasing_or_running] { $count } von { $all } Episoden enthalten Kontaktsuchen und Zurückziehen, und sonst nichts.
    [intense_but_unstable] Nach { $count } von { $all } sehr nahen Tagen kam binnen einer Woche ein starker Abend.
   *[closeness_out_of_reach] In { $count } von { $all } Episoden wurde Nähe gesucht, und danach ist nur Zurückziehen erzählt oder nichts mehr.
}
share-early = { $of ->
    [owned_parts] Noch zu früh, um zu sagen, wie oft ihr jeweils den eigenen Anteil nennt.
    [stayed_or_waited] Noch zu früh, um zu sagen, wie oft jemand blieb oder wartete.
    [came_back] Noch zu früh, um zu sagen, wie oft zurückkam, wer sich zurückgezogen hatte.
    [need_said] Noch zu früh, um zu sagen, was auf ein ausgesprochenes Bedürfnis folgt.
    [space_without_pursuit] Noch zu früh, um zu sagen, wie Abstand gelassen wird.
    [always_chasing_or_running] Noch zu früh, um zu sagen, wie viel davon Nachlaufen und Weglaufen ist.
    [intense_but_unstable] Noch zu früh, um zu sagen, was auf sehr nahe Tage folgt.
   *[closeness_out_of_reach] Noch zu früh, um zu sagen, was folgt, wenn Nähe gesucht wird.
}
share-means = { $of ->
    [owned_parts] Beide, jeweils in der eigenen Erzählung desselben Ereignisses.
    [stayed_or_waited] Nach eigenem Wort: geblieben, obwohl Gehen nahelag, oder gewartet, obwohl Fragen nahelag.
    [came_back] Wer sich in dieser Episode zurückzog, machte danach einen Schritt zueinander.
    [need_said] Nach „was ich brauchte“ oder „was mir Angst machte“, wer auch immer es sagte.
    [space_without_pursuit] Die andere Seite suchte keinen Kontakt, bis zurück war, wer um Abstand gebeten hatte.
    [always_chasing_or_running] Kein Schritt zueinander, kein Benennen des Kreislaufs, nichts anderes ist darin erzählt.
    [intense_but_unstable] Sehr nah ist 8 oder mehr von 10, auf einer von beiden Seiten; stark ist eine eigene Stärke von 8 oder mehr oder ein Bruch.
   *[closeness_out_of_reach] Kontakt suchen, fragen, ob alles gut ist, ein Bedürfnis oder eine Angst aussprechen, wer auch immer es tat.
}
share-interval = Bei so vielen könnten es { $interval } sein.
share-n = { $of ->
    [owned_parts] { $all } von beiden erzählt
    [need_said] { $all ->
        [one] Ein Moment
       *[other] { $all } Momente
    }
    [space_without_pursuit] { $all ->
        [one] Eine Bitte
       *[other] { $all } Bitten
    }
    [intense_but_unstable] { $all ->
        [one] Ein sehr naher Tag
       *[other] { $all } sehr nahe Tage
    }
   *[other] { $all ->
        [one] Eine Episode
       *[other] { $all } Episoden
    }
}
share-column = { $column ->
    [count] So war es
    [all] Von
    [share] Anteil
   *[interval] 95-%-Intervall
}
share-counted-owned-parts-1 = Von den Episoden, die ihr beide erzählt habt: jene, in denen jede Erzählung den Anteil der Person nennt, die sie erzählt.
share-counted-owned-parts-2 = Von euch beiden zusammen; niemandes Anteil wird allein gezählt. Was niemand erzählt hat, wird nicht gezählt, ob es geschah oder nicht. Das Intervall ist das von Wilson, 95 %.
share-counted-stayed-or-waited-1 = Von den Episoden mit einem Schritt: jene, in denen eine der Erzählungen „ich blieb, obwohl ich gehen wollte“ oder „ich wartete, obwohl ich fragen wollte“ sagt.
share-counted-stayed-or-waited-2 = Die beiden sind eine Zahl, damit sie niemandem allein gehört. Mehr ist nicht schon für sich besser. Das Intervall ist das von Wilson, 95 %.
share-counted-came-back-1 = Von den Episoden, in denen sich jemand zurückzog: jene, in denen alle, die das taten, nach dem letzten Mal einen Schritt zueinander machten. Eine Bitte um Abstand oder eine vereinbarte Pause ist noch kein Zurückkommen.
share-counted-came-back-2 = Aus der Erzählung, die zuerst festgehalten wurde. Was niemand erzählt hat, wird nicht gezählt, ob es geschah oder nicht. Das Intervall ist das von Wilson, 95 %.
share-counted-need-said-1 = Von den Momenten, in denen ein Bedürfnis oder eine Angst ausgesprochen wurde und die andere Seite wieder einen Schritt machte: jene, in denen sie sich mit diesem nächsten Schritt nicht zurückzog.
share-counted-need-said-2 = Sich zurückzuziehen kann die freundlichste Antwort sein, die gerade möglich ist, und die Zahl weiß nicht, wie etwas gesagt wurde. Aus der Erzählung, die zuerst festgehalten wurde; das Intervall geht über Episoden, 95 %.
share-counted-space-without-pursuit-1 = Von den Bitten um Abstand, nach denen noch etwas erzählt ist: jene, nach denen die andere Seite keinen Kontakt suchte, bis zurück war, wer gebeten hatte, oder bis die Erzählung endet.
share-counted-space-without-pursuit-2 = Von euch beiden zusammen gezählt, wer auch immer bat. Abstand zu brauchen ist in Ordnung, und Nähe zu brauchen auch. Das Intervall geht über Episoden, 95 %.

support-headline = { $sessions ->
    [0] In dieser Zeit ist keine Sitzung markiert.
    [one] In dieser Zeit ist eine Sitzung markiert.
   *[other] In dieser Zeit sind { $sessions } Sitzungen markiert.
}
support-how = Eine Sitzung, die du markierst und teilst, steht dann hier.
support-n = { $sessions ->
    [one] ein Tag
   *[other] { $sessions } Tage
}
support-counted-1 = Tage mit einer Markierung „Sitzung“; ein Tag, den ihr beide markiert habt, ist einer. Andere Unterstützung von außen steht nicht im Tagebuch.
support-table = Die Sitzungen
