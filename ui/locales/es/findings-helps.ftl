# Findings about what helps: what followed a pause or a word, conditions, signs of security.
# $interval is empty or " (…)". "Followed by", never "because of".

outcome-headline = { $what ->
    [pause] { $how ->
        [few] Es pronto para poner las pausas en que se dijo hasta cuándo al lado de las demás.
        [sooner] Cuando se pidió espacio diciendo hasta cuándo, una reparación le llegó antes a la otra persona.
        [later] Cuando se pidió espacio diciendo hasta cuándo, una reparación le llegó más tarde a la otra persona.
       *[unsure] Espacio diciendo hasta cuándo, o sin decirlo: por ahora, ninguna diferencia clara.
    }
   *[named] { $how ->
        [few] Es pronto para decir qué siguió a “este es nuestro ciclo”.
        [sooner] Después de “este es nuestro ciclo”, una reparación le llegó antes a la otra persona.
        [later] Después de “este es nuestro ciclo”, una reparación le llegó más tarde a la otra persona.
       *[unsure] Después de “este es nuestro ciclo”: por ahora, ninguna diferencia clara.
    }
}
outcome-line = { $what ->
    [pause] { $group ->
        [with] Diciendo hasta cuándo
       *[without] Sin decir hasta cuándo
    }
   *[named] { $group ->
        [with] Después de decirlo
       *[without] Donde nadie lo dijo
    }
}
outcome-half = { $line }: la mitad de { $n ->
    [one] un episodio
   *[other] { $n } episodios
} tuvo una reparación recibida en un plazo de { $median }{ $interval }.
outcome-no-half = { $line }: se conoce una reparación recibida en { $events } de { $n ->
    [one] un episodio
   *[other] { $n } episodios
}, menos de la mitad.
outcome-difference = Entre lo uno y lo otro: { $difference }{ $interval }.
outcome-interval = de { $low } a { $high }
outcome-signed = { $how ->
    [same] el mismo tiempo
    [less] { $duration } menos
   *[more] { $duration } más
}
outcome-from = Donde no se dijo, los episodios se siguen desde el paso { $move }, que es donde se dijo en otros.
outcome-axis = Episodios aún sin reparación recibida
outcome-n = { $what ->
    [pause] Peticiones diciendo hasta cuándo: { $with }; sin decirlo: { $without }
   *[named] Episodios en que se dijo: { $with }; en que no: { $without }
}
outcome-table = { $what ->
    [pause] La primera reparación recibida, después de pedir espacio
   *[named] La primera reparación recibida
}
outcome-counted-pause-1 = Desde la primera petición de espacio de un episodio hasta la siguiente reparación recibida, según lo marcó la persona a quien le llegó. Un episodio que sigue abierto cuando empieza el siguiente cuenta como abierto hasta entonces (Kaplan–Meier).
outcome-counted-pause-2 = Una pausa sin petición en el relato no está en ningún grupo. Tampoco los episodios en que ya antes se había recibido una reparación.
outcome-counted-pause-3 = Nadie echó a suertes quién dice hasta cuándo: puede que se diga en los episodios más suaves. “Seguido de” no quiere decir “a causa de”. Los intervalos son del 95 %.
outcome-counted-named-1 = Desde “este es nuestro ciclo” hasta la siguiente reparación recibida, según lo marcó la persona a quien le llegó. Al lado: los episodios en que nadie lo dijo, desde tan adelante como se dijo en otros.
outcome-counted-named-2 = Un episodio que sigue abierto cuando empieza el siguiente cuenta como abierto hasta entonces (Kaplan–Meier). Los episodios en que ya antes se había recibido una reparación no están en ningún grupo.
outcome-counted-named-3 = Los episodios en que alguien puede decirlo quizá fueron más suaves desde el principio. “Seguido de” no quiere decir “a causa de”. Ver el ciclo ayuda, y rara vez lo detiene por sí solo. Los intervalos son del 95 %.

share-headline = { $of ->
    [owned_parts] Cada persona reconoció su parte en { $count } de { $all } momentos con dos relatos.
    [stayed_or_waited] Alguien se quedó o esperó, a contracorriente, en { $count } de { $all } episodios.
    [came_back] Quien tomó distancia volvió, en { $count } de { $all } episodios con distancia.
    [need_said] Se dijo una necesidad o un miedo, y lo siguiente no fue tomar distancia, en { $count } de { $all } momentos.
    [space_without_pursuit] Se pidió espacio, y se dejó en paz, en { $count } de { $all } momentos.
    [always_chasing_or_running] En { $count } de { $all } episodios hay acercamiento y distancia, y nada más.
    [intense_but_unstable] A los días de mucha cercanía siguió un momento intenso, en el plazo de una semana, en { $count } de { $all }.
   *[closeness_out_of_reach] Se pidió cercanía, y después solo se cuenta distancia o nada más, en { $count } de { $all } episodios.
}
share-early = { $of ->
    [owned_parts] Es pronto para decir con qué frecuencia cada persona reconoce su parte.
    [stayed_or_waited] Es pronto para decir con qué frecuencia alguien se quedó o esperó.
    [came_back] Es pronto para decir con qué frecuencia volvió quien tomó distancia.
    [need_said] Es pronto para decir qué sigue a una necesidad que se dice.
    [space_without_pursuit] Es pronto para decir cómo se deja el espacio.
    [always_chasing_or_running] Es pronto para decir cuánto de ello es ir detrás y alejarse.
    [intense_but_unstable] Es pronto para decir qué sigue a los días de mucha cercanía.
   *[closeness_out_of_reach] Es pronto para decir qué sigue a pedir cercanía.
}
share-means = { $of ->
    [owned_parts] Las dos personas, cada una en su propio relato del mismo episodio.
    [stayed_or_waited] Según su propia palabra: se quedó aunque quería irse, o esperó aunque quería preguntar.
    [came_back] Quien tomó distancia esa vez, fuera una persona o las dos, hizo después una reparación.
    [need_said] Después de “lo que necesito” o “lo que me da miedo”, lo dijera quien lo dijera.
    [space_without_pursuit] La otra persona no se acercó hasta que estuvo de vuelta quien lo pidió.
    [always_chasing_or_running] En ellos no se cuenta ninguna reparación, ni que se nombrara el ciclo, ni nada más.
    [intense_but_unstable] Mucha cercanía es 8 o más de 10, en el apunte de cualquiera de las dos personas; intenso es una fuerza propia de 8 o más, o una ruptura.
   *[closeness_out_of_reach] Acercarse, preguntar si todo va bien, decir una necesidad o un miedo, lo hiciera quien lo hiciera.
}
share-interval = Con esta cantidad, podría ser: { $interval }.
share-n = { $of ->
    [owned_parts] { $all } con dos relatos
    [need_said] { $all ->
        [one] Un momento
       *[other] { $all } momentos
    }
    [space_without_pursuit] { $all ->
        [one] Una petición
       *[other] { $all } peticiones
    }
    [intense_but_unstable] { $all ->
        [one] Un día de mucha cercanía
       *[other] { $all } días de mucha cercanía
    }
   *[other] { $all ->
        [one] Un episodio
       *[other] { $all } episodios
    }
}
share-column = { $column ->
    [count] Así fue
    [all] De
    [share] Proporción
   *[interval] Intervalo del 95 %
}
share-counted-owned-parts-1 = De los episodios con dos relatos: aquellos en que cada relato dice que quien lo cuenta reconoció su parte.
share-counted-owned-parts-2 = De las dos personas a la vez; la parte de nadie se cuenta por separado. Lo que nadie contó no se cuenta, haya pasado o no. El intervalo es el de Wilson, del 95 %.
share-counted-stayed-or-waited-1 = De los episodios con algún paso: aquellos en que uno de los relatos dice “me quedé, aunque quería irme” o “esperé, aunque quería preguntar”.
share-counted-stayed-or-waited-2 = Las dos cosas son una sola cuenta, para que no sea solo de nadie. Más no es mejor por sí mismo. El intervalo es el de Wilson, del 95 %.
share-counted-came-back-1 = De los episodios en que alguien tomó distancia: aquellos en que todas las personas que lo hicieron repararon después de la última vez. Pedir espacio o aceptar una pausa aún no es volver.
share-counted-came-back-2 = Según el relato que se anotó primero. Lo que nadie contó no se cuenta, haya pasado o no. El intervalo es el de Wilson, del 95 %.
share-counted-need-said-1 = De los momentos en que se dijo una necesidad o un miedo y la otra persona dio después algún paso: aquellos en que ese paso no fue tomar distancia.
share-counted-need-said-2 = Tomar distancia puede ser la respuesta más amable que se tiene a mano, y la cuenta no sabe cómo se dijo. Según el relato que se anotó primero; el intervalo es sobre episodios, del 95 %.
share-counted-space-without-pursuit-1 = De las peticiones de espacio después de las cuales se cuenta algo: aquellas en que la otra persona no se acercó hasta que estuvo de vuelta quien lo pidió, o hasta que termina el relato.
share-counted-space-without-pursuit-2 = Se cuenta de las dos personas a la vez, lo pidiera quien lo pidiera. Necesitar espacio es legítimo, y también lo es necesitar cercanía. El intervalo es sobre episodios, del 95 %.

support-headline = { $sessions ->
    [0] No hay ninguna sesión marcada en este tiempo.
    [one] Hay una sesión marcada en este tiempo.
   *[other] Hay { $sessions } sesiones marcadas en este tiempo.
}
support-how = Una sesión que marcas y compartes aparece aquí.
support-n = { $sessions ->
    [one] un día
   *[other] { $sessions } días
}
support-counted-1 = Días con una marca de “sesión”; un día que marcaron las dos personas es uno. Otro apoyo de fuera no está en el diario.
support-table = Las sesiones
