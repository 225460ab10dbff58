# Thin lines under the lanes, phases behind them, and the strip of the whole journal.

lines-title = Líneas
# $kind: close | at_ease | tank | load
line-switch = { $kind ->
    [at_ease] a gusto
    [tank] lo que queda de energía
    [load] carga
   *[close] cercanía
}
# $kind as above
line-nothing = { $kind ->
    [close] Cercanía: en este tiempo nadie la ha apuntado donde se pueda ver aquí.
    [at_ease] A gusto: en este tiempo no se apuntó nada.
    [tank] Lo que queda de energía: en este tiempo no se apuntó nada.
   *[load] Carga: en este tiempo no hay nada de lo que se pueda sumar.
}
line-table = { $kind ->
    [at_ease] A gusto
    [tank] Lo que queda de energía
    [load] Carga
   *[close] Cercanía, { $name }
}
line-column-value = Valor
band-table = Con qué frecuencia vinieron los episodios

strip-title = Todo el diario
strip-seen = Lo que se ve de él
strip-from = Dónde empieza
strip-to = Dónde termina
strip-span = Del { $from } al { $to }
strip-keys = Las flechas lo mueven; Mayús con una flecha lo hace más largo o más corto.
