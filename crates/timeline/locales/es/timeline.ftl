# The words of the timeline and of the ladder. Window, command line and document read this one
# file. Ids are named in Rust (crates/timeline/src); translators change words, never ids. The
# decisions of the Spanish words stand at the top of ui/locales/es/acts.ftl.
#
# "Followed by", never "because of"; no villain, no diagnosis, nothing that ranks.
#
# Arguments that many messages share:
#   $weekday  1 (Monday) to 7      $day  1 to 31       $month  1 to 12
#   $year     text, such as "2026" $time text, such as "20:15"
#   $day2, $month2, $year2         the end of a range
#   $precision  minute | day

## Pieces of dates

# Capitals: a weekday stands only at the beginning of what is said. A month stands within; .start
# is for a beginning.
weekday-name = { $weekday ->
    [1] Lunes
    [2] Martes
    [3] Miércoles
    [4] Jueves
    [5] Viernes
    [6] Sábado
   *[7] Domingo
}
weekday-short = { $weekday ->
    [1] Lun
    [2] Mar
    [3] Mié
    [4] Jue
    [5] Vie
    [6] Sáb
   *[7] Dom
}
month-name = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
    .start = { $month ->
        [1] Enero
        [2] Febrero
        [3] Marzo
        [4] Abril
        [5] Mayo
        [6] Junio
        [7] Julio
        [8] Agosto
        [9] Septiembre
        [10] Octubre
        [11] Noviembre
       *[12] Diciembre
    }
month-name2 = { $month2 ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
}
date-long = { weekday-name } { $day } de { month-name }

## Ticks

tick-year = { $year }
tick-quarter = { month-short }
tick-month = { month-name }
tick-month-year = { month-name } de { $year }
tick-month-short = { month-short }
tick-date = { $day } { month-short }
tick-weekday = { weekday-short } { $day }
tick-weekday-long = { date-long }
tick-time = { $time }

## The title of a range. $span: years | year | months | months-years | month | days | days-years | day

range-title = { $span ->
    [years] De { $year } a { $year2 }
    [year] { $year }
    [months] De { month-name } a { month-name2 } de { $year2 }
    [months-years] De { month-name } de { $year } a { month-name2 } de { $year2 }
    [month] { month-name.start } de { $year }
    [days] Del { $day } de { month-name } al { $day2 } de { month-name2 } de { $year2 }
    [days-years] Del { $day } de { month-name } de { $year } al { $day2 } de { month-name2 } de { $year2 }
   *[day] { date-long } de { $year }
}

## The whole picture. Arguments of range-title; $a, $b names; $episodes, $both numbers; $gaps yes | no

scene-summary = { range-title }: { $episodes ->
    [0] ningún episodio
    [one] un episodio
   *[other] { $episodes } episodios
} en el carril de { $a } y en el de { $b }{ $both ->
    [0] {""}
   *[other] , { $both } con dos relatos
}. { $gaps ->
    [yes] Rayado: sin anotar, lo que no dice nada de esos días.
   *[no] {""}
}

# The same of episodes that were picked out: no numbers
scene-summary-filtered = { range-title }: los episodios elegidos, en el carril de { $a } y en el de { $b }. { $gaps ->
    [yes] Rayado: sin anotar, lo que no dice nada de esos días.
   *[no] {""}
}

## One mark

# $precision, then the date and the time
mark-when = { $precision ->
    [minute] { date-long }, { $time }
   *[day] { date-long }
}
# $told: both | one | nobody; $teller: the one who tells
told-how = { $told ->
    [both] dos relatos
    [one] relato de { $teller }
   *[nobody] no se sabe de quién es el relato
}
# $first_did, $second_did: pursue | withdraw | quiet | repair | other | nothing
did-first = { $first_did ->
    [pursue] se acercó
    [withdraw] tomó distancia
    [quiet] guardó silencio
    [repair] empezó a reparar
   *[other] hizo otra cosa
}
did-second = { $second_did ->
    [pursue] se acercó
    [withdraw] tomó distancia
    [quiet] guardó silencio
    [repair] empezó a reparar
   *[other] hizo otra cosa
}
# $times: how often the one was followed by the other
episode-times = { $times ->
    [0] {""}
    [1] {""}
    [2] , dos veces
    [3] , tres veces
    [4] , cuatro veces
    [5] , cinco veces
    [6] , seis veces
   *[other] , { $times } veces
}
episode-answer = { $second_did ->
    [nothing] {""}
   *[something] , { $second } { did-second }{ episode-times }
}
# $first, $second: names
episode-loop = { $first_did ->
    [nothing] sin pasos contados
    [nobody] se hizo silencio
   *[something] { $first } { did-first }{ episode-answer }
}
# $mended: both | one | none; $mender: the name; $order: then | too
episode-mended = { $mended ->
    [both] { $order ->
        [then] ; después las dos partes empezaron a reparar
       *[too] ; las dos partes empezaron a reparar
    }
    [one] { $order ->
        [then] ; después { $mender } empezó a reparar
       *[too] ; { $mender } empezó a reparar
    }
   *[none] {""}
}
# $rupture: yes | no
episode-rupture = { $rupture ->
    [yes] ; marcado como ruptura
   *[no] {""}
}
mark-episode = { mark-when }, { told-how }: { episode-loop }{ episode-mended }{ episode-rupture }.

# $name: who; $act, $voice, $other: see act-words; $received: yes | unsaid
mark-move = { mark-when }, { told-how }: { $act ->
    [quiet] se hizo silencio
   *[other] { $name } { act-words }
}{ $received ->
    [yes] , y le llegó a { $other }
   *[unsaid] {""}
}.

# $unit: year | quarter | month | week | day | hour
bin-when = { $unit ->
    [year] { $year }
    [quarter] De { month-name } a { month-name2 } de { $year2 }
    [month] { month-name.start } de { $year }
    [week] Semana del { $day } de { month-name } de { $year }
    [day] { date-long } de { $year }
   *[hour] { date-long }, { $time }
}
# $count, $both, $mended, $ruptures: numbers of episodes
mark-bin = { bin-when }: { $count ->
    [one] un episodio
   *[other] { $count } episodios
}{ $both ->
    [0] {""}
   *[other] , { $both } con dos relatos
}{ $mended ->
    [0] {""}
   *[other] , con reparación en { $mended }
}{ $ruptures ->
    [0] {""}
    [one] , uno marcado como ruptura
   *[other] , { $ruptures } marcados como rupturas
}.

## Phases behind the lanes. How often only. $episodes, $days: numbers; the dates of a range

band-label = { $episodes } en { $days } días anotados
band = Del { $day } de { month-name } de { $year } al { $day2 } de { month-name2 } de { $year2 }: { $episodes ->
    [0] ningún episodio
    [one] un episodio
   *[other] { $episodes } episodios
} en { $days } días anotados. De los días de en medio no se sabe nada.

## Days without any entry. $days: how many

gap = Sin anotar: { $days ->
    [one] { $day } de { month-name }
   *[other] del { $day } de { month-name } al { $day2 } de { month-name2 }
}.

## Sessions and other marks. $kind: session | stressor | milestone | run_out; $label: own words or ""; $labelled: yes | no; $count

moment-kind = { $kind ->
    [session] { $count ->
        [one] sesión
       *[other] { $count } sesiones
    }
    [stressor] { $count ->
        [one] una carga de fuera
       *[other] { $count } cargas de fuera
    }
    [milestone] { $count ->
        [one] algo alcanzado
       *[other] { $count } cosas alcanzadas
    }
   *[run_out] Me quedé sin fuerzas
}
moment-label = { $labelled ->
    [yes] { $label }
   *[no] { moment-kind }
}
moment = { mark-when }: { moment-kind }{ $labelled ->
    [yes] , “{ $label }”
   *[no] {""}
}.

## Pauses. $name: who asked; $back_on, $ended_on: none | date | day | next | later; $back, $ended: a time, or a date; $back_days, $ended_days: that many days later

# A time stands after a colon and not after an article, which would have to be "a la" at one o'clock.
band-pause-back = { $back_on ->
    [none] , sin decir hasta cuándo
    [date] , vuelta prevista: { $back }
    [day] , vuelta prevista: { $back }
    [next] , vuelta prevista al día siguiente: { $back }
   *[later] , vuelta prevista { $back_days } días después: { $back }
}
band-pause-ended = { $ended_on ->
    [none] ; la vuelta de { $name } no está anotada
    [date] ; vuelta: { $ended }
    [day] ; vuelta: { $ended }
    [next] ; vuelta al día siguiente: { $ended }
   *[later] ; vuelta { $ended_days } días después: { $ended }
}
band-pause-what = { $name } pidió una pausa{ band-pause-back }{ band-pause-ended }
band-pause = { mark-when }: { band-pause-what }.

## Words beside the lanes

# $kind: close | at_ease | tank | load; $name: whose
trace-word = { $kind ->
    [at_ease] a gusto
    [tank] energía que queda
    [load] carga
   *[close] cercanía, { $name }
}
# $count: how many answers or days; $low, $high: numbers as text
trace = { $kind ->
    [at_ease] A gusto
    [tank] Lo que queda de energía
    [load] Carga
   *[close] Cercanía, { $name }
}: { $kind ->
    [load] { $count ->
        [one] un día en este tiempo
       *[other] { $count } días en este tiempo
    }, de { $low } a { $high }. Con qué fuerza estuvo y la energía que faltaba, en una suma; la mitad se desvanece en dos semanas. No hay una escala publicada para ello. Solo tú lo ves.
    [close] { $count ->
        [one] un apunte en este tiempo, { $low }
       *[other] { $count } apuntes en este tiempo, de { $low } a { $high }
    }, sobre 10.
   *[own] { $count ->
        [one] un apunte en este tiempo, { $low }
       *[other] { $count } apuntes en este tiempo, de { $low } a { $high }
    }, sobre 10. Solo tú lo ves.
}
legend-toward = acercamiento
legend-away = distancia
legend-mend = reparación
legend-other = otra cosa
# $kind: session | stressor | milestone | run_out
legend-flag = { $kind ->
    [session] sesión
    [stressor] una carga de fuera
    [milestone] algo alcanzado
   *[run_out] Me quedé sin fuerzas
}
legend-rupture = una ruptura
legend-gap = sin anotar
legend-pause = una pausa pedida
untimed = { $count ->
    [one] Una entrada no tiene hora y no está dibujada.
   *[other] { $count } entradas no tienen hora y no están dibujadas.
}

## Acts, as said of somebody. $act: a code; $voice: own (told by who did it) | other; $other: the name of the other one

act-words = { $act ->
    [pursue] se acercó
    [withdraw] tomó distancia
    [repair] empezó a reparar
    [messaged_again] volvió a escribir
    [called_again] volvió a llamar
    [called_repeatedly] llamó una y otra vez
    [asked_reassurance] preguntó si estamos bien
    [pressed_for_answer] insistió en tener una respuesta
    [went_after] { $voice ->
        [own] fue tras { $other } para seguir hablando
       *[other] vino tras { $other } para seguir hablando
    }
    [kept_checking] miró una y otra vez si había respuesta
    [tested] guardó silencio, con la esperanza de que { $other } lo notara
    [criticised] dijo algo cortante
    [raised_voice] levantó la voz
    [ultimatum] dijo “o … o …”
    [spoke_of_ending] dijo que quizá era el final
    [no_reply] { $voice ->
        [own] no respondió
       *[other] aún no había respondido
    }
    [short_answers] respondió con pocas palabras
    [changed_subject] cambió de tema
    [defended] dio razones
    [fixed_it] buscó soluciones enseguida
    [said_fine] dijo que todo estaba bien
    [gave_in] cedió para que terminara
    [got_busy] se puso con el teléfono o el trabajo
    [shut_down] se quedó en blanco
    [pushed_away] contestó con brusquedad para que parara
    [left_room] { $voice ->
        [own] se fue sin decir hasta cuándo
       *[other] se fue, sin que se supiera por cuánto tiempo
    }
    [went_offline] se desconectó
    [asked_space] pidió espacio, sin decir hasta cuándo
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
    [stayed] se quedó, aunque irse estaba cerca
    [waited] esperó, aunque preguntar estaba cerca
    [touch] tendió la mano, y fue bien recibida
    [humour] trajo una sonrisa compartida
    [took_it_in] dejó que le llegara
    [named_cycle] dijo “este es nuestro ciclo”
    [quiet] se hizo silencio
   *[other] otra cosa
}

## One day of a year in pixels

days-title = Día a día
# $count: how many days; the date of the first
days-summary = { $count ->
    [one] Un día con alguna entrada
   *[other] { $count } días con alguna entrada
} desde el { $day } de { month-name } de { $year }. Rayado: sin anotar, lo que no dice nada de esos días.
days-month = { month-short }
# $sign: episode | mend | close | logged; $episodes, $strength: numbers; $said, $mended, $rupture: yes | no
day = { date-long } de { $year }: { $sign ->
    [episode] { $episodes ->
        [one] un episodio
       *[other] { $episodes } episodios
    }{ $said ->
        [yes] , con fuerza de hasta { $strength } de 10
       *[no] {""}
    }{ $mended ->
        [yes] , con reparación
       *[no] {""}
    }{ $rupture ->
        [yes] , con una ruptura marcada
       *[no] {""}
    }
    [mend] solo reparación
    [close] apuntado como cerca
   *[logged] anotado, sin ningún episodio
}.
day-unlogged = { date-long } de { $year }: sin anotar, lo que no dice nada de él.

## The ladder of one telling

ladder-title = Un relato, paso a paso
# $moves: how many; $teller: who tells, or ""; $told: one | nobody
ladder-summary = { $told ->
    [one] Relato de { $teller }
   *[nobody] No se sabe de quién es el relato
}: { $moves ->
    [0] sin pasos contados
    [one] un paso
   *[other] { $moves } pasos
}.
# $n: position from 1; $name: who
rung = { $n }. { $act ->
    [quiet] se hizo silencio
   *[other] { $name } { act-words }
}
