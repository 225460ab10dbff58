# The list of findings, and what all of them share.
# $of: a finding as the engine names it. $have, $need numbers; $interval is empty or " (…)".

findings-front = Los tres más seguros
findings-more = { $count ->
    [one] más: otro patrón
   *[other] más: otros { $count } patrones
}
findings-less = menos
findings-question = { $question ->
    [loop] El ciclo
    [helps] Qué ayuda
    [time] A lo largo del tiempo
   *[signs] “¿Cómo sabemos que nos pasa esto?”
}
findings-question-note = { $question ->
    [helps] Se cuenta de las dos personas a la vez. Nada de esto es una meta que haya que alcanzar.
    [signs] Cuatro cosas que mirar. Ningún diagnóstico, y ninguna línea que se cruce: la mayoría de las parejas encuentra algo de cada una.
   *[other] {""}
}
finding-topic = { $of ->
    [loop] el ciclo
    [protest] después de una palabra cortante
    [told_differently] contado de forma distinta
    [escalation] con qué fuerza en mí
    [reversal] después de una ruptura
    [repair_time] tiempo hasta una reparación
    [pause_time_named] pausas diciendo hasta cuándo
    [named_cycle] después de “este es nuestro ciclo”
    [owned_parts] cada persona, su parte
    [stayed_or_waited] se quedó, o esperó
    [came_back] quien tomó distancia volvió
    [support] apoyo de fuera
    [need_said] una necesidad dicha y oída
    [space_without_pursuit] espacio, dejado en paz
    [good_stretches] tramos buenos
    [received_by_quarter] reparaciones, trimestre a trimestre
    [change] en torno a las marcas
    [phases] fases
    [rhythm] horas y días de la semana
    [load] mi carga
    [same_argument] otra vez la misma discusión
    [always_chasing_or_running] siempre yendo detrás o alejándose
    [intense_but_unstable] intensidad, después inestabilidad
   *[closeness_out_of_reach] la cercanía, justo fuera del alcance
}
finding-whose = { $whose ->
    [own] solo de tus relatos
    [both] de los relatos de las dos personas
   *[one] de lo que contó { $name }
}
finding-missing = { $what ->
    [protests] Hacen falta { $need } momentos así con respuesta; hasta ahora hay { $have }.
    [own-tellings] Hacen falta { $need } relatos tuyos con tres fuerzas propias; hasta ahora hay { $have }.
    [own-days] Hacen falta { $need } días de los que contaste algo; hasta ahora hay { $have }.
    [reaching-each-side] Hacen falta { $need } momentos de acercamiento a cada lado; hasta ahora un lado tiene { $have }.
    [outcome] hacen falta { $need } episodios con horas; hasta ahora hay { $have }.
    [owned_parts] Hacen falta { $need } episodios con dos relatos; hasta ahora hay { $have }.
    [stayed_or_waited] Hacen falta { $need } episodios con pasos; hasta ahora hay { $have }.
    [came_back] Hacen falta { $need } episodios con distancia; hasta ahora hay { $have }.
    [need_said] Hacen falta { $need } veces en que se diga una necesidad o un miedo, con respuesta; hasta ahora hay { $have }.
    [space_without_pursuit] Hacen falta { $need } peticiones de espacio; hasta ahora hay { $have }.
    [stretches] Hacen falta { $need } tramos de dos semanas sin episodios, con algo anotado en cada semana; hasta ahora hay { $have }.
    [lengthening] Si se hacen más largos: hacen falta { $need } que terminaran con un episodio; hasta ahora hay { $have }.
    [quarter] Hacen falta { $need } episodios con horas en un trimestre; el último tiene { $have }.
    [messages-again] Hacen falta { $need } mensajes escritos otra vez; hasta ahora hay { $have }.
    [messages-quiet] Hacen falta { $need } largos silencios; hasta ahora hay { $have }.
    [weeks-each-side] Hacen falta { $need } semanas con alguna entrada antes de una marca y después de ella; hasta ahora un lado tiene { $have }.
    [observed-days] Hacen falta { $need } días con una entrada o un apunte; hasta ahora hay { $have }.
    [hours] Hacen falta { $need } episodios con hora; hasta ahora hay { $have }.
    [words] Hacen falta { $need } episodios con palabras; hasta ahora hay { $have }.
    [always_chasing_or_running] Hacen falta { $need } episodios con dos pasos o más; hasta ahora hay { $have }.
    [intense_but_unstable] Hacen falta { $need } días de mucha cercanía de los que se conozca la semana siguiente; hasta ahora hay { $have }.
   *[closeness_out_of_reach] Hacen falta { $need } episodios en que se pidiera cercanía; hasta ahora hay { $have }.
}
finding-of = { $count } de { $of }{ $interval }
finding-none = cero
finding-half = mitad
finding-all = todos
finding-quarter = { $quarter ->
    [1] De enero a marzo de { $year }
    [2] De abril a junio de { $year }
    [3] De julio a septiembre de { $year }
   *[4] De octubre a diciembre de { $year }
}
finding-column-times = Veces
finding-column-date = Fecha
behind-latest = Las últimas { $shown } de { $of }; las demás están entre tus entradas.
