# El ciclo contado en los mensajes de las dos personas, si ambas están de acuerdo.
# $sender: de quién son los mensajes; $other: la otra persona. $first: again (escribió otra vez,
# luego un largo silencio), quiet (al revés).

messages-together = Contar el ciclo en estos mensajes, en común …
messages-what = Si las dos personas están de acuerdo, Tidemark cuenta en todos estos mensajes cuántas veces tras uno escrito otra vez vino un largo silencio, y tras un largo silencio un mensaje más; igual para ambas. Lo que resulte aparece en Patrones, en Lo nuestro.
messages-kept = Solo se guardan sumas por semana, la hora de ningún mensaje. Cualquiera de las dos personas puede quitarlo, a solas y en el momento.
messages-count = Hay acuerdo de ambas partes: contar
messages-busy = Contando …
messages-done = Ya está en Patrones, en Lo nuestro.
messages-title = En vuestros mensajes
messages-headline = { $how ->
    [few] Aún hay muy pocos mensajes para ver en ellos un ciclo.
    [more] Tras un mensaje escrito otra vez vino un largo silencio más a menudo que tras otros.
    [less] Tras un mensaje escrito otra vez vino un largo silencio menos a menudo que tras otros.
    [mixed] Lo que vino tras un mensaje escrito otra vez es distinto en cada parte.
   *[unsure] Tras un mensaje escrito otra vez vino un largo silencio más o menos tan a menudo como tras cualquier otro, hasta donde esto permite decirlo.
}
messages-way = { $first ->
    [again] { $sender } escribió otra vez, luego un largo silencio de { $other }
   *[quiet] un largo silencio de { $other }, luego { $sender } escribió otra vez
}
messages-compared = { $first ->
    [again] Después de que { $sender } escribiera otra vez, lo siguiente fue un largo silencio de { $other } { $ratio } veces tan a menudo como tras todos los mensajes de { $sender } en las mismas semanas ({ $low } a { $high }).
   *[quiet] Tras un largo silencio de { $other }, el mensaje siguiente fue de { $sender } { $ratio } veces tan a menudo como tras todos los largos silencios de las dos personas en las mismas semanas ({ $low } a { $high }).
}
messages-n = { $count ->
    [one] un mensaje
   *[other] { $count } mensajes
}, del { $from } al { $to }
messages-below = { $way ->
    [table] como tabla
    [counted] ¿cómo se cuenta?
   *[out] quitarlo …
}
messages-quiet-is = Un silencio de { $minutes } minutos o más es largo entre las dos personas: a partir de ahí, vuestros propios intervalos parecen el final de una conversación. { $nights ->
    [0] {""}
    [one] Uno de noche queda fuera: nadie sabe quién estaba en vela.
   *[other] { $nights } de noche quedan fuera: nadie sabe quién estaba en vela.
}
messages-counted-1 = Un mensaje es «otra vez» cuando el anterior era de la misma persona y aún no tenía respuesta. Lo que alguien envía en menos de dos minutos es un solo mensaje.
messages-counted-2 = Un largo silencio se cuenta a quien le tocaba escribir. No dice nada del porqué: el trabajo, el sueño y una batería vacía se ven igual.
messages-counted-3 = «Veces tan a menudo» compara dentro de cada semana, para que no se mezclen semanas llenas y tranquilas: un mensaje escrito otra vez con todos los de la misma persona, un largo silencio con todos los de las dos. Los porcentajes y márgenes son intervalos del 95 % sobre semanas.
messages-counted-4 = «Por sí mismo» es una estimación de cómo los mensajes escritos otra vez y los largos silencios se traen unos a otros dentro de un día, sin contar lo que viene de todos modos. Quien escribe primero tras su propio mensaje sin respuesta ha escrito «otra vez», así que un largo silencio siempre trae alguno.
messages-counted-5 = Un chat tiene todos los mensajes, así que aquí no falta nada como en lo que se relata. Pero la mayor parte de lo que compartís no está ahí. «Seguido de» no es «a causa de».
messages-table = Qué siguió a qué en vuestros mensajes
messages-column = { $column ->
    [given] Veces
    [observed] Seguidas así
    [rate] Proporción
    [interval] Intervalo del 95 %
    [weeks] Semanas que permiten comparar
    [weeks-observed] Seguidas así en ellas
    [expected] Como en todos
    [ratio] Razón
    [ratio-interval] Intervalo del 95 % de la razón
   *[p] p
}
messages-brings = Cuántos de cada cosa trae una por sí misma (intervalos del 95 %)
messages-brings-one = Una de estas …
messages-code = { $what ->
    [again] { $name }, un mensaje otra vez
   *[quiet] { $name }, un largo silencio
}
messages-out = Quitarlo
messages-out-text = Desaparece de Patrones para las dos personas, en el momento. Para contarlo otra vez hacen falta la exportación y las dos.
messages-out-done = Quitado.
