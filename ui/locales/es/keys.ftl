# Passphrase, keys, recovery code.

keys-card = Frase de paso y claves
keys-change = Cambiar mi frase de paso
keys-renew = Alguien puede saber mi frase de paso
keys-old = Tu frase de paso actual
keys-new = Una frase de paso nueva
keys-new-hint = Solo tuya, y una que no uses en ningún otro lugar.
keys-working = Un momento …

keys-change-does = La nueva frase de paso ocupa el lugar de la antigua. Tu código de recuperación sigue como está.
keys-change-limits = Las copias del diario hechas antes, también las de seguridad, aún se abren con la frase de paso antigua. Si alguien puede saberla, “Alguien puede saber mi frase de paso” hace más.
keys-change-go = Cambiarla
keys-changed = Tu frase de paso está cambiada. La antigua ya no abre nada aquí.

keys-renew-does = Recibes claves nuevas, una frase de paso nueva y un código de recuperación nuevo, y tus páginas se sellan de nuevo. La frase de paso y el código antiguos no abren entonces nada aquí, y con ellos nadie puede escribir en tu nombre.
keys-renew-other = La frase de paso y las páginas de tu pareja siguen como están. Tidemark no le dice nada; quien pruebe tu frase de paso antigua verá que ya no abre.
keys-renew-not = Lo que no hace
keys-renew-not-1 = Las copias del diario hechas antes, también las de seguridad, aún se abren con la frase de paso antigua. Borra las que no necesites.
keys-renew-not-2 = Lo que alguien ya leyó, leído queda.
keys-renew-not-3 = Si alguien te obliga a escribir tu frase de paso, o mira lo que escribes, esto no ayuda.
keys-renew-go = Crear claves nuevas
keys-renewed = Tus claves son nuevas.

keys-cut-off = La creación de claves nuevas se interrumpió antes de valer. Tu frase de paso y tu código de recuperación siguen como estaban; puedes empezar de nuevo en Ajustes.
keys-finished = La creación de claves nuevas se interrumpió, y ya está terminada. Vale tu nueva frase de paso.

code-hint-new = Abre tu diario si se pierde la frase de paso; el código que tenías antes ya no abre nada aquí. Se muestra esta única vez. Escríbelo en un papel y guárdalo donde solo mires tú.

recover-link = Usar el código de recuperación
recover-title = Abrir con el código de recuperación
recover-hint = El código de tu papel abre tus páginas, y eliges una frase de paso nueva. Recibes también un código nuevo: este y la frase de paso antigua ya no abren entonces nada aquí. Las copias del diario hechas antes, también las de seguridad, aún se abren con ellos.
recover-code = Código de recuperación
recover-code-hint = Siete grupos de cuatro. Los guiones, los espacios y las minúsculas no importan.
recover-go = Abrir
recover-leave = Atrás
