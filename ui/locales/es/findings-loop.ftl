# Findings about the loop. $interval is empty or " (…)".

protest-headline = { $how ->
    [none] En este tiempo no se cuenta ninguna voz más alta, palabra cortante ni llamada repetida.
    [few] Es pronto para decir qué sigue a una voz más alta o una palabra cortante.
    [bare] Después de una voz más alta o una palabra cortante, la otra persona tomó distancia en { $count } de { $of } momentos.
    [mostly] Después de una voz más alta o una palabra cortante, la otra persona casi siempre ha tomado distancia.
    [seldom] Después de una voz más alta o una palabra cortante, la otra persona rara vez ha tomado distancia.
   *[sometimes] Después de una voz más alta o una palabra cortante, la otra persona a veces ha tomado distancia.
}
protest-kinds = { $count ->
    [one] Se cuenta un paso así
   *[other] Se cuentan { $count } pasos así
}, de cualquiera de las dos personas: llamar una y otra vez, una palabra cortante, levantar la voz, guardar silencio para que se note, “o … o …”, decir que quizá es el final.
protest-next = Donde el paso siguiente fue de la otra persona, tomó distancia en { $count } de { $of } momentos{ $interval }.
protest-dot = después, la otra persona tomó distancia
protest-n = { $count ->
    [one] Un paso así
   *[other] { $count } pasos así
}
protest-counted-1 = Se cuenta de las dos personas a la vez, fuera quien fuera. Cuando un episodio tiene dos relatos, se cuenta el que se anotó primero.
protest-counted-2 = “Después” es el paso que se cuenta a continuación, sin “se hizo silencio”. En la proporción están solo los momentos en que ese paso fue de la otra persona; la tabla tiene los demás.
protest-counted-3 = Los porcentajes son un intervalo del 95 % sobre episodios. “Seguido de” no quiere decir “a causa de”: un paso así es a menudo ya una respuesta, al miedo.
protest-table = Lo que se cuenta a continuación
protest-column-next = Después
protest-row = { $who ->
    [same] la misma persona { $class ->
        [pursue] volvió a acercarse
        [withdraw] tomó distancia
        [repair] empezó a reparar
       *[other] hizo otra cosa
    }
   *[other] la otra persona { $class ->
        [pursue] se acercó
        [withdraw] tomó distancia
        [repair] empezó a reparar
       *[other] hizo otra cosa
    }
}
protest-row-nothing = no se cuenta nada más

differently-headline = { $both ->
    [0] En este tiempo no hay nada con dos relatos.
   *[other] { $count ->
        [0] Lo que tiene dos relatos se cuenta de forma muy parecida.
        [one] Un momento con dos relatos se cuenta de forma distinta.
       *[other] { $count } momentos con dos relatos se cuentan de forma distinta.
    }
}
differently-what = { $what ->
    [who_began] Quién empezó: en { $count }.
    [order] El orden de lo que pasó: en { $count }.
   *[kind] De qué clase de momento se trata: en { $count }.
}
differently-n = { $both ->
    [one] Un episodio con dos relatos
   *[other] { $both } episodios con dos relatos
}
differently-counted-1 = Dos relatos de un mismo episodio quedan lado a lado y nunca se funden. Se muestra en qué difieren: quién dio el primer paso, el orden de lo que hizo cada persona y la clase de momento.
differently-counted-2 = No lleva porcentaje: dos relatos no se ponen a prueba el uno al otro. Dos personas ven una misma noche desde dos lugares.

escalation-headline = { $how ->
    [few] Es pronto para decir cómo va la fuerza a lo largo de tus episodios.
    [climbs] La fuerza en ti ha subido, por lo común, a lo largo de un episodio.
    [falls] La fuerza en ti ha bajado, por lo común, a lo largo de un episodio.
   *[unsure] La fuerza en ti no sube ni baja de forma clara a lo largo de un episodio.
}
escalation-slope = De un paso tuyo al siguiente: { $slope } en la escala de 0 a 10, en el centro de { $n } relatos{ $interval }.
escalation-n = { $n ->
    [one] Un relato tuyo
   *[other] { $n } relatos tuyos
} con tres fuerzas o más
escalation-counted-1 = Solo tu propia palabra: con qué fuerza estuvo en ti cada uno de tus pasos, según su lugar en tu relato. De cada relato sale una pendiente, la mediana de las pendientes entre dos pasos tuyos cualesquiera (Theil–Sen); esta es la mediana de todas ellas. Cuánto te afectaron los pasos de tu pareja no se mezcla aquí.
escalation-counted-2 = La fuerza es lo que recordaste, a menudo horas después. Está solo en tus páginas, y las fuerzas de nadie se comparan con las de nadie más.
escalation-all = todo este tiempo
escalation-tick = { $what ->
    [falls] baja
    [level] igual
   *[climbs] sube
}
escalation-table = La fuerza, de paso en paso
escalation-column = { $column ->
    [when] Cuándo
    [n] Relatos
    [slope] Por paso
   *[interval] Intervalo del 95 %
}

reversal-headline = { $how ->
    [few] Es pronto para ver si hubo un cambio de papeles después de una ruptura.
    [changed] Después de una ruptura, ha cambiado quién se acerca.
   *[unsure] Después de una ruptura, ningún cambio claro en quién se acerca.
}
reversal-of = En torno al { $date }:
reversal-counts = En torno al { $date }, los acercamientos: antes, { $first } { $before }, { $second } { $before_other }; después, { $first } { $after }, { $second } { $after_other }. Es un desplazamiento de { $moved } puntos{ $interval }.
reversal-tick = solo { $name }
reversal-tick-alike = por igual
reversal-dot = { $when ->
    [before] antes del { $date }
   *[after] después del { $date }
}
reversal-moves = { $count ->
    [one] un paso
   *[other] { $count } pasos
}
reversal-n = Pasos de acercamiento antes de la última ruptura: { $before }; después: { $after }
reversal-counted-1 = Después de una ruptura, dos personas cambian a menudo de papel: quien se acercaba toma distancia, y la otra persona empieza a acercarse. Aquí se cuenta de quién se dice, en su relato o en el de su pareja, que se acercó, desde la ruptura anterior (o el comienzo) hasta esta, y desde esta hasta la siguiente (o el final).
reversal-counted-2 = Según el relato que se anotó primero; la ruptura misma no está en ninguno de los dos lados. Acercarse no es algo de lo que haya que tener más o menos: la cuenta dice cómo fueron las semanas, y no fija el papel de nadie.
reversal-counted-3 = El intervalo del desplazamiento es sobre episodios, sacando los dos lados a la vez; con menos de ocho episodios en un lado no hay ninguno.
reversal-table = Acercamientos, antes y después
reversal-column = { $column ->
    [when] Cuándo
    [first] { $first }
   *[second] { $second }
}
