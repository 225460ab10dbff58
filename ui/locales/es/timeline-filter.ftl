# Picking episodes out of the timeline.

filter-word = filtrar
filter-title = Qué episodios se muestran
filter-kinds = Qué clase de momento
filter-classes = Qué se contó en él
filter-told = Relato
# $told: both | a | b; $name: the one who tells it alone
filter-told-by = { $told ->
    [both] dos relatos
   *[one] solo el de { $name }
}
filter-words = Una palabra de lo escrito
filter-words-hint = Solo se busca en lo que se puede leer en estas páginas.
# $counted: yes | no; $shown, $all: numbers of episodes
filter-shown = { $counted ->
    [yes] Se muestran { $shown } de { $all ->
        [one] un episodio
       *[other] { $all } episodios
    } de este tiempo.
   *[no] Se muestra una parte de los episodios de este tiempo.
}
filter-all = mostrar todos
filter-nothing = Nada de este tiempo encaja. Lo que no se muestra sigue ahí.
