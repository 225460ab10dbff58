# Entre sesiones: qué llevar, qué se acordó, qué pasó desde entonces, y la mirada a la semana.

sessions-between = Preparar
sessions-since = Desde la última sesión
sessions-week = Mirar atrás

next-title = Próxima sesión
next-none = { $pages ->
    [mine] No hay ninguna prevista.
   *[ours] No hay ninguna prevista que veáis los dos.
}
next-last = La última anotada: { $when }.
next-plan = Prever una sesión
next-keep = Dejarla prevista
next-move = Cambiarla
next-moved = Cambiada. Lo compartido de ella cambia como todo lo compartido.
next-time = Hora, si se sabe
today-session = Sesión: { $when }

line-of = { $kind ->
    [agreed] Tal como lo apuntó { $name }
    [tried] Cómo fue para { $name }
   *[bring] { $name }
}
line-unseen = { $kind ->
    [tried] Probado.
   *[bring] Un momento que aquí no se ve.
}
line-keep = Guardar

bring-title = Para llevar
bring-empty = { $pages ->
    [mine] Nada todavía: basta una pregunta, un momento, un deseo.
   *[ours] Todavía no hay nada compartido para llevar.
}
bring-field = Una línea para llevar
bring-hint = Solo para ti hasta que la compartas.
bring-keep = Añadir la línea
bring-kept = Guardada en tus páginas, para llevar.
bring-kept-entry = Este momento queda en tus páginas, para llevar.
bring-word = Añadir una palabra
bring-done = Ya se llevó
bring-again = Llevarla otra vez
bring-brought = { $count ->
    [one] Una línea ya se llevó
   *[other] { $count } líneas ya se llevaron
}
bring-in-mine = Escribir en Mis páginas
bring-entry = Llevar a la sesión
bring-entry-hint = Una línea en tus páginas que nombra este momento.

agreed-title = Acordado en una sesión
agreed-empty = Todavía no hay nada apuntado.
agreed-field = Lo que acordasteis, en palabras sencillas
agreed-hint = { $joined ->
    [yes] Lo leéis los dos al momento, con el nombre de quien lo apuntó. Escríbelo como algo que probar entre los dos.
   *[no] Solo para ti.
}
agreed-keep = Apuntarlo
agreed-kept = { $joined ->
    [yes] Apuntado, para los dos.
   *[no] Apuntado, en tus páginas.
}
tried-title = Lo que se probó
tried-say = Lo he probado
tried-field = Cómo fue para ti
tried-hint = Solo para ti hasta que lo compartas. Puede quedar vacío.
tried-kept = Guardado en tus páginas.

since-title = Desde la última sesión
since-when = { $pages ->
    [mine] Desde el { $when }, en lo que compartís y en tus propias páginas.
   *[ours] Desde el { $when }, en lo que compartís.
}
since-none = { $pages ->
    [mine] Todavía no hay ninguna sesión anotada desde la que contar.
   *[ours] Todavía no hay ninguna sesión anotada que veáis los dos y desde la que contar.
}
since-mark = Anotar una sesión
since-logged = { $count ->
    [0] No se anotó nada
    [one] Se anotó un episodio
   *[other] Se anotaron { $count } episodios
}{ $both ->
    [0] {""}
   *[other] , { $both } contados por los dos
}; se sabe algo de { $days ->
    [one] un día
   *[other] { $days } días
}.
since-before = En el tramo anterior: { $count ->
    [0] ninguno
    [one] uno
   *[other] { $count }
}, y se sabe algo de { $days ->
    [one] un día
   *[other] { $days } días
}.
since-new = Nuevo, sin contar hasta ahora: { $things }.
since-act = «{ $act }»
since-other = la otra persona
since-repairs = { $tried ->
    [0] No se cuenta ningún intento de reparar
    [one] Hubo un intento de reparar
   *[other] Hubo { $tried } intentos de reparar
}{ $received ->
    [0] {""}
    [one] ; uno llegó
   *[other] ; { $received } llegaron
}.
since-pauses = { $count ->
    [0] No se pidió ninguna pausa.
    [one] Se pidió una pausa{ $timed ->
        [0] {""}
       *[other] , con hora de vuelta
    }.
   *[other] Se pidieron { $count } pausas, { $timed } con hora de vuelta.
}
since-change-few = Pocas semanas para decir si los episodios fueron más o menos: { $before } conocidas antes de esta sesión, { $after } desde entonces, y hacen falta { $need } a cada lado.
since-change = { $how ->
    [above] Desde esta sesión las semanas tuvieron casi siempre menos episodios que antes
    [below] Desde esta sesión las semanas tuvieron casi siempre más episodios que antes
   *[unsure] Las semanas desde esta sesión no se distinguen de las anteriores
}{ $percents }: { $before } semanas antes, { $after } después.
since-counted = Se cuenta en los días con una entrada o un apunte del día; de los demás no se sabe nada, ni bueno ni difícil. Lo que vino después de una sesión puede tener otras razones. El día de la sesión cuenta en los dos tramos.
since-entries = { $count ->
    [one] la entrada
   *[other] las { $count } entradas
}

look-back-title = Mirar atrás a la semana
look-back-hint = Cinco minutos, tres preguntas, solo para tus ojos. Nada te lo recuerda, y ninguna semana sin ella se cuenta.
look-back-on = Me gustaría una mirada semanal
look-back-of = La semana desde el { $day }
look-back-earlier = Anteriores
look-back-question = { $question ->
    [good] Un buen momento
    [hard] Uno que fue difícil, y lo que había debajo
   *[next] Algo que probar, o que llevar
}
look-back-private = Siempre solo para ti. Una línea para llevar es un paso aparte.
look-back-keep = Basta por esta semana
look-back-kept = Guardado en tus páginas.
look-back-bring = Llevar lo último
