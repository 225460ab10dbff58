# The frame: places, pages, keys, notices.

title = Tidemark
# While the page is hidden. A word that any program could show; without one, desktops show the
# program's own name.
title-hidden = Notas

close = Cerrar
cancel = Cancelar
other-unnamed = tu pareja

shell-nav = Lugares
shell-safety = ¿Nos conviene?
shell-settings = Ajustes
shell-keys = Teclas
shell-lock = Bloquear
shell-opening = Abriendo …
shell-published = { $count ->
    [one] Una cosa que elegiste compartir está ya en Lo nuestro.
   *[other] { $count } cosas que elegiste compartir están ya en Lo nuestro.
}

pages-group = Qué páginas
pages = { $pages ->
    [mine] Mis páginas
   *[ours] Lo nuestro
}
pages-hint = { $pages ->
    [mine] Lo compartido, y lo que es solo tuyo
   *[ours] Lo compartido entre tu pareja y tú
}

# $place: today | timeline | patterns | sessions | us
place = { $place ->
    [today] Hoy
    [timeline] Línea de tiempo
    [patterns] Patrones
    [sessions] Entre sesiones
   *[us] Tu pareja y tú
}

sample-banner = El diario de ejemplo de una pareja ficticia. Nada de lo que hay en él es tuyo.
sample-remove = Quitar el ejemplo

keys-title = Teclas
keys-everywhere = En todas partes
keys-log = Anotar un momento
keys-hide = Bloquear y ocultar la ventana, al instante
keys-lock = Bloquear
keys-help = Mostrar u ocultar estas teclas
keys-back = Un paso atrás; de Mis páginas a Lo nuestro
keys-in-log = Al anotar
keys-mine = Por tu parte: acercamiento, distancia, silencio, reparación
keys-theirs = Lo mismo, de tu pareja
keys-quiet = Se hizo silencio
keys-untap = Quitar lo último
keys-keep = Guardar
keys-keep-anywhere = Guardar, también desde un campo de texto
keys-in-timeline = En la línea de tiempo
keys-marks = De marca en marca
keys-zoom = Más cerca, más lejos
keys-ends = La primera, la última
keys-open = Abrir el episodio
