# El diario como datos, junto al documento. $form: csv | xlsx | json | sdis | ics

data-title = Como datos
data-text = Para quien haga cuentas con ellos: en terapia, en investigación, tú.
data-open = Guardar como datos …
data-form = Formato
data-form-name = { $form ->
    [csv] Tablas (CSV)
    [xlsx] Libro (XLSX)
    [json] Diario (JSON)
    [sdis] Secuencias (SDIS)
   *[ics] Calendario (ICS)
}
data-form-text = { $form ->
    [csv] Una tabla para relatos, pasos, días, apuntes del día, marcas y pausas, con un libro de códigos, en un zip.
    [xlsx] Las mismas tablas en un archivo para una hoja de cálculo, con el libro de códigos como última hoja.
    [json] Todo lo del periodo en un archivo, para programas.
    [sdis] Solo el orden de los pasos, para programas que miran qué sigue a qué (GSEQ).
   *[ics] Sesiones y pausas, pasadas y previstas. Para incluir las previstas, elige un periodo que llegue al futuro.
}
data-mine-hint = Lo que anotaste tú, compartido o no, y nada que haya anotado { $other }. Lo que te llevas no deja rastro en lo compartido.
data-words = Lo escrito también va
data-words-hint = Notas, frases, nombres de marcas y líneas. Sin ello, en el archivo solo está lo que se tocó o eligió, y ningún nombre.
data-calendar = Una entrada dice «Cita» o «Pausa» y cuándo, nada más. Pero los calendarios a menudo se comparten y se copian a otros dispositivos y a ordenadores de una empresa: quien vea el tuyo verá entonces esos días y horas.
data-save = Guardar …
