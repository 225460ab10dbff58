# The log: taps, "more exactly", words, when, keeping.

log-title = ¿Qué pasó, en orden?
log-title-beside = ¿Cómo fue para ti, en orden?
log-beside-hint = Tu relato queda al lado del que ya está. Ninguno cambia al otro.
log-mine = Por tu parte …
log-theirs = Por parte de { $name } …
# One label serves the reader and the other, and a verb would have to agree: so these are nouns.
log-tap = { $act ->
    [pursue] acercamiento
    [withdraw] distancia
    [no_reply] silencio
   *[repair] reparación
}
log-began-it = { $who ->
    [me] empezaste tú
   *[other] empezó { $name }
}
log-tap-spoken = { $who ->
    [me] { $act ->
        [repair] Reparación: empezaste tú
       *[other] Por tu parte: { log-tap }
    }
   *[other] { $act ->
        [repair] Reparación: empezó { $name }
       *[other] Por parte de { $name }: { log-tap }
    }
}
log-quiet = se hizo silencio
log-ladder-empty = Toca en orden lo tuyo y lo de tu pareja. Con dos basta.
log-untap = quitar lo último
log-more = con más detalle …
log-less = con menos
log-words-toggle = palabras …
log-words-less = sin palabras
log-esc = Esc no deja nada
log-keep = Guardar
log-kept = Guardado en tus páginas. Solo tú puedes verlo.
log-changed = Cambiado.
log-left = No se guardó nada.
log-left-back = Recuperar
log-unfinished = Algo que estabas escribiendo sigue aquí.
log-unfinished-go = Seguir
log-unfinished-leave = Dejarlo
log-undo = Deshacer
log-undone = Retirado. Queda 30 días en Lo quitado.
log-no-day = Por favor, escribe el día así: 2026-06-18.
log-nothing = Aún no hay nada dicho: basta un toque o unas palabras.

when-title = Cuándo empezó
when-change = cambiar
when-now = ahora mismo
when-earlier = hoy, más temprano
when-pick = otro día
when-kept = como está
when-date = Día
when-time = Hora, si la sabes
when-said = { $mode ->
    [now] ahora mismo
    [earlier] hoy, sin decir la hora
    [earlier-time] hoy, { $time } más o menos
    [pick] { $date }
    [pick-time] { $date }, { $time } más o menos
   *[kept] { $date }
}

kind-title = Qué clase de momento
kind-inferred = { kind } (según los pasos)
# $kind: a code of domain
kind = { $kind ->
    [rupture] una ruptura
    [space_request] una petición de espacio
    [texting_fight] una pelea por mensajes
    [silence] un silencio
    [argument] una discusión
   *[other] un momento
}

ending-title = Cómo terminó
ending = { $ending ->
    [talked_through] lo hablamos
    [drifted] poco a poco volvió la normalidad
    [open] sigue abierto
   *[none] sin decir
}

more-title = Con más detalle
more-act = Qué fue
more-class = { $class ->
    [pursue] acercamiento
    [withdraw] distancia
    [repair] reparación
   *[other] cualquier otra cosa
}
more-time = Cuándo
more-strength = Con qué fuerza en mí
more-landed = Cuánto me afectó
more-scale = { $value } de 10
more-meaning = Desde dónde lo hice
meaning = { $meaning ->
    [alarm] desde la alarma
    [care] desde el cariño
    [unsure] no lo sé
   *[none] sin decir
}
more-received = Me llegó
received = { $received ->
    [yes] sí
    [no] no
   *[none] sin decir
}
more-note = Con mis palabras
more-up = Antes
more-down = Después
more-remove = Quitar
more-move = { $n }. { $who ->
    [me] Yo
    [nobody] {""}
   *[other] { $name }
} { $words }
more-no-moves = Aún no hay pasos. Toca alguno arriba, o escribe solo palabras.
not-said = sin decir

words-title = Con mis palabras
words-when = Cuando …
words-felt = Sentí …
words-needed = Necesitaba …
words-map = El resto del mapa del ciclo
words-trigger = Qué lo desató
words-did = Qué hice
words-told-myself = Qué me dije
words-surface = El sentimiento en la superficie
words-softer = El sentimiento más tierno debajo
words-need = Qué necesitaba
words-flooded = Ya no me cabía nada más
words-text = Algo más
words-bring = Para llevar a la sesión
words-bring-hint = Una línea. Va en el documento para terapia si compartes las palabras o te llevas las tuyas.

afraid = Sentí miedo
afraid-hint = Privado para siempre, y en ningún gráfico ni cifra.
afraid-said = Esto no forma parte de un ciclo entre dos personas. Se queda en tus páginas.
afraid-where = Dónde acudir

# A sentence of moves. $did: pursue | withdraw | quiet | repair | named | other
# The verb agrees: after a name; .you: after "tú"; .nobody: after "se".
sentence-did = { $did ->
    [pursue] se acercó
    [withdraw] tomó distancia
    [quiet] guardó silencio
    [repair] empezó a reparar
    [named] nombró el ciclo
   *[other] hizo otra cosa
}
    .you = { $did ->
        [pursue] te acercaste
        [withdraw] tomaste distancia
        [quiet] guardaste silencio
        [repair] empezaste a reparar
        [named] nombraste el ciclo
       *[other] hiciste otra cosa
    }
    .nobody = { $did ->
        [quiet] hizo silencio
       *[other] hizo otra cosa
    }
sentence-clause = { $who ->
    [nobody] { $place ->
        [first] Se
       *[later] se
    } { sentence-did.nobody }
    [you] { $place ->
        [first] Tú
       *[later] tú
    } { sentence-did.you }
   *[name] { $name } { sentence-did }
}{ $again ->
    [yes] {" "}otra vez
   *[no] {""}
}
sentence = { $clauses }{ $more ->
    [0] .
    [2] ; y dos pasos más.
    [3] ; y tres pasos más.
   *[other] ; y { $more } pasos más.
}
sentence-no-moves = Contado con palabras, sin pasos.
