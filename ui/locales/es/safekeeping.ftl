# Backups, putting one back, looking whether everything is whole.

keep-title = A buen recaudo
keep-hint = Después de cada sesión el diario se copia en un solo archivo, cifrado como está. Las últimas diez copias quedan en la carpeta del diario, en este equipo.
keep-save = Guardar una copia …
keep-save-hint = Una copia fuera de este equipo sigue ahí si el equipo se pierde. Se abre con las frases de paso que valen hoy.
keep-saved = Guardada como { $file }.

keep-check = Revisar el diario
keep-checking = Mirando …
keep-whole = Todo está como se escribió.
keep-not-whole = No todo está como se escribió. No se cambió nada. Se puede restaurar una copia de seguridad.
check-line = { $part }: { $found }
check-part = { $part ->
    [backup] la copia de seguridad
    [header] la cabecera
    [header_copy] la copia de la cabecera
    [file] el archivo del diario
    [pages] el archivo, página por página
    [shared] lo que compartió { $name }
   *[private] tu propia parte
}
check-found = { $found ->
    [whole] como se escribió
    [missing] no está
    [damaged] hay daños
    [newer] de una versión más nueva de Tidemark
    [behind] una escritura por detrás; la siguiente lo arregla
    [plain] sin cifrar
    [cut] con el final cortado
    [of_another] de un diario distinto
    [earlier_keys] hecho con claves que se renovaron después
    [not_verified] no está como se escribió, desde el cambio { $at }
   *[older] de antes de lo que recuerdas
}
check-newest = La copia más reciente, del { $date }: { $holds ->
    [yes] se puede restaurar
   *[no] no se puede restaurar
}
check-newest-said = La copia más reciente, del { $date }, no se puede restaurar. Se hace otra cuando bloquees.

backups-title = Copias de seguridad
backups-none = Aún ninguna. La primera se hace cuando bloquees.
backup-line = { $date }
backup-kind = { $kind ->
    [set_aside] lo que había antes de restaurar una copia
    [update] antes de una actualización
    [brought] traída de fuera
   *[automatic] tras la última sesión del día
}
backups-put-back = Restaurar …
backups-bring = Traer una …
backups-delete = Borrar copias antiguas …
backups-delete-hint = Las copias conservan palabras que se borraron después.
backups-delete-title = ¿Borrar las copias antiguas?
backups-delete-what = Primero se hace una copia nueva. Después se borran todas las anteriores de la carpeta del diario, y los días que guardan no se pueden recuperar. Las copias que guardaste en otro lugar se quedan.
backups-delete-aside = Lo que se apartó al restaurar una copia se queda, ya que puede contener lo que escribió tu pareja.
backups-delete-go = Borrarlas
backups-deleted = { $count ->
    [0] No había ninguna. Se hizo una copia nueva.
    [one] Se borró una copia, después de hacer una nueva.
   *[other] Se borraron { $count } copias, después de hacer una nueva.
}

erased-card = { $count ->
    [one] Una copia de seguridad aún conserva palabras que borraste.
   *[other] { $count } copias de seguridad aún conservan palabras que borraste.
}
erased-aside = { $count ->
    [one] También un diario que se apartó. Se queda, ya que puede contener lo que escribió tu pareja.
   *[other] También { $count } diarios que se apartaron. Se quedan, ya que pueden contener lo que escribió tu pareja.
}

restored-line = La copia del { $made } se restauró el { $on }, con { $by ->
    [me] tu frase de paso
   *[other] la frase de paso de { $name }
}.
restored-card = Lo que se guardó entre esos días, tuyo o de tu pareja, no está en el diario. Se apartó, y se puede restaurar en Ajustes.
restored-read = Lo he leído

put-back-title = Restaurar una copia
put-back-hint = El diario que hay ahora se aparta primero. No se tira nada.
put-back-which = Cuál
put-back-none = No hay copias de seguridad en la carpeta del diario.
put-back-what = El diario quedará como estaba el { $date }, para tu pareja y para ti. Lo que se guardó desde entonces ya no estará en él. Vuelven a valer las frases de paso y los códigos de recuperación de ese día. Las dos personas verán que se hizo, y con qué frase de paso.
put-back-passphrase = Una frase de paso de ese día
put-back-go = Restaurar
put-back-leave = Ahora no
put-back-done = El diario del { $date } está de vuelta. Ábrelo con una frase de paso de ese día.

lock-put-back = Restaurar una copia …
lock-open-older = Abrir lo que hay aquí
lock-save-older = Abrir lo que hay aquí, y guardar
first-put-back = Tengo una copia de seguridad

rest-offer = Guardar lo que se pueda leer …
rest-title = Guardar lo que aún se pueda leer
rest-hint = De un diario con daños, a menudo aún se pueden leer tus propias palabras. Se guardan en un archivo. El diario queda como está, y de todos modos se puede restaurar una copia de seguridad.
rest-save = Guardar como JSON …
rest-saved = { $all ->
    [yes] Guardado como { $name }: contiene todas tus palabras.
   *[no] Guardado como { $name }. Lo que es solo tuyo ya no se puede leer; lo que habías compartido está ahí, hasta donde se puede leer.
}
