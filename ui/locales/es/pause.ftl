# Pauses: asking, the card while one goes on, what was, the episode's sentence.
# A time never stands after an article ("a las 20:30"), which would have to be "a la" at one
# o'clock: it stands in brackets or after a comma.

pause-need = Necesito una pausa
pause-key = Pedir una pausa

pause-title = { $does ->
    [set] Otra hora
   *[ask] Necesito una pausa
}
pause-back = Vuelvo
# $key: twenty | forty | hour | morning | this-morning | pick | unknown; $time: when that is, or ""
pause-choice = { $key ->
    [twenty] en 20 minutos, { $time }
    [forty] en 40 minutos, { $time }
    [hour] en una hora, { $time }
    [morning] mañana por la mañana, { $time }
    [this-morning] por la mañana, { $time }
    [pick] a otra hora
   *[unknown] aún no lo sé
}
pause-pick-time = Hora
pause-no-time = Elige una hora, o di que aún no lo sabes.
pause-why = Un cuerpo necesita unos veinte minutos para calmarse, así que no se ofrece nada más corto. Es un consejo habitual, no una regla. Puedes cambiar la hora todas las veces que quieras.
# $alone: yes | no
pause-reads = { $alone ->
    [yes] Aún no se ha unido nadie más. Queda en tus páginas:
   *[no] { $name } puede leerlo al momento:
}
pause-go = { $does ->
    [set] Fijarla
   *[ask] Pedirla
}
pause-asked-said = { $alone ->
    [yes] Queda en tus páginas.
   *[no] { $name } ya puede leerlo en Lo nuestro.
}
pause-set-said = Vale la nueva hora.
pause-undo = Deshacer
pause-taken-back = Retirada.

# $named: yes | no; $back: pause-moment
pause-sentence = { $named ->
    [yes] Necesito una pausa, vuelvo { $back }.
   *[no] Necesito una pausa. Aún no sé cuándo vuelvo.
}
# $who: me | other
pause-whose = { $who ->
    [me] Tu pausa
   *[other] { $name }
}
pause-passed = Cuando estés de vuelta, dilo; o pon otra hora.
pause-im-back = Estoy de vuelta
pause-another-time = Otra hora
pause-take-back = Retirarla
pause-ended-said = Estás de vuelta.

# $day: same | next | other, seen $from today or then (the day on which it began); $timed: yes | no
pause-moment = { $day ->
    [same] { $from ->
        [today] hoy
       *[then] ese mismo día
    }{ $timed ->
        [yes] {" "}({ $time })
       *[no] {""}
    }
    [next] { $from ->
        [today] mañana
       *[then] al día siguiente
    }{ $timed ->
        [yes] {" "}({ $time })
       *[no] {""}
    }
   *[other] el { $date }{ $timed ->
        [yes] {" "}({ $time })
       *[no] {""}
    }
}
# $at, $back, $ended: pause-moment; $named, $recorded: yes | no
pause-told = { $who ->
    [me] Pediste
   *[other] { $name } pidió
} una pausa { $at }{ $named ->
    [yes] , con vuelta prevista { $back }
   *[no] , sin decir hasta cuándo
}{ $recorded ->
    [yes] ; { $who ->
        [me] volviste
       *[other] volvió
    } { $ended }.
   *[no] . El final no está anotado.
}
pause-meanwhile = { $who ->
    [me] Mientras tanto, según tu relato:
   *[other] Mientras tanto, según el relato de { $name }:
} { $moves }

pause-tell = Contarlo
pause-say-end = Decir cuándo volviste
pause-end-day = Día
pause-end-go = Entonces volví
pause-no-end = Una hora posterior al comienzo de la pausa, y que ya haya pasado.

pause-log-hint = Empieza con la pausa. Cambia lo que quieras.
pause-log-leave = no es sobre la pausa
