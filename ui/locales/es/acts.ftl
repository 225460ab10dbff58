# Spanish, for Spain and America alike. Decisions, for whoever translates on:
# - "tú" to the reader; for the two neither "ustedes" nor "vosotros", but nouns and impersonal
#   forms ("lo compartido", "cada persona", "las dos personas", "tu pareja y tú" without a verb).
# - Nobody is given a gender: no adjective or participle agrees with a person; nouns instead ("con
#   calma"). "Tu pareja" or "la otra persona" for the other. No "y" or "o" right before a name,
#   which would have to become "e" or "u".
# - reached out: se acercó (acercamiento); stepped back: tomó distancia; went quiet: guardó
#   silencio; it went quiet: se hizo silencio; mended, began to mend: empezó a reparar (reparación).
#   "Volvió a acercarse" would be "reached out again", so it is never said of mending.
# - loop, cycle: ciclo; move: paso; telling: relato; told by both: dos relatos; episode, event:
#   episodio; log: anotar; entry: entrada; check-in: apunte del día; mark: marca; lane: carril.
# - Ours: Lo nuestro; My pages: Mis páginas; the removed: Lo quitado; to share: compartir;
#   sealed: sellado; pause: pausa; journal: diario; to leave it: dejar el diario.
# - good stretch: tramo bueno; load: carga (a strain from outside: una carga de fuera); told directly:
#   dicho directamente; what drew us: lo que nos acercó al principio; Us: Tu pareja y tú; phase: fase.
# - A time never stands after "a las", which would have to be "a la" at one o'clock.
# - passphrase: frase de paso; recovery code: código de recuperación; backup: copia de seguridad;
#   keys of the keyboard: teclas; of the encryption: claves; laptop, computer: equipo.
# - The taps and headings speak to the reader ("por tu parte"); acts and own words are said by the
#   reader ("me acerqué"). Where one label serves both people, it is a noun ("acercamiento").
# - "Seguido de", "después"; what came before is never given as the cause.
# - Quotes “…”, an ellipsis is one sign.

# The acts of the log, as one says them. $act: a code of domain; $name: the other's name.
# "I …" and "N …"; translators may change words, never codes.

act-mine = { $act ->
    [pursue] me acerqué
    [withdraw] tomé distancia
    [repair] empecé a reparar
    [messaged_again] volví a escribir
    [called_again] volví a llamar
    [called_repeatedly] llamé una y otra vez
    [asked_reassurance] pregunté si estamos bien
    [pressed_for_answer] insistí en tener una respuesta
    [went_after] fui tras { $name } para seguir hablando
    [kept_checking] miré una y otra vez si había respuesta
    [tested] guardé silencio, con la esperanza de que { $name } lo notara
    [criticised] dije algo cortante
    [raised_voice] levanté la voz
    [ultimatum] dije “o … o …”
    [spoke_of_ending] dije que quizá era el final
    [no_reply] no respondí
    [short_answers] respondí con pocas palabras
    [changed_subject] cambié de tema
    [defended] di mis razones
    [fixed_it] busqué soluciones enseguida
    [said_fine] dije que todo estaba bien
    [gave_in] cedí para que terminara
    [got_busy] me puse con el teléfono o el trabajo
    [shut_down] me quedé en blanco
    [pushed_away] contesté con brusquedad para que parara
    [left_room] me fui sin decir cuándo volvería
    [went_offline] me desconecté
    [asked_space] pedí espacio, sin decir hasta cuándo
    [asked_space_with_time] pedí espacio y dije hasta cuándo
    [agreed_pause] acepté una pausa
    [came_back] volví
    [checked_in] mandé un “no hace falta que respondas”
    [said_need] dije lo que necesitaba
    [said_fear] dije lo que me daba miedo
    [owned_part] reconocí mi parte
    [apologised] pedí perdón
    [reassured] dije “aquí estoy”
    [listened] escuché
    [stayed] me quedé, aunque quería irme
    [waited] esperé, aunque quería preguntar
    [touch] tendí la mano, y fue bien recibida
    [humour] nos hice sonreír
    [took_it_in] dejé que me llegara
    [named_cycle] dije “este es nuestro ciclo”
    [quiet] se hizo silencio
   *[other] con mis palabras
}
act-theirs = { $act ->
    [pursue] se acercó
    [withdraw] tomó distancia
    [repair] empezó a reparar
    [messaged_again] volvió a escribir
    [called_again] volvió a llamar
    [called_repeatedly] llamó una y otra vez
    [asked_reassurance] preguntó si estamos bien
    [pressed_for_answer] insistió en tener una respuesta
    [went_after] vino tras de mí para seguir hablando
    [criticised] dijo algo cortante
    [raised_voice] levantó la voz
    [ultimatum] dijo “o … o …”
    [spoke_of_ending] dijo que quizá era el final
    [no_reply] aún no había respondido
    [short_answers] respondió con pocas palabras
    [changed_subject] cambió de tema
    [defended] dio razones
    [fixed_it] buscó soluciones enseguida
    [said_fine] dijo que todo estaba bien
    [got_busy] se puso con el teléfono o el trabajo
    [shut_down] se quedó en blanco
    [left_room] se fue, y yo no sabía por cuánto tiempo
    [went_offline] se desconectó
    [asked_space] pidió espacio, sin decir hasta cuándo
    [asked_space_with_time] pidió espacio y dijo hasta cuándo
    [agreed_pause] aceptó una pausa
    [came_back] volvió
    [checked_in] mandó un “no hace falta que respondas”
    [said_need] dijo lo que necesitaba
    [said_fear] dijo lo que le daba miedo
    [owned_part] reconoció su parte
    [apologised] pidió perdón
    [reassured] dijo “aquí estoy”
    [listened] escuchó
    [touch] tendió la mano, y fue bien recibida
    [humour] nos hizo sonreír
    [named_cycle] dijo “este es nuestro ciclo”
    [quiet] se hizo silencio
   *[other] con mis palabras
}
