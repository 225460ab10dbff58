# Us: the profile. Our own reading of what both share, and no validated test. Nobody comes out ahead.

profile-title = { $pages ->
    [mine] Tus propios puntos
   *[ours] Lado a lado
}
profile-hint = { $pages ->
    [mine] Cómo respondiste a las preguntas sobre apoyarte en tu pareja y preocuparte por el vínculo, a lo largo del tiempo. Solo tuyo hasta que lo compartas.
   *[ours] Lo que ambas personas comparten, lado a lado. Es nuestra propia lectura y no una prueba validada; el patrón es del bucle, no de nadie.
}
profile-empty = { $pages ->
    [mine] Aquí aún no hay nada. El cuestionario “Experiences in Close Relationships” pone aquí un punto, si quieres rellenarlo.
   *[ours] Aquí está lo que ambas personas comparten: por ahora no hay nada de la misma clase de las dos. Nadie tiene que hacerlo.
}
profile-place = { $place ->
    [meet] Dónde hay encuentro
   *[loop_starts] Dónde puede empezar el bucle
}
profile-none = Aquí no se cumple ninguna regla. Eso no dice nada a favor ni en contra de la pareja.
profile-how = ¿cómo se lee esto?
profile-how-1 = Dieciocho reglas, cada una con un umbral nuestro, elegido antes de que hubiera datos: lugares en una escala, no puntos de corte de los cuestionarios. Una regla lee a las dos personas o a ninguna. Cuentan las últimas respuestas compartidas.
profile-how-2 = Una frase dice que dos cosas están una junto a la otra. No dice que una venga de la otra, no da un tipo a nadie, y poner a una persona en el lugar de la otra solo cambiaría los nombres.
profile-aspect = { $aspect ->
    [volatility] Con qué facilidad suben los sentimientos
    [traits] Cinco rasgos amplios
    [values] Lo que más importa
   *[conflict] Lo que hace cada cual en los momentos contados
}
profile-score = { $name } { $value }
profile-moves = { $name }: de { $of } pasos propios, { $pursue } acercaron y { $withdraw } tomaron distancia.
profile-moves-counted = Contado en lo que ambas personas pueden ver, en el relato que llegó primero; quién hace qué cambia con el tema y con el mes.

attachment-title = Preocupación por el vínculo, y guardárselo
attachment-now = { $whose ->
    [mine] Lo último: preocupación { $anxiety }, guardártelo { $avoidance }
   *[named] { $name }, lo último: preocupación { $anxiety }, guardárselo { $avoidance }
}, de 1 a 7 cada uno. { $times ->
    [one] Un punto por ahora.
   *[other] { $times } puntos, unidos en su orden.
}
attachment-anxiety = Preocupación por el vínculo
attachment-avoidance = Guardárselo
attachment-who = De quién
attachment-no-type = Dos números para un vínculo en un momento. No convierten a nadie en un tipo, y cambian.
attachment-read = ¿cómo se lee esto?
attachment-read-1 = La preocupación por el vínculo es lo que en el campo se llama ansiedad de apego. Suele leerse como la imagen que una persona tiene de sí misma en un vínculo: ¿soy alguien con quien quedarse? A la izquierda, poca; a la derecha, mucha.
attachment-read-2 = Guardárselo es lo que en el campo se llama evitación. Suele leerse como la imagen que se tiene de las demás personas: ¿puedo apoyarme en ellas? Abajo resulta fácil; arriba, no.
attachment-read-3 = Quienes hicieron el cuestionario no creen que sea correcto poner a las personas en categorías por estos números (Fraley et al. 2015). Por eso ninguna esquina de la figura tiene nombre. Los puntos anteriores están huecos, el último está lleno.

rule-both-lean = Ni a { $a } ni a { $b } le preocupa mucho el vínculo, y apoyarse mutuamente resulta fácil.
rule-worry-meets-distance = A { $one } le preocupa el vínculo, y { $other } tiende a guardárselo: cuando de un lado se busca una señal, del otro quizá se busca espacio, y cada cosa puede ser la alarma del otro lado.
rule-worry-meets-distance-both-ways = A { $a } y a { $b } les preocupa el vínculo, y tienden a guardárselo: cualquiera puede buscar acercarse, y cualquiera puede dar un paso atrás.
rule-both-worry = A { $a } y a { $b } les preocupa el vínculo: cuando se hace el silencio, quizá buscan una señal a la vez.
rule-both-keep-to-themselves = { $a } y { $b } tienden a guardárselo: puede haber silencio mucho tiempo, sin que nadie pregunte.
rule-closeness-at-different-paces = La cercanía llega a ritmos distintos: guardárselo está en { $of_a } para { $a } y en { $of_b } para { $b }, de 1 a 7.
rule-both-keep-calm = En { $a } y en { $b } los sentimientos suben despacio.
rule-both-rise = En { $a } y en { $b } los sentimientos suben con facilidad: en un momento difícil quizá se desbordan a la vez.
rule-rise-at-different-speeds = Los sentimientos suben a velocidades distintas: { $of_a } para { $a } y { $of_b } para { $b }, de 10 a 50. De un lado quizá ya es demasiado mientras del otro aún se habla.
rule-alike-in-trait = { $a } y { $b } se parecen mucho en { rule-trait }.
rule-apart-in-trait = { $a } y { $b } están lejos en { rule-trait }: { $of_a } y { $of_b }, de 4 a 20.
rule-trait = { $trait ->
    [extraversion] cuánto se sienten en casa entre mucha gente
    [agreeableness] cuánto sienten con las demás personas
    [conscientiousness] cuánto importan el orden y las tareas
    [neuroticism] cuánto se mueve el ánimo
   *[intellect] cuánto importan la imaginación y las ideas
}
rule-values-in-common = Entre lo que más importa a las dos personas: { $values }.
rule-orders-alike = En { $agree } de { $of } pares de valores, va primero el mismo para las dos personas.
rule-values-apart = Arriba para una persona y abajo para la otra, así que vale la pena hablarlo: { $values }.
rule-value = «{ $value }»
rule-dear-to = «{ $value }», importante para { $name }
rule-roles-change = Cada cual hace ambas cosas: de { $moves_a } pasos de { $a }, { $share_a } acercan; de { $moves_b } de { $b }, { $share_b }. Ningún papel es de nadie.
rule-reaching-meets-stepping = En lo contado hasta ahora, { $one } suele acercarse, y { $other } suele tomar distancia: de { $moves_a } pasos de { $a }, { $share_a } acercan; de { $moves_b } de { $b }, { $share_b }. Cada cosa puede ser la alarma del otro lado.
rule-both-reach = En lo contado hasta ahora, { $a } y { $b } suelen acercarse: dos que preguntan a la vez pueden hacer ruido.
rule-both-step-back = En lo contado hasta ahora, { $a } y { $b } suelen tomar distancia: el silencio puede llegar de los dos lados.
