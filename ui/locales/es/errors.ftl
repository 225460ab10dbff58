# Refusals. Each says what happened and what can be done; nobody did anything wrong.

error-window = La ventana no recibió respuesta. Por favor, prueba otra vez.
error-locked = El diario está bloqueado. Ábrelo con tu frase de paso.
error-wrong-passphrase = Esta frase de paso no abre nada aquí. No se cambió nada.
error-weak-passphrase = Esta frase de paso es demasiado fácil de adivinar ({ $bits } de { $need } bits). Cinco palabras al azar bastan.
error-passphrase-taken = Esta frase de paso ya abre el diario. Por favor, elige otra; no se cambió nada.
error-wrong-code = Este código de recuperación no abre nada aquí. No se cambió nada.
error-code-mistyped = Hay un desliz en este código. Por favor, compáralo con tu papel, grupo por grupo.
error-keys-renewed = Tus claves se cambiaron justo antes de que Tidemark se cerrara. Abre el diario con la frase de paso nueva: la antigua y su código ya no abren nada aquí.
error-journal-exists = Ya hay un diario en este equipo.
error-in-use = Otra ventana de Tidemark tiene abierto el diario. Ciérrala y prueba otra vez.
error-newer = Este diario lo escribió una versión más nueva de Tidemark. Por favor, actualiza; no se cambió nada.
error-unreadable = El diario no se puede leer ({ $what }). No se cambió nada. Deja la carpeta como está: se puede restaurar una copia de seguridad.
error-tampered = Algo en el diario se cambió desde fuera ({ $what }). No se mostró ni se cambió nada. Se puede restaurar una copia de seguridad.
error-older = { $missing ->
    [0] Aquí hay una versión del diario distinta de la última que viste.
    [one] El diario es de antes de la última vez que lo viste: un cambio que habías visto no está aquí.
   *[other] El diario es de antes de la última vez que lo viste: { $missing } cambios que habías visto no están aquí.
}
error-older-restored = Se restauró una copia de seguridad el { $on }.
error-older-go = Pulsa otra vez para abrir lo que hay aquí; que lo hiciste queda anotado en tus páginas.
error-backup-unusable = { $why ->
    [of_another] Esta copia de seguridad es de un diario distinto. No se cambió nada.
    [before_leaving] Esta copia es de antes de que una de las dos personas dejara el diario, y traería de vuelta las palabras que se llevó. No se cambió nada.
    [before_joining] Esta copia es de antes de que se unieran las dos personas: restaurarla dejaría fuera a una de ellas. No se cambió nada.
   *[damaged] Esta copia no está como se escribió y no se puede restaurar. No se cambió nada.
}
error-backup-failed = El diario está bloqueado y todo está guardado, pero no se pudo escribir la copia de seguridad. ¿Está lleno el disco?
error-not-found = Esta entrada ya no está aquí.
error-refused = { $why ->
    [at-still-to-come] Esto está en el futuro. Por favor, elige un momento que ya haya pasado.
    [range-ends-before-it-begins] El último día es anterior al primero. Por favor, elígelos al revés.
    [range-more-rows-than-a-sheet-can-hold] Una hoja de cálculo no admite tantas filas. Por favor, elige menos días.
    [password-not-one-for-a-document] Ningún documento se puede bloquear con esta contraseña. Por favor, elige otra.
    [items-too-few-for-any-score] Hay muy pocas respuestas para obtener un valor.
    [pause-one-goes-on-already] Ya hay una pausa en marcha.
   *[other] Esto no se puede guardar como está ({ $field }: { $what }).
}
error-refused-name = Por favor, elige un nombre de 1 a 40 letras.
error-refused-same-name = Los dos carriles necesitan dos nombres distintos.
error-refused-same-colour = Tu pareja tiene este color. Por favor, elige uno distinto.
error-refused-sealed = { $what ->
    [shared-before] Lo que se compartió antes no se puede sellar.
    [still-sealed] Está sellado. Retíralo antes de compartirlo.
    [still-to-be-sealed-anew] Lo cambiaste, y aún tiene que sellarse de nuevo. Pulsa Abrir después.
    [both-have-pressed-open] Las dos personas han pulsado Abrir: ya no se puede retirar.
    [nothing-stands-beside-it] Aún no hay al lado nada de tu pareja.
   *[it-does-not-open] No se abre: llegó una clave que no encaja.
}
error-already-joined = Tu pareja ya se unió.
error-not-joined = Tu pareja aún no se ha unido.
error-folder-open-to-others = Otras cuentas de este equipo pueden abrir la carpeta del diario. Quita ese permiso y prueba otra vez.
error-cannot-write = No se pudo escribir. ¿Está lleno el disco? Nada se pierde en la ventana.
error-too-long = Es más texto del que cabe en un campo ({ $field }).
error-internal = Algo salió mal por dentro ({ $incident }). Lo guardado está a salvo.
