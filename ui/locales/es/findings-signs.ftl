# The four signs, each of the two together: no score, no line that is crossed.

argument-headline = { $how ->
    [few] Es pronto para decir si una discusión se repite.
   *[found] { $groups ->
        [0] Ninguna discusión se repite con las mismas palabras.
        [one] Una discusión se repite con casi las mismas palabras.
       *[other] { $groups } discusiones se repiten con casi las mismas palabras.
    }
}
argument-group = { $count } episodios: { $words }.
argument-n = { $of ->
    [one] Un episodio
   *[other] { $of } episodios
} con palabras
argument-counted-1 = Los episodios cuyas palabras se parecen se ponen juntos, tres como mínimo, con las palabras que los unen. Las palabras pequeñas y los dos nombres se dejan fuera. Solo se leen las palabras que estas páginas pueden mostrar, en este equipo.
argument-counted-2 = Palabras que se parecen no siempre son la misma discusión, y la misma discusión puede venir con otras palabras: tómalo como una pista de dónde mirar. No hay intervalo.
argument-table = Lo que se repite
argument-column = { $column ->
    [words] Palabras
   *[episodes] Episodios
}

share-counted-always-chasing-or-running-1 = De los episodios con dos pasos o más: aquellos en que cada paso contado es acercarse o tomar distancia. Según el relato que se anotó primero.
share-counted-always-chasing-or-running-2 = En treinta segundos de noche caben menos pasos que en un domingo, y así también menos reparaciones: lo que nadie escribió cuenta como que no hubo. El intervalo es el de Wilson, del 95 %.
share-counted-intense-but-unstable-1 = De los días con “cercanía” de 8 o más, en el apunte de cualquiera de las dos personas, y con entradas suficientes en la semana siguiente: aquellos a los que siguió una ruptura o un momento intenso en siete días.
share-counted-intense-but-unstable-2 = Dice con qué frecuencia siguió eso, no que la cercanía lo traiga, ni con qué frecuencia sigue un momento intenso a cualquier otro día. Los límites se han elegido, no medido. El intervalo es el de Wilson, del 95 %.
share-counted-closeness-out-of-reach-1 = De los episodios en que alguien pidió cercanía: aquellos en que de la otra persona, después, solo se cuenta que tomó distancia, o nada más.
share-counted-closeness-out-of-reach-2 = No se dice quién la pidió. Cualquier otra cosa que hiciera la otra persona cuenta como respuesta. Según el relato que se anotó primero; el intervalo es el de Wilson, del 95 %.
