# Us: questionnaires. What they ask stands in their own files; here is what is said around it.

us-parts = Qué mirar
us-part = { $part ->
    [drew] Lo que nos acercó
    [questionnaires] Cuestionarios
   *[profile] Perfil
}

questionnaires-title = Cuestionarios
questionnaires-hint = { $pages ->
    [mine] No hace falta rellenar ninguno. Lo que respondas es solo tuyo hasta que lo compartas, y un número es un número: ninguna línea entre bien y mal, ningún tipo, ninguna comparación con otras personas.
   *[ours] Lo que alguien de la pareja quiso compartir. Se responde en Mis páginas.
}
questionnaires-empty = Aquí no hay nada compartido. Nadie tiene que rellenar uno, ni enseñarlo.
questionnaire-length = { $kind ->
    [score_entry] Aquí no hay preguntas: apuntas números que tengas de otro sitio.
    [ranking] { $items } cosas que poner en orden, unos cinco minutos.
   *[items] { $items ->
        [4] 4 preguntas, un minuto más o menos.
        [9] 9 preguntas, unos dos minutos.
        [10] 10 preguntas, unos dos minutos.
       *[other] { $items } preguntas, unos cuatro minutos.
    }
}
questionnaire-in-english = Las preguntas están en inglés.
questionnaire-begin = { $begin ->
    [begin] Empezar
    [again] Responder otra vez
    [enter] Apuntar números
   *[go-on] Seguir donde lo dejaste
}
questionnaire-of = Lo que respondió { $name }
questionnaire-terms = de dónde viene y en qué condiciones
questionnaire-grant = { $grant ->
    [public_domain] Su texto es de dominio público.
    [stated] Quienes lo hicieron dicen quién puede usarlo:
    [published] Está publicado entero para que se use, sin nombrar ninguna licencia:
    [ours] Las palabras son de Tidemark:
   *[unclear] No está claro en qué condiciones se puede mostrar su texto, así que no se muestra:
}
questionnaire-read = (leído el { $on })
questionnaire-yours = { $kind ->
    [score_entry] Solo tuyo hasta que lo compartas.
    [ranking] Solo tuyo hasta que lo compartas. Para cuando quieras: espera aquí.
   *[other] Solo tuyo hasta que lo compartas. Deja lo que quieras y para cuando quieras: espera aquí.
}
questionnaire-keys = En una pregunta eligen las flechas; una tecla de número elige y pasa a la siguiente; Supr la deja otra vez sin responder.
questionnaire-place = { $n } de { $of }
questionnaire-so-far = Por ahora, { $have } de { $of }.
questionnaire-none-yet = { $kind ->
    [score_entry] Basta con un número.
   *[other] Un número necesita todas las respuestas de las que está hecho. Lo que has respondido espera aquí.
}
questionnaire-short = Tal como está no habrá número para: { $scores }.
questionnaire-keep = Guardarlo
questionnaire-enough = Basta por hoy
questionnaire-waits = Espera en tus páginas, sin que nadie lo vea.
questionnaire-share-hint = Se comparte entero: los números y las respuestas de las que están hechos, que figuran en un archivo exportado. Compartirlo o no es cosa tuya; nadie se entera de que respondiste.

ranking-keys = Dos botones mueven cada una; también Alt y una flecha.
ranking-up = Subir: { $what }
ranking-down = Bajar: { $what }
ranking-moved = { $what }: lugar { $place }.

score-range = Un número entero de { $low } a { $high }.
score-off = Este no está entre { $low } y { $high }, así que queda fuera.
score-when = ¿De qué día son?

result-when = { $times ->
    [one] Respondido una vez: { $when }
   *[other] Respondido { $times } veces, la última: { $when }
}
result-number = { $value } en una escala de { $low } a { $high }. { $higher ->
    [better] Un número más alto dice que se siente mejor.
   *[more] Un número más alto dice que hay más de ello, lo que no es ni bueno ni malo.
}
result-too-few = { $score }: sin número, porque hay { $have } de { $need } respuestas.
result-line = { $score }, a lo largo del tiempo
result-change = { $said ->
    [more] De { $before } a { $after }: más de lo que daría el azar en la medida (hacen falta { $takes } puntos).
    [wavers] De { $before } a { $after }: no más de lo que la medida oscila por sí sola (hasta { $takes } puntos).
   *[unknown] Antes { $before }, ahora { $after }. Lo que un cambio en este número necesita para ser más que azar no está publicado, así que no se dice nada de él.
}
result-earlier-orders = órdenes anteriores
result-table-when = Cuándo
