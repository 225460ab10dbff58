# Una exportación de chat: qué se lee de ella y qué sugieren sus horas.

chat-title = De vuestros mensajes
chat-text = Un chat que exportas del teléfono tiene la hora de cada mensaje. Tidemark lee quién escribió cuándo y cuánto ocupaba. Las palabras no se miran ni se guardan, y nada sale de este ordenador.
chat-yours = Lo que salga de ahí es solo tuyo, como cualquier relato. No se crea nada hasta que tú lo digas.
chat-plain = La exportación misma contiene también las palabras de la otra persona y queda abierta en este ordenador. Bórrala tú cuando termines.
chat-how = ¿Cómo consigo una exportación?
chat-how-format = { $format ->
    [whatsapp] WhatsApp, en el teléfono: abre el chat y elige «Exportar chat», sin archivos.
    [telegram] Telegram Desktop: abre el chat y elige «Exportar historial de chat», como JSON.
    [signal] Signal: el main.jsonl de su exportación, o el texto que escribe signal-export.
    [imessage] iMessage: el texto o las páginas que escribe imessage-exporter.
    [meta] Instagram y Messenger: «Descargar tu información», solo mensajes, como JSON. Elige el zip o la carpeta.
   *[csv] Lo demás: una tabla (CSV) con una columna para la hora y otra para quien envía.
}
chat-choose = Elegir un archivo …
chat-choose-folder = Elegir una carpeta …
chat-reading = Leyendo …
chat-progress = { $done } de { $total } MB
chat-stop = Parar
chat-none = No se eligió nada.
chat-stopped = Se paró la lectura.
chat-refused = { $why ->
    [unreadable] Este archivo no se puede abrir.
    [telegram_page] Esto es una página de Telegram. Exporta el chat como JSON.
    [meta_page] Esto es una página de Instagram o Facebook. Exporta como JSON.
    [markdown] Esto es la exportación de WhatsApp en Markdown. Exporta como texto.
    [damaged] Este zip está dañado.
    [locked] Este zip tiene contraseña. Descomprímelo primero.
    [unsafe] No es seguro abrir este zip: se descomprime en mucho más de lo que tiene un chat, o fuera de su lugar.
   *[no_chat] Esto no es una exportación de chat que Tidemark conozca. Lee WhatsApp, Telegram, Signal, iMessage, Instagram, Messenger y tablas.
}
chat-recognised = Lo que se reconoció
chat-order-title = ¿Qué va primero en sus fechas?
chat-order-hint = Nada en el archivo lo dice. Un orden equivocado aleja los mensajes meses.
chat-order = { $order ->
    [dmy] el día: 31/12/2026
    [mdy] el mes: 12/31/2026
   *[ymd] el año: 2026/12/31
}
chat-which-title = ¿Qué chat?
chat-which-hint = Hay varios en esta exportación.
chat-columns-title = ¿Qué es cada columna?
chat-column = { $column ->
    [time] La hora
    [sender] Quién lo envió
   *[text] Qué se envió, o cuánto ocupaba
}
chat-column-none = ninguna
chat-go-on = Seguir
chat-format = { $format ->
    [whatsapp] WhatsApp
    [telegram] Telegram
    [signal] Signal
    [imessage] iMessage
    [instagram] Instagram
    [messenger] Messenger
   *[csv] Una tabla
}
chat-found = { $format }: { $count ->
    [one] un mensaje
   *[other] { $count } mensajes
}, de { $first } a { $last }
chat-found-none = { $format }: ningún mensaje
chat-skipped = { $count ->
    [one] Una línea no se pudo leer:
   *[other] { $count } líneas no se pudieron leer{ $more ->
        [0] :
       *[other] , entre ellas:
    }
}
chat-skipped-line = línea { $line }: { $why ->
    [no_sender] un mensaje sin remitente
    [no_time] ninguna hora que se pueda leer
    [no_such_time] esa fecha o esa hora no existe
    [astray] no pertenece a ningún mensaje
    [other_form] no es un mensaje de esta clase de exportación
    [too_many_senders] más personas de las que tiene un chat
    [breaks_off] el archivo se corta aquí
    [order_open] no se distingue el día del mes
    [other_row] una fila distinta de las demás
   *[repeats_itself] desde aquí el archivo se repite; lo que está dos veces se toma una
}
chat-notices = { $count ->
    [one] Se dejó fuera un aviso propio de la aplicación.
   *[other] Se dejaron fuera { $count } avisos propios de la aplicación.
}
chat-clock-changes = { $count ->
    [one] Un mensaje llegó durante el cambio de hora y puede estar desplazado una hora.
   *[other] { $count } mensajes llegaron durante el cambio de hora y pueden estar desplazados una hora.
}
chat-order-read = Las fechas se leyeron como { $order ->
    [dmy] día, mes, año
    [mdy] mes, día, año
   *[ymd] año, mes, día
}.
chat-zone = La zona horaria del teléfono
chat-zone-hint = La exportación no la dice. Importa si estuvisteis en otro país o si cambió la hora.
chat-zone-again = Leer otra vez
chat-first-five = Los primeros mensajes
chat-length = { $length ->
    [0] sin texto
    [one] un carácter
   *[other] { $length } caracteres
}
chat-people-title = ¿Quién es quién?
chat-me = Yo soy
chat-other = { $name } es
chat-look = Mirar las horas
chat-suggestions-title = Lo que sugieren las horas
chat-suggestions-hint = Las horas no distinguen una pelea de una buena noticia o de un día lleno. Guarda lo que lo fue; nadie ve lo que dejas fuera.
chat-becomes = Lo que guardas dice que alguien volvió a escribir y que se hizo el silencio. Nunca dice que alguien se apartó: eso solo lo sabes tú.
chat-suggestions-none = Nada en las horas parece una pelea por mensajes. Las reales pueden verse de otra manera.
chat-decided-before = { $count ->
    [one] Sobre uno más ya se decidió en una importación anterior.
   *[other] Sobre { $count } más ya se decidió en una importación anterior.
}
chat-decided-all = Ya está decidido sobre todos.
chat-why = { $unanswered ->
    [one] Un mensaje
   *[other] { $unanswered } mensajes
} de { $name } en { $within }{ $faster ->
    [yes] , cada vez más rápido
   *[no] {""}
}{ $shorter ->
    [yes] , mientras las respuestas se acortaban
   *[no] {""}
}. { $quiet ->
    [none] Luego termina la exportación.
   *[other] Luego hubo silencio durante { $quiet }, hasta que escribió { $by }.
}
chat-minutes = { $count ->
    [0] menos de un minuto
    [one] un minuto
   *[other] { $count } minutos
}
chat-hours = { $count ->
    [one] una hora
   *[other] { $count } horas
}
chat-days = { $count ->
    [one] un día
   *[other] { $count } días
}
chat-strip = { $count ->
    [one] Un mensaje
   *[other] { $count } mensajes
} de ambos, de { $from } a { $to }
chat-keep = Guardar como relato
chat-change = Guardar y cambiar …
chat-drop = Este no
chat-kept = Guardado, en tus páginas.
chat-dropped = No se volverá a preguntar.
chat-open = De vuestros mensajes …
