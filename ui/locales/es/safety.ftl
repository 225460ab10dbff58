# The safety page. Plain words, no blame, nothing that startles.

safety-title = ¿Nos conviene?
safety-for = Tidemark es para dos personas que discuten de igual a igual y quieren ver el ciclo que se repite entre ellas. Un diario en un equipo compartido también puede usarse para controlar a alguien.
safety-not = No es lo adecuado
safety-not-1 = si tu pareja te da miedo, o te da miedo lo que pasa cuando dices que no;
safety-not-2 = si se usa la fuerza: golpes, agarrones, bloquear la puerta, presión para tener sexo;
safety-not-3 = si hay amenazas: contra ti, contra las hijas o los hijos, contra un animal, o de hacerse daño;
safety-not-4 = si alguien vigila lo tuyo: tu teléfono, tus mensajes, tu dinero, adónde vas;
safety-not-5 = si alguien te obliga a escribir aquí, o te obliga a abrirlo.
safety-then = Entonces no es un ciclo entre dos personas, y ningún diario para dos lo va a arreglar. No lo causaste tú. Habla primero con alguien de fuera.
safety-device = Usa un dispositivo que tu pareja no haya tocado nunca: el de una amistad, el de una biblioteca, uno del trabajo. Lo que busques en este puede verse.
safety-now = Si hay peligro ahora
safety-now-call = Llama al número de emergencias: { $number }.
safety-where = Dónde acudir
safety-country = País
safety-other-country = Otro país
safety-lines = { $for ->
    [violence] Miedo a la pareja
   *[suicide] Si piensas en acabar con tu vida, o no puedes más esta noche
}
safety-trace = Esta página no deja nada tras de sí: ningún elemento reciente, y la ventana no vuelve a ella.
safety-limits = De qué no protege aquí el cifrado
safety-limits-1 = un programa que graba las teclas o la pantalla;
safety-limits-2 = alguien que te obliga a abrirlo, o mira cómo escribes;
safety-limits-3 = alguien que borra la carpeta, o vuelve a poner una copia anterior de todo;
safety-limits-4 = que se vea que Tidemark está instalado, y cuándo cambian sus archivos y cuánto ocupan;
safety-limits-5 = un documento que guardaste: un PDF en Descargas está abierto para quien lo abra, y también lo que guarda una impresora;
safety-limits-6 = lo que el propio equipo escribe cuando se suspende o le falta memoria.
safety-leave = Puedes llevarte tus palabras, a solas, en cualquier momento. Nada en lo compartido lo muestra.
safety-back = Atrás
