# The first patterns. "Followed by", never "because of"; nothing that ranks two people.
#
# Arguments that many messages share: $first, $second names in the order of their moves;
# $have, $need numbers; $low, $high the ends of an interval, already written.

patterns-title = Lo que se repite
patterns-range = { $until ->
    [saturday] Hasta el sábado pasado
   *[today] Hasta hoy
}: del { $from } al { $to }.
patterns-from = { $pages ->
    [ours] De lo compartido entre tu pareja y tú.
   *[mine] De lo compartido y de lo que es solo tuyo.
}
patterns-span = Hasta cuándo atrás
patterns-span-name = { $span ->
    [quarter] último trimestre
    [year] último año
   *[all] todo
}
patterns-failed = No se pudieron leer los patrones. No se pierde nada.
patterns-again = Probar otra vez
patterns-loading = Contando …

strong-title = Mañana serán los mismos
strong-text = Esta noche fue intensa. Los patrones miran semanas atrás; nada de lo que hay aquí se escapa.
strong-open = Abrir de todos modos

figure-entries = las entradas
figure-table = como tabla
figure-counted = ¿cómo se cuenta?
too-few = Muy poco para decir algo: { $have } hasta ahora, y hacen falta { $need }. Eso no es señal de nada.

## The loop

loop-headline = { $how ->
    [few] Es pronto para ver un ciclo.
    [mostly] { $who ->
        [both] Cuando una persona se acerca, la otra persona casi siempre ha tomado distancia.
       *[one] Cuando { $first } se acerca, { $second } casi siempre ha tomado distancia.
    }
    [seldom] { $who ->
        [both] Cuando una persona se acerca, la otra persona rara vez ha tomado distancia.
       *[one] Cuando { $first } se acerca, { $second } rara vez ha tomado distancia.
    }
   *[sometimes] { $who ->
        [both] Cuando una persona se acerca, la otra persona a veces ha tomado distancia.
       *[one] Cuando { $first } se acerca, { $second } a veces ha tomado distancia.
    }
}
loop-way = { $does ->
    [reach] Cuando { $first } se acercó y el paso siguiente fue de { $second }, { $second } tomó distancia en { $observed } de { $given } momentos
   *[step] Cuando { $first } tomó distancia y el paso siguiente fue de { $second }, { $second } se acercó en { $observed } de { $given } momentos
}{ $interval ->
    [none] .
   *[some] {" "}({ $percents }).
}
loop-way-few = { $does ->
    [reach] { $first } se acercó y el paso siguiente fue de { $second }
   *[step] { $first } tomó distancia y el paso siguiente fue de { $second }
}: { $have } hasta ahora, y hacen falta { $need } para decir qué siguió.
loop-chance = { loop-row }: { $chance ->
    [more] { $ratio } veces lo que daría el azar (de { $low } a { $high }).
   *[less] menos de lo que daría el azar, { $ratio } veces (de { $low } a { $high }).
}
loop-not-either = el ciclo, no las personas
loop-does = { $does ->
    [reach] { $name } se acerca
   *[step] { $name } toma distancia
}
loop-count = { $observed } de { $given }
loop-count-few = { $have } hasta ahora
loop-by-meaning = Contar como otra cosa lo hecho desde el cariño
loop-n = { $moments ->
    [one] Un momento
   *[other] { $moments } momentos
} en { $episodes ->
    [one] un episodio
   *[other] { $episodes } episodios
}{ $both ->
    [0] {""}
   *[other] , { $both } con dos relatos
}
loop-counted-1 = Dos pasos seguidos, uno de cada persona, forman un momento. De los momentos en que una persona se acercó y el paso siguiente fue de la otra persona, se cuentan aquellos en que esta tomó distancia; y lo mismo al revés. Un momento nunca pasa de un relato al siguiente.
loop-counted-2 = Cuando un episodio tiene dos relatos, se cuenta el que se anotó primero. “Se hizo silencio”, sin decir de quién, se muestra y no se cuenta.
loop-counted-3 = Los porcentajes son un intervalo del 95 %: mil veces se sacan de tus episodios tantos como tienes. Con pocos episodios sale demasiado estrecho.
loop-counted-4 = Frente al azar: queda como fue de quién es cada paso, y también el primer paso y cada reparación. Lo que resta de acercamiento y de distancia de cada persona se baraja dentro de cada relato, mil veces. Solo los relatos en que las dos personas hicieron ambas cosas pueden decir algo del azar.
loop-counted-5 = “Seguido de” no quiere decir “a causa de”. Cada paso es aquello a lo que la otra persona responde: el ciclo no tiene comienzo.
loop-table = Las cuatro direcciones del ciclo
loop-column-way = Primero, después
loop-column-given = Momentos
loop-column-observed = Siguió así
loop-column-rate = Proporción
loop-column-interval = Intervalo del 95 %
loop-column-informative = Relatos que pueden decir algo del azar
loop-column-informative-observed = Siguió así en ellos
loop-column-expected = Por azar
loop-column-ratio = Razón
loop-column-ratio-interval = Intervalo del 95 % de la razón
loop-column-p = p
loop-row = { $does ->
    [reach] { $first } se acercó, { $second } tomó distancia
   *[step] { $first } tomó distancia, { $second } se acercó
}

## Repair time

repair-headline = { $how ->
    [received] Una reparación recibida vino, por lo común, después de { $median }.
    [repair] Una primera reparación vino, por lo común, después de { $median }.
    [open] En más de la mitad de estos momentos no se sabe de ninguna reparación.
   *[few] Es pronto para decir cuánto tarda la reparación.
}
repair-half = { $which ->
    [received] Una recibida
   *[repair] Una primera reparación
}: la mitad de { $n ->
    [one] un episodio
   *[other] { $n } episodios
} la tuvo en un plazo de { $median }{ $interval ->
    [none] .
   *[some] {" "}({ $durations }).
}
repair-no-half = { $which ->
    [received] Una recibida
   *[repair] Una primera reparación
}: se conoce en { $events } de { $n ->
    [one] un episodio
   *[other] { $n } episodios
}, menos de la mitad.
repair-few = { $which ->
    [received] Recibidas
   *[repair] Primeras reparaciones
}: hacen falta { $need } episodios con horas; hasta ahora hay { $have }.
repair-n-few = { $have ->
    [one] Un episodio
   *[other] { $have } episodios
} con horas hasta ahora
repair-line = { $which ->
    [received] recibida
   *[repair] una reparación
}
repair-all = todos
repair-half-mark = mitad
repair-none = cero
repair-axis = Episodios aún sin reparación
repair-n = { $n ->
    [one] Un episodio
   *[other] { $n } episodios
} con horas, { $events } con reparación{ $left ->
    [0] {""}
   *[other] , { $left } sin contar
}
repair-counted-1 = Desde el primer paso con hora de un episodio hasta su primera reparación, según el relato que se anotó primero; y también hasta la primera reparación recibida, según lo marcó, en cualquiera de los relatos, la persona a quien le llegó.
repair-counted-2 = Un episodio sin ella cuenta como abierto hasta que empieza el siguiente, y el último hasta la última hora conocida (Kaplan–Meier). Así, uno que sigue abierto no se toma por uno que nunca se repara.
repair-counted-3 = Sin contar: los episodios sin hora, y aquellos cuya reparación no tiene hora.
repair-counted-4 = Las líneas finas son intervalos del 95 %.
repair-table = Las curvas, escalón a escalón
repair-column-which = Curva
repair-column-hours = Después de
repair-column-risk = Episodios que se siguen aún
repair-column-events = Reparaciones entonces
repair-column-share = Aún sin ninguna
repair-column-interval = Intervalo del 95 %

## What to know when reading

warning = { $code ->
    [untimed_episodes] { $count ->
        [one] Un episodio no tiene hora: no cuenta en ninguna duración.
       *[other] { $count } episodios no tienen hora: no cuentan en ninguna duración.
    }
    [quiet_moves] { $count ->
        [one] Un “se hizo silencio” se muestra y no se cuenta.
       *[other] { $count } “se hizo silencio” se muestran y no se cuentan.
    }
    [times_against_order] { $count ->
        [one] En un relato las horas van en contra del orden contado: vale el orden.
       *[other] En { $count } relatos las horas van en contra del orden contado: vale el orden.
    }
    [few_episodes] { $count ->
        [one] Hasta ahora hay un episodio: los intervalos salen demasiado estrechos.
       *[other] Hasta ahora hay { $count } episodios: los intervalos salen demasiado estrechos.
    }
    [days_assumed] { $count ->
        [one] Un día sin entradas se toma por observado, ya que el archivo no dice nada de él.
       *[other] { $count } días sin entradas se toman por observados, ya que el archivo no dice nada de ellos.
    }
   *[flat_intervals] { $count ->
        [one] Un intervalo no tiene anchura, ya que todos los episodios fueron igual. Eso no es certeza.
       *[other] { $count } intervalos no tienen anchura, ya que todos los episodios fueron igual. Eso no es certeza.
    }
}

## Numbers

percent = { $percent } %
percents = { $low }–{ $high } %
between = { $low } a { $high }
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-days = { $days ->
    [one] 1 día
   *[other] { $days } días
}
duration-between = entre { $low } y { $high }
duration-from = { $low } o más
