# Las palabras de los datos: lo que dice un calendario, y el libro de códigos. Los códigos y los
# nombres de las columnas están en inglés en todos los idiomas.

# Un calendario a menudo se comparte: neutro, sin nombres.
calendar-session = Cita
calendar-pause = Pausa

column-telling = el relato; el mismo en todas las tablas
column-episode = el episodio; las filas con el mismo nombre son de un solo episodio, que contó una persona o las dos
column-told = qué relato del episodio se anotó primero: 1, o 2 para el otro
column-teller = quién cuenta
column-start = el primer paso con hora, o si no cuándo empezó el episodio, según quien lo cuenta
column-at = cuándo
column-moves-at = cuándo fue el paso, si quien cuenta lo sabe
column-precision = con qué exactitud se sabe la hora; las que solo tienen día entran en fechas, nunca en horas
column-zone = la zona horaria en que se escribió, donde se sabe
column-kind = qué clase de episodio, sugerida por los pasos o elegida por quien cuenta
column-marks-kind = qué se marca
column-lines-kind = para qué es la línea
column-ending = cómo terminó el episodio, según quien lo cuenta
column-moves = cuántos pasos se cuentan
column-pause = la pausa de la que se habla
column-pauses-pause = la pausa; la misma en todas las tablas
column-in-figures = 0 donde quien cuenta no la quiere en ninguna cifra; déjela fuera de lo que cuente
column-actor = quién lo hizo; vacío solo en el silencio
column-act = qué se hizo, según quien lo cuenta
column-strength = con qué fuerza se sintió en quien cuenta; solo pasos propios, nunca se junta con landed
column-landed = con qué fuerza le llegó a quien cuenta; solo pasos de la otra persona, nunca se junta con strength
column-meaning = qué fue, dicho solo por quien lo hizo
column-received = 1 donde quien cuenta dice que esta reparación de la otra persona le llegó, 0 donde no; vacío: no se dijo
column-tellings-received = cuándo esa frase le llegó a la otra persona, la única que lo dice; vacío: no se dijo
column-position = qué paso del relato es, en el orden en que se cuenta
column-class = la clase que usan las cifras
column-protest = 1 donde el acto cuenta también como protesta
column-note = palabras propias para un acto que no está en la lista
column-date = una fecha local; las que no aparecen son desconocidas
column-logged = 1 donde hay algo anotado de ese día; 0: desconocido, que no es “un buen día”
column-check-in = la anotación de cómo estaba
column-author = de quién
column-close = cerca: 0 lejos, 10 cerca
column-at-ease = en calma, de 0 a 10
column-tank = lo que queda en el depósito, de 0 a 10
column-mark = la marca
column-label = palabras propias para la marca
column-asked-by = quién pidió la pausa
column-back-at = la última hora de vuelta que se dijo; vacío: no se dijo ninguna
column-ended = cuándo volvió quien la pidió; vacío: no anotado, lo que no significa que se rompiera
column-text = palabras propias
column-answer = una vez que se rellenó un cuestionario
column-instrument = qué cuestionario
column-item = qué ítem de él
column-value = la respuesta, en la escala del propio ítem, sin invertir
column-drew = una página sobre lo que atrajo a quien la escribe hacia la otra persona
column-when = de qué habla la frase “Cuando …, sentí …, necesitaba …”
column-felt = … sentí …
column-needed = … necesitaba …
column-trigger = qué lo desencadenó
column-did = qué hice
column-told-myself = qué me dije
column-surface = el sentimiento en la superficie (emoción secundaria)
column-softer = el sentimiento más suave debajo (emoción primaria)
column-need = la necesidad debajo del paso
column-bring = una línea para llevar a la sesión
column-direct = la necesidad dicha directamente, en una frase
column-flooded = 1 con desborde, sin sitio para recibir nada más; 0 no; vacío: no se dijo
column-said = cuándo se le dijo esa frase a la otra persona

unit-id = ninguna
unit-time = fecha y hora
unit-date = fecha
unit-zone = ninguna
unit-strength = puntos, tal como los siente una persona
unit-count = número
unit-number = puntos
unit-yes-no = ninguna
unit-code = ninguna
unit-item = ninguna
unit-words = ninguna

range-id = cualquier nombre; no significa nada por sí mismo
range-time = ISO 8601 con diferencia respecto a UTC (2026-06-18T20:15:00+02:00), o solo una fecha (2026-06-18); puede estar vacío
range-date = 2026-06-18
range-zone = nombres de la base de datos de zonas horarias de la IANA; puede estar vacío
range-strength = números enteros de 0 a 10; puede estar vacío
range-count = números enteros
range-number = cualquier número
range-yes-no = 1 o 0; puede estar vacío
range-code = los códigos de abajo; puede estar vacío
range-item = cualquier nombre
range-words = cualquier texto; puede estar vacío

partner-a = quien empezó el diario; nada más se sigue de ello
partner-b = quien se unió al diario; nada más se sigue de ello

precision-minute = al minuto
precision-day = solo el día

class-pursue = buscar cercanía
class-withdraw = dar un paso atrás para tomar distancia
class-repair = reparar
class-other = cualquier otra cosa

meaning-alarm = por alarma
meaning-care = por cuidado; cuenta como otro en la segunda vuelta del ciclo
meaning-unsure = no está claro

kind-rupture = ruptura: después una de las dos personas deja de intentarlo; se marca, nunca se sugiere
kind-space_request = alguien pidió espacio, o hubo una pausa
kind-texting_fight = la mitad o más de los pasos son mensajes, llamadas o su ausencia
kind-silence = la mitad o más de los pasos son retiradas o silencio
kind-argument = cualquier otro con pasos
kind-other = sin pasos

ending-talked_through = lo hablaron
ending-drifted = poco a poco volvió la normalidad
ending-open = sigue abierto

mark-session = una sesión de terapia
mark-stressor = algo de fuera que pesa
mark-milestone = algo alcanzado o empezado
mark-run_out = “Me quedé sin fuerzas”

line-bring = para llevar a la sesión
line-agreed = acordado en una sesión
line-tried = intentado desde entonces

# Actos, en las palabras de la línea de tiempo.
act-pursue = se acercó, sin decir más
act-withdraw = tomó distancia, sin decir más
act-repair = empezó a reparar, sin decir más
act-messaged_again = volvió a escribir
act-called_again = volvió a llamar
act-called_repeatedly = llamó una y otra vez
act-asked_reassurance = preguntó si estamos bien
act-pressed_for_answer = insistió en tener una respuesta
act-went_after = fue tras la otra persona para seguir hablando
act-kept_checking = miró una y otra vez si había respuesta (solo de uno mismo)
act-tested = guardó silencio, con la esperanza de que la otra persona lo notara (solo de uno mismo)
act-criticised = dijo algo cortante
act-raised_voice = levantó la voz
act-ultimatum = dijo “o … o …”
act-spoke_of_ending = dijo que quizá era el final
act-no_reply = no respondió
act-short_answers = respondió con pocas palabras
act-changed_subject = cambió de tema
act-defended = dio razones
act-fixed_it = buscó soluciones enseguida
act-said_fine = dijo que todo estaba bien
act-gave_in = cedió para que terminara (solo de uno mismo)
act-got_busy = se puso con el teléfono o el trabajo
act-shut_down = se quedó en blanco
act-pushed_away = contestó con brusquedad para que parara (solo de uno mismo)
act-left_room = se fue sin decir hasta cuándo
act-went_offline = se desconectó
act-asked_space = pidió espacio, sin decir hasta cuándo
act-asked_space_with_time = pidió espacio y dijo hasta cuándo
act-agreed_pause = aceptó una pausa
act-came_back = volvió
act-checked_in = mandó un “no hace falta que respondas”
act-said_need = dijo lo que necesitaba
act-said_fear = dijo lo que le daba miedo
act-owned_part = reconoció su parte
act-apologised = pidió perdón
act-reassured = dijo “aquí estoy”
act-listened = escuchó
act-stayed = se quedó, aunque irse estaba cerca (solo de uno mismo)
act-waited = esperó, aunque preguntar estaba cerca (solo de uno mismo)
act-touch = tendió la mano, y fue bien recibida
act-humour = trajo una sonrisa compartida
act-took_it_in = dejó que le llegara (solo de uno mismo)
act-named_cycle = dijo “este es nuestro ciclo”
act-quiet = se hizo silencio (de nadie; se muestra y nunca se analiza)
act-other = en palabras propias
