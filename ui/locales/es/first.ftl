# The first five minutes, joining, and the lock screen.

first-title = Mira el ciclo que se repite entre tu pareja y tú.
first-promise = Sin puntos y sin culpas.
first-what = Cada persona cuenta los momentos en que alguien se acerca y la otra persona toma distancia. Tidemark los guarda cifrados en este equipo y muestra el patrón que hay en ellos. Nada sale de aquí.
first-begin = Empezar a solas
first-begin-hint = Tu pareja puede unirse después, y escribe a solas.
first-sample = Ver un diario de ejemplo
first-safety = ¿Nos conviene?

begin-title = ¿Quién empieza?
begin-hint = Esta parte es solo tuya. Lo que escribes es tuyo hasta que lo compartes.
begin-go = Empezar

partner-name = Tu nombre
partner-name-hint = Así aparece en tu carril. Se puede cambiar.
partner-colour = Tu color
colour = { $colour ->
    [teal] verde azulado
    [rust] óxido
    [blue] azul
    [ochre] ocre
    [plum] ciruela
   *[slate] pizarra
}
partner-passphrase = Tu frase de paso
partner-passphrase-hint = Solo tuya: unas palabras que abren tus páginas. Sin ella o el código de recuperación nadie puede abrirlas, ni tu pareja ni Tidemark.
partner-again = Otra vez
partner-again-differs = No coinciden.
partner-show = Mostrar
partner-suggest = Proponer cinco palabras al azar
partner-suggested = Estas palabras salieron al azar. Escríbelas en un papel antes de seguir.
partner-strength = Fuerza de la frase de paso
partner-strength-enough = Difícil de adivinar.
partner-strength-more = Aún es fácil de adivinar ({ $bits } de { $need }). Prueba una frase más larga, o las cinco palabras.
partner-on-lock = Mostrar mi nombre en la pantalla de bloqueo
partner-on-lock-hint = Queda entonces sin cifrar en este equipo.

taps-title = La última vez que pasó, ¿qué fue primero?
taps-hint = Tres toques, en el orden en que los recuerdas.
taps-mine = Por tu parte …
taps-theirs = Por parte de tu pareja …
taps-skip = Ahora no
taps-undo = Quitar lo último
taps-enough = Basta por hoy
taps-one-telling = { $sentence } Un relato.

code-title = Tu código de recuperación
code-hint = Abre tu diario si se pierde la frase de paso. Se muestra esta única vez. Escríbelo en un papel y guárdalo donde solo mires tú.
code-written = Lo he escrito en un papel
code-go = Seguir

join-title = Pasa el teclado
join-hint = Esta parte es solo para tu pareja. Elige un nombre y una frase de paso, escribiendo a solas. Con eso no se comparte nada tuyo, y tú no ves lo que escribe.
join-hint-safe = No hay ninguna obligación. Quien prefiera no unirse puede pulsar “Ahora no”, y no se dice nada.
join-handed = Soy quien se une
join-leave = Ahora no: bloquear
join-yours-title = Esta parte es solo para ti
join-yours-hint = { $name } no empieza nada en tu nombre. Lo que escribas será tuyo hasta que lo compartas; { $name } no puede abrir tus páginas.
join-go = Unirme
join-done = Ya formas parte del diario
join-done-hint = Bloquea ahora el diario. Desde este momento cada persona lo abre con su propia frase de paso.
join-lock = Bloquear

lock-title = Tidemark
lock-names = { $first } · { $second }
lock-passphrase = Frase de paso
lock-open = Abrir
lock-log = Anotar un momento
lock-log-hint = Puedes anotar primero. La frase de paso se pide al guardar.
lock-save-title = Guárdalo con tu frase de paso
lock-save-hint = Va a las páginas de quien tenga esta frase de paso, y queda solo para esa persona.
lock-save = Guardar
lock-sample = Ver un diario de ejemplo
lock-show = Mostrar
taps-day = Eso fue, más o menos, el
# Only heard, before a verb ("quien escribe tomó distancia"), so that it is not "yo".
lanes-me = quien escribe
