# The timeline day by day: a year in pixels, and a month.

figure-choice = Cómo se dibuja el tiempo
figure-lanes = carriles
figure-days = días
days-view = Cuántos días se muestran
days-years = todos los años
days-one-month = un mes
days-figure = Día a día
days-hint = Cada cuadrado es un día. Elige uno, y su frase aparece aquí.
# $does: open | closer
days-press = { $does ->
    [open] Pulsa Intro para abrir.
   *[closer] Pulsa Intro para verlo en los carriles.
}
days-keys-short = ← → días · ↑ ↓ { $view ->
    [month] semanas
   *[years] meses
} · RePág, AvPág { $view ->
    [month] meses
   *[years] años
} · Intro abre
days-keys = Las flechas van de día en día, Intro abre uno.
days-empty = Los días que anotes aparecerán aquí.
days-month-of = { $month ->
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
} de { $year }
days-show-month = Mostrar solo un mes: { $month }
days-earlier = El mes anterior
days-later = El mes siguiente
days-legend-episode = un episodio, más grande donde fue más intenso
days-legend-mended = con reparación
days-legend-mend = solo reparación
days-legend-close = apuntado como cerca
days-legend-logged = anotado
days-legend-rupture = una ruptura
days-legend-unlogged = sin anotar
days-table = { $count ->
    [one] Un día anotado de { $year }
   *[other] { $count } días anotados de { $year }
}
days-table-year = El año de la tabla
days-column-day = Día
days-column-what = Lo que se sabe de él
days-open = abrir
days-see = ver en los carriles
