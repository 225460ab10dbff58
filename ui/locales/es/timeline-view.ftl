# The timeline's page and what stands around its figure. The sentences of the marks themselves
# stand in crates/timeline/locales/es/timeline.ftl.

timeline-zoom = Cuánto tiempo se muestra
timeline-zoom-in = Más cerca
timeline-zoom-out = Más lejos
timeline-earlier = Antes
timeline-later = Después
timeline-unit = { $unit ->
    [years] años
    [year] año
    [quarter] trimestre
    [month] mes
    [week] semana
    [day] día
   *[hour] hora
}
timeline-figure = Línea de tiempo
timeline-keys = Las flechas van de marca en marca, Intro abre una. Más y menos acercan y alejan, Mayús con una flecha se mueve en el tiempo, Inicio y Fin van al primer y al último día, f filtra los episodios.
timeline-keys-short = ← → de marca en marca · Intro abre · + − más cerca, más lejos · Mayús ← → en el tiempo · Inicio, Fin · f filtrar
timeline-nth = { $when }, { $n } de { $all }
timeline-press = { $does ->
    [open] Pulsa Intro para abrir.
    [closer] Pulsa Intro para mirar más de cerca.
   *[nothing] {""}
}
timeline-hint = Cada marca es un lado de un momento. Elige una, y su frase aparece aquí.
timeline-none-here = No hay nada anotado en este tiempo. Eso no dice nada de él.
timeline-none-yet = Los momentos que anotes aparecerán aquí, con un carril para cada persona.
timeline-to-latest = Ir a lo último
timeline-overview = Todo el diario. Arrastra el marco para moverte en el tiempo, y sus extremos para ver más o menos.
timeline-as-table = como tabla
timeline-as-figure = ocultar la tabla
timeline-table = { $count ->
    [one] Una marca
   *[other] { $count } marcas
} de esta vista
timeline-column-when = Cuándo
timeline-column-told = Relato
timeline-column-what = Qué
timeline-column-open = Abrir
timeline-open = abrir
timeline-closer = más de cerca
timeline-loading = Dibujando …
timeline-failed = No se pudo dibujar la línea de tiempo. No se pierde nada.
timeline-again = Probar otra vez
