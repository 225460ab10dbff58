# Today, entries, the episode beside, sharing, check-ins, marks, the bin.

# Stands only at the beginning of a heading.
weekday-word = { $weekday ->
    [1] Lunes
    [2] Martes
    [3] Miércoles
    [4] Jueves
    [5] Viernes
    [6] Sábado
   *[7] Domingo
}
today-title = { weekday-word } { $part ->
    [night] de madrugada
    [morning] por la mañana
    [afternoon] por la tarde
   *[evening] por la noche
}
today-unlogged = { $days ->
    [0] Hay algo escrito en cada día de esta semana hasta hoy.
    [one] { $of ->
        [1] Aún no hay nada escrito esta semana. Eso no dice nada de ella.
       *[other] Un día sin entradas esta semana. Eso no dice nada de él.
    }
    [2] Dos días sin entradas esta semana. Eso no dice nada de ellos.
    [3] Tres días sin entradas esta semana. Eso no dice nada de ellos.
    [4] Cuatro días sin entradas esta semana. Eso no dice nada de ellos.
    [5] Cinco días sin entradas esta semana. Eso no dice nada de ellos.
    [6] Seis días sin entradas esta semana. Eso no dice nada de ellos.
   *[other] Siete días sin entradas esta semana. Eso no dice nada de ellos.
}
today-log = Anotar
today-latest = Últimamente
today-empty = { $pages ->
    [mine] Aún no hay nada escrito. Dos toques arriba bastan.
   *[ours] Aún no hay nada compartido. Lo que escribe cada persona queda en sus propias páginas hasta que lo comparte.
}
today-alone-title = El segundo carril
today-alone-hint = Tu pareja puede unirse en este equipo, escribiendo a solas. Con eso no se comparte nada tuyo.
today-hand-over = Pasar el teclado

told-by = { $told ->
    [both] dos relatos
   *[one] relato de { $name }
}
told-by-you = relato tuyo
entry-line = { $when } · { $kind } · { $told }
entry-undated = sin fecha

ask-tell = { $name } compartió esto. Puedes contar lo tuyo al lado.
ask-same = Más o menos igual
ask-same-hint = «{ ask-same }» escribe tu propio relato con los mismos pasos, sin fuerza, sentido ni palabras. Al elegirlo se comparte, y se propone el enlace.
ask-mine = Lo vi de otra forma
ask-mine-words = Contar lo mío
ask-not-now = Ahora no
ask-not-now-said = Queda aparte. { $name } no puede verlo.
ask-same-said = Tu relato está en tus páginas y se compartirá { $due }.
ask-link = Para { $name }, estos dos relatos son del mismo episodio. Si para ti también, quedan lado a lado.
ask-agree = Sí, el mismo episodio
ask-link-said = Enlazados. Quedan lado a lado, y siguen siendo dos.

due = { $due ->
    [next_lock] la próxima vez que bloquees
   *[after_nine] en tu primera sesión después de las nueve de la mañana
}

share-title = Compartir con { $name }
share-moves = los pasos
share-words = las palabras
share-moves-hint = qué hizo cada persona, cuándo, con qué fuerza, cómo terminó
share-words-hint = todo lo que escribiste con tus palabras
share-private = Solo tú puedes ver esto.
share-settling = { $change ->
    [yes] El cambio tiene efecto { due }. Hasta entonces puedes retirarlo sin dejar rastro.
   *[no] Tiene efecto { due }. Hasta entonces puedes retirarlo sin dejar rastro.
}
share-shared = Lo marcado está a la vista de tu pareja. Retirarlo vale al momento; lo leído, leído queda.
share-afraid = “Sentí miedo” nunca sale de tus páginas.
share-alone = Aún no se ha unido nadie más. Lo que marques se comparte cuando tu pareja se una.
share-left = { $name } dejó el diario: solo tú puedes ver esto.
share-take-back = Retirar
share-settling-line = Se compartirá { due }:

episode-beside = Episodio
episode-open-mine = Ver en Mis páginas
episode-tell-mine = Contar lo tuyo en Mis páginas
episode-tell-mine-hint = Lo que hagas con ello se ve solo allí.
episode-told-both = Dos relatos
episode-told-one = Relato de { $name }
episode-telling-of = El relato de { $name }
episode-under = { $name }, con sus palabras
episode-moves-private = Los pasos no están compartidos.
episode-no-moves = Contado con palabras.
episode-ending = Final: { ending }
episode-changed = cambiado el { $when }
episode-differs = Contado de forma distinta: { $what }.
difference = { $difference ->
    [who_began] quién empezó
    [order] el orden
   *[kind] de qué clase fue
}
episode-flooded = ya no le cabía nada más
episode-edit = Cambiar
episode-remove = Quitar
episode-removed = Quitado. Queda 30 días en Lo quitado.
episode-undo = Deshacer
episode-link-waits = { $who ->
    [me] Propusiste que son un mismo episodio. No hace falta nada más de tu parte.
   *[other] { $name } propuso que este relato y el tuyo son un mismo episodio.
}
# The same on Ours, where both may be reading
episode-link-named = { $name } propuso que estos dos relatos son un mismo episodio. Vale cuando { $other } acepte.
episode-link-agreed = Las dos personas los ven como un mismo episodio.
episode-unlink = Retirar el enlace
episode-unlinked = El enlace está retirado.
episode-can-link = Uno de los tuyos puede ser el mismo episodio:
episode-link-this = El mismo episodio
episode-link-proposed = Propuesto. Vale cuando { $name } acepte.
words-said = { $field ->
    [when] Cuando …
    [felt] Sentí …
    [needed] Necesitaba …
    [trigger] qué lo desató
    [did] qué hice
    [told_myself] qué me dije
    [surface] en la superficie
    [softer] debajo
    [need] la necesidad
    [bring] para llevar
    [direct] dicho directamente
   *[text] {""}
}

entries-title = Entradas
entries-hint = { $pages ->
    [mine] Lo compartido, y lo que es solo tuyo. Primero lo más nuevo.
   *[ours] Lo compartido. Primero lo más nuevo.
}
entries-empty = { $pages ->
    [mine] Aún no hay nada escrito.
   *[ours] Aún no hay nada compartido.
}
entries-bin = Lo quitado
entries-more = Mostrar anteriores

check-in-title = Cercanía, hoy
check-in-not-set = sin fijar
check-in-far = lejos
check-in-near = cerca
check-in-more = dos más …
check-in-less = solo esta
check-in-ease = A gusto
check-in-tank = Lo que queda de energía
check-in-low = poco
check-in-high = mucho
check-in-own = Siempre solo para ti.
check-in-keep = Guardar
check-in-clear = borrar
check-in-kept = Guardado en tus páginas.
check-in-value = { $value } de 10

marks-hint = Una línea que cruza la línea de tiempo: una sesión, algo de fuera, algo alcanzado.
marks-new = Una marca nueva
mark-kind = { $kind ->
    [session] una sesión
    [stressor] una carga de fuera
    [milestone] algo alcanzado
   *[run_out] Me quedé sin fuerzas
}
marks-kind = Qué
marks-day = Día
marks-label = Una palabra para ello
marks-share = Compartir
marks-run-out = Esta es siempre solo tuya. No necesita pasos ni explicación.
marks-keep = Marcar
marks-kept = Marcado en tus páginas.
marks-own = Las tuyas
marks-own-hint = Lo que marcaste está en Mis páginas.
marks-empty = Aún ninguna.
marks-stop-sharing = Dejar de compartir
mark-sharing = { $state ->
    [private] solo tú
    [settling] se comparte { due }
   *[shared] a la vista de tu pareja
}

sessions-title = Entre sesiones
sessions-hint = Marca una sesión, y reúne lo que te gustaría llevar.
sessions-marks = Marcas
sessions-report = Para terapia

bin-title = Lo quitado
bin-hint = Lo que quitaste queda aquí 30 días; después sus palabras se borran para siempre. Las copias de seguridad antiguas las conservan.
bin-empty = No se quitó nada.
bin-in-mine = Lo que quitaste está en Mis páginas.
bin-restore = Recuperar
bin-restored = Está de vuelta.
bin-days = { $days ->
    [0] se va hoy
    [one] queda un día
   *[other] quedan { $days } días
}
bin-thing = { $was ->
    [telling] { kind }
    [check_in] un apunte del día
    [pause] una pausa
    [drew] lo que nos acercó al principio
    [answers] respuestas a un cuestionario
    [line] { $kind ->
        [agreed] algo acordado
        [tried] cómo fue algo
       *[bring] una línea para llevar
    }
    [look_back] una mirada a la semana
   *[mark] { mark-kind }
}
