# Sealed tellings, and the versions of one's own words.

part-of-day = { $part ->
    [night] de madrugada
    [morning] por la mañana
    [afternoon] por la tarde
    [evening] por la noche
   *[none] sin parte del día
}
# $day: a day, written out
sealed-about = { $part ->
    [none] { $day }
   *[other] { $day }, { part-of-day }
}
sealed-line = { $who ->
    [me] Tu relato sellado, sobre el { $about }
   *[other] Un relato sellado de { $name }, sobre el { $about }
}
sealed-changed = sellado de nuevo el { $when }

sealed-title = Sellado hasta que se abran los dos relatos
sealed-means = { $name } ve que existe y de qué día trata, nada más. Se abre a la vez que uno de { $name }, cuando estén escritos los dos relatos y cada persona haya pulsado Abrir. Hasta entonces puedes retirarlo.
sealed-sees = Lo que ve { $name }
sealed-day = El día
sealed-part = Parte del día
sealed-beside = Trata de lo mismo que
sealed-beside-none = nada sellado aún
sealed-seal = Sellar
sealed-sealed-said = Se sellará { due }. Hasta entonces puedes retirarlo sin dejar rastro.
sealed-settling = { $change ->
    [yes] El cambio se sella { due }. Hasta entonces vale lo anterior. Después se pulsa Abrir de nuevo.
   *[no] Se sella { due }. Hasta entonces puedes retirarlo sin dejar rastro.
}
sealed-settling-line = Se sellará { due }:

sealed-stage = { $stage ->
    [pressed] Has pulsado Abrir. Los dos relatos se abren cuando también lo pulse { $name }.
    [opening] Las dos personas han pulsado Abrir. Los dos relatos se abren cuando { $name } vuelva a entrar; ya no se puede retirar ninguno.
    [does_not_open] No se abre: llegó una clave que no encaja. No se muestra nada de él.
   *[sealed] { $paired ->
        [yes] Los dos relatos están escritos. Se abren cuando cada persona haya pulsado Abrir.
       *[no] Sigue cerrado mientras no haya al lado nada de { $name }.
    }
}
sealed-ours = { $stage ->
    [opening] Las dos personas han pulsado Abrir, y ya no se puede retirar ninguno. Los dos relatos se abren cuando vuelva a entrar quien lo pulsó primero.
    [does_not_open] No se abre: llegó una clave que no encaja. No se muestra nada de él.
   *[other] Nadie lo lee antes de que cada persona haya escrito el suyo y pulsado Abrir, en sus propias páginas.
}
sealed-theirs = Puedes escribir primero el tuyo y sellarlo al lado de este. Nadie lee antes de que se abran los dos relatos.
sealed-open = Abrir a la vez
sealed-open-hint = No puedes ver si { $name } lo ha pulsado; tampoco { $name } puede ver que lo has pulsado tú.
sealed-opened-said = { $stage ->
    [opening] Las dos personas han pulsado Abrir. Los dos relatos se abren cuando { $name } vuelva a entrar.
   *[other] Queda anotado. Los dos relatos se abren cuando { $name } también haya pulsado Abrir.
}
sealed-take-back = Retirar el mío
sealed-taken-back = Retirado. Vuelve a ser solo tuyo.
sealed-tell = Contar lo mío, sellado al lado
sealed-log-hint = El tuyo se sella a su lado cuando lo guardes aquí y después bloquees. Nadie lee antes de que se abran los dos relatos.
sealed-entries = Sellados
sealed-entries-hint = En ninguna lista ni gráfico hasta que se abran los dos relatos.

versions-title = Versiones anteriores
versions-hint = Solo para tus ojos. Tu pareja ve únicamente que hubo un cambio.
versions-kept = guardada el { $when }
versions-erased = Sus palabras se borraron.
versions-none = No hay ninguna.
