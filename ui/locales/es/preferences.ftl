# The settings page: its groups, languages, times, reminders, what Tidemark is made of.

settings-parts = Partes de esta página
settings-part = { $part ->
    [look] Aspecto
    [language] Idioma y fechas
    [lock] Bloqueo
    [reminder] Recordatorios
    [you] Tu carril
    [screen] Pantalla de bloqueo
    [keys] Frase de paso y claves
    [keep] Copias de seguridad
    [leaving] Llevarse palabras y dejar el diario
   *[about] Acerca de
}

language-window = Esta ventana
language-system = como el equipo
language-yours = Para ti
language-as-window = como esta ventana
language-hint = El idioma de la ventana es el de la pantalla de bloqueo. El tuyo vale cuando has desbloqueado, y se guarda cifrado con tus páginas: tu pareja no lo ve.
clock-title = Hora del día
# $sample: a time written that way, such as “20:15” or “8:15 pm”; $chosen: system | h12 | h24
clock = { $chosen ->
    [h12] 12 horas: { $sample }
    [h24] 24 horas: { $sample }
   *[system] como es habitual aquí: { $sample }
}
week-title = La semana empieza en
# $day: the name of the day that is usual where the reader lives
week-start = { $chosen ->
    [monday] lunes
    [sunday] domingo
    [saturday] sábado
   *[system] el día habitual aquí: { $day }
}

screen-hint = Sin un nombre, la pantalla de bloqueo no dice de quién es el diario. Un nombre que se mostró se puede retirar: entonces sale también del archivo del diario. Las copias de seguridad anteriores aún lo contienen, hasta que se borren.
screen-now = { $shown ->
    [yes] Tu nombre está en la pantalla de bloqueo, sin cifrar en este equipo.
   *[no] Tu nombre no está en la pantalla de bloqueo.
}

reminder-title = Recordatorios
reminder-days = Qué días
reminder = { $days ->
    [daily] todos los días
    [sundays] los domingos
   *[off] ninguno
}
reminder-at = Hora
reminder-hint = Muestra “{ $title }”, el título de la ventana, y ninguna otra palabra. No cuenta nada, y solo aparece mientras Tidemark está en marcha. Este ajuste es de la ventana: quien abra Ajustes lo ve.
reminder-time-unclear = Una hora como 20:30.

about-title = Acerca de
about-what = Tidemark { $version }. Un diario privado para parejas: describe, sin puntos y sin culpas. Nada sale de este equipo.
about-licence = Tidemark se puede usar, cambiar y pasar a otras personas con la licencia MIT o la licencia Apache 2.0, como prefieras.
about-made-of = De qué está hecho …
made-of-title = De qué está hecho Tidemark
made-of-hint = Programas y tipos de letra de otras personas, cada uno con su versión y su licencia.
made-of-rust = El programa (Rust)
made-of-window = La ventana (npm)
made-of-reading = Leyendo …
