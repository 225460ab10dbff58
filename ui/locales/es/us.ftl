# Us: what drew the two together; and sharing how close one feels.

us-title = Lo que nos acercó al principio
us-hint = { $pages ->
    [mine] Una página para escribir una vez, y releer. Solo tuya hasta que la compartas.
   *[ours] Una página de cada persona, escrita una vez, para releer.
}
us-of = Lo que acercó a { $name } al principio
us-empty = Aquí aún no hay nada compartido. Cada persona puede escribir una página en Mis páginas.
us-write-hint = Cómo empezó, qué viste en la otra persona, un momento que queda. Lo que dejes sin terminar espera aquí, sin que nadie lo vea.
us-keep = Guardar la página
us-kept = Guardada, en tus páginas.
us-as-it-was = Dejarla como estaba

close-share = Desde ahora, compartir con { $name } cuánta cercanía siento
close-share-hint = Solo este control, y solo los apuntes desde ahora. Cada uno se comparte como todo lo demás, tras un tiempo en el que se puede retirar.
close-take-back = { $count ->
    [one] Retirar el que se compartió
   *[other] Retirar los { $count } que se compartieron
}
