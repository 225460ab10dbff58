# The therapist's document on its way out.

report-title = Para terapia
report-text = Un documento que se lee en cinco minutos: qué pasó, con qué patrón, contado por quién. Solo contiene lo que elijas aquí.
report-range = Periodo
report-from = Desde
report-to = Hasta
report-preset = { $preset ->
    [month] cuatro semanas
    [quarter] un trimestre
   *[year] un año
}
report-presets = Un periodo habitual
report-range-backwards = Este periodo termina antes de empezar.
report-whose = De quién son las palabras
report-both = Lo nuestro: todo lo compartido
report-both-hint = Necesita las dos frases de paso.
report-both-alone = Posible cuando { $other } se una.
report-both-left = Ya no es posible: { $other } dejó el diario.
report-both-sample = No en el diario de ejemplo: nadie tiene sus frases de paso.
report-mine = Solo lo mío
report-mine-elsewhere = Lo que es solo tuyo te lo llevas desde
report-mine-hint = Tus propios relatos, compartidos o no, y nada que haya escrito { $other }. Lo que te llevas no deja rastro en lo compartido.
report-language = Idioma del documento
report-language-hint = Las palabras propias quedan como se escribieron.
report-contents = Qué contiene
report-episodes = { $episodes ->
    [0] Ningún episodio en este periodo
    [one] Un episodio
   *[other] { $episodes } episodios
}{ $both ->
    [0] .
   *[other] , { $both } con dos relatos.
}
report-lines = { $lines ->
    [0] Ninguna línea para llevar.
    [one] Una línea para llevar.
   *[other] { $lines } líneas para llevar.
}
report-pages = La página 1 cuenta qué pasó; la página 2 tiene proporciones e intervalos; detrás están los episodios, con lo que { $pages ->
    [ours] contó cada persona.
   *[mine] contaste tú.
}
report-file = Archivo: { $name }
report-entries = las entradas
report-passphrases = Las dos frases de paso
report-passphrases-hint = Cada persona escribe la suya, a solas. Esto muestra qué frases de paso se usaron, no quién las escribió ni que lo quisiera.
report-passphrase = Frase de paso de { $name }
report-plain = El archivo no está cifrado: quien lo tenga puede leerlo. Piensa adónde va.
report-save = Guardar como PDF …
report-saving = Preparando el documento …
report-saved = Guardado como { $name }.
report-not-saved = No se guardó nada.
report-wrong = Una de las dos frases de paso no encaja. No se escribió nada.
report-solo-title = Antes de llevártelo
report-solo-text = Hay terapeutas de pareja que no guardan secretos entre las dos personas. Pregunta primero.
report-solo-go = Guardar
report-solo-back = Ahora no
report-since-session = desde la sesión del { $date }
report-parts = Partes
report-part = { $part ->
    [bring] lo que queréis llevar
    [timeline] la línea de tiempo, como figura
    [questionnaires] cuestionarios
    [table] cada episodio, con lo que se contó
   *[appendix] el apéndice: qué significan las palabras y qué siguió a qué
}
report-parts-always = Cómo leerlo, qué pasó y con qué seguridad se sabe siempre está ahí.
report-paper = Papel
report-paper-name = { $paper ->
    [a4] A4
   *[letter] Carta
}
report-entry = { $when }, { $kind }
report-entry-in = en el documento
report-entry-words = con sus palabras
report-entries-hint = Cada una está con sus pasos, y sin palabras si no las eliges aquí. Lo que dejes fuera ni se imprime ni se cuenta.
report-entries-more = mostrar más
report-words-all = todas con palabras
report-words-none = ninguna con palabras
report-look = Mirar las páginas
report-look-hint = Tal como estarán en el archivo. Con esto no se guarda nada.
report-look-away = Quitar las páginas de la vista
report-page = Página { $page } de { $pages }
report-page-alt = Página { $page } de { $pages } del documento
report-page-before = Página anterior
report-page-next = Página siguiente
report-pages-keys = Las páginas; se pasan con las flechas
report-larger = Más grande
report-step = { $step ->
    [counting] Contando …
    [writing] Escribiendo …
    [setting] Componiendo las páginas …
    [filing] Haciendo el archivo …
   *[idle] Preparando el documento …
}
report-stop = Parar
report-lock = Cerrar el archivo con una contraseña
report-lock-hint = Para abrirlo hará falta la contraseña. Un archivo cerrado no es de archivo (PDF/A).
report-password = Contraseña del archivo
report-password-again = Otra vez
report-password-text = Dásela a tu terapeuta por otra vía que el archivo. No se guarda en ningún sitio: sin ella nadie puede abrir el archivo.
report-password-differs = Las dos aún no coinciden.
report-password-passphrase = Esto abre vuestro diario. Elige otra.
report-password-long = Es más larga de lo que admite un PDF.
report-locked = Quien tenga el archivo y su contraseña puede leerlo. Piensa adónde van los dos.
