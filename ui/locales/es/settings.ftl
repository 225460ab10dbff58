settings-title = Ajustes
settings-look = Aspecto
settings-theme = Colores
theme = { $theme ->
    [light] claros
    [dark] oscuros
   *[system] como el sistema
}
settings-size = Texto
settings-percent = { $size } %
settings-look-hint = Para este equipo, igual para tu pareja y para ti. El contraste alto y el movimiento reducido siguen al sistema.
settings-you = Tu carril
settings-you-hint = Tu nombre y tu color están a la vista de tu pareja.
settings-keep = Guardar
settings-kept = Guardado.
settings-lock = Bloqueo
settings-lock-after = Por sí solo, después de
settings-minutes = { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
}
settings-lock-hint = Cuando nadie ha tocado las teclas ni el puntero durante ese tiempo. También cuando el equipo se suspende o se bloquea su pantalla, donde el sistema lo avisa (en Linux). Lo que estés anotando se guarda antes, cifrado.
settings-lock-keys = { $lock } bloquea. { $hide } también bloquea, vacía la página y oculta la ventana; su título es entonces “{ $title }”. Algunos teclados piden además Fn.
