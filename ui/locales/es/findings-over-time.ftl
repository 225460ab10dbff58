# Findings over time. $interval is empty or " (…)".

stretches-headline = { $how ->
    [few] Es pronto para decir cuánto duran los tramos buenos.
    [open] Más de la mitad de los tramos buenos siguen abiertos.
   *[found] Los tramos buenos han durado unos { $days } días.
}
stretches-lasted = { $n ->
    [one] Un tramo
   *[other] { $n } tramos
} de dos semanas o más sin ningún episodio; terminados con uno: { $events }{ $half ->
    [none] .
   *[some] ; la mitad había terminado para el día { $days }{ $interval }.
}
stretches-days-between = entre { $low } y { $high }
stretches-days-from = { $low } o más tarde
stretches-ended = Lo que vino al final: { $kinds }.
stretches-ending = { $kind } ({ $count })
stretches-longer = { $how ->
    [above] Se han ido haciendo más largos: cada uno, unos { $days } días más que el anterior{ $interval }.
    [below] Se han ido haciendo más cortos: cada uno, unos { $days } días menos que el anterior{ $interval }.
   *[unsure] Ni más largos ni más cortos de forma clara: de uno al siguiente, { $days } días { $way ->
        [shorter] menos
       *[longer] más
    }{ $interval }.
}
stretches-bar = { $days } días desde el { $from }{ $end ->
    [open] , aún abierto
   *[ended] {""}
}
stretches-days = { $room ->
    [little] { $days }
   *[enough] { $days } d
}
stretches-open = aún abierto, o no se sabe más
stretches-n = { $how ->
    [few] Tramos buenos hasta ahora: { $n }
   *[found] { $n ->
        [one] Un tramo bueno
       *[other] { $n } tramos buenos
    }; terminados: { $ended }
}
stretches-counted-1 = Un tramo bueno son dos semanas o más entre dos episodios, con una entrada o un apunte del día en cada una de sus semanas. De una semana sin nada no se sabe: el tramo se sigue hasta ahí, y no más.
stretches-counted-2 = Uno que aún dura cuenta como que dura al menos eso (Kaplan–Meier): está rayado. Los días son la mediana de los que llegaron a dos semanas.
stretches-counted-3 = Lo que vino al final de uno dice qué vino después, no qué le puso fin. Más largos o no: la mediana de las pendientes entre dos terminados cualesquiera (Theil–Sen), con un intervalo del 95 %.
stretches-counted-4 = Lo que dio cada persona: las reparaciones que se cuentan del episodio tras el que empezó el tramo. Se enumeran y no se suman.
stretches-table = Los tramos buenos
stretches-column = { $column ->
    [from] Desde
    [days] Días
   *[ended] Lo que vino entonces
}
given-open = lo que dio cada persona
given-note = Lo que se cuenta del episodio anterior a cada tramo, en cualquiera de los relatos. Aquí nada se suma.
given-stretch = Del { $from } al { $to }, { $days } días
given-line = { $name }: { $acts }
given-act = { $act ->
    [asked_space_with_time] pidió espacio y dijo hasta cuándo
    [agreed_pause] aceptó una pausa
    [came_back] volvió
    [checked_in] mandó un “no hace falta que respondas”
    [said_need] dijo lo que necesitaba
    [said_fear] dijo lo que le daba miedo
    [owned_part] reconoció su parte
    [apologised] pidió perdón
    [reassured] dijo “aquí estoy”
    [listened] escuchó
    [stayed] se quedó, aunque costaba
    [waited] esperó, aunque costaba
    [touch] tendió la mano, y fue bien recibida
    [humour] trajo una sonrisa compartida
    [took_it_in] dejó que le llegara
   *[repair] empezó a reparar
}

quarters-headline = { $how ->
    [few] Es pronto para poner los trimestres uno al lado del otro.
    [sooner] Las reparaciones le llegan a la otra persona antes de lo que solían.
    [later] Las reparaciones le llegan a la otra persona más tarde de lo que solían.
   *[unsure] De trimestre en trimestre, ningún cambio claro en lo que tarda en llegarle una reparación a la otra persona.
}
quarters-early = Hacen falta dos trimestres con episodios suficientes para poner uno al lado del otro.
quarters-no-half = menos de la mitad
quarters-n = { $n ->
    [one] Un episodio con horas
   *[other] { $n } episodios con horas
}, { $quarters ->
    [one] un trimestre
   *[other] { $quarters } trimestres
}
quarters-counted-1 = El tiempo hasta la primera reparación recibida, como en “tiempo hasta una reparación”, de los episodios que empezaron en cada trimestre del año.
quarters-counted-2 = Los trimestres difieren por azar: lee los intervalos punteados (95 %) antes que los puntos. “Antes” o “más tarde” se dice solo cuando los del primero y el último no se tocan.
quarters-table = La primera reparación recibida, por trimestre
quarters-column = { $column ->
    [quarter] Trimestre
    [n] Episodios
    [events] Con reparación recibida
    [median] La mitad, en
   *[interval] Intervalo del 95 %
}

change-headline = { $how ->
    [none] No hay nada marcado en este tiempo.
    [few] Es pronto para ver un cambio en torno a tus marcas.
    [some] En torno a algunas de tus marcas, las semanas de después difieren de las de antes.
   *[unsure] En torno a tus marcas, por ahora ningún cambio claro.
}
change-how = Una sesión, algo que pesa, algo que empieza: cuando está marcado, aquí aparecen las semanas de antes y de después.
change-name = { $what } ({ $date })
change-mark = Marca “{ $mark }”: { $how ->
    [above] las semanas de después tuvieron menos episodios.
    [below] las semanas de después tuvieron más episodios.
   *[unsure] ningún cambio claro.
} Una semana de después tuvo menos que una de antes en el { $percent } de todos los pares{ $interval }.
change-tick = { $what ->
    [more] más después
    [alike] igual
   *[fewer] menos después
}
change-n = { $marks ->
    [one] Una marca
   *[other] { $marks } marcas
}, { $compared } con semanas suficientes a ambos lados
change-counted-1 = Episodios por semana, en las semanas con una entrada o un apunte del día, antes y después de una marca. De todos los pares de una semana de antes y una de después: en cuántos tiene menos episodios la de después; los iguales cuentan la mitad (no solapamiento de todos los pares, intervalo del 95 % según Newcombe).
change-counted-2 = Todas las semanas de este tiempo están a un lado o al otro: dos marcas cercanas dicen más o menos lo mismo.
change-counted-3 = A lo que se marca en un tiempo difícil le siguen menos episodios por sí solos. “Seguido de” no quiere decir “a causa de”.
change-counted-4 = La Tau-U de la tabla descuenta lo que ya iba a menos antes de la marca.
change-table = Semanas antes y después de cada marca
change-column = { $column ->
    [mark] Marca
    [before] Semanas antes
    [after] Semanas después
    [nap] Menos después
    [interval] Intervalo del 95 %
   *[tau] Tau-U
}

phases-headline = { $changes ->
    [0] Los episodios vinieron con la misma frecuencia, más o menos, todo este tiempo.
   *[other] La fase actual, desde el { $from }: { phases-kind }.
}
phases-early = Es pronto para distinguir fases.
phases-kind = { $kind ->
    [calm] en calma
    [strained] en tensión
   *[cycle] en el ciclo
}
phases-span = Del { $from } al { $to }: { phases-kind }, { $episodes ->
    [0] ningún episodio
    [one] un episodio
   *[other] { $episodes } episodios
} en { $days } días de los que se sabe algo.
phases-n = { $phases ->
    [one] Una fase
   *[other] { $phases } fases
}, { $days } días de los que se sabe algo
phases-counted-1 = Los días con una entrada o un apunte se cortan donde cambió el número de episodios por día, y solo donde el cambio vale su precio (PELT), para que el azar solo rara vez forme una fase. Una fase dura una semana como mínimo.
phases-counted-2 = En calma es hasta tu propia mediana; en tensión, hasta el doble de ella; en el ciclo, por encima. Es una comparación con lo habitual entre tu pareja y tú, y ningún juicio.
phases-counted-3 = Los días sin entrada no están en ninguna fase. Que un cambio no se muestre no demuestra que no lo haya.
phases-table = Las fases
phases-column = { $column ->
    [from] Desde
    [to] Hasta
    [kind] Fase
    [days] Días conocidos
   *[episodes] Episodios
}

rhythm-early = Es pronto para ver horas y días de la semana.
rhythm-headline = { $day ->
    [none] { $hours ->
        [none] Los episodios empezaron por igual en todos los días y horas.
       *[other] Los episodios empezaron sobre todo entre las { $from } y las { $to }.
    }
   *[other] { $hours ->
        [none] Los episodios empezaron sobre todo { rhythm-day }.
       *[other] Los episodios empezaron sobre todo { rhythm-day }, y sobre todo entre las { $from } y las { $to }.
    }
}
rhythm-counts = El día de la semana con más tiene { $day } de { $n }; las tres horas con más, { $hours }. Con un reparto igual serían { $even } y { $block }.
rhythm-strip = { $which ->
    [days] por día de la semana
   *[hours] por la hora en que empezaron
}
rhythm-day = { $day ->
    [0] los lunes
    [1] los martes
    [2] los miércoles
    [3] los jueves
    [4] los viernes
    [5] los sábados
   *[other] los domingos
}
rhythm-day-short = { $day ->
    [0] Lun
    [1] Mar
    [2] Mié
    [3] Jue
    [4] Vie
    [5] Sáb
   *[other] Dom
}
rhythm-hours = de { $from } a { $to }
rhythm-n = { $n ->
    [one] Un episodio
   *[other] { $n } episodios
} con hora{ $days ->
    [0] {""}
   *[other] , { $days } solo con el día
}
rhythm-counted-1 = Cuándo empezó cada episodio, según el reloj de la pared. Aquellos de los que solo se sabe el día no están en ninguna hora, ni aquí en ningún día de la semana.
rhythm-counted-2 = Son cuentas, sin intervalo: con pocos episodios siempre hay un día que tiene más. Dice tanto de cuándo hubo tiempo para estar en pareja como de cualquier otra cosa.
rhythm-table = Días de la semana y horas
rhythm-column = Cuándo

load-headline = { $how ->
    [few] Es pronto para una línea de tu carga.
   *[found] Tu propia carga, día a día.
}
load-means = Lo que fue intenso en ti y la energía que faltaba; se desvanece a la mitad cada dos semanas. Está solo en tus páginas.
load-n = { $days ->
    [one] Un día
   *[other] { $days } días
} de los que contaste algo
load-counted-1 = Tus propias fuerzas en tus propios relatos, y 10 menos “lo que queda de energía” de tus apuntes, sumados día a día; lo que había antes se desvanece a la mitad cada 14 días.
load-counted-2 = La vida media se ha elegido, no medido, y esto no es una escala publicada: mira la forma, no la altura. Un día sin entrada baja la línea, haya sido o no un buen día.
load-table = Los últimos { $days } días de los que contaste algo
load-column = { $column ->
    [date] Día
   *[value] Carga
}
load-from = { $date }
load-to = { $date }
