# Taking one's words, leaving, and beginning from what was taken. Nothing here asks anybody to go,
# nor to stay.

leaving-title = Dejar el diario
leaving-hint = Lo que escribiste es tuyo. Puedes llevártelo, a solas, en cualquier momento; nada en lo compartido lo muestra.
leaving-take = Llevarme mis palabras
leaving-pdf = Como documento …
leaving-json = Como archivo (JSON) …
leaving-leave = Dejar este diario …
leaving-anyone = En Tidemark nadie puede quitar lo que escribió otra persona. Fuera de Tidemark, quien use este equipo puede borrar la carpeta del diario, sin frase de paso.
leaving-other-left = { $name } dejó el diario el { $when }; sus palabras ya no están aquí. Las tuyas siguen como están.

# $form: pdf | json | csv | xlsx | sdis | ics
taken-title = Palabras que se sacaron
taken-own = { $form ->
    [pdf] Te llevaste tus palabras el { $when }, como documento.
    [csv] Te llevaste datos el { $when }, como tablas.
    [xlsx] Te llevaste datos el { $when }, como libro.
    [sdis] Te llevaste el orden de los pasos el { $when }, como archivo.
    [ics] Te llevaste sesiones y pausas el { $when }, como calendario.
   *[json] Te llevaste tus palabras el { $when }, como archivo.
}
taken-both = { $form ->
    [pdf] Con las dos frases de paso se sacó un documento el { $when }.
    [csv] Con las dos frases de paso se sacaron datos de lo compartido, como tablas, el { $when }.
    [xlsx] Con las dos frases de paso se sacaron datos de lo compartido, como libro, el { $when }.
    [sdis] Con las dos frases de paso se sacó el orden de los pasos de lo compartido, como archivo, el { $when }.
    [ics] Con las dos frases de paso se sacaron sesiones y pausas, como calendario, el { $when }.
   *[json] Con las dos frases de paso se sacó lo compartido, como archivo, el { $when }.
}
taken-in-mine = Lo que te llevas a solas queda anotado en Mis páginas, solo para ti.
taken-not-noted = El archivo está ahí, pero no se pudo anotar en el diario que se sacó.

json-title = Las palabras como archivo
json-text = Todo a la vez, como JSON: para conservarlo, para hacer cuentas o para empezar otro diario. Las versiones anteriores y lo que quitaste no van en él.
json-mine-hint = Tus propios relatos, marcas y apuntes del día, compartidos o no, y nada que haya escrito { $other }.
json-mine-plain = El archivo no está cifrado, y también contiene lo que guardas para ti. Quien use este equipo puede abrirlo: un lugar al que solo llegues tú es mejor que Descargas.
json-save = Guardar como JSON …
json-saving = Escribiendo el archivo …

leave-title = Dejar este diario
leave-calm = No tienes que decidirlo hoy. Si quieres tus palabras, llévatelas antes: después ya no están.
leave-goes = Lo que se va
leave-goes-words = Todo lo que escribiste: relatos, marcas, apuntes del día y borradores, en lo que compartes y en Mis páginas.
leave-goes-keys = Tu frase de paso y tu código de recuperación. Ya no abren nada, y no hay forma de volver a entrar en este diario.
leave-stays = Lo que se queda
leave-stays-other = Lo que escribió { $name } es suyo y se queda. La próxima vez que entre verá que dejaste el diario, y cuándo. También se quedan tu nombre y tu color, y a qué horas compartiste algo; ninguna palabra tuya.
leave-goes-folder = No hay nadie más en este diario, así que se borra su carpeta entera, con las copias de seguridad que contiene.
leave-stays-backups = Las copias de seguridad hechas antes conservan tus palabras, y se abren con la frase de paso que tenías entonces.
leave-stays-copies = También se quedan las copias en otros lugares: las que hiciste tú, puedes borrarlas tú.
leave-stays-disk = Borrar no es destruir: hasta que se escriba encima, un disco puede conservar trozos de lo que hubo, aún cifrados.
leave-delete = Borrar las copias de la carpeta del diario que conservan mis palabras
leave-delete-hint = Se hace una nueva con lo que escribió { $name }. Lo que se apartó al restaurar una copia se queda.
leave-final = No se puede deshacer.
leave-passphrase = Tu frase de paso
leave-go = Dejar el diario
leave-going = Un momento …
leave-not = Ahora no
leave-afraid = Si te da miedo lo que pase cuando se vea:
leave-cut-off = La salida se interrumpió. Si tu frase de paso aún abre el diario, no se cambió nada; si no abre nada, ya lo has dejado.
leave-wrong = Esta no es tu frase de paso. No se cambió nada.

# $how: left | deleted
parted-title = { $how ->
    [deleted] El diario está borrado
   *[left] Has dejado el diario
}
parted-text = { $how ->
    [deleted] Su carpeta ya no está, ni las copias de seguridad que contenía.
   *[left] Tus palabras ya no están en este diario, y tu frase de paso ya no abre nada en él.
}
parted-disk = Lo que un disco conserva hasta que se escribe encima, y las copias en otros lugares, quedan fuera del alcance de Tidemark.
parted-backups = Las copias de seguridad de la carpeta del diario aún conservan tus palabras.
parted-close = Cerrar esta página

exports-begin = Empezar desde archivos
exports-title = Empezar desde archivos
exports-text = Desde los archivos JSON que se sacaron de un diario: las palabras de una persona, las palabras de la otra persona, lo compartido. Con uno basta; tres lo son todo.
exports-rules = Las palabras propias van a las páginas de quien las escribió; lo compartido vuelve a estar compartido. Encajan mejor los archivos sacados el mismo día.
exports-changed = Quien haya tenido un archivo puede haberlo cambiado: repasa tus palabras cuando estén aquí.
exports-both = Hacen falta las dos personas: cada una elige una frase de paso, escribiendo a solas.
exports-choose = Elegir archivos …
exports-none = No se eligió ningún archivo.
exports-forgotten = Los archivos se olvidaron al bloquearse la ventana. Por favor, elígelos otra vez.
exports-refused = { $file } no se puede usar ({ $why }). No se creó nada.
exports-file = { $whose ->
    [ours] lo compartido
   *[one] palabras de { $person }
}
exports-unnamed = { $role ->
    [a] quien empezó el diario
   *[b] quien se unió
}
exports-go-on = Seguir
exports-leave = Ahora no
exports-first-title = Primero { $name }
exports-first-hint = Esta parte es solo para { $name }.
exports-first-go = Soy yo
exports-hand-title = Pasa el teclado
exports-hand-hint = La parte siguiente es solo para { $name }. Quien prefiera no seguir puede pulsar “Ahora no”, y no se crea nada.
exports-handed = Mi nombre es { $name }
exports-second-title = Esta parte es solo para { $name }
exports-second-go = Crear el diario
exports-back-title = Devuelve el teclado
exports-back-hint = Queda un código de recuperación. Es solo para { $name }.
exports-done = El diario está listo
exports-done-hint = Está bloqueado. Cada persona lo abre con su propia frase de paso.
exports-to-lock = Seguir
