# Entries and what is looked for among them; the palette of commands.

search-words = Palabras
search-kind = Clase
search-any = cualquiera
search-who = Relato de
search-anybody = cualquiera
search-from = Desde
search-to = Hasta
# $narrowed: something is looked for
search-found = { $narrowed ->
    [yes] { $found ->
        [0] Ninguna de { $all } encaja.
        [one] Una de { $all }.
       *[other] { $found } de { $all }.
    }
   *[no] { $all ->
        [one] Una entrada.
       *[other] { $all } entradas.
    }
}
# Instead of a number where one of the two was picked: two such numbers would be a contest.
search-told = { $found ->
    [0] Nada de lo que contó { $name } encaja.
   *[other] Solo se muestra lo que contó { $name }.
}
search-all = Mostrar todas

palette-title = Hacer algo, o buscar algo
palette-hint = ¿Qué te gustaría hacer o buscar?
palette-nothing = Aquí no hay nada con ese nombre.
palette-all = Buscar “{ $words }” en todas las entradas
palette-theme = { $theme ->
    [light] Colores claros
    [dark] Colores oscuros
   *[system] Colores claros u oscuros, como el sistema
}
keys-palette = Hacer o buscar algo
keys-search = Buscar una entrada
keys-arrows = De botón en botón
keys-reorder = Con “con más detalle” abierto: este paso antes, después
keys-in-entries = En las entradas
keys-rows = De entrada en entrada
