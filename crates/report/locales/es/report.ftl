# The words of the therapist's document. Ids are named in Rust (crates/report/src); translators
# change words, never ids. What the moves were is said in crates/timeline/locales. The arguments
# stand in the English file; the decisions of the Spanish words, in ui/locales/es/acts.ftl.
#
# "Seguido de", "después"; what came before is never given as the cause. No villain, no diagnosis,
# nothing that ranks. No adjective or participle agrees with a person, and no "y" stands right
# before a name.

## Pieces

month-name = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
date-day = { $day } de { month-name }
date-full = { $day } de { month-name } de { $year }
date-month = { month-name } de { $year }
date-range = { $from } – { $to }
list = { $front }; { $last }
list-comma = {"; "}
detail-comma = {" · "}
undefined = –
percent = { $number } %
percents = { $low } a { $high } %
interval = { $low } a { $high }
of = { $observed } de { $given }
p-tiny = menos de 0,001
lasting-minutes = { $number } min
lasting-hours = { $number } h
lasting-days = { $number } días
too-few = Muy poco para decirlo: { $have } de { $need } que hacen falta.
kind = { $kind ->
    [rupture] una ruptura
    [space_request] una petición de espacio
    [texting_fight] una pelea por mensajes
    [silence] un silencio
    [argument] una discusión
   *[other] otra cosa
}

## The head of every page

document-title = { $dated ->
    [yes] Tidemark, { $range }
   *[no] Tidemark
}
running = { $dated ->
    [yes] Tidemark · { $range }
   *[no] Tidemark · sin fechas
}
running-page = página { $page } de { $pages }
running-made = Hecho con Tidemark { $version }{ $dated ->
    [yes] {" "}el { $day }
   *[no] {""}
}

## Page 1

title = { $session ->
    [yes] { $whose ->
        [both] Desde nuestra última sesión
       *[one] Desde la última sesión
    }
   *[no] { $whose ->
        [both] Para nuestra sesión
       *[one] Para la sesión
    }
}
by = { $whose ->
    [both] { $a } · { $b }
    [one] Solo { $name }
   *[unknown] De un registro que no dice de quién es el relato
}{ $dated ->
    [yes] {" · "}impreso el { $printed }
   *[no] {""}
}

before-heading = Antes de leer.
before = { $whose ->
    [both] Contado por las dos personas y sin verificar.
    [one] Contado solo por { $name } y sin verificar.
   *[unknown] Contado por cuenta propia y sin verificar; el registro no dice por quién.
} No es un diagnóstico, ni una evaluación de riesgos, ni un documento legal. No puede mostrar si alguna de las dos personas tiene miedo: por favor, pregunte a cada una a solas. Cualquiera puede haberse callado algo.

bring-heading = { $whose ->
    [both] Lo que nos gustaría llevar
   *[one] Lo que me gustaría llevar
}
tried-heading = { $whose ->
    [both] Lo que probamos desde la última vez
   *[one] Lo que probé desde la última vez
}
lines-cut = Aquí se acorta; todo está antes de la tabla.
whole-heading = Todas las líneas para llevar y para probar

since-heading = Desde la última sesión, { $day }
since-heading-none = En estas fechas
since-counted = { $count ->
    [0] No se anotó ningún episodio, lo que no dice nada de los días.
    [one] Un episodio{ since-told-one }.
   *[other] { $count } episodios{ since-told }.
}
since-told-one = { $whose ->
    [both] , con { $both ->
        [0] un relato
       *[other] dos relatos
    }
    [one] , relato de { $name }
   *[unknown] {""}
}
since-told = { $whose ->
    [both] : { $both } con dos relatos, { $one } con uno
    [one] , relato de { $name }
   *[unknown] {""}
}
since-latest = El último: { $day }, { $kind }.
since-strongest = El de más fuerza, según con qué fuerza estuvo en cada cual: { $days }.
strongest-both = { $day } para las dos personas
strongest-one = { $day } para { $name }
since-new = Nuevo desde entonces: { $things }.
new-kind = { $kind }
new-act = “{ $words }”

example-heading = { $whose ->
    [one] El ciclo, como lo cuenta { $name }
   *[both] El ciclo, como lo cuentan
}
example-caption = { $dated ->
    [yes] Un ejemplo: { $day }, { $kind }
   *[no] Un ejemplo sin fecha: { $kind }
}{ $whole ->
    [yes] {" "}(número { $number } de la tabla)
   *[no] {""}
}. { $told ->
    [differently] Dibujado como lo cuenta { $teller }; { $other } lo cuenta de forma distinta.
    [same] Dibujado como lo cuenta { $teller }; { $other } cuenta los mismos pasos.
    [one] Solo hay relato de { $teller }.
   *[unknown] El registro no dice de quién es el relato.
}
example-moves-cut = Se dibujan los primeros { $shown } de { $all } pasos.
example-words-cut = { $whole ->
    [yes] Las palabras que aquí se acortan están enteras en la tabla.
   *[no] Algunas palabras están acortadas aquí.
}
example-alt = { $told ->
    [nobody] Los pasos, en orden:
   *[one] Los pasos, en orden, como los cuenta { $teller }:
} { $moves }
example-alt-move = { $n }. { $who } { $words }.

loop-there = En { $observed } de { $given } momentos en los que { $pursuer } se acercó, { $other } tomó distancia después.
loop-back = En { $observed } de { $given } en los que { $other } tomó distancia, { $pursuer } se acercó después.
loop-too-few = Aún no se puede decir con qué frecuencia los momentos así fueron de esta manera. { $few }

helped-heading = Lo que ayudó
helped-repairs = { $tried ->
    [0] En estas fechas no se anotó ninguna reparación
    [one] En estas fechas se intentó una reparación
   *[other] En estas fechas se intentaron { $tried } reparaciones
}; { $received ->
    [0] de ninguna está marcado que llegara.
    [one] de una, la persona para quien era marcó que le llegó.
   *[other] de { $received }, la persona para quien eran marcó que le llegaron.
}
helped-often = Lo que más llegó: { $acts }.
helped-act = “{ $words }” ({ $count })
helped-pauses = { $count ->
    [one] Una pausa{ $named ->
        [0] {""}
       *[other] , con una hora dicha
    }{ $ended ->
        [0] {""}
       *[other] ; su final está anotado
    }.
   *[other] { $count } pausas, { $named } con una hora dicha; el final está anotado en { $ended }.
}
helped-space = Se pidió espacio { $count ->
    [one] una vez{ $named ->
        [0] , sin decir hasta cuándo
       *[other] , diciendo hasta cuándo
    }.
    [2] dos veces, { $named } diciendo hasta cuándo.
   *[other] { $count } veces, { $named } diciendo hasta cuándo.
}

sure-heading = Qué seguridad tiene
sure-days = { $logged } de { $all } días tienen una entrada o un apunte; los días sin nada no dicen nada.
sure-told = { $tellings ->
    [one] Un relato
   *[other] { $tellings } relatos
} de { $episodes ->
    [one] un episodio
   *[other] { $episodes } episodios
}, { $whose ->
    [both] de { $a } y de { $b }
    [one] solo de { $name }
   *[unknown] sin decir de quién
}.
sure-untimed = { $count ->
    [one] Uno no tiene fecha y está
   *[other] { $count } no tienen fecha y están
} fuera de la línea de tiempo.
sure-none = En estas fechas no se contó nada, así que no hay nada seguro: ni que hubo calma ni que no la hubo.
sure-printed = Solo se cuenta lo que está impreso aquí. Las proporciones y los intervalos están en la página 2; las pruebas y los métodos, en lo que sigue.

strip-note = Todos los episodios de estas fechas.
signs-note = Una marca llena apunta hacia la otra persona: acercamiento. Una hueca apunta hacia fuera: distancia. Más grande es más fuerte.
strip-untimed = { $count ->
    [one] Un episodio sin fecha no está dibujado.
   *[other] { $count } episodios sin fecha no están dibujados.
}

## Page 2

rates-heading = Proporciones e intervalos
rates-intro = “Seguido de” habla del orden, no de la causa. Cada intervalo es un intervalo del 95 % de mil remuestreos de episodios enteros, salvo que se diga otra cosa; con pocos episodios, incluso él dice más de lo que se sabe: conviene leerlo con las cuentas al lado.

loop-heading = El ciclo, en cada dirección
loop-how = Un momento es un paso de la primera persona con un paso de la otra justo después. Cuando un episodio tiene dos relatos, se cuenta el que se anotó primero. Quién persigue no está fijado: aquí están las cuatro direcciones.
loop-col-direction = Paso, y respuesta buscada
loop-col-count = Momentos
loop-col-rate = Proporción
loop-col-interval = Intervalo del 95 %
loop-scale = 0 a 100 %
loop-direction = { $moves ->
    [pursue] { $first } persigue, { $second } se retira
   *[withdraw] { $first } se retira, { $second } persigue
}

chance-heading = Frente al azar
chance-how = Lo esperado es lo que se vería si dentro de cada relato se barajara el perseguir y el retirarse de cada persona, dejando en su sitio el primer paso, las reparaciones y el orden de quién actuó. Una razón por encima de 1 es más a menudo que eso.
chance-none = Ningún relato en el que las dos personas persiguieran y también se retiraran.
chance-col-tellings = Relatos
chance-col-observed = Visto
chance-col-expected = Esperado
chance-col-ratio = Razón
chance-col-interval = Intervalo del 95 %
chance-col-p = p

repair-heading = Tiempo hasta la reparación
repair-how = Desde el primer paso con hora de un episodio hasta su primera reparación (Kaplan-Meier; intervalo log-log de Greenwood). Un episodio sin ninguna se sigue hasta que empieza el siguiente. Fuera: episodios sin las horas que hacen falta.
repair-col-what = Hasta
repair-col-n = Episodios
repair-col-events = Con reparación
repair-col-left-out = Fuera
repair-col-median = Mediana
repair-col-interval = Intervalo del 95 %
repair-any = la primera reparación
repair-received = la primera que llegó
curve-note = La proporción de episodios aún sin reparación, según el tiempo desde su primer paso: cualquier reparación (línea, con su intervalo) y las que llegaron (a trazos). La escala del tiempo se comprime hacia la derecha.
curve-alt = Curva de la proporción de episodios aún sin reparación. El { $day } tuvo una reparación en un día, el { $week } en una semana.{ $received ->
    [yes] {" "}Una que llegó: el { $received_day } en un día, el { $received_week } en una semana.
   *[no] {""}
} La última vino después de { $last }.
curve-0 = 0
curve-1h = 1 h
curve-4h = 4 h
curve-12h = 12 h
curve-1d = 1 día
curve-3d = 3 días
curve-1w = 1 semana
curve-4w = 4 semanas

change-heading = Cambio frente al tiempo anterior
change-how = Episodios por semana, en semanas de las que se sabe algo, antes y después de una marca. “Menos después” es, de todos los pares de una semana de antes y una de después, la proporción en que la posterior tiene menos episodios (non-overlap of all pairs): 50 % es ningún cambio. Tau-U descuenta además la tendencia que ya había antes. Un cambio está al lado de la marca, y no queda por ello explicado por ella.
change-none = En estas fechas no hay ninguna sesión ni otra marca: no hay nada que comparar.
change-col-mark = Marca
change-col-before = Semanas antes
change-col-after = Semanas después
change-col-nap = Menos después
change-col-interval = Intervalo del 95 %
change-col-tau = Tau-U
change-mark = { $kind ->
    [session] Sesión
    [stressor] Una carga de fuera
    [milestone] Algo alcanzado
   *[run_out] “Me quedé sin fuerzas”
}, { $day }

outcomes-heading = Lo que siguió
outcomes-how = El tiempo hasta la primera reparación que llegó, con algo y sin ello (Kaplan-Meier). “Seguido de” no quiere decir “a causa de”: las noches en que se dijo hasta cuándo pueden ser distintas también en otras cosas.
outcomes-col-what = Desde
outcomes-col-n = Episodios
outcomes-col-events = Llegó
outcomes-col-median = Mediana
outcomes-col-interval = Intervalo del 95 %
outcomes-what = { $of ->
    [pause] { $side ->
        [with] espacio pedido, diciendo hasta cuándo
       *[without] espacio pedido, sin decir hasta cuándo
    }
   *[named] { $side ->
        [with] el ciclo nombrado
       *[without] igual de avanzado, el ciclo sin nombrar
    }
}
outcomes-apart = Diferencia de las dos medianas: { $difference } ({ $interval }); log-rank, p { $p }.
shares-heading = Con qué frecuencia siguió qué
shares-how = Cada una es una proporción de los momentos en que podía ser así, de las dos personas a la vez. Menos de cinco momentos así no dan ninguna.
shares-col-what = Qué
shares-col-count = Momentos
shares-col-share = Proporción
shares-col-interval = Intervalo del 95 %
share-protest = tras una protesta, la otra persona se retiró después
share-need = tras decir una necesidad o un miedo, el paso siguiente de la otra persona no fue retirarse
share-space = tras pedir espacio, nadie persiguió hasta la vuelta de quien lo pidió
share-back = episodios en que alguien tomó distancia: quien lo hizo volvió
share-stayed = episodios en que alguien se quedó o esperó, aunque otra cosa estaba cerca
share-owned = episodios con dos relatos en que cada persona reconoció su parte

quarters-heading = La línea del tiempo, parte por parte

cycles-heading = Los mapas del ciclo como un solo ciclo
cycles-how = Donde las dos personas compartieron lo que había debajo de un episodio, sus dos mapas están como un solo ciclo. Arriba, lo que se podía ver; abajo, lo que había debajo. Cada lado lleva palabras propias.
cycles-feeds = Lo que hizo { $first } es lo que vivió { $second }; lo que hizo { $second } es lo que vivió { $first }.
entry-named = { $day }, { $kind }{ $whole ->
    [yes] {" "}(número { $number } de la tabla)
   *[no] {""}
}

answers-heading = Cuestionarios
# $whose: both | one, whose document it is; $name: the one's name
answers-how = { $whose ->
    [one] Solo puntuaciones de { $name }, se hayan compartido o no en el diario; las de la otra persona no están en este documento.
   *[both] Puntuaciones que compartió quien las dio, las de cada persona por separado y nunca frente a las de la otra.
} Los ítems y las respuestas sueltas no se imprimen. No se aplica ningún punto de corte: una puntuación es lo que ve una persona en un día. De un cambio solo se dice que es más que una oscilación donde está publicado lo que hace falta para ello.
answers-col-what = Cuestionario
answers-col-range = Margen
answers-col-scores = Puntuaciones
answers-col-change = Último cambio
answers-range = { $low } a { $high }; { $higher ->
    [better] más alto es mejor
   *[more] más alto es más de ello
}
answers-score = { $day }: { $score }
answers-too-few = muy pocas respuestas para una puntuación
answers-ranked = un orden, primero lo más querido; no es un test validado
answers-change = { $by }{ $said ->
    [more] , más de lo que la puntuación oscila por sí sola ({ $takes })
    [within] , dentro de lo que la puntuación oscila por sí sola ({ $takes })
   *[unknown] {""}
}
trend-note = Una puntuación de más de un día aparece también como una línea a lo largo de las fechas, en toda la escala que puede tomar.
trend-alt = { $what }, de { $name }, en una escala de { $low } a { $high }. { $scores }.

## Definitions

definitions-heading = Qué quieren decir las palabras
term-episode = Episodio
definition-episode = Un suceso que anotó al menos una de las dos personas. Tiene dos relatos si las dos personas están de acuerdo en que son del mismo suceso.
term-telling = Relato
definition-telling = Lo que cuenta una persona, con sus propios pasos en orden. Dos relatos nunca se funden; “contado de forma distinta” dice que difiere quién hizo qué, el orden o la clase de momento.
term-pursue = Perseguir (pursue)
definition-pursue = Acercarse con más fuerza: volver a escribir, volver a llamar, preguntar si todo está bien, insistir en una respuesta, protestar.
term-withdraw = Retirarse (withdraw)
definition-withdraw = Tomar distancia: no responder, responder con pocas palabras, dar razones, quedarse en blanco, irse sin decir hasta cuándo, pedir espacio sin decir hasta cuándo.
term-repair = Reparación (repair)
definition-repair = Reparar: volver, decir la necesidad o el miedo, reconocer la propia parte, pedir perdón, escuchar, pedir espacio y decir hasta cuándo. “Intentadas” cuenta el relato que se anotó primero.
term-other = Otro
definition-other = Cualquier otro paso, entre ellos nombrar el ciclo. “Se hizo silencio”, sin nadie que actúe, se muestra y nunca se cuenta.
term-received = Llegó
definition-received = Una reparación de la que la persona para quien era marca que le llegó. Nadie más puede marcarlo.
term-strength = Fuerza
definition-strength = De 0 a 10, solo por quien cuenta: con qué fuerza estuvo en sí un paso propio, o cuánto le afectó el de la otra persona. Las dos nunca se mezclan, y las de dos personas nunca se comparan.
term-rate = Proporción
definition-rate = De los momentos que podían ir así, la parte que fue así.
term-interval = Intervalo
definition-interval = Un margen de valores que encajan con lo anotado. No sabe nada de lo que no se anotó.
term-chance = p
definition-chance = Con qué frecuencia los relatos barajados muestran al menos tantos. Aquí se calculan varias, de modo que una sola pequeña quiere decir poco.
term-gaps = Sin anotar
definition-gaps = Los días rayados no tienen ninguna entrada. No son días buenos ni malos. La tabla puede contener una entrada que quien la escribió deja fuera de todas las cifras.

## The table

months-text = Los últimos { $whole } están uno a uno. Los { $earlier } anteriores están aquí por meses y se cuentan como todos los demás.
months-month = Mes
months-numbers = Números
months-episodes = Episodios
months-both = Contados por las dos personas
months-kinds = De qué tipo
months-kind = { $kind } ({ $count })
table-heading = Cada episodio
table-intro = { $whose ->
    [both] Los dos relatos lado a lado, como se escribieron; en letra con remates, las palabras propias.
   *[one] Como se contó; en letra con remates, las palabras propias.
} Los números tras un paso: su hora, con qué fuerza en mí, cuánto me afectó.
table-col-when = Cuándo
table-number = número { $number }
table-untimed = sin fecha
table-differs = contado de forma distinta
move = { $who } { $words }
move-strength = { $number } en mí
move-landed = me afectó { $number }
move-meaning = { $meaning ->
    [alarm] desde la alarma
    [care] desde el cariño
   *[unsure] no sé desde dónde
}
move-received = { $reached ->
    [yes] le llegó a { $other }
   *[no] no le llegó a { $other }
}
ending = { $ending ->
    [talked_through] Lo hablamos
    [drifted] Poco a poco volvió la normalidad
   *[open] Sigue abierto
}
flooded = { $flooded ->
    [yes] sí
   *[no] no
}
word-when = Cuando …
word-felt = … sentí …
word-needed = … necesitaba …
word-trigger = Qué lo desató
word-did = Qué hice
word-told-myself = Qué me dije
word-surface = El sentimiento en la superficie
word-softer = El sentimiento más tierno debajo
word-need = Qué necesitaba
word-direct = Dicho directamente
word-text = Con palabras propias
word-bring = Para llevar
word-flooded = Ya no cabía nada más

## Appendix

transitions-heading = Apéndice: cada transición
transitions-how = Con qué frecuencia, dentro de un relato, a un paso de la fila le siguió uno de la columna; de un episodio con dos relatos, cada uno pesa la mitad. Debajo: el residuo ajustado, en seminegrita más allá de ±1,96. El solo alternarse ya hace desigual una tabla así; conviene leerla con “Frente al azar”.
transitions-corner = Paso, luego
transitions-code = { $name }: { $class }
class = { $class ->
    [pursue] perseguir
    [withdraw] retirarse
    [repair] reparación
   *[other] otro
}

roles-heading = Quién se acercó, por trimestres
roles-how = De todos los pasos de perseguir en un trimestre, la proporción de cada persona. Describe esas semanas, no fija el papel de nadie, y no es nada de lo que haya que tener más o menos. El intervalo es el de la columna de { $a }; el otro es su reflejo.
roles-col-quarter = Trimestre
roles-col-n = Pasos
roles-col-interval = Intervalo del 95 %
roles-quarter = { $year }, trimestre { $nth }
roles-few = Pasos de perseguir: { $n }; muy poco para decirlo.
reversals-heading = En torno a las rupturas
reversals-how = La proporción de { $a } en los pasos de perseguir antes de una ruptura y después, hasta la siguiente ruptura de cada lado. Después de una ruptura, dos personas cambian a menudo de papel. El cambio se da en puntos de 100.
reversals-col-day = Ruptura
reversals-col-before = Antes
reversals-col-after = Después
reversals-col-moved = Cambio
reversals-col-interval = Intervalo del 95 %
reversals-side = { $share } de { $n }

reading-heading = Cómo leer esto
# $whose: both | one, whose document it is; $name: the one's name
reading-order = Conviene empezar por la página 1. Dice lo que { $whose ->
    [one] { $name }
   *[both] la pareja
} cuenta; desde la página 2, lo mismo está contado en números.
reading-counts = Cada proporción se lee con la cuenta que tiene al lado. “Muy poco para decirlo” es una respuesta: el número sería azar.
reading-views = { $whose ->
    [one] Esta es una vista de dos: lo que cuenta la otra persona no está en este documento.
   *[both] Dos relatos de un mismo suceso son dos vistas desde dos lugares. Donde difieren, ninguno es el correcto.
}
reading-unknown = De los días sin entrada no se sabe nada. { $whose ->
    [one] Lo que { $name } dejó fuera
   *[both] Lo que no se compartió
} no está aquí, y nada señala dónde estaría.
methods-heading = Los métodos, en breve
method-name-counted = Qué se cuenta
method-counted = Los pasos en el orden contado; de un episodio con dos relatos, el que se anotó primero. Las entradas que quien las escribió deja fuera de las cifras no están en ninguna.
method-name-interval = Intervalos
method-interval = Episodios enteros, sacados de nuevo con reposición mil veces, puntos del 2,5 % y del 97,5 % (Efron 1979; Davison & Hinkley 1997). Desde ocho episodios; con pocos salen demasiado estrechos (Hesterberg 2015).
method-name-chance = Frente al azar
method-chance = Dentro de cada relato, perseguir y retirarse se reparten de nuevo mil veces (Bakeman, Robinson & Quera 1996; p según Phipson & Smyth 2010).
method-name-repair = Tiempo hasta la reparación
method-repair = Kaplan & Meier 1958; intervalo de Greenwood 1926 en la escala log-log, el de la mediana de Brookmeyer & Crowley 1982.
method-name-change = Cambio
method-change = Non-overlap of all pairs (Parker & Vannest 2009), intervalo de Newcombe 2006; Tau-U (Parker et al. 2011). Al menos cinco semanas en cada lado (Kratochwill et al. 2013).
method-name-outcomes = Lo que siguió
method-outcomes = Seguido desde el paso mismo (un punto de partida fijo: Anderson, Cain & Gelber 1983); prueba log-rank (Mantel 1966).
method-name-shares = Proporciones
method-shares = De episodios: el intervalo score (Wilson 1927). De pasos: un intervalo sobre episodios.
method-name-transitions = Transiciones
method-transitions = Residuos ajustados (Haberman 1973), leídos uno a uno (Bakeman & Quera 2011).
