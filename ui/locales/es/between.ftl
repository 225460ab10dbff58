# Between the two: the cycle map, the episode opened wide, saying it directly.

# The cycle map. $field: trigger | did | told_myself | surface | softer | need
cycle-title = Lo que pasó por debajo, según lo cuenta { $name }
cycle-loop-title = El ciclo, según los dos relatos
cycle-feeds = Lo que hizo { $first } es aquello con lo que se encontró { $second }; lo que hizo { $second }, aquello con lo que se encontró { $first }.
cycle-part-spoken = { $field ->
    [trigger] Lo que lo desató para { $name }: “{ $text }”.
    [did] Lo que hizo { $name }: “{ $text }”.
    [told_myself] Lo que { $name } se dijo por dentro: “{ $text }”.
    [surface] Lo que { $name } sintió en la superficie: “{ $text }”.
    [softer] Lo que { $name } sintió debajo: “{ $text }”.
   *[need] Lo que necesitaba { $name }: “{ $text }”.
}
cycle-table = Con sus propias palabras
cycle-as-figure = como dibujo

# The episode opened wide.
episode-wide = Abrir a lo ancho
episode-narrow = Atrás
episode-page = El episodio
episode-page-differs = Contado de forma distinta
episode-page-one = Hasta ahora, un relato.

# Where the sharing of an own telling stands, beside its small sign.
stand = { $state ->
    [private] solo tú
    [settling] se compartirá { due }
    [shared] compartido
    [sealing] se sellará { due }
   *[sealed] sellado
}
stand-parts = { $parts ->
    [moves] compartido: los pasos
    [words] compartido: las palabras
   *[both] compartido: pasos y palabras
}

# Saying it directly. The words of a telling stand in the places of $when, $felt and $need as they
# were written.
direct-title = Dicho directamente
direct-begin = Decirlo directamente
direct-when-felt = Cuando { $when }, sentí { $felt }.
direct-felt = Sentí { $felt }.
direct-need = Necesito { $need }.
direct-when-need = Cuando { $when }, necesito { $need }.
direct-hint = Una frase, hecha con tus palabras de arriba. Cámbiala hasta que suene a ti. Se comparte con las palabras, si las compartes.
direct-keep = Guardar la frase
direct-edit = Cambiarla
direct-said = Esto lo dije
direct-said-by = { $name } lo dijo el { $when }.
direct-received-by = Le llegó a { $name }.
direct-reached = Me llegó
direct-let-know = Que { $name } lo sepa
direct-answer-mine = Si te llegó, se dice en Mis páginas
